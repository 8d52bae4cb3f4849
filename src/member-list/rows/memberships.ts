import type { MembershipInput } from "../../model/membership.ts";
import type { RegionId } from "../../model/region.ts";
import type { SourceInput } from "../../model/source.ts";
import type { ListSettings } from "../plan/options.ts";
import type { ReadRow } from "./row.ts";
import { uniqueIds } from "./unique-ids.ts";
import { valueIn } from "./values.ts";

/** A row of which a membership is made. */
export interface KeptRow {
  readonly row: ReadRow;
  readonly regionId: RegionId;
}

/** The memberships of rows, in their order; one that does not state an id gets the next number of its region. */
export function membershipsOf(rows: readonly KeptRow[], { blankEnd }: ListSettings): MembershipInput[] {
  const unique = uniqueIds(rows.flatMap(({ row }) => valueIn(row.values, "membershipId")?.value ?? []));
  const counts = new Map<RegionId, number>();
  return rows.map(({ row: { values }, regionId }) => {
    const count = (counts.get(regionId) ?? 0) + 1;
    counts.set(regionId, count);
    const role = valueIn(values, "role")?.value;
    const startDate = valueIn(values, "startDate")?.value ?? undefined;
    const end = valueIn(values, "endDate")?.value;
    const endDate = end === undefined ? blankEnds[blankEnd] : (end ?? undefined);
    const startReason = valueIn(values, "startReason")?.value;
    const endReason = valueIn(values, "endReason")?.value;
    const sources = valueIn(values, "source")?.value ?? [];
    const note = valueIn(values, "note")?.value;
    return {
      id: valueIn(values, "membershipId")?.value ?? unique(`${regionId}-${count}`),
      regionId,
      ...(role === undefined ? {} : { role }),
      ...(startDate === undefined ? {} : { startDate }),
      ...(endDate === undefined ? {} : { endDate }),
      ...(startReason === undefined ? {} : { startReason }),
      ...(endReason === undefined ? {} : { endReason }),
      ...(sources.length === 0 ? {} : { sources: [...sources] }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

const blankEnds = { unknown: undefined, ongoing: ".." } as const;

/** A source for each text in the source column. */
export function sourcesOf(rows: readonly KeptRow[]): SourceInput[] {
  const titles = new Set(rows.flatMap(({ row }) => valueIn(row.values, "source")?.value ?? []));
  return [...titles].map((title) => ({ id: title, title }));
}
