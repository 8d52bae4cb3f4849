import type { SqlStatement } from "../table/dialect.ts";

/** What a template tag is called with: the pieces of text, then the values between them. */
export type SqlTemplate = readonly [strings: TemplateStringsArray, ...values: (string | null)[]];

/**
 * Makes the arguments of a template tag from a statement, for libraries that take SQL as a tagged template: Drizzle,
 * Kysely, postgres.js.
 *
 * A parameter that stands in several places is given in each of them.
 *
 * @param statement - a statement of `sqlQueries`, `sqlInsert`, `sqlRegion`, `sqlNetwork` or `sqlEdit`
 * @returns the arguments: `sql(...sqlTemplate(statement))`
 * @example
 * const [strings, ...values] = sqlTemplate({ text: "SELECT $1::text, $2::date", values: ["a", "2022-06-30"] });
 * strings.length; // => 3
 * values; // => ["a", "2022-06-30"]
 */
export function sqlTemplate({ text, values }: SqlStatement): SqlTemplate {
  const pieces = text.split(/\$\d+/);
  const parameters = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => values[Number(number) - 1] ?? null);
  return [Object.assign(pieces, { raw: pieces }), ...parameters];
}
