import { addTo } from "../../../grouping.ts";
import type { Issue } from "../../../issue.ts";
import type { JoinIssueParams } from "../../../issue-params/join.ts";
import { membershipBounds, shareCertainDay } from "../../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { MembershipInput } from "../../../model/membership.ts";
import type { RegionInput } from "../../../model/region.ts";
import type { SourceId } from "../../../model/source.ts";
import type { Confirmation } from "../../../model/time-bounded.ts";
import type { Writable } from "../../../model/writable.ts";
import { withAbsences } from "../../join/missing/absences.ts";
import { clusters } from "../../records/region/clusters.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import { type Cut, cutsOf } from "../evidence/cuts.ts";
import type { Dated, Evidence } from "../evidence/evidence.ts";
import type { Continuity } from "../evidence/roster.ts";
import type { UnsoundDate } from "../evidence/sound-dates.ts";
import { statedBreaks } from "../evidence/stated-breaks.ts";
import { datesOfRun, daysOf, type RunDate } from "./run-dates.ts";
import { type Run, runsOf } from "./runs.ts";

/** A membership that lists show; it does not have an id yet. */
export type ShownMembership = Omit<MembershipInput, "id">;

/** The memberships that lists show of a region. */
export interface ShownMemberships {
  readonly shown: readonly ShownMembership[];
  /** What was found about dates that the lists state. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a membership of each run of lists that name a region. Runs whose memberships certainly have a day in common are of
 * one membership.
 */
export function shownMemberships(
  region: RegionInput,
  evidence: Evidence,
  continuity: Continuity,
): ShownMemberships {
  const cuts = cutsOf(evidence, continuity);
  for (let runs = runsOf(evidence, continuity); ; ) {
    const found = runs.map((run) => shownBy(region, run, cuts, evidence));
    const joined = withoutOverlaps(
      runs,
      found.map(({ membership }) => membership),
      evidence,
    );
    if (joined.length === runs.length)
      return {
        shown: found.map(({ membership }) => membership),
        issues: found.flatMap(({ issues }) => issues),
      };
    runs = joined;
  }
}

function shownBy(region: RegionInput, run: Run, cuts: readonly Cut[], { absences }: Evidence) {
  const { start, end } = datesOfRun(run, cuts);
  const made: Writable<ShownMembership> = { regionId: region.id };
  if (start.date !== undefined) made.startDate = start.date;
  if (end.date !== undefined) made.endDate = end.date;
  made.confirmations = confirmationsOf(run);
  made.sources = [...new Set(run.map(({ source }) => source))];
  const issues = [
    ...misfitIssues(region, run, "startDate", start),
    ...misfitIssues(region, run, "endDate", end),
  ];
  return { membership: withoutAbsences(made, region, absences), issues };
}

/** A membership of a region, narrowed by lists that lack it. */
function withoutAbsences(
  shown: ShownMembership,
  region: RegionInput,
  absences: readonly Dated[],
): ShownMembership {
  const network = { regions: new Map([[region.id, region]]), asOf: Number.NEGATIVE_INFINITY };
  const isNamed = () => false;
  let narrowed: readonly MembershipInput[] = [{ id: "", ...shown }];
  for (let isNarrowed = true; isNarrowed; ) {
    isNarrowed = false;
    for (const { date, ...days } of absences) {
      const roster = { date, days, scope: undefined, isNamed };
      const { memberships, missing } = withAbsences(narrowed, roster, network);
      isNarrowed ||= missing.some(({ changes }) => changes.length > 0);
      narrowed = memberships;
    }
  }
  const [{ id: _, ...found } = { id: "", ...shown }] = narrowed;
  return found;
}

/** Runs, those joined whose memberships certainly have a day in common. */
function withoutOverlaps(
  runs: readonly Run[],
  shown: readonly ShownMembership[],
  { presences }: Evidence,
): Run[] {
  const bounds = shown.map((membership) =>
    membershipBounds({ id: "", ...membership }, Number.NEGATIVE_INFINITY),
  );
  const marks = new Map<number, string[]>();
  for (const [at, one] of bounds.entries()) {
    for (const [next, other] of bounds.entries()) {
      if (next <= at || one === undefined || other === undefined || !shareCertainDay(one, other)) continue;
      for (const place of [at, next]) addTo(marks, place, `${at} ${next}`);
    }
  }
  if (marks.size === 0) return [...runs];
  const joined = clusters([...runs.keys()], (at) => [`${at}`, ...(marks.get(at) ?? [])]);
  return joined.map((places) => {
    const lists = new Set(places.flatMap((at) => runs[at] ?? []));
    return presences.filter((presence) => lists.has(presence));
  });
}

/** That a date in a list is not that of the membership which all lists of its run show. */
function misfitIssues(
  region: RegionInput,
  run: Run,
  field: "startDate" | "endDate",
  { misfit }: RunDate,
): Issue[] {
  if (misfit === undefined) return [];
  const { presence, stated, against } = misfit;
  const others = run.filter(({ source }) => source !== presence.source).map(({ source }) => source);
  return [contradiction(region, field, { stated, source: presence.source, against, others })];
}

/** What is said of stated dates that complete lists exclude. */
export function unsoundIssues(region: RegionInput, unsound: readonly UnsoundDate[]): Issue[] {
  return unsound.map(({ field, stated, presence, allowed }) =>
    contradiction(region, field, { stated, source: presence.source, against: allowed, others: [] }),
  );
}

function contradiction(
  { id, name }: RegionInput,
  field: "startDate" | "endDate",
  found: {
    readonly stated: Dated;
    readonly source: SourceId;
    readonly against: EdtfDate;
    readonly others: readonly SourceId[];
  },
): Issue {
  const params = {
    field,
    id,
    inList: found.stated.date,
    inNetwork: found.against,
    listSources: [found.source],
    networkSources: [...new Set(found.others)],
    kept: "lists",
  } as const;
  const issue = listIssue({ code: "list-contradicts", params }, []);
  return { ...issue, severity: "warning", subject: { kind: "region", id, name } };
}

/** One confirmation for each list, a repeated one once. */
function confirmationsOf(run: Run): Confirmation[] {
  const each = new Map(run.map(({ date, source }) => [JSON.stringify([date, source]), { date, source }]));
  return [...each.values()];
}

/**
 * An issue for each two successive lists of a region between which it was not a member all the time: for a list certainly
 * between lacks it, or one of the two states a start or an end between.
 */
export function refutations({ id, name }: RegionInput, evidence: Evidence): Issue[] {
  const { absences } = evidence;
  const byLists = runsOf(evidence, "assumed").flatMap((run, at, runs): Refutation[] => {
    const next = runs[at + 1];
    if (next === undefined) return [];
    const [{ latest }, { earliest }] = [daysOf(run), daysOf(next)];
    const absence = absences.find((one) => latest < one.earliest && one.latest < earliest);
    const last = run.find((one) => one.latest === latest);
    const first = next.find((one) => one.earliest === earliest);
    if (absence === undefined || last === undefined || first === undefined) return [];
    return [{ reason: "list", date: absence.date, between: [last.date, first.date] }];
  });
  const byDates = statedBreaks(evidence).map(
    ({ by, stated, between: [before, after] }): Refutation => ({
      reason: by,
      date: stated.date,
      between: [before.date, after.date],
    }),
  );
  const each = new Map([...byDates, ...byLists].map((one) => [one.between.join(" "), one]));
  return [...each.values()].map((one) => {
    const issue = listIssue({ code: "continuity-refuted", params: { regionId: id, name, ...one } }, []);
    return { ...issue, subject: { kind: "region", id, name } };
  });
}

type Refutation = Pick<JoinIssueParams["continuity-refuted"], "reason" | "date" | "between">;
