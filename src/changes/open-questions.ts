import { type DayRange, type DaySpan, rangeOf } from "../calendar/day-range.ts";
import { readOptions } from "../call-options.ts";
import type { Network } from "../model/network.ts";
import { type RoleOptions, roleBit, roleMask } from "../roster/roles.ts";
import { rosterOf } from "../roster/roster.ts";
import { claimQuestions, type NameQuestion } from "./question/claim-questions.ts";
import type { DayQuestion } from "./question/day-question.ts";
import { existenceQuestions } from "./question/existence-questions.ts";
import { membershipQuestions } from "./question/membership-questions.ts";
import { periodQuestions } from "./question/period-questions.ts";

/** What is still to be found out. */
export interface OpenQuestions {
  /** The days that are not known exactly; those on which the most uncertain days depend first. */
  readonly days: readonly DayQuestion[];
  /** The claims that members on record cannot meet, in the order of the network. */
  readonly names: readonly NameQuestion[];
}

/** Which questions to list. */
export interface QuestionOptions extends RoleOptions {
  /** The days that matter, both included; absent = all up to `network.asOf`. */
  readonly range?: DaySpan | undefined;
}

/**
 * What is still to be found out?
 *
 * A question is asked for the first and the last day of each membership, funding period and round, for the recorded
 * founding and dissolution of the network and of regions, and for the day of each region change, if it is inexact and
 * a day of the range depends on it. The bounds are those that queries use: confirmations, and for memberships the lives
 * of the network and of the region, narrow them.
 *
 * If both ends of a membership are inexact, some days are open because of either; then none of the two settles them
 * alone. A founding settles no answer alone: it can turn out to be on its earliest day. The day of a change or
 * dissolution settles the days on which it alone can have ended a membership.
 *
 * A partial roster can lack members that a claim counts; how many is asked for each claim with the verdict
 * `"incomplete"` in {@link reconcileCounts} that may mean a day of the range, if the role `"member"` counts.
 *
 * @param network - a parsed network
 * @param options - `range`: the days that matter, both included, absent = all up to `network.asOf`; `roles`: which
 * roles count, together as one, absent = `["member"]`
 * @returns the questions; empty lists if there are none
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` or `date-not-in-calendar` if
 * one is not a valid day; `field-value` for an unknown role or option; `network-not-parsed` if the network was not
 * parsed
 * @example
 * const [first] = openQuestions(network, { range: { firstDay: "2018-01-01", lastDay: "2022-12-31" } }).days;
 * first?.asks; // => "first-day"
 */
export function openQuestions(network: Network, options: QuestionOptions = {}): OpenQuestions {
  const index = rosterOf(network);
  const given = readOptions(options, "range", "roles");
  const mask = roleMask(given);
  const range: DayRange =
    given.range === undefined
      ? { start: Number.NEGATIVE_INFINITY, endExclusive: index.asOf + 1 }
      : rangeOf(given.range, "options", "range");
  const days = [
    ...existenceQuestions(index, mask, range),
    ...periodQuestions(network, range),
    ...membershipQuestions(index, mask, range),
  ];
  days.sort((a, b) => moreFirst(a.uncertainDays, b.uncertainDays) || moreFirst(a.wouldSettle, b.wouldSettle));
  return { days, names: (mask & roleBit.member) === 0 ? [] : claimQuestions(index, range) };
}

/** Compares numbers of days for sorting: unbounded first, then the larger one. */
function moreFirst(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? -1 : 1;
}
