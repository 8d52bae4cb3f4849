import type { Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { Membership } from "../../model/membership.ts";
import type { Region } from "../../model/region.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { writeSourceCell, writeTextCell } from "../text/text-cell.ts";
import { type WrittenConfirmations, writtenConfirmations } from "./written-confirmations.ts";
import { dateCell, type ListCell } from "./written-date.ts";
import { writtenKeys } from "./written-keys.ts";

/** A membership as a row. */
export interface WrittenRow {
  readonly cells: readonly ListCell[];
  readonly confirmations: WrittenConfirmations;
}

/** The row of a membership. */
export function writtenRow(
  membership: Membership,
  region: Region,
  columns: readonly PlannedColumn[],
  lang: Language,
): WrittenRow {
  const confirmations = writtenConfirmations(membership.confirmations);
  const cells = columns.map((column): ListCell => {
    const { startDate, endDate } = membership;
    if (column.field === "start") return dateCell(startDate, "first", lang);
    if (column.field === "end") return dateCell(endDate, "last", lang);
    if (column.field === "confirmations") return { text: confirmations.text };
    return { text: textOf(column, membership, region, lang) };
  });
  return { cells, confirmations };
}

function textOf(
  { field, scheme }: PlannedColumn,
  membership: Membership,
  region: Region,
  lang: Language,
): string {
  const { role, startReason, endReason } = membership;
  switch (field) {
    case "name":
      return writeTextCell(region.name);
    case "kind":
      return region.kind === undefined ? "" : labels.regionKind[region.kind][lang];
    case "state":
      return region.state === undefined ? "" : labels.state[region.state][lang];
    case "key":
      return writtenKeys(region).find((key) => key.scheme === scheme)?.value ?? "";
    case "role":
      return labels.role[role][lang];
    case "source":
      return writeSourceCell(membership.sources);
    case "note":
      return writeTextCell(membership.note ?? "");
    case "start-reason":
      return startReason === undefined ? "" : labels.startReason[startReason][lang];
    case "end-reason":
      return endReason === undefined ? "" : labels.endReason[endReason][lang];
    case "region-id":
      return writeTextCell(region.id);
    case "membership-id":
      return writeTextCell(membership.id);
    default:
      return "";
  }
}
