import { dayNumber } from "../../calendar/day.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import type { Network } from "../../model/network.ts";
import type { RegionHistory } from "./history.ts";
import type { TimeRow } from "./row.ts";

/** The days that a network speaks of: from the first one that bounds anything that is shown to `asOf`. */
export function daysOnRecord(
  network: Network,
  shown: readonly Pick<TimeRow | RegionHistory, "stretches" | "dates">[],
): DayRange {
  const asOf = dayNumber(network.asOf);
  const claimed = network.countClaims.filter(({ counts }) => counts === "members");
  const dates = [...claimed.map(({ date }) => date), ...shown.flatMap((row) => row.dates)];
  const ranges = shown.flatMap(({ stretches }) =>
    stretches.flatMap(({ possible, certain }) => [possible, certain ?? possible]),
  );
  const bounds = [
    ...dates.map((date) => dateBounds(date).earliest),
    ...ranges.flatMap(({ start, endExclusive }) => [start, endExclusive - 1]),
  ];
  // Not Math.min(...bounds): a network can have more bounds than a call can have arguments.
  const start = bounds.reduce((first, day) => (Number.isFinite(day) && day < first ? day : first), asOf);
  return { start, endExclusive: asOf + 1 };
}
