import { placesByNumber } from "../../../places-by-number.ts";
import { inStep } from "../../../text/in-step.ts";
import { type PlacesByText, placesByText } from "../../../text/places-by-text.ts";
import { type MemberList, rowsOfMemberships } from "../../rows/member-list.ts";

/** Which rows of a list are which of its regions. */
export interface RowsOfRegions {
  /** For each membership of the list, in their order, the place of its row. */
  readonly rowAt: readonly number[];
  /** For each membership the place of its region; -1 if the list does not have it. */
  readonly regionAt: Int32Array;
  /** The places of the rows of a region, in order. */
  rowsOf(region: number): readonly number[];
}

/** Finds the rows of each region of a list. */
export function rowsOfRegions({
  rows,
  regions,
  memberships,
}: Pick<MemberList, "rows" | "regions" | "memberships">): RowsOfRegions {
  const rowAt = rowsOfMemberships(rows);
  const idAt = (place: number) => regions[place]?.id;
  let places: PlacesByText | undefined;
  const placeOf = inStep(idAt, (id) => {
    places ??= placesByText(regions.length, idAt);
    return places.firstOf(id);
  });
  const regionAt = Int32Array.from(rowAt, (_, index) => placeOf(memberships[index]?.regionId ?? ""));
  const isFirst = (index: number) => rowAt[index - 1] !== rowAt[index];
  const placesOf = placesByNumber(
    regionAt.map((region, index) => (isFirst(index) ? region : -1)),
    regions.length,
  );
  return {
    rowAt,
    regionAt,
    rowsOf: (region) => placesOf(region).map((index) => rowAt[index] ?? -1),
  };
}
