/** The places of entries, by a text of theirs. */
export interface PlacesByText {
  /** The first place of a text; -1 if no entry has it. */
  firstOf(text: string): number;
  /** A place and all behind it with the same text, in order; none of -1. */
  allFrom(place: number): number[];
  /** The next place with the text of a place; -1 behind the last. */
  nextAfter(place: number): number;
}

/** So many steps for each text are more than the search takes unless somebody has chosen the texts to make it slow. */
const mostSteps = 4;

/**
 * Finds the places of texts. `textAt` gives the text at a place; `undefined` for none.
 *
 * Looks for numbers made of the texts in a table of numbers, which takes half the time of a `Map`, keeps no text, and makes no
 * list for a text. Texts that were chosen to fill the table are put into a `Map`.
 */
export function placesByText(count: number, textAt: (place: number) => string | undefined): PlacesByText {
  const mask = 2 ** (32 - Math.clz32(2 * count)) - 1;
  const placesAfter = new Int32Array(mask + 1);
  const hashes = new Int32Array(count);
  const nexts = new Int32Array(count);
  let stepsLeft = mostSteps * count;
  let firsts: Map<string, number> | undefined;
  for (let place = count - 1; place >= 0 && firsts === undefined; place--) {
    const text = textAt(place);
    if (text === undefined) continue;
    const hash = hashOf(text);
    hashes[place] = hash;
    const slot = slotOf(text, hash);
    if (slot < 0) firsts = firstPlaces(count, textAt, nexts);
    else {
      nexts[place] = placesAfter[slot] ?? 0;
      placesAfter[slot] = place + 1;
    }
  }
  const nextAfter = (place: number) => (nexts[place] ?? 0) - 1;
  return {
    firstOf,
    nextAfter,
    allFrom(first) {
      if (first >= 0 && nextAfter(first) < 0) return [first]; // a list that grows takes room for many
      const places: number[] = [];
      for (let place = first; place >= 0; place = nextAfter(place)) places.push(place);
      return places;
    },
  };

  function firstOf(text: string): number {
    if (firsts === undefined) {
      stepsLeft += mostSteps;
      const slot = slotOf(text, hashOf(text));
      if (slot >= 0) return (placesAfter[slot] ?? 0) - 1;
      firsts = firstPlaces(count, textAt, nexts);
    }
    return firsts.get(text) ?? -1;
  }

  /** The slot of a text, or the one that is free for it; -1 if it takes too many steps to find it. */
  function slotOf(text: string, hash: number): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = (placesAfter[slot] ?? 0) - 1;
      if (place < 0 || (hashes[place] === hash && textAt(place) === text)) return slot;
      if (stepsLeft-- <= 0) return -1;
    }
  }
}

function firstPlaces(
  count: number,
  textAt: (place: number) => string | undefined,
  nexts: Int32Array,
): Map<string, number> {
  const firsts = new Map<string, number>();
  for (let place = count - 1; place >= 0; place--) {
    const text = textAt(place);
    if (text === undefined) continue;
    nexts[place] = (firsts.get(text) ?? -1) + 1;
    firsts.set(text, place);
  }
  return firsts;
}

/** A number that is the same for equal texts, and far from that of a text that differs in a digit. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return hash ^ (hash >>> 13);
}
