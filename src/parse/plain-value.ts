import { isKnownPart } from "./known-parts.ts";

/** Whether a value is an object as `{}` or `JSON.parse` makes it, and no part of an earlier network. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !Array.isArray(value) &&
    !isKnownPart(value)
  );
}

/** Whether a value is a list as `[]` or `JSON.parse` makes it, and no part of an earlier network. */
export function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype && !isKnownPart(value);
}

/** Whether something that may answer differently every time stands in the place of a value. */
export function hasGetter(owner: object, key: string | number): boolean {
  return Object.getOwnPropertyDescriptor(owner, key)?.get !== undefined;
}
