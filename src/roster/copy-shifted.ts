/** Copies rows of numbers, and adds the same to the first number of each. */
export function copyShifted(
  from: Int32Array,
  to: Int32Array,
  start: number,
  by: number,
  rowLength = 1,
): void {
  to.set(from, start);
  if (by === 0) return;
  for (let at = start; at < start + from.length; at += rowLength) to[at] = (to[at] ?? 0) + by;
}
