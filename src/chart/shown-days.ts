import { dayNumber } from "../calendar/day.ts";
import type { DayRange } from "../calendar/day-range.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import { type Extent, extentFrom, readExtent } from "../calendar/extent.ts";
import type { Network } from "../model/network.ts";
import { daysOf } from "./day-scale.ts";
import type { RegionHistory } from "./histories.ts";

/** The days that a network speaks of: from the first one that bounds anything on record to `asOf`. */
export function daysOnRecord(network: Network, histories: readonly RegionHistory[]): DayRange {
  const asOf = dayNumber(network.asOf);
  let start = asOf;
  const include = (day: number) => {
    if (Number.isFinite(day) && day < start) start = day;
  };
  const includeExtent = ({ possible, certain }: Extent) => {
    for (const { start: first, endExclusive } of [possible, certain ?? possible].map(daysOf)) {
      include(first);
      include(endExclusive - 1);
    }
  };
  for (const date of [network.foundingDate, network.dissolutionDate]) {
    if (date !== undefined) include(dateBounds(date).earliest);
  }
  for (const period of network.fundingPeriods) {
    for (const { startDate, endDate, confirmations } of [period, ...period.rounds]) {
      includeExtent(extentFrom(readExtent({ startDate, endDate, confirmations }).bounds));
    }
  }
  for (const { stints, confirmed } of histories) {
    for (const stint of stints) includeExtent(stint);
    for (const date of confirmed) include(dateBounds(date).earliest);
  }
  for (const { counts, date } of network.countClaims)
    if (counts === "members") include(dateBounds(date).earliest);
  return { start, endExclusive: asOf + 1 };
}
