/**
 * An input: the fields of `Output`, of which `Fields` may be absent. `Items` says, by list, what its records are where
 * they are inputs, too. A field keeps its docstring.
 */
export type Optional<Output, Fields extends keyof Output, Items = unknown> = Omit<Output, Fields> & {
  [Field in Fields]?: (Field extends keyof Items ? readonly Items[Field][] : Output[Field]) | undefined;
};
