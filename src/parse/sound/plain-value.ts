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

/** Whether a getter stands in the place of a value: it may answer differently every time. */
export function hasGetter(owner: object, key: string | number): boolean {
  return getterOf(owner, key) !== undefined;
}

type GetterOf = (owner: object, key: string | number) => unknown;

const lookup: unknown = Reflect.get(Object.prototype, "__lookupGetter__");

/** Engines that are no browsers may lack the old method, which makes no descriptor and takes half the time. */
const getterOf: GetterOf = isLookup(lookup)
  ? (owner, key) => lookup.call(owner, key)
  : (owner, key) => Object.getOwnPropertyDescriptor(owner, key)?.get;

function isLookup(method: unknown): method is (this: object, key: string | number) => unknown {
  return typeof method === "function";
}
