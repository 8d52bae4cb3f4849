import { dayNumber, isoText } from "../../calendar/day.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import { formatRecordedDates } from "../../calendar/phrase.ts";
import { isOfMembers, type NamedRoles, roleNames } from "../../messages/role.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { memberCountSeries } from "../../query/counts.ts";
import { type CountRange, changeDays, countOn, countsFrom } from "../../roster/day-counts.ts";
import { type Claim, claimsOf, rangeText } from "./claim.ts";
import type { RegionHistory } from "./history.ts";
import { mayBeOneOf } from "./stretch.ts";

/** Days in a row with the same fewest and most members. */
export interface CountRun extends CountRange, DayRange {}

/** The number of members over time, with the numbers that were published. */
export interface Count {
  readonly heading: string;
  readonly runs: readonly CountRun[];
  /** Published are numbers of members, so there are none beside other roles. */
  readonly claims: readonly Claim[];
  /** The largest number that a picture of the network can show, whatever its days and roles. */
  readonly largest: number;
  /** Whether there may have been more than the record names. */
  readonly isUnbounded: boolean;
}

/** The number of regions with the roles on the days shown. */
export function countOf(network: Network, days: DayRange, shown: NamedRoles): Count {
  const { lang, roles } = shown;
  const claims = claimsOf(network, lang);
  const isMembers = isOfMembers(shown);
  return {
    heading: countHeading(shown),
    runs: runsOnRecord(network, days, roles),
    claims: isMembers ? claims.filter((claim) => mayBeOneOf(claim.days, days)) : [],
    largest: claims.reduce((number, { numbers }) => Math.max(number, numbers.max), network.regions.length),
    isUnbounded: network.roster === "partial",
  };
}

/** The heading of the number of those with the roles. */
export function countHeading(shown: NamedRoles): string {
  const { lang } = shown;
  return isOfMembers(shown) ? membersOnRecord[lang] : `${onRecord[lang]}: ${roleNames(shown)}`;
}

/** The heading of a number of members. */
export const membersOnRecord: Bilingual = { de: "Mitglieder im Verzeichnis", en: "Members on record" };
/** What stands before the names of other roles. */
export const onRecord: Bilingual = { de: "Im Verzeichnis", en: "On record" };

/** The number of all regions with the roles. */
export function runsOnRecord(
  network: Network,
  { start, endExclusive }: DayRange,
  roles: readonly MembershipRole[],
): CountRun[] {
  const range = { firstDay: isoText(start), lastDay: isoText(endExclusive - 1) };
  return memberCountSeries(network, range, { roles }).map(({ firstDay, lastDay, onRecord }) => {
    return { ...onRecord, start: dayNumber(firstDay), endExclusive: dayNumber(lastDay) + 1 };
  });
}

/** The number of the regions that have these histories. */
export function runsOf(histories: readonly RegionHistory[], { start, endExclusive }: DayRange): CountRun[] {
  const counts = countsFrom(
    histories.map(({ stretches }) => ({
      certain: stretches.flatMap(({ certain }) => certain ?? []),
      possible: stretches.map(({ possible }) => possible),
    })),
  );
  const starts = [start, ...changeDays(counts, start, endExclusive)];
  return starts.map((day, at) => {
    return { ...countOn(counts, day), start: day, endExclusive: starts[at + 1] ?? endExclusive };
  });
}

/** The largest number of any run. */
export function mostOf(runs: readonly CountRun[]): number {
  return runs.reduce((most, { max }) => Math.max(most, max), 0);
}

/** A run in words: "1 January 2018 to 31 December 2018: 3–15". */
export function runPhrase(run: CountRun, lang: Language): string {
  const dates = { startDate: isoText(run.start), endDate: isoText(run.endExclusive - 1) };
  return `${formatRecordedDates(dates, lang)}: ${rangeText(run, lang)}`;
}
