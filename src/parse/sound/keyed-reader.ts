import { marked, type Place } from "./known-parts.ts";
import { hasGetter, isPlainObject } from "./plain-value.ts";
import { type Reader, refused } from "./reader.ts";

/** Creates the reader of objects that have values of one kind by some of these names; they keep their order. */
export function keyedReader(names: ReadonlySet<string>, readValue: Reader, place: Place): Reader {
  return (value, reading) => {
    if (!isPlainObject(value)) return refused;
    const made: Record<string, unknown> = {};
    for (const name in value) {
      if (!names.has(name) || hasGetter(value, name)) return refused;
      const given = value[name];
      if (given === undefined) continue;
      const entry = readValue(given, reading);
      if (entry === refused) return refused;
      made[name] = entry;
    }
    return Object.freeze(marked(made, place));
  };
}
