import { type Reader, refused } from "./reader.ts";

/** Creates the reader of a value that has to be one of a few, which comes out as the one of the schema. */
export function listedReader(listed: Iterable<unknown>): Reader {
  const values = new Map([...listed].map((value) => [value, value]));
  return (value) => (values.has(value) ? values.get(value) : refused);
}

/** Creates the reader of a text that passes all checks. */
export function textReader(checks: readonly ((text: string) => boolean)[]): Reader {
  const [check, ...others] = checks;
  if (check === undefined) return (value) => (typeof value === "string" ? value : refused);
  if (others.length > 0) return () => refused;
  return (value) => (typeof value === "string" && check(value) ? value : refused);
}

/** Reads a count: a whole number that is not negative. */
export const readCount: Reader = (value) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : refused;
