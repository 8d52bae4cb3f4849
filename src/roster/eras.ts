import { countUpTo } from "../calendar/sorted-days.ts";
import { beforeAllDays } from "./packed-day.ts";
import type { RosterIndex } from "./roster.ts";

/**
 * All days, cut into eras. Each era has the slots that may hold on one of its days, in order. A query
 * scans about twice as many memberships as match, and its result is in the order of the regions.
 */
interface Eras {
  readonly firstDays: readonly number[];
  readonly slots: readonly Int32Array[];
  /** Buffer for a result, as long as the longest era: allocating it for each query costs more than the query. */
  readonly found: Int32Array;
}

const erasOf = new WeakMap<RosterIndex, Eras>();

/** The slots in the given roles that may hold on a day, in order. The next call overwrites the result. */
export function slotsOn(index: RosterIndex, day: number, mask: number): Int32Array {
  const { roleBits, earliestStart, latestEndExclusive } = index;
  const { firstDays, slots, found } = eras(index);
  const candidates = slots[countUpTo(firstDays, day) - 1] ?? none;
  let count = 0;
  for (let at = 0; at < candidates.length; at++) {
    const slot = candidates[at] ?? 0;
    found[count] = slot;
    // Branch-free: the outcome is unpredictable.
    count +=
      Number(day >= (earliestStart[slot] ?? 0)) &
      Number(day < (latestEndExclusive[slot] ?? 0)) &
      Number(((roleBits[slot] ?? 0) & mask) !== 0);
  }
  return found.subarray(0, count);
}

function eras(index: RosterIndex): Eras {
  const known = erasOf.get(index);
  if (known !== undefined) return known;
  const cut = cutEras(index);
  erasOf.set(index, cut);
  return cut;
}

const none = new Int32Array(0);
const fewStarts = 64;

/**
 * Starts a new era once as many memberships may have started as may have held on the first day of the previous era.
 * All eras together therefore have at most three times as many slots as there are memberships.
 */
function cutEras({ earliestStart, latestEndExclusive }: RosterIndex): Eras {
  const starts = earliestStart.slice().sort();
  const ends = latestEndExclusive.slice().sort();
  const firstDays: number[] = [];
  for (let day: number | undefined = beforeAllDays; day !== undefined; ) {
    firstDays.push(day);
    const started = countUpTo(starts, day);
    const holding: number = started - countUpTo(ends, day);
    day = starts[started + Math.max(holding, fewStarts)];
  }
  const slots: number[][] = firstDays.map(() => []);
  for (const [slot, start] of earliestStart.entries()) {
    const lastDay = (latestEndExclusive[slot] ?? 0) - 1;
    for (let era = countUpTo(firstDays, start) - 1; (firstDays[era] ?? lastDay + 1) <= lastDay; era++) {
      slots[era]?.push(slot);
    }
  }
  const longest = slots.reduce((most, ofEra) => Math.max(most, ofEra.length), 0);
  return {
    firstDays,
    slots: slots.map((ofEra) => Int32Array.from(ofEra)),
    found: new Int32Array(longest),
  };
}
