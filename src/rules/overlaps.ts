import { isoText } from "../calendar/day.ts";
import { compareDays } from "../calendar/day-range.ts";
import { dateBounds, type EdtfDate } from "../calendar/edtf-date.ts";
import { readExtent } from "../calendar/extent.ts";
import { countUpTo } from "../calendar/sorted-days.ts";
import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import { membershipRoles } from "../model/membership.ts";
import { roleBit } from "../query/question.ts";
import { type BoundedMembership, groupCount, membershipsAt, type RosterIndex } from "../query/roster.ts";

/**
 * Memberships of one region and role that share a day in every world.
 *
 * Each is reported once, against the one before it that reaches furthest, so that n memberships that all overlap
 * give n - 1 issues.
 */
export function overlapRules(index: RosterIndex): Issue[] {
  const faulty = new Set(index.faults.map(({ position }) => position));
  const issues: Issue[] = [];
  for (let group = 0; group < groupCount(index); group++) {
    for (const role of membershipRoles) {
      const memberships = membershipsAt(index, group, roleBit[role]);
      if (memberships.length < 2) continue;
      const sound = memberships.filter(({ position }) => !faulty.has(position));
      for (const [earlier, later] of overlappingPairs(sound)) issues.push(...overlapIssues(earlier, later));
    }
  }
  return issues;
}

function overlappingPairs(
  memberships: readonly BoundedMembership[],
): [BoundedMembership, BoundedMembership][] {
  const ordered = [...memberships].sort((a, b) => compareDays(a.bounds.latestStart, b.bounds.latestStart));
  const latestStarts = ordered.map(({ bounds }) => bounds.latestStart);
  const furthest: BoundedMembership[] = [];
  const pairs: [BoundedMembership, BoundedMembership][] = [];
  for (const [at, later] of ordered.entries()) {
    // All that certainly have started when `later` ends at the earliest, of those before it in the order.
    const started = Math.min(at, countUpTo(latestStarts, later.bounds.earliestEndExclusive - 1));
    const earlier = furthest[started - 1];
    if (earlier !== undefined && earlier.bounds.earliestEndExclusive > later.bounds.latestStart) {
      pairs.push([earlier, later]);
    }
    const reach = furthest[at - 1];
    const isFurther =
      reach === undefined || later.bounds.earliestEndExclusive > reach.bounds.earliestEndExclusive;
    furthest.push(isFurther ? later : reach);
  }
  return pairs;
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
