import type { Issue } from "../../issue.ts";
import type { JoinIssueParams } from "../../issue-params/join.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import type { SourceId } from "../../model/source.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import type { Writable } from "../rows/writable.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { cutsOf } from "./cuts.ts";
import type { Dated, Evidence } from "./evidence.ts";
import type { Continuity } from "./roster.ts";
import { datesOfRun, daysOf, type RunDate } from "./run-dates.ts";
import { type Run, runsOf } from "./runs.ts";
import type { UnsoundDate } from "./sound-dates.ts";
import { statedBreaks } from "./stated-breaks.ts";

/** A membership that lists show; it does not have an id yet. */
export type ShownMembership = Omit<MembershipInput, "id">;

/** The memberships that lists show of a region. */
export interface ShownMemberships {
  readonly shown: readonly ShownMembership[];
  /** What was found about dates that the lists state. */
  readonly issues: readonly Issue[];
}

/** Makes a membership of each run of lists that name a region. */
export function shownMemberships(
  region: RegionInput,
  evidence: Evidence,
  continuity: Continuity,
): ShownMemberships {
  const cuts = cutsOf(evidence, continuity);
  const issues: Issue[] = [];
  const shown = runsOf(evidence, continuity).map((run) => {
    const { start, end } = datesOfRun(run, cuts);
    const confirmations = confirmationsOf(run);
    const made: Writable<ShownMembership> = { regionId: region.id };
    if (start.date !== undefined) made.startDate = start.date;
    if (end.date !== undefined) made.endDate = end.date;
    made.confirmations = confirmations;
    made.sources = [...new Set(run.map(({ source }) => source))];
    issues.push(
      ...misfitIssues(region, run, "startDate", start),
      ...misfitIssues(region, run, "endDate", end),
    );
    return made;
  });
  return { shown, issues };
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
