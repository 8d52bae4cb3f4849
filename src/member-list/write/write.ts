import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { assertLanguage, assertOptions } from "../../network-error.ts";
import { assertParsed } from "../../roster/parsed-network.ts";
import { fieldHeaders, type ListColumn, type ListField } from "../plan/columns.ts";
import { type ListLoss, lossesOfRegion, lossesOfSources, lostFields } from "./losses.ts";
import { usedSchemes } from "./written-keys.ts";
import { type WrittenRow, writtenRow } from "./written-row.ts";

/** A member list as text, and what of the network it does not hold. */
export interface WrittenMemberList {
  /** CSV with a byte order mark, semicolons and CRLF; written as UTF-8, spreadsheets open it as it is. */
  readonly text: string;
  /** What a list cannot hold, in the order of the network. */
  readonly losses: readonly ListLoss[];
}

/**
 * The memberships of a network as a member list that {@link readMemberList} reads back.
 *
 * One row a membership, in the order of the network, with ids and reasons in columns of their own, exact days as the
 * language writes them (`27.11.2018` in German, `2018-11-27` in English), other dates in the notation of the model,
 * and open and unknown ends spelled out; of the keys of a scheme the one that is valid longest. No cell is taken for a
 * formula by a spreadsheet. What is written reads back equal, and everything else of the network's lists is among
 * `losses`. To join the list with its network again, give {@link checkMemberList} the network without its memberships
 * as `base`; with the network itself, for which rows may be added, every row is one that it has already.
 *
 * @param network - a parsed network
 * @param options - `lang`: the language of headers and words; both are read
 * @returns the text and the losses; of a network without memberships the header alone
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

/** What the rows of the memberships, `undefined` for those that could not be written, do not hold of the network. */
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

/** Every column that is needed; of keys only those that members have. */
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
