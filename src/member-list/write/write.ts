import { readOptions } from "../../call-options.ts";
import { type Loss, lostFields } from "../../loss.ts";
import type { Language } from "../../model/bilingual.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import type { Network } from "../../model/network.ts";
import { argumentError, assertLanguage } from "../../network-error.ts";
import { assertParsed } from "../../trust/parsed-network.ts";
import { isKeyScheme } from "../column/columns.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { fieldHeadings, schemeHeadings } from "../heading/headings.ts";
import { type KeptRows, keptRows } from "./kept-rows.ts";
import { lossesOfRegion, lossesOfSources } from "./losses.ts";
import type { ListCell } from "./written-date.ts";
import { usedSchemes } from "./written-keys.ts";
import { writtenRow } from "./written-row.ts";
import type { WrittenCell, WrittenSheet } from "./written-sheet.ts";

/** A network as a member list in a text, and what the list does not hold. */
export interface WrittenMemberList {
  /** CSV with a byte order mark, semicolons and CRLF. Save it as UTF-8, and spreadsheets open it as it is. */
  readonly text: string;
  /** What the list does not hold, in the order of the network. */
  readonly losses: readonly Loss[];
}

/** A network as a member list in a sheet, and what the list does not hold. */
export interface WrittenMemberSheet {
  /** The sheet: `writeSpreadsheet` of the entry `/spreadsheet` makes a file of it. */
  readonly sheet: WrittenSheet;
  /** What the list does not hold, in the order of the network. */
  readonly losses: readonly Loss[];
}

/**
 * Writes the memberships of a network as a member list that {@link readMemberList} reads back.
 *
 * Each membership is a row, in the order of the network. Ids, reasons and confirmations have columns of their own. Exact
 * days are written as the language writes them (`27.11.2018` in German, `2018-11-27` in English), other dates in the
 * notation of the model, open and unknown ends in words. Of several keys of a scheme, the row has the one that is valid
 * longest. What is written reads back equal; `losses` has everything else of the network's lists.
 *
 * A spreadsheet takes no cell for a formula, and no text for a number or date: such a text gets a `'` before it, a month a
 * word (`seit 2018-11`). It does take the zeros from keys, which reading restores, and cuts a key of twelve digits, which
 * reading refuses; in a sheet (`format: "xlsx"`) keys are text cells and exact days date cells, so that nothing changes.
 *
 * To read the list back as it was written, pass the network without its memberships as `base` to {@link checkMemberList}. To
 * take over what was edited in it, join it with the network: {@link joinMemberList} knows the memberships by their ids.
 *
 * @param network - a parsed network
 * @param options - `lang`: the language of headers and words; lists in either language can be read. `format`: `"csv"`, the
 * default, for a text, or `"xlsx"` for a sheet, of which `writeSpreadsheet` of the entry `/spreadsheet` makes a file
 * @returns the text or sheet, and the losses; for a network without memberships it has only the header
 * @throws {NetworkError} `network-not-parsed`; `field-value` for another language or format, or an unknown option
 * @example
 * const { text, losses } = writeMemberList(network, { lang: "de" });
 * text.split("\r\n")[0]; // => "\uFEFFRegion;Art;Land;Kreisschlüssel;Verbandsschlüssel;Mitglied seit;Mitglied bis;Rolle;Quelle;Bemerkung;Grund des Beginns;Grund des Endes;Bestätigungen;Regions-ID;Mitgliedschafts-ID"
 * losses[0]?.path; // => ["sources", 0]
 * const check = checkMemberList(readMemberList(text), { ...network, memberships: [] });
 * check.network?.memberships.length === network.memberships.length; // => true
 */
export function writeMemberList(
  network: Network,
  options: { readonly lang: Language; readonly format?: "csv" | undefined },
): WrittenMemberList;
export function writeMemberList(
  network: Network,
  options: { readonly lang: Language; readonly format: "xlsx" },
): WrittenMemberSheet;
export function writeMemberList(
  network: Network,
  options: { readonly lang: Language; readonly format?: "csv" | "xlsx" | undefined },
): WrittenMemberList | WrittenMemberSheet {
  assertParsed(network);
  const given = readOptions(options, "lang", "format");
  const { lang, format = "csv" } = given;
  assertLanguage(lang, ["options", "lang"]);
  if (format !== "csv" && format !== "xlsx") {
    throw argumentError(["options", "format"], format, ["csv", "xlsx"]);
  }
  const columns = columnsFor(network, lang);
  const regions = new Map(network.regions.map((region) => [region.id, region]));
  const header = columns.map((column): ListCell => ({ text: column.header }));
  const candidates = network.memberships.map((membership) => {
    const region = regions.get(membership.regionId);
    return { membership, row: region && writtenRow(membership, region, columns, lang) };
  });
  const kept = keptRows(header, candidates);
  const losses = lossesOf(network, kept);
  if (format === "csv") return { text: kept.text, losses };
  const cells = [...kept.rows.values()].map((row) => row.cells);
  return { sheet: sheetOf([header, ...cells], lang), losses };
}

/** What the rows do not hold of the network. */
function lossesOf(network: Network, { rows, regions }: KeptRows): Loss[] {
  const namedSources = new Set([...rows.values()].flatMap(({ sources }) => sources));
  return [
    ...lossesOfSources(network.sources, namedSources),
    ...lostFields([], network, ["fundingPeriods", "criteria"]),
    ...network.regions.flatMap((region, at) => {
      const read = regions.get(region.id);
      return read === undefined
        ? [{ path: ["regions", at], value: region }]
        : lossesOfRegion(region, at, read.name);
    }),
    ...lostFields([], network, ["regionChanges"]),
    ...network.memberships.flatMap((membership, at) => {
      const row = rows.get(membership.id);
      const path = ["memberships", at];
      if (row === undefined) return [{ path, value: membership }];
      const ofRow = row.losses.map((loss) => ({ ...loss, path: [...path, ...loss.path] }));
      return [...ofRow, ...lostFields(path, membership, ["extra"])];
    }),
    ...lostFields([], network, ["assessments", "events", "countClaims"]),
  ];
}

/** The columns that are needed; of keys only those of schemes that members have. */
function columnsFor(network: Network, lang: Language): PlannedColumn[] {
  const members = new Set(network.memberships.map(({ regionId }) => regionId));
  const fields: (keyof typeof fieldHeadings | IdentifierScheme)[] = [
    "name",
    "kind",
    "state",
    ...usedSchemes(network.regions.filter(({ id }) => members.has(id))),
    "start",
    "end",
    "role",
    "source",
    "note",
    "start-reason",
    "end-reason",
    "confirmations",
    "region-id",
    "membership-id",
  ];
  return fields.map(
    (field, position): PlannedColumn =>
      isKeyScheme(field)
        ? { position, header: schemeHeadings[field][lang], field: "key", because: "given", scheme: field }
        : { position, header: fieldHeadings[field][lang], field, because: "given" },
  );
}

const sheetName = { de: "Mitglieder", en: "Members" };

function sheetOf(rows: readonly (readonly ListCell[])[], lang: Language): WrittenSheet {
  const cellOf = ({ text, day }: ListCell): WrittenCell =>
    day === undefined ? { text, kind: "text" } : { text: day, kind: "day" };
  return { name: sheetName[lang], rows: rows.map((cells) => cells.map(cellOf)), lang };
}
