import { distance } from "fastest-levenshtein";
import * as z from "zod";
import type { IssuePath } from "../../issue-params/place.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { networkSchema } from "../../schema/network.ts";

/** Finds the code with this German or English label, such as `district` for "Landkreis". */
export function codeWithLabel(name: string, codes: readonly string[]): string | undefined {
  const called = name.toLowerCase();
  return Object.values(labels)
    .flatMap((group) => Object.entries<Bilingual>(group))
    .find(
      ([code, { de, en }]) => codes.includes(code) && [de.toLowerCase(), en.toLowerCase()].includes(called),
    )?.[0];
}

/** Finds the candidate most similar to a word; `undefined` if none is similar, or if several are equally so. */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  const [nearest, another] = nearestAmong(word, candidates);
  return another === undefined ? nearest : undefined;
}

/**
 * Finds the candidates most similar to a word: up to two letters, or two in five, may differ (one in a short word).
 *
 * @param most - so many letters at most, however long the word is
 */
export function nearestAmong(
  word: string,
  candidates: readonly string[],
  most = Number.POSITIVE_INFINITY,
): string[] {
  const limit = word.length < 4 ? 1 : Math.min(most, Math.max(2, Math.floor(word.length * 0.4)));
  const ranked = candidates.map((candidate) => ({
    candidate,
    letters: distance(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const least = ranked.reduce((fewest, { letters }) => Math.min(fewest, letters), limit);
  return ranked.filter(({ letters }) => letters <= least).map(({ candidate }) => candidate);
}

/** The schema of the value at a path of a network; `undefined` if the path does not exist. */
function schemaAt(path: IssuePath): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = networkSchema;
  for (const step of path) {
    const inner: z.core.$ZodType | undefined = unwrapped(schema);
    if (typeof step === "number") schema = inner instanceof z.ZodArray ? inner.element : undefined;
    else schema = inner instanceof z.ZodObject ? inner.shape[step] : undefined;
  }
  return schema;
}

/** Whether the field at a path of a network may be absent. */
export function isOptionalAt(path: IssuePath): boolean {
  return isOptional(schemaAt(path));
}

/** Whether the field at a path of a network is a list of texts. */
export function isTextListAt(path: IssuePath): boolean {
  const list = unwrapped(schemaAt(path));
  return list instanceof z.ZodArray && unwrapped(list.element) instanceof z.ZodString;
}

/** The names of the fields that the object at a path of a network must have. */
export function requiredFieldsAt(path: IssuePath): string[] {
  const object = unwrapped(schemaAt(path));
  if (!(object instanceof z.ZodObject)) return [];
  return Object.keys(object.shape).filter((field) => !isOptional(object.shape[field]));
}

/** The names of the fields that the object at a path of a network may have. */
export function fieldsAt(path: IssuePath): string[] {
  const object = unwrapped(schemaAt(path));
  if (object instanceof z.ZodRecord && object.keyType instanceof z.ZodEnum)
    return object.keyType.options.map(String);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** Whether the schema is that of an optional field. */
export function isOptional(schema: z.core.$ZodType | undefined): boolean {
  return unwrapped(schema) !== schema;
}

/** Removes what makes the field of a schema optional. */
export function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}
