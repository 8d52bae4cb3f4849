import type { MembershipInput } from "../../../model/membership.ts";
import type { RegionInput } from "../../../model/region.ts";
import type { SourceInput } from "../../../model/source.ts";
import type { ListRow, MemberList } from "../../rows/member-list.ts";
import { isIssueShape, isListOf, isRecord, isText } from "../../sheet/shape.ts";

/** Whether a value has the parts of a member list that was read, as far as checking needs them. */
export function isReadList(value: unknown): value is MemberList {
  return (
    isRecord(value) &&
    isPlan(value.plan) &&
    isListOf(value.regions, isRegion) &&
    isListOf(value.memberships, isMembership) &&
    isListOf(value.sources, isSource) &&
    isListOf(value.rows, isRow) &&
    isListOf(value.issues, isIssueShape)
  );
}

function isPlan(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { columns, listedOn } = value;
  return isListOf(columns, isColumn) && (listedOn === null || (isRecord(listedOn) && isText(listedOn.date)));
}

function isColumn(value: unknown): value is object {
  return isRecord(value) && typeof value.position === "number" && isText(value.header);
}

function isRegion(value: unknown): value is RegionInput {
  return isRecord(value) && isText(value.id) && isText(value.name);
}

function isMembership(value: unknown): value is MembershipInput {
  if (!isRecord(value)) return false;
  const { id, regionId, sources } = value;
  return isText(id) && isText(regionId) && (sources === undefined || isListOf(sources, isText));
}

function isSource(value: unknown): value is SourceInput {
  return isRecord(value) && isText(value.id);
}

function isRow(value: unknown): value is ListRow {
  if (!isRecord(value)) return false;
  const { line, status, cells, values, issues, membershipId, laterMembershipIds } = value;
  return (
    typeof line === "number" &&
    isText(status) &&
    isListOf(cells, isText) &&
    isListOf(values, isValue) &&
    isListOf(issues, isIssueShape) &&
    (membershipId === undefined || isText(membershipId)) &&
    (laterMembershipIds === undefined || isListOf(laterMembershipIds, isText))
  );
}

/** Names are compared by their letters; what the other values are is checked with the network. */
function isValue(value: unknown): value is object {
  if (!isRecord(value)) return false;
  const { field, column } = value;
  return isText(field) && typeof column === "number" && (field !== "name" || isText(value.value));
}
