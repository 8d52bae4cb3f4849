/** Counts the days on or before `day`; `sortedDays` must be in ascending order. */
export function countUpTo(sortedDays: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = sortedDays.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sortedDays[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
