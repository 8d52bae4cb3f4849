import { isoText } from "../calendar/day.ts";
import { dateBounds, type EdtfDate } from "../calendar/edtf-date.ts";
import { possibleRange, readExtent } from "../calendar/extent.ts";
import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import { membershipRoles } from "../model/membership.ts";
import { roleBit } from "../roster/roles.ts";
import {
  type BoundedMembership,
  groupCount,
  membershipCount,
  membershipsAt,
  type RosterIndex,
} from "../roster/roster.ts";
import { meetingPairs } from "./meeting-pairs.ts";
import { overlappingPairs } from "./overlapping-pairs.ts";

/**
 * Memberships of one region and role that are the same twice, that share a day in every world, or that may share one.
 *
 * Each is reported once, against the one before it that reaches furthest, so that n memberships that all overlap
 * give n - 1 issues.
 */
export function overlapRules(index: RosterIndex): Issue[] {
  const faulty = new Set(index.faults.map(({ position }) => position));
  const issues: Issue[] = [];
  for (let group = 0; group < groupCount(index); group++) {
    if (membershipCount(index, group) < 2) continue;
    for (const role of membershipRoles) {
      const memberships = membershipsAt(index, group, roleBit[role]);
      if (memberships.length < 2) continue;
      const sound = memberships.filter(({ position }) => !faulty.has(position));
      for (const issue of issuesAmong(sound)) issues.push(issue);
    }
  }
  return issues;
}

function issuesAmong(memberships: readonly BoundedMembership[]): Issue[] {
  const { distinct, issues } = withoutDuplicates(memberships);
  const placed = distinct.map((bounded) => ({ bounded, days: possibleRange(bounded.bounds) }));
  return [
    ...issues,
    ...overlappingPairs(distinct, ({ bounds }) => bounds).flatMap(([one, other]) =>
      overlapIssues(one, other),
    ),
    ...meetingPairs(placed, (a, b) => mayOverlap(a.bounded, b.bounded)).map(([one, other]) =>
      possibleOverlapIssue(one.bounded, other.bounded),
    ),
  ];
}

/** Memberships with the same recorded dates count once; each further one is an issue. */
function withoutDuplicates(memberships: readonly BoundedMembership[]): {
  distinct: BoundedMembership[];
  issues: Issue[];
} {
  const byDates = new Map<string, BoundedMembership>();
  const issues: Issue[] = [];
  for (const bounded of memberships) {
    const { startDate, endDate } = bounded.membership;
    const dates = JSON.stringify([startDate ?? null, endDate ?? null]);
    const first = byDates.get(dates);
    if (first === undefined) byDates.set(dates, bounded);
    else issues.push(duplicateIssue(first, bounded));
  }
  return { distinct: [...byDates.values()], issues };
}

function duplicateIssue(first: BoundedMembership, again: BoundedMembership): Issue {
  const ids = [first.membership.id, again.membership.id];
  const [one, other] = ids.map(excerpt);
  const message: Bilingual = {
    de: `Die Mitgliedschaften „${one}“ und „${other}“ haben dieselbe Region, dieselbe Rolle und dieselben Daten. Eine davon löschen, die Quellen und Bestätigungen in der anderen vereinen.`,
    en: `The memberships “${one}” and “${other}” have the same region, role and dates. Delete one of them, and unite sources and confirmations in the other.`,
  };
  return createIssue("membership-duplicate", ["memberships", again.position], message, { params: { ids } });
}

/**
 * Whether two memberships whose possible days meet share a day in some worlds only, and the ends that touch in the
 * others are both recorded; an absent end says nothing.
 */
function mayOverlap(a: BoundedMembership, b: BoundedMembership): boolean {
  return canPrecede(a, b) || canPrecede(b, a);
}

/** Whether some world has the one end before the other starts, by dates that are recorded. */
function canPrecede(one: BoundedMembership, other: BoundedMembership): boolean {
  return (
    one.bounds.earliestEndExclusive <= other.bounds.latestStart &&
    one.membership.endDate !== undefined &&
    other.membership.startDate !== undefined
  );
}

function possibleOverlapIssue(earlier: BoundedMembership, later: BoundedMembership): Issue {
  const ids = [earlier.membership.id, later.membership.id];
  const [first, second] = ids.map(excerpt);
  const message: Bilingual = {
    de: `Die Mitgliedschaften „${first}“ und „${second}“ derselben Region können sich überschneiden, je nachdem, auf welche Tage ihre ungenauen Daten fallen. Wenn möglich, die Daten genauer angeben.`,
    en: `The memberships “${first}” and “${second}” of the same region may overlap, depending on the days on which their inexact dates fall. If you can, give the dates more exactly.`,
  };
  const path = ["memberships", later.position];
  return createIssue("membership-overlap-possible", path, message, { params: { ids } });
}

function overlapIssues(earlier: BoundedMembership, later: BoundedMembership): Issue[] {
  const ids = [earlier.membership.id, later.membership.id];
  const [first, second] = ids.map(excerpt);
  const message: Bilingual = {
    de: `Die Mitgliedschaften „${first}“ und „${second}“ derselben Region überschneiden sich. Eine davon kürzen oder beide zu einer zusammenfassen.`,
    en: `The memberships “${first}” and “${second}” of the same region overlap. Shorten one of them, or merge the two.`,
  };
  const overlap = createIssue("membership-overlap", ["memberships", later.position], message, {
    params: { ids },
  });
  return [overlap, ...boundaryIssues(earlier, later), ...boundaryIssues(later, earlier)];
}

/** The note for two memberships of which the recorded last day of the one is the recorded first day of the other. */
function boundaryIssues(ending: BoundedMembership, starting: BoundedMembership): Issue[] {
  const day = exactDay(ending.membership.endDate);
  if (day === undefined || day !== exactDay(starting.membership.startDate)) return [];
  const shared = isoText(day);
  const dayBefore = isoText(day - 1);
  const message: Bilingual = {
    de: `Beide Mitgliedschaften haben den ${shared}: Ein Ende ist der letzte Tag, nicht der Tag danach. Wohl gemeint: Ende ${dayBefore}.`,
    en: `Both memberships have ${shared}: an end is the last day, not the day after it. Probably meant: end ${dayBefore}.`,
  };
  const path = ["memberships", ending.position, "endDate"];
  const isSound = readExtent({ ...ending.membership, endDate: dayBefore }).faults.length === 0;
  const suggestion = isSound ? { path, value: dayBefore } : undefined;
  const params = { day: shared, ids: [ending.membership.id, starting.membership.id] };
  return [createIssue("shared-boundary-day", path, message, { params, suggestion })];
}

/** The day that a recorded date names, if it names one. */
function exactDay(date: EdtfDate | ".." | undefined): number | undefined {
  if (date === undefined || date === "..") return undefined;
  const { earliest, latest } = dateBounds(date);
  return earliest === latest ? earliest : undefined;
}
