/** Neighbours that a later version of a list kept: `length` entries that stood from `before` on stand from `after` on. */
export interface KeptRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** By place in the earlier version, the place in the later one; -1 if the entry is gone. */
export function laterPlaces(runs: readonly KeptRun[], earlierLength: number): Int32Array {
  const places = new Int32Array(earlierLength).fill(-1);
  for (const { before, after, length } of runs) {
    for (let at = 0; at < length; at++) places[before + at] = after + at;
  }
  return places;
}

/** The places that no run covers, in one of the versions. */
export function placesOutside(
  runs: readonly KeptRun[],
  version: "before" | "after",
  versionLength: number,
): number[] {
  const places: number[] = [];
  let at = 0;
  for (const run of runs) {
    while (at < run[version]) places.push(at++);
    at += run.length;
  }
  while (at < versionLength) places.push(at++);
  return places;
}

/** The runs without some places of the later version; these are ascending. */
export function runsWithout(runs: readonly KeptRun[], places: readonly number[]): KeptRun[] {
  const left: KeptRun[] = [];
  let next = 0;
  for (const { before, after, length } of runs) {
    let start = after;
    const keepUpTo = (end: number) => {
      if (end > start) left.push({ before: before + start - after, after: start, length: end - start });
      start = end + 1;
    };
    for (let place = places[next]; place !== undefined && place < after + length; place = places[++next]) {
      if (place >= after) keepUpTo(place);
    }
    keepUpTo(after + length);
  }
  return left;
}
