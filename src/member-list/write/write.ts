import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { assertLanguage, assertOptions } from "../../network-error.ts";
import { assertParsed } from "../../roster/parsed-network.ts";
import { fieldHeaders, type ListColumn, type ListField } from "../plan/columns.ts";
import { type ListLoss, lossesOfRegion, lossesOfSources, lostFields } from "./losses.ts";
import { usedSchemes } from "./written-keys.ts";
import { type WrittenRow, writtenRow } from "./written-row.ts";

/** A network as a member list, and what the list does not hold. */
export interface WrittenMemberList {
  /** CSV with a byte order mark, semicolons and CRLF. Save it as UTF-8, and spreadsheets open it as it is. */
  readonly text: string;
  /** What the list does not hold, in the order of the network. */
  readonly losses: readonly ListLoss[];
}

/**
 * Writes the memberships of a network as a member list that {@link readMemberList} reads back.
 *
 * Each membership is a row, in the order of the network. Ids and reasons have columns of their own. Exact days are written
 * as the language writes them (`27.11.2018` in German, `2018-11-27` in English), other dates in the notation of the
 * model, and open and unknown ends in words. Of several keys of a scheme, the row has the one that is valid longest.
 * Spreadsheets do not take any cell for a formula. What is written reads back equal; `losses` has everything else of the
 * network's lists. To join the list with its network again, pass the network without its memberships as `base` to
 * {@link checkMemberList}; with the network itself, it refuses each row as a membership that the network already has.
 *
 * @param network - a parsed network
 * @param options - `lang`: the language of headers and words; lists in either language can be read
 * @returns the text and the losses; for a network without memberships the text is only the header
 * @throws {NetworkError} `network-not-parsed`; `field-value` for another language or an unknown option
 * @example
 * const { text, losses } = writeMemberList(network, { lang: "de" });
 * text.split("\r\n")[0]; // => "\uFEFFRegion;Art;Land;Kreisschlüssel;Verbandsschlüssel;Mitglied seit;Mitglied bis;Rolle;Quelle;Bemerkung;Grund des Beginns;Grund des Endes;Regions-ID;Mitgliedschafts-ID"
 * losses[0]?.path; // => ["sources", 0]
 * const check = checkMemberList(readMemberList(text), { ...network, memberships: [] });
 * check.network?.memberships.length === network.memberships.length; // => true
 */
export function writeMemberList(network: Network, options: { readonly lang: Language }): WrittenMemberList {
  assertParsed(network);
  assertOptions(options, "lang");
  const { lang } = options;
  assertLanguage(lang, ["options", "lang"]);
  const columns = columnsFor(network, lang);
  const regions = new Map(network.regions.map((region) => [region.id, region]));
  const rows = network.memberships.map((membership) => {
    const region = regions.get(membership.regionId);
    return region === undefined ? undefined : writtenRow(membership, region, columns, lang);
  });
  const lines = rows.flatMap((row) => (row === undefined ? [] : [csvLine(row.cells)]));
  const header = csvLine(columns.map((column) => column.header));
  return { text: `\uFEFF${header}${lines.join("")}`, losses: lossesOf(network, rows) };
}

/** What the rows do not hold of the network; a membership that cannot be written has `undefined` for its row. */
function lossesOf(network: Network, rows: readonly (WrittenRow | undefined)[]): ListLoss[] {
  const written = network.memberships.filter((_, at) => rows[at] !== undefined);
  const namedSources = new Set(rows.flatMap((row) => row?.sources ?? []));
  const memberRegions = new Set(written.map(({ regionId }) => regionId));
  return [
    ...lossesOfSources(network.sources, namedSources),
    ...lostFields([], network, ["fundingPeriods", "criteria"]),
    ...network.regions.flatMap((region, at) =>
      memberRegions.has(region.id) ? lossesOfRegion(region, at) : [{ path: ["regions", at], value: region }],
    ),
    ...lostFields([], network, ["regionChanges"]),
    ...network.memberships.flatMap((membership, at) => {
      const row = rows[at];
      const path = ["memberships", at];
      if (row === undefined) return [{ path, value: membership }];
      return lostFields(path, membership, [...row.lost, "confirmations", "extra"]);
    }),
    ...lostFields([], network, ["assessments", "events", "countClaims"]),
  ];
}

/** The columns that are needed; of keys only those of schemes that members have. */
function columnsFor(network: Network, lang: Language): ListColumn[] {
  const members = new Set(network.memberships.map(({ regionId }) => regionId));
  const fields: ListField[] = [
    "name",
    "kind",
    "state",
    ...usedSchemes(network.regions.filter(({ id }) => members.has(id))),
    "startDate",
    "endDate",
    "role",
    "source",
    "note",
    "startReason",
    "endReason",
    "regionId",
    "membershipId",
  ];
  return fields.map((field) => ({ header: fieldHeaders[field][lang], field }));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

function csvCell(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
