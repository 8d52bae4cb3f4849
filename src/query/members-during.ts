import { type DayRange, type DaySpan, encloses, overlaps, rangeOf } from "../calendar/day-range.ts";
import { certainRuns, type ExtentBounds, possibleRange, possibleRuns } from "../calendar/extent.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import { argumentError, assertOptions } from "../network-error.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, rosterOf } from "../roster/roster.ts";
import type { MemberLists } from "./members.ts";

/** On which days of a range a region must have been a member: at least one, or all. */
export type DuringMode = "any" | "throughout";

/**
 * Who was a member on at least one day of a range, or on all of its days?
 *
 * For `"throughout"`, several memberships of a region that follow each other without a gap count as one.
 *
 * @param network - a parsed network
 * @param range - `firstDay` and `lastDay`, both `YYYY-MM-DD` and included
 * @param options - `mode`: `"any"` for at least one day, `"throughout"` for every day; `roles`: which roles count,
 * absent = `["member"]`
 * @returns the regions, in the order of `network.regions`; `beyondAsOf` is `true` if the range has days after
 * `network.asOf`
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` or `date-not-in-calendar` if
 * one is not a valid day; `field-value` for an unknown mode, role or option; `network-not-parsed` if the network was
 * not parsed
 * @example
 * const year = { firstDay: "2020-01-01", lastDay: "2020-12-31" };
 * membersDuring(network, year, { mode: "any" }).certain.length; // => 6
 * membersDuring(network, year, { mode: "throughout" }).certain.length; // => 2
 */
export function membersDuring(
  network: Network,
  range: DaySpan,
  options: RoleOptions & { readonly mode: DuringMode },
): MemberLists {
  const index = rosterOf(network);
  assertOptions(options, "mode", "roles");
  const asked = rangeOf(range, "range");
  const mask = roleMask(options);
  const mode = options.mode;
  if (!Object.hasOwn(tests, mode)) throw argumentError(["options", "mode"], mode, Object.keys(tests));
  const test = tests[mode];
  const certain: Region[] = [];
  const uncertain: Region[] = [];
  for (const [position, region] of network.regions.entries()) {
    const bounds = membershipsAt(index, position, mask).map((membership) => membership.bounds);
    if (test.certainly(bounds, asked)) certain.push(region);
    else if (test.possibly(bounds, asked)) uncertain.push(region);
  }
  return { certain, uncertain, beyondAsOf: asked.endExclusive - 1 > index.asOf };
}

interface DuringTest {
  certainly(memberships: readonly ExtentBounds[], asked: DayRange): boolean;
  possibly(memberships: readonly ExtentBounds[], asked: DayRange): boolean;
}

const tests: { readonly [mode in DuringMode]: DuringTest } = {
  any: {
    // In some world the membership misses the range if it can end before it or start after it.
    certainly: (memberships, { start, endExclusive }) =>
      memberships.some((bounds) => bounds.earliestEndExclusive > start && bounds.latestStart < endExclusive),
    possibly: (memberships, asked) => memberships.some((bounds) => overlaps(possibleRange(bounds), asked)),
  },
  throughout: {
    certainly: (memberships, asked) => certainRuns(memberships).some((range) => encloses(range, asked)),
    possibly: (memberships, asked) => possibleRuns(memberships).some((range) => encloses(range, asked)),
  },
};
