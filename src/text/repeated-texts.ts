import { markedPlaces } from "../marked-places.ts";
import { placesByText } from "./places-by-text.ts";

/** The places of all texts that occur more than once, in order. `textAt` gives the text at a place; `undefined` for none. */
export function repeatedTexts(count: number, textAt: (place: number) => string | undefined): number[] {
  const { nextAfter } = placesByText(count, textAt);
  const repeated = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const next = nextAfter(place);
    if (next >= 0) repeated[place] = repeated[next] = 1;
  }
  return markedPlaces(repeated);
}
