import * as z from "zod";
import type { IssuePath } from "../../issue-params/place.ts";
import { unwrapped } from "../remedy/suggestions.ts";

/** A value without its empty texts. */
export interface FilledValue {
  readonly value: unknown;
  /** The path that something in the value had before entries of lists were removed. */
  placeOf(path: IssuePath): IssuePath;
}

/**
 * Removes fields and entries of lists that are `""`, and entries that have nothing else, because a form sends an empty text
 * for a field that was not filled in. Keeps fields that the schema does not have, and everything under `extra`.
 */
export function withoutEmptyTexts(schema: z.core.$ZodType, value: unknown): FilledValue {
  const places = new Map<string, readonly number[]>();
  return {
    value: filled(schema, value, [], places),
    placeOf: (path) =>
      path.map((step, at) =>
        typeof step === "number" ? (places.get(keyOf(path.slice(0, at)))?.[step] ?? step) : step,
      ),
  };
}

/** What a value is without its empty texts; notes for each list where its entries stood. */
function filled(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  path: IssuePath,
  places: Map<string, readonly number[]>,
): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const kept = [...value.keys()].filter((at) => !isEmpty(inner.element, value[at]));
    places.set(keyOf(path), kept);
    return kept.map((from, at) => filled(inner.element, value[from], [...path, at], places));
  }
  if (!(inner instanceof z.ZodObject) || !isRecord(value)) return value;
  const entries = Object.entries(value).filter(
    ([field, content]) => content !== "" || !Object.hasOwn(inner.shape, field),
  );
  return Object.fromEntries(
    entries.map(([field, content]) => [field, filled(inner.shape[field], content, [...path, field], places)]),
  );
}

/** Whether the entry of a list is an empty text, or has fields and each of them is one. */
function isEmpty(schema: z.core.$ZodType, entry: unknown): boolean {
  if (entry === "") return true;
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject) || !isRecord(entry)) return false;
  const fields = Object.entries(entry);
  return (
    fields.length > 0 &&
    fields.every(([field, content]) => content === "" && Object.hasOwn(inner.shape, field))
  );
}

function keyOf(path: IssuePath): string {
  return JSON.stringify(path);
}

/** Whether a value is a copied record, not a `Date` or a list. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
