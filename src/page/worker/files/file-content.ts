import {
  type MendingOptions,
  mendMemberList,
  type WrittenHeading,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Network } from "netzwerk-daseinsvorsorge/query";
import { type MendedCell, mendSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { type Cell, type Grid, type Language, shownText } from "../../list/cell.ts";
import { csvOf } from "../../list/csv.ts";
import { type Bench, checkedOn, networkOn } from "../bench.ts";
import type { CheckedDraft } from "../check/checked-draft.ts";
import { inputOf } from "../check/reading.ts";
import { proposalOf } from "../fix/proposals.ts";
import type { Questions } from "../protocol.ts";
import { blankWorkbook } from "./blank-workbook.ts";
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
      return findingsCsv(checkedOn(bench), bench.draft.grid, lang);
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

const headings = {
  de: ["Zeile", "Spalte", "Zelle", "Art", "Befund", "Vorschlag"],
  en: ["Line", "Column", "Cell", "Kind", "Finding", "Proposal"],
};
const severities = {
  de: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  en: { error: "Error", warning: "Warning", info: "Note" },
};
const or = { de: " oder ", en: " or " };

/** Everything that was found, line by line, as CSV. */
function findingsCsv({ findings, list }: CheckedDraft, grid: Grid, lang: Language): string {
  const columns = list?.plan.columns ?? [];
  const issues = findings.flatMap((finding) => finding.issues);
  const rows = [...issues]
    .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0))
    .map((issue) => {
      const { at, severity, message, choices = [] } = issue;
      const meanings = choices.map(({ meaning }) => meaning[lang]).join(or[lang]);
      const proposal = proposalOf(issue, columns, grid, lang)?.text ?? meanings;
      return [
        at === undefined ? "" : String(at.line),
        at?.column ?? "",
        at?.column == null ? "" : at.raw,
        severities[lang][severity],
        message[lang],
        proposal,
      ];
    });
  return csvOf([headings[lang], ...rows], ";");
}

/** The network with everything that it holds. */
function networkJson(network: Network): string {
  return `${JSON.stringify(network, null, 2)}\n`;
}
