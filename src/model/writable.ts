/** A record while it is made: what is absent is not written. */
export type Writable<Made> = { -readonly [Field in keyof Made]: Made[Field] };
