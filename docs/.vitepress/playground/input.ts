/** What the playground is given to look at. */
export type Input =
  | { readonly kind: "record" }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

/** An input that has to be read and checked; the built-in record needs neither. */
export type GivenInput = Exclude<Input, { readonly kind: "record" }>;

/** Whether the input is a network as JSON; else it is a member list. */
export function isNetworkJson(input: GivenInput): boolean {
  return input.kind === "file" ? /\.json$/i.test(input.name) : /^\s*\{/.test(input.text);
}

/** What the input is called: its file name without the ending; empty for a text. */
export function nameOf(input: GivenInput): string {
  return input.kind === "file" ? input.name.replace(/\.[^.]*$/, "") : "";
}
