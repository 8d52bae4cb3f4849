import type { RosterIndex } from "../../roster/roster.ts";

/**
 * Whether a region has memberships with the same roles and bounds in two networks. The bounds follow from all that
 * they depend on: dates, confirmations, changes, and the lives of network and region.
 *
 * @param positions - the position of the region in each network
 */
export function haveEqualBounds(
  before: RosterIndex,
  after: RosterIndex,
  positions: { readonly before: number; readonly after: number },
): boolean {
  const [start = 0, end = 0] = before.firstSlot.subarray(positions.before, positions.before + 2);
  const [otherStart = 0, otherEnd = 0] = after.firstSlot.subarray(positions.after, positions.after + 2);
  if (end - start !== otherEnd - otherStart) return false;
  const shift = otherStart - start;
  for (let slot = start; slot < end; slot++) {
    const other = slot + shift;
    if (
      before.roleBits[slot] !== after.roleBits[other] ||
      before.earliestStart[slot] !== after.earliestStart[other] ||
      before.latestStart[slot] !== after.latestStart[other] ||
      before.earliestEndExclusive[slot] !== after.earliestEndExclusive[other] ||
      before.latestEndExclusive[slot] !== after.latestEndExclusive[other]
    )
      return false;
  }
  return true;
}
