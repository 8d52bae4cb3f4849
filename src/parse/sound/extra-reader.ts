import { marked } from "./known-parts.ts";
import { hasGetter, isPlainList, isPlainObject } from "./plain-value.ts";
import { type Reader, type Reading, refused } from "./reader.ts";

/** What is nested deeper is left to the way that can say where it is too deep: below 200 with the path to any `extra`. */
const deepest = 190;

/** A copy of an object with more values than this is remembered, as in the other way. */
const small = 32;

/** Reads what lies under `extra`: an object of values that JSON has. */
export const readExtra: Reader = (value, reading) =>
  isPlainObject(value) ? jsonValue(value, reading, 0) : refused;

function jsonValue(value: unknown, reading: Reading, depth: number): unknown {
  reading.valuesRead += 1;
  if (typeof value === "number") return Number.isFinite(value) ? value : refused;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || depth > deepest) return refused;
  const known = reading.copies.get(value);
  if (known !== undefined) {
    if (depth + known.height > deepest) return refused;
    reading.reachedDepth = Math.max(reading.reachedDepth, depth + known.height);
    return known.value;
  }
  const { valuesRead: readBefore, reachedDepth: reachedBefore } = reading;
  reading.reachedDepth = depth;
  const made = isPlainList(value)
    ? jsonList(value, reading, depth)
    : isPlainObject(value)
      ? jsonObject(value, reading, depth)
      : refused;
  if (reading.valuesRead - readBefore > small) {
    reading.copies.set(value, { value: made, height: reading.reachedDepth - depth });
  }
  reading.reachedDepth = Math.max(reading.reachedDepth, reachedBefore);
  return made;
}

function jsonList(list: readonly unknown[], reading: Reading, depth: number): unknown {
  const made = new Array<unknown>(list.length);
  for (let at = 0; at < list.length; at++) {
    const entry = hasGetter(list, at) ? refused : jsonValue(list[at], reading, depth + 1);
    if (entry === refused) return refused;
    made[at] = entry;
  }
  return Object.freeze(marked(made, "part"));
}

function jsonObject(object: Readonly<Record<string, unknown>>, reading: Reading, depth: number): unknown {
  const made: Record<string, unknown> = {};
  for (const name in object) {
    if (name === "__proto__" || hasGetter(object, name)) return refused;
    const given = object[name];
    if (given === undefined) continue;
    const value = jsonValue(given, reading, depth + 1);
    if (value === refused) return refused;
    made[name] = value;
  }
  return Object.freeze(marked(made, "part"));
}
