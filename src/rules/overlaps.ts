import { isoText } from "../calendar/day.ts";
import { compareDays } from "../calendar/day-range.ts";
import { countUpTo } from "../calendar/sorted-days.ts";
import { type Bilingual, createIssue, type Issue } from "../issue.ts";
import { membershipRoles } from "../model/membership.ts";
import { roleBit } from "../query/question.ts";
import { type BoundedMembership, membershipsAt, type RosterIndex } from "../query/roster.ts";

/**
 * Memberships of one region and role that share a day in every world.
 *
 * Each is reported once, against the one before it that reaches furthest, so that n memberships that all overlap
 * give n - 1 issues.
 */
export function overlapRules(index: RosterIndex): Issue[] {
  const faulty = new Set(index.faults.map(({ position }) => position));
  const issues: Issue[] = [];
  for (let region = 0; region < index.network.regions.length; region++) {
    for (const role of membershipRoles) {
      const memberships = membershipsAt(index, region, roleBit[role]);
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
  const message: Bilingual = {
    de: `Die Mitgliedschaften „${ids[0]}“ und „${ids[1]}“ derselben Region überschneiden sich. Eine davon kürzen oder beide zu einer zusammenfassen.`,
    en: `The memberships “${ids[0]}” and “${ids[1]}” of the same region overlap. Shorten one of them, or merge the two.`,
  };
  const overlap = createIssue("membership-overlap", ["memberships", later.position], message, {
    params: { ids },
  });
  return sharesOnlyABoundary(earlier, later) ? [overlap, boundaryIssue(earlier, later)] : [overlap];
}

function sharesOnlyABoundary(
  { bounds: earlier }: BoundedMembership,
  { bounds: later }: BoundedMembership,
): boolean {
  return (
    earlier.earliestEndExclusive === earlier.latestEndExclusive &&
    later.earliestStart === later.latestStart &&
    earlier.latestEndExclusive - 1 === later.latestStart
  );
}

function boundaryIssue(earlier: BoundedMembership, later: BoundedMembership): Issue {
  const day = isoText(later.bounds.latestStart);
  const dayBefore = isoText(later.bounds.latestStart - 1);
  const message: Bilingual = {
    de: `Beide Mitgliedschaften haben den ${day}: Ein Ende ist der letzte Tag, nicht der Tag danach. Wohl gemeint: Ende ${dayBefore}.`,
    en: `Both memberships have ${day}: an end is the last day, not the day after it. Probably meant: end ${dayBefore}.`,
  };
  const path = ["memberships", earlier.position, "endDate"];
  const hasDayBefore = earlier.bounds.latestStart < later.bounds.latestStart;
  return createIssue("shared-boundary-day", path, message, {
    params: { day, ids: [earlier.membership.id, later.membership.id] },
    suggestion: hasDayBefore ? { path, value: dayBefore } : undefined,
  });
}
