import type { MembershipInput } from "../model/membership.ts";

/** A field of a membership, or of its region, that a list changes. */
export interface JoinedField {
  /** The field. */
  readonly field: Exclude<keyof MembershipInput, "id"> | "kind" | "state" | "identifiers";
  /** What the network had; `undefined` if the field was absent. */
  readonly before: unknown;
  /** What it has now; `undefined` if the field is absent. */
  readonly after: unknown;
}

/** The fields in which two states of a membership differ. */
export function changesBetween(before: MembershipInput, after: MembershipInput): JoinedField[] {
  return fields
    .filter((field) => before[field] !== after[field] && textOf(before[field]) !== textOf(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

const fields = [
  ...(["regionId", "role", "startDate", "endDate", "startReason", "endReason"] as const),
  ...(["confirmations", "sources", "note", "extra"] as const),
];

function textOf(value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? "" : (JSON.stringify(value) ?? "");
}
