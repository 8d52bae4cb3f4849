import { dateBounds } from "../../calendar/edtf-date.ts";
import type { Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { Membership } from "../../model/membership.ts";
import type { Region } from "../../model/region.ts";
import type { SourceId } from "../../model/source.ts";
import { type DateSide, readDateCell } from "../cell/date-cell.ts";
import { writeSourceCell, writeTextCell } from "../cell/text-cell.ts";
import { isKeyField, type ListColumn, type ListField } from "../plan/columns.ts";
import { settingsOf } from "../plan/options.ts";
import { readRow } from "../rows/row.ts";
import { valueIn } from "../rows/values.ts";
import { writtenKeys } from "./written-keys.ts";

type LossyField = "startDate" | "endDate" | "sources" | "note";

/** A membership as a row. */
export interface WrittenRow {
  readonly cells: readonly string[];
  /** The sources that are read back. */
  readonly sources: readonly SourceId[];
  /** Fields of the membership that do not read back equal. */
  readonly lost: readonly LossyField[];
}

const settings = settingsOf({});

/** The row of a membership; `undefined` if what was written could not be read, or would be another membership. */
export function writtenRow(
  membership: Membership,
  region: Region,
  columns: readonly ListColumn[],
  lang: Language,
): WrittenRow | undefined {
  const cells = columns.map(({ field }) => (field === null ? "" : cellOf(field, membership, region, lang)));
  const columnOf = new Map<ListField, number>();
  const { values, issues } = readRow({ line: 1, lastLine: 1, cells }, 0, { columns, columnOf }, settings);
  const isSame =
    valueIn(values, "regionId")?.value === region.id &&
    valueIn(values, "membershipId")?.value === membership.id;
  if (issues.length > 0 || !isSame) return undefined;
  const sources = valueIn(values, "source")?.value ?? [];
  const held: readonly (readonly [LossyField, boolean])[] = [
    ["startDate", (valueIn(values, "startDate")?.value ?? undefined) === membership.startDate],
    ["endDate", (valueIn(values, "endDate")?.value ?? undefined) === membership.endDate],
    ["sources", JSON.stringify(sources) === JSON.stringify(membership.sources)],
    ["note", valueIn(values, "note")?.value === membership.note],
  ];
  return { cells, sources, lost: held.flatMap(([field, isHeld]) => (isHeld ? [] : [field])) };
}

function cellOf(field: ListField, membership: Membership, region: Region, lang: Language): string {
  if (isKeyField(field)) return writtenKeys(region).find(({ scheme }) => scheme === field)?.value ?? "";
  const { role, startReason, endReason } = membership;
  switch (field) {
    case "name":
      return writeTextCell(region.name);
    case "kind":
      return region.kind === undefined ? "" : labels.regionKind[region.kind][lang];
    case "state":
      return region.state === undefined ? "" : labels.state[region.state][lang];
    case "startDate":
      return dateCell(membership.startDate, "first", lang);
    case "endDate":
      return dateCell(membership.endDate, "last", lang);
    case "period":
      return "";
    case "role":
      return labels.role[role][lang];
    case "source":
      return writeSourceCell(membership.sources);
    case "note":
      return writeTextCell(membership.note ?? "");
    case "startReason":
      return startReason === undefined ? "" : labels.startReason[startReason][lang];
    case "endReason":
      return endReason === undefined ? "" : labels.endReason[endReason][lang];
    case "regionId":
      return writeTextCell(region.id);
    case "membershipId":
      return writeTextCell(membership.id);
  }
}

const unknown = { de: "unbekannt", en: "unknown" };
const ongoing = { de: "laufend", en: "ongoing" };

function dateCell(date: string | undefined, side: DateSide, lang: Language): string {
  if (date === undefined) return unknown[lang];
  if (date === "..") return ongoing[lang];
  if (dateBounds(date).precision !== "day") return date;
  const cell = lang === "de" ? date.split("-").reverse().join(".") : date;
  // Some days are taken for what a spreadsheet makes of years; with bounds they are themselves.
  return "fault" in readDateCell(cell, side) ? `[${date}..${date}]` : cell;
}
