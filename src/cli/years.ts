import { parseEdtfDate } from "../calendar/edtf-date.ts";
import type { Span } from "../calendar/extent.ts";
import type { Network } from "../model/network.ts";
import { extentOf } from "../query/extent-of.ts";

/** The years that a network speaks of: from the first bounded day of its founding, funding and members to `asOf`. */
export function yearsOf(network: Network): { firstYear: number; lastYear: number } {
  const spans: Span[] = [...network.fundingPeriods, ...network.memberships].map(
    (record) => extentOf(network, record).possible,
  );
  if (network.foundingDate !== undefined) {
    const { earliest, latest } = parseEdtfDate(network.foundingDate);
    spans.push({ firstDay: earliest, lastDay: latest });
  }
  const lastYear = yearOf(network.asOf);
  const firstYear = spans
    .flatMap(({ firstDay, lastDay }) => [firstDay, lastDay])
    .reduce((year, day) => (day === null ? year : Math.min(year, yearOf(day))), lastYear);
  return { firstYear, lastYear };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
