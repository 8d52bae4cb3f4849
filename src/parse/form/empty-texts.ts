import * as z from "zod";
import { isOptional, unwrapped } from "../suggestions.ts";

/**
 * Removes optional fields that are `""`, because a form sends an empty text for a field that was not filled in. Keeps
 * required fields, entries of lists and everything under `extra`.
 */
export function withoutEmptyTexts(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry) => withoutEmptyTexts(inner.element, entry));
  }
  if (!(inner instanceof z.ZodObject) || !isRecord(value)) return value;
  const filled = Object.entries(value).filter(
    ([field, content]) => content !== "" || !isOptional(inner.shape[field]),
  );
  return Object.fromEntries(
    filled.map(([field, content]) => [field, withoutEmptyTexts(inner.shape[field], content)]),
  );
}

/** Whether a value is a copied record, not a `Date` or a list. */
function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
