import {
  type MendingOptions,
  mendMemberList,
  type WrittenHeading,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Network } from "netzwerk-daseinsvorsorge/query";
import { type MendedCell, mendSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { type Cell, type Language, shownText } from "../../list/cell.ts";
import { csvOf } from "../../list/csv.ts";
import { type Bench, networkOn } from "../bench.ts";
import { inputOf } from "../check/reading.ts";
import type { Questions } from "../protocol.ts";
import { blankWorkbook } from "./blank-workbook.ts";
import { findingsCsv } from "./findings-file.ts";
import { ownList } from "./own-list.ts";

/** What is in a file to take away. */
export async function contentOf(
  bench: Bench,
  { file, lang, writesHeadings }: Questions["file"]["ask"],
): Promise<Questions["file"]["answer"]> {
  switch (file) {
    case "own-list":
      return ownList(bench, lang, writesHeadings);
    case "list-csv":
      return csvOf(remarkedRows(bench, lang, writesHeadings), ";");
    case "list-xlsx":
      return workbookOf(remarkedRows(bench, lang, writesHeadings));
    case "findings":
      return findingsCsv(bench, lang);
    case "network":
      return networkJson(networkOn(bench));
  }
}

/** All lines of the list, with a last column that says what is left. */
function remarkedRows({ draft, checked, opened }: Bench, lang: Language, headings: boolean): string[][] {
  const read = checked?.check ?? null;
  if (read === null) return draft.grid.map((row) => row.map((cell) => shownText(cell, lang)));
  const input = inputOf(draft.grid, opened);
  const settings: MendingOptions = { lang, apply: [], headings, remarks: true };
  if (Array.isArray(input)) return mendMemberList(input, read, settings).rows.map((row) => [...row]);
  const { spreadsheet } = mendMemberList(input, read, settings);
  const sheet = spreadsheet.sheets.find(({ name }) => name === opened.sheet);
  return (sheet?.rows ?? []).map((row) => row.map((cell) => plainText(cell, lang)));
}

/** A cell as text. A formula without a result is what it is: no spreadsheet is to calculate it anew in another file. */
function plainText(cell: Cell, lang: Language): string {
  const text = shownText(cell, lang);
  return typeof cell === "object" && cell.kind === "error" && text.startsWith("=") ? `'${text}` : text;
}

/** The headings that would be written, so that the list says what somebody chose of its columns. */
export function writtenHeadings(
  { draft, checked, opened }: Bench,
  lang: Language,
): readonly WrittenHeading[] {
  const read = checked?.check ?? null;
  if (read === null) return [];
  const input = inputOf(draft.grid, opened);
  const settings: MendingOptions = { lang, apply: [], headings: true };
  const { headings } = Array.isArray(input)
    ? mendMemberList(input, read, settings)
    : mendMemberList(input, read, settings);
  return headings;
}

/** Rows as a workbook of one sheet. */
function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column): MendedCell[] =>
      text === "" ? [] : [{ row, column, text, kind: "text", note: null }],
    ),
  );
  return mendSpreadsheet(blankWorkbook(), { name: "Mitglieder", cells });
}

/** The network with everything that it holds. */
function networkJson(network: Network): string {
  return `${JSON.stringify(network, null, 2)}\n`;
}
