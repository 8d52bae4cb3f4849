import { isoText } from "../../calendar/day.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import { type DateOrder, type DateSettings, plainDates } from "../../typed-date/date-settings.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { type DateEvidence, dateEvidence, type JudgedOrders, judgeDateOrders } from "../date/date-order.ts";
import type { SheetRecord } from "../sheet/records.ts";
import { remembering } from "../text/remembering.ts";
import type { ListSettings } from "./given/options.ts";
import { isDated } from "./list-style.ts";

/** What the dates of a list say about the order of day and month. */
export interface ListOrders extends JudgedOrders {
  /** By place of a column the order in all of its dates that have one; absent if they differ or there are none. */
  readonly ofColumn: ReadonlyMap<number, DateOrder>;
}

/** Judges the order of day and month by all columns of dates together. */
export function judgeOrders(
  columns: readonly PlannedColumn[],
  records: readonly SheetRecord[],
  given: DateOrder | undefined,
): ListOrders {
  const places = columns.flatMap(({ field, position }) =>
    isDated(field) || field === "member-time" ? [position] : [],
  );
  const evidence: DateEvidence[] = [];
  const separators = new Map(places.map((place) => [place, new Set<DateEvidence["separator"]>()]));
  const evidenceOf = remembering((cell: string) => dateEvidence(cell.trim()));
  for (const { cells } of records) {
    for (const place of places) {
      for (const found of evidenceOf(cells[place] ?? "")) {
        evidence.push(found);
        separators.get(place)?.add(found.separator);
      }
    }
  }
  const judged = judgeDateOrders(evidence);
  const orders = given === undefined ? judged.orders : ordersOf(given);
  const ofColumn = new Map<number, DateOrder>();
  for (const [place, used] of separators) {
    const [order, another] = new Set([...used].map((separator) => orders[separator]));
    if (order !== undefined && another === undefined) ofColumn.set(place, order);
  }
  return { ...judged, orders, inferred: given === undefined ? judged.inferred : [], ofColumn };
}

function ordersOf(order: DateOrder): DateSettings["orders"] {
  return { ".": order, "/": order, "-": order };
}

/** How many years after the day of a list a date is still plausible. */
const plausibleYears = 30;

/** By place of a column how its dates are read; a column whose order the plan of the caller changes has that order. */
export function dateSettingsBy(
  columns: readonly PlannedColumn[],
  { orders, ofColumn }: ListOrders,
  { pivotYear }: Pick<ListSettings, "pivotYear">,
  listedOn: EdtfDate | undefined,
): (column: number) => DateSettings {
  const ofList: DateSettings = { ...plainDates, orders, pivotYear, latestYear: latestYear(listedOn) };
  const changed = new Map(
    columns.flatMap(({ position, dateOrder }) =>
      dateOrder === undefined || dateOrder === ofColumn.get(position)
        ? []
        : [[position, { ...ofList, orders: ordersOf(dateOrder) }] as const],
    ),
  );
  return (column) => changed.get(column) ?? ofList;
}

function latestYear(listedOn: EdtfDate | undefined): number {
  const latest = listedOn === undefined ? Number.POSITIVE_INFINITY : dateBounds(listedOn).latest;
  return Number.isFinite(latest)
    ? Number(isoText(latest).slice(0, 4)) + plausibleYears
    : plainDates.latestYear;
}
