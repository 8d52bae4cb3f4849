import { markedPlaces } from "../marked-places.ts";

/** So many steps for each text are more than the search takes unless somebody has chosen the texts to make it slow. */
const mostSteps = 4;

/**
 * The places of all texts that occur more than once, in order. `textAt` gives the text at a place; `undefined` for none.
 *
 * Looks for numbers made of the texts in a table of numbers, which takes half the time of a `Map` and keeps no text.
 */
export function repeatedTexts(count: number, textAt: (place: number) => string | undefined): number[] {
  const mask = 2 ** (32 - Math.clz32(2 * count)) - 1;
  const placesAfter = new Int32Array(mask + 1);
  const hashes = new Int32Array(count);
  const repeated = new Uint8Array(count);
  let stepsLeft = mostSteps * count;
  for (let place = 0; place < count; place++) {
    const text = textAt(place);
    if (text === undefined) continue;
    const hash = hashOf(text);
    hashes[place] = hash;
    let slot = hash & mask;
    let other = (placesAfter[slot] ?? 0) - 1;
    while (other >= 0 && !(hashes[other] === hash && textAt(other) === text)) {
      if (stepsLeft-- === 0) return repeatedInMap(count, textAt);
      slot = (slot + 1) & mask;
      other = (placesAfter[slot] ?? 0) - 1;
    }
    if (other < 0) placesAfter[slot] = place + 1;
    else repeated[place] = repeated[other] = 1;
  }
  return markedPlaces(repeated);
}

function repeatedInMap(count: number, textAt: (place: number) => string | undefined): number[] {
  const first = new Map<string, number>();
  const repeated = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const text = textAt(place);
    if (text === undefined) continue;
    const other = first.get(text);
    if (other === undefined) first.set(text, place);
    else repeated[place] = repeated[other] = 1;
  }
  return markedPlaces(repeated);
}

/** A number that is the same for equal texts, and far from that of a text that differs in a digit. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return hash ^ (hash >>> 13);
}
