import { type PlacesByText, placesByText } from "../text/places-by-text.ts";

/**
 * Gives ids to new records, such as memberships of regions: the one of the record at a place of `wanted`, if it begins so and no
 * other has it, else the beginning with the next number that none has.
 */
export function unusedIds(
  known: readonly { readonly id: string }[],
  wanted: readonly { readonly id: string }[] = [],
): (beginning: string, place?: number) => string {
  let all: PlacesByText | undefined;
  const isKept = new Uint8Array(wanted.length);
  const made = new Set<string>();
  const numbers = new Map<string, number>();
  const isTaken = (id: string, first: number) =>
    made.has(id) || (first >= 0 && first < known.length) || isKept[first - known.length] === 1;
  return (beginning, place = -1) => {
    all ??= placesByText(known.length + wanted.length, (at) => (known[at] ?? wanted[at - known.length])?.id);
    const own = wanted[place]?.id;
    if (own?.startsWith(`${beginning}-`)) {
      const first = all.firstOf(own);
      if (!isTaken(own, first)) {
        isKept[first - known.length] = 1;
        return own;
      }
    }
    let id: string;
    let number = numbers.get(beginning) ?? 0;
    do id = `${beginning}-${++number}`;
    while (isTaken(id, all.firstOf(id)));
    numbers.set(beginning, number);
    made.add(id);
    return id;
  };
}
