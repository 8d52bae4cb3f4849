import type { DateBounds } from "../../../calendar/edtf-date.ts";
import type { Issue } from "../../../issue.ts";
import type { JoinIssueParams } from "../../../issue-params/join.ts";
import type { JoinedField } from "../../../merge/joined-fields.ts";
import { changesBetween } from "../../../merge/joined-fields.ts";
import type { MembershipMatch, TakenRow } from "../../../merge/matched-memberships.ts";
import { endBounds, membershipBounds } from "../../../merge/membership-bounds.ts";
import {
  type Disagreement,
  mergedMembership,
  type OpenOn,
  proofsOf,
  withFields,
} from "../../../merge/merged-membership.ts";
import { boundsText } from "../../../merge/narrower-date.ts";
import type { RowOutcome } from "../../../model/labels.ts";
import type { MembershipInput } from "../../../model/membership.ts";
import { datesAllow } from "../../records/listed.ts";
import type { ListRow, MemberList } from "../../rows/member-list.ts";
import { type ValueField, valueIn } from "../../rows/value/values.ts";
import { minorIssue } from "../../sheet/list-issue.ts";
import { rowIssueAt } from "../given/row-issue.ts";
import { editedMembership } from "./edited-membership.ts";

/** What becomes of a row and of the membership that it is. */
export interface RowEffect {
  readonly outcome: RowOutcome;
  /** The membership as the network has it now; `null` for a row that is refused. */
  readonly membership: MembershipInput | null;
  readonly changes: readonly JoinedField[];
  readonly issues: readonly Issue[];
}

/** What joining a row needs to know of its list. */
export interface RowJoin {
  readonly list: MemberList;
  readonly openOn: OpenOn;
  /** The days that the list may be of. */
  readonly on: DateBounds | undefined;
  readonly prefer: "network" | "list" | undefined;
}

/** What becomes of a row that is the membership `known`, by its id or because it is the only one that it may be. */
export function effectOf(
  { at, membership: listed }: TakenRow,
  kind: Extract<MembershipMatch, { readonly position: number }>["kind"],
  known: MembershipInput,
  join: RowJoin,
): RowEffect {
  const { list, openOn } = join;
  const row = list.rows[at];
  if (row === undefined) return { outcome: "rejected", membership: null, changes: [], issues: [] };
  const contradiction = (found: Disagreement) => contradictionIssue(found, row, at, known, listed, join);
  if (kind === "stated") {
    if (listed.regionId !== known.regionId) {
      const found = { field: "regionId", inNetwork: known.regionId, inList: listed.regionId } as const;
      const issue = contradictionIssue(found, row, at, known, listed, { ...join, prefer: undefined });
      return { outcome: "contradicts", membership: null, changes: [], issues: [issue] };
    }
    const edited = editedMembership(known, listed, new Set(list.plan.columns.map(({ field }) => field)));
    const changes = changesBetween(known, edited);
    return { outcome: changes.length > 0 ? "edited" : "confirmed", membership: edited, changes, issues: [] };
  }
  if (kind === "contradicts") {
    const issues = disagreeingDates(known, listed, openOn).map(contradiction);
    if (join.prefer === undefined) return { outcome: "contradicts", membership: null, changes: [], issues };
    const membership = preferred(known, listed, join);
    return { outcome: "contradicts", membership, changes: changesBetween(known, membership), issues };
  }
  const { membership, disagreements } = mergedMembership(known, listed, openOn);
  const issues = disagreements.map(contradiction);
  if (issues.length > 0 && join.prefer === undefined) {
    return { outcome: "contradicts", membership: null, changes: [], issues };
  }
  const reasons = Object.fromEntries(disagreements.map(({ field, inList }) => [field, inList]));
  const joined = join.prefer === "list" ? withFields(membership, reasons) : membership;
  const changes = changesBetween(known, joined);
  return { outcome: outcomeOf(changes), membership: joined, changes, issues };
}

function outcomeOf(changes: readonly JoinedField[]): RowOutcome {
  const end = changes.find(({ field }) => field === "endDate");
  const isOpen = (date: unknown) =>
    typeof date !== "string" ||
    endBounds(date, Number.NEGATIVE_INFINITY)?.latest === Number.POSITIVE_INFINITY;
  if (end !== undefined && isOpen(end.before) && !isOpen(end.after)) return "ended";
  const isNarrower = end !== undefined || changes.some(({ field }) => field === "startDate");
  return isNarrower ? "refined" : "confirmed";
}

/** The membership where its dates exclude those of a row, and the caller says which of the two stands. */
function preferred(
  known: MembershipInput,
  listed: MembershipInput,
  { prefer, on }: RowJoin,
): MembershipInput {
  if (prefer === "list") {
    return withFields(known, {
      startDate: listed.startDate ?? known.startDate,
      endDate: listed.endDate ?? known.endDate,
      ...proofsOf(known, listed),
    });
  }
  const { confirmations: _, ...evidence } = proofsOf(known, listed);
  return on !== undefined && datesAllow(known, on)
    ? withFields(known, proofsOf(known, listed))
    : withFields(known, evidence);
}

/** The dates of a membership and of a row that exclude each other. */
function disagreeingDates(known: MembershipInput, listed: MembershipInput, openOn: OpenOn): Disagreement[] {
  const [one, other] = [membershipBounds(known, openOn.network), membershipBounds(listed, openOn.list)];
  return (["start", "end"] as const).flatMap((side): Disagreement[] => {
    const [ofOne, ofOther] = [one?.[side], other?.[side]];
    const field = side === "start" ? "startDate" : "endDate";
    if (ofOne === undefined || ofOther === undefined) return [];
    return ofOne.earliest <= ofOther.latest && ofOther.earliest <= ofOne.latest
      ? []
      : [
          {
            field,
            inNetwork: known[field] ?? shownBounds(ofOne),
            inList: listed[field] ?? shownBounds(ofOther),
          },
        ];
  });
}

/** What confirmations say of a date that is absent. */
function shownBounds(bounds: DateBounds): string {
  return Number.isFinite(bounds.earliest) || Number.isFinite(bounds.latest) ? boundsText(bounds) : "?";
}

function contradictionIssue(
  { field, inNetwork, inList }: Disagreement,
  row: ListRow,
  at: number,
  known: MembershipInput,
  listed: MembershipInput,
  { list, prefer }: Pick<RowJoin, "list" | "prefer">,
): Issue {
  const params: JoinIssueParams["list-contradicts"] = {
    field,
    id: known.id,
    inList,
    inNetwork,
    listSources: sourcesOf(listed),
    networkSources: sourcesOf(known),
    kept: prefer ?? "network",
  };
  const valueField: ValueField = field === "regionId" ? "name" : field;
  const issue = rowIssueAt(
    { code: "list-contradicts", params },
    row,
    at,
    valueIn(row.values, valueField)?.column,
    list,
  );
  return prefer === undefined ? issue : minorIssue(issue);
}

function sourcesOf({ sources = [], confirmations = [] }: MembershipInput): string[] {
  return [...new Set([...sources, ...confirmations.flatMap(({ source }) => source ?? [])])];
}
