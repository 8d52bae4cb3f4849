import * as z from "zod";
import { isOptional, unwrapped } from "../suggestions.ts";

/**
 * A copied input without the optional fields that are `""`, as a form sends those that nobody filled in. A required
 * field, an entry of a list and what stands under `extra` are left as they are.
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

/** Whether a value is a record that was copied, and not a `Date` or a list. */
function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
