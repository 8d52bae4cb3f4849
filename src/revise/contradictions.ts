import { dateBounds } from "../calendar/edtf-date.ts";
import type { IssueParams } from "../issue-params.ts";
import { meet } from "../merge/membership-bounds.ts";
import { excerpt } from "../messages/excerpt.ts";
import type { RecordFields } from "../model/record.ts";
import type { Region, RegionId } from "../model/region.ts";

/** Two values of which only one can be right. */
export type Contradiction = IssueParams["merge-contradicts"];

type Recorded = RecordFields & { readonly id: string };

/** The fields in which two records have different values. */
export function valueContradictions<Item extends Recorded>(
  one: Item,
  other: Item,
  fields: readonly (keyof Item & string)[],
): Contradiction[] {
  return fields.flatMap((field) => {
    const [value, otherValue] = [one[field], other[field]];
    if (value === undefined || otherValue === undefined || value === otherValue) return [];
    return [contradiction(one, other, field, value, otherValue)];
  });
}

/** The ends of the lives of two regions that cannot be the same day. */
export function lifeContradictions(one: Region, other: Region): Contradiction[] {
  return (["foundingDate", "dissolutionDate"] as const).flatMap((field) => {
    const [date, otherDate] = [one[field], other[field]];
    if (date === undefined || otherDate === undefined) return [];
    if (meet(dateBounds(date), dateBounds(otherDate))) return [];
    return [contradiction(one, other, field, date, otherDate)];
  });
}

/** What two regions say of each other, if one lies within the other; `idOf` gives the present ids of both. */
export function withinContradictions(
  one: Region,
  other: Region,
  idOf: (id: RegionId) => RegionId,
): Contradiction[] {
  const lies = (inner: Region, outer: Region) => inner.within.some((id) => idOf(id) === outer.id);
  if (!lies(one, other) && !lies(other, one)) return [];
  return [contradiction(one, other, "within", idsText(one.within), idsText(other.within))];
}

function idsText(ids: readonly string[]): string {
  return `[${ids.join(", ")}]`;
}

/** The fields of `extra` that two records have with different values. */
export function extraContradictions(one: Recorded, other: Recorded): Contradiction[] {
  return Object.entries(one.extra ?? {}).flatMap(([field, value]) => {
    if (!Object.hasOwn(other.extra ?? {}, field)) return [];
    const otherValue = other.extra?.[field];
    if (JSON.stringify(value) === JSON.stringify(otherValue)) return [];
    return [contradiction(one, other, `extra.${field}`, value, otherValue)];
  });
}

function contradiction(
  one: Recorded,
  other: Recorded,
  field: string,
  value: unknown,
  otherValue: unknown,
): Contradiction {
  return { ids: [one.id, other.id], field, values: [excerpt(value), excerpt(otherValue)] };
}
