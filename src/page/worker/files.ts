import type { Network } from "netzwerk-daseinsvorsorge/query";
import { type WrittenCell, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { type Cell, type Grid, type Language, shownText, textOf } from "../list/cell.ts";
import { csvOf } from "../list/csv.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { proposalOf } from "./proposals.ts";

/** The list as CSV, with all its lines. */
export function listCsv(grid: Grid, delimiter: string | null, lang: Language): string {
  return csvOf(
    grid.map((row) => row.map((cell) => shownText(cell, lang))),
    delimiter ?? ";",
  );
}

/** The list as a workbook, with all its lines. */
export function listWorkbook(grid: Grid, sheet: string | null, lang: Language): Promise<Uint8Array> {
  return writeSpreadsheet({
    name: tabName(sheet, lang),
    rows: grid.map((row) => row.map(writtenCell)),
    lang,
  });
}

function writtenCell(cell: Cell): WrittenCell {
  const text = textOf(cell);
  const isDay = typeof cell === "object" && cell.kind === "day" && /^\d{4}-\d\d-\d\d$/.test(text);
  return { text, kind: isDay ? "day" : "text" };
}

const tabNames = { de: "Mitglieder", en: "Members" };

/** The name of the tab, if it is one that every program takes. */
function tabName(sheet: string | null, lang: Language): string {
  return sheet !== null &&
    /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,30}$/u.test(sheet) &&
    sheet.toLowerCase() !== "history"
    ? sheet.trim()
    : tabNames[lang];
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
export function findingsCsv({ findings, list }: CheckedDraft, grid: Grid, lang: Language): string {
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
export function networkJson(network: Network): string {
  return `${JSON.stringify(network, null, 2)}\n`;
}
