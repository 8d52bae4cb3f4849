import { marked, noEntries } from "./known-parts.ts";
import { hasGetter, isPlainList } from "./plain-value.ts";
import { type Reader, type Reading, refused } from "./reader.ts";

/** So many lists of a single text are remembered; networks have fewer sources. */
const mostSingles = 4096;

/** Creates the reader of lists without holes; `isText` says that their entries are texts, which equal lists can share. */
export function listReader(readEntry: Reader, isText: boolean): Reader {
  return (value, reading) => {
    if (!isPlainList(value)) return refused;
    const { length } = value;
    if (length === 0) return noEntries;
    if (length === 1 && isText) return singleText(value, readEntry, reading);
    const made = new Array<unknown>(length);
    for (let at = 0; at < length; at++) {
      if (hasGetter(value, at)) return refused;
      const entry = readEntry(value[at], reading);
      if (entry === refused) return refused;
      made[at] = entry;
    }
    return Object.freeze(marked(made, "part"));
  };
}

/** A list of one text, which is the same object wherever the input has an equal one. */
function singleText(list: readonly unknown[], readEntry: Reader, reading: Reading): unknown {
  const text = hasGetter(list, 0) ? refused : readEntry(list[0], reading);
  if (typeof text !== "string") return refused;
  const known = reading.singles.get(text);
  if (known !== undefined) return known;
  const made = Object.freeze(marked([text], "part"));
  if (reading.singles.size < mostSingles) reading.singles.set(text, made);
  return made;
}
