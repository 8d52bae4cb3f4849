import { type IdentifierScheme, identifierSchemes } from "../../model/identifier-scheme.ts";
import type { HeadingMeaning } from "../heading/headings.ts";
import { type ListField, listFields } from "../heading/list-field.ts";

/**
 * What a caller says of a column: a field, the scheme of its keys, `key` if the length of each key says its scheme, or `null`
 * so that it is not read.
 */
export type ColumnMeaning = ListField | IdentifierScheme | null;

/** What a caller says of headings, which are folded. */
export type OwnColumns = ReadonlyMap<string, { readonly heading: string; readonly meaning: ColumnMeaning }>;

/** What a caller may say of a column. */
export const columnMeanings: readonly (ListField | IdentifierScheme)[] = [
  ...listFields,
  ...identifierSchemes,
];

const schemes: ReadonlySet<unknown> = new Set(identifierSchemes);

/** Whether a word is the name of a scheme of keys. */
export function isKeyScheme(word: unknown): word is IdentifierScheme {
  return schemes.has(word);
}

/** What a caller says of a heading; `null` for a column that is not to be read, `undefined` for a heading that it does not explain. */
export function ownMeaning(own: OwnColumns, folded: string): HeadingMeaning | null | undefined {
  const given = own.get(folded)?.meaning;
  if (given === undefined || given === null) return given;
  return isKeyScheme(given) ? { field: "key", scheme: given } : { field: given };
}
