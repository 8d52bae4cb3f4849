import type { ListRow } from "netzwerk-daseinsvorsorge/member-list";
import { type Network, reconcileCounts } from "netzwerk-daseinsvorsorge/query";
import { arrangedLines, type KnownRow } from "../list/arranged-rows.ts";
import { type Grid, isChanged, type Language, shownText } from "../list/cell.ts";
import { type Change, type Draft, withChanges } from "../list/change.ts";
import { initialSettings } from "../list/settings.ts";
import { dayAnswer, reasonTexts, timelineAnswer } from "./answers.ts";
import { type CheckedDraft, checkDraft, checkNetwork } from "./checked-draft.ts";
import { findingsCsv, listCsv, listWorkbook, networkJson } from "./files.ts";
import { gridOfSheet, type OpenedSource, openSource } from "./opened-source.ts";
import { choicesOf, columnOf, proposalOf } from "./proposals.ts";
import type { Asked, FixRequest, Questions, RowIssues } from "./protocol.ts";
import { keyOf, shownCheck } from "./shown-check.ts";

/** The list that is being worked on, and what is known of it. */
interface Bench {
  readonly opened: OpenedSource;
  readonly draft: Draft;
  readonly checked: CheckedDraft | null;
  /** What the rows are for searching and sorting; made when it is first needed. */
  readonly known: readonly KnownRow[] | null;
}

/** Is told what comes before an answer. */
export interface Listener {
  readonly onProgress: (rows: number) => void;
  readonly onLines: (lines: Grid) => void;
}

const linesAtOnce = 1_000;

/** Answers the questions of the page, one after the other. */
export function openWorkshop({ onProgress, onLines }: Listener): (asked: Asked) => Promise<unknown> {
  let bench: Bench | null = null;

  const tellLines = (grid: Grid): void => {
    for (let at = 0; at < grid.length; at += linesAtOnce) onLines(grid.slice(at, at + linesAtOnce));
  };
  const current = (): Bench => {
    if (bench === null) throw new Error("Open a list first.");
    return bench;
  };
  const checked = (): CheckedDraft => {
    const { checked: found } = current();
    if (found === null) throw new Error("Check the list first.");
    return found;
  };
  const network = (): Network => {
    const { network: found } = checked();
    if (found === null) throw new Error("The rules refuse the network of this list.");
    return found;
  };
  const knownRows = (lang: Language): readonly KnownRow[] => {
    const { known, draft } = current();
    if (known !== null) return known;
    const rows = (checked().check?.rows ?? []).map((row) => knownRow(row, draft.grid, lang));
    bench = { ...current(), known: rows };
    return rows;
  };

  return async (asked) => {
    switch (asked.kind) {
      case "open": {
        const opened = await openSource(asked.ask.source, onProgress);
        bench = {
          opened,
          draft: { grid: opened.grid, settings: initialSettings },
          checked: null,
          known: null,
        };
        tellLines(opened.grid);
        const { name, kind, sheets, sheet, delimiter } = opened;
        return { name, kind, sheets, sheet, delimiter } satisfies Questions["open"]["answer"];
      }
      case "sheet": {
        const { workbook } = current().opened;
        if (workbook !== null) tellLines(gridOfSheet(workbook, asked.ask.name));
        return null;
      }
      case "change":
        bench = { ...current(), draft: withChanges(current().draft, asked.ask.changes) };
        return null;
      case "check": {
        const { opened, draft } = current();
        const found =
          opened.kind === "network" ? checkNetwork(opened) : checkDraft(opened, draft, onProgress);
        bench = { opened, draft, checked: found, known: null };
        return shownCheck(found, draft.grid, asked.ask.lang);
      }
      case "arrange":
        return arrangedLines(knownRows(asked.ask.lang), asked.ask.arrangement, asked.ask.lang);
      case "rowIssues":
        return rowIssues(checked(), current().draft.grid, asked.ask.lines);
      case "fixes":
        return fixesOf(checked(), current().draft.grid, asked.ask);
      case "members":
        return dayAnswer(network(), asked.ask);
      case "reasons":
        return reasonTexts(network(), asked.ask);
      case "claims":
        return reconcileCounts(network());
      case "timeline":
        return timelineAnswer(network(), asked.ask);
      case "file":
        return contentOf(asked.ask.file, asked.ask.lang);
    }
  };

  async function contentOf(
    file: Questions["file"]["ask"]["file"],
    lang: Language,
  ): Promise<string | Uint8Array> {
    const { opened, draft } = current();
    if (file === "list-csv") return listCsv(draft.grid, opened.delimiter, lang);
    if (file === "list-xlsx") return listWorkbook(draft.grid, draft.settings.sheet ?? opened.sheet, lang);
    return file === "findings" ? findingsCsv(checked(), draft.grid, lang) : networkJson(network());
  }
}

function knownRow({ line, cells, values, issues, status }: ListRow, grid: Grid, lang: Language): KnownRow {
  const sortTexts = [...cells];
  for (const { field, value, column } of values) {
    if ((field === "startDate" || field === "endDate") && typeof value === "string")
      sortTexts[column] = field === "endDate" && value === ".." ? "9999" : value.replace(/^\[(?:\.\.)?/, "");
  }
  const row = grid[line - 1] ?? [];
  return {
    line,
    texts: row.map((cell) => shownText(cell, lang)),
    hasFinding: issues.some(({ severity }) => severity !== "info"),
    isRejected: status === "rejected",
    isRepaired: status === "repaired",
    isChanged: row.some(isChanged),
    sortTexts,
  };
}

function rowIssues({ check, list }: CheckedDraft, grid: Grid, lines: readonly number[]): RowIssues[] {
  const columns = list?.plan.columns ?? [];
  const wanted = new Set(lines);
  return (check?.rows ?? [])
    .filter(({ line }) => wanted.has(line))
    .map(({ line, issues }) => ({
      line,
      issues: issues.map((issue) => ({
        key: keyOf(issue),
        severity: issue.severity,
        message: issue.message,
        column: columnOf(issue, columns, grid),
        fix: proposalOf(issue, columns, grid, "de")?.text ?? null,
        choices: choicesOf(issue, columns, grid, "de").map(({ meaning }) => meaning),
      })),
    }));
}

/** The changes that somebody wants; the first of two that are about one place. */
function fixesOf(
  { findings, list }: CheckedDraft,
  grid: Grid,
  { key, line, value, choice, lang }: FixRequest,
): Change[] {
  const columns = list?.plan.columns ?? [];
  const places = new Set<string>();
  const changes = findings
    .filter(({ code, column }) => key === null || key === JSON.stringify([code, column]))
    .flatMap(({ issues }) => issues)
    .filter(({ at }) => (line === null || at?.line === line) && (value === null || at?.raw === value))
    // What fills a blank cell is a likely text, not a sure one: it is not among those that are taken unseen.
    .filter(({ at }) => key !== null || line !== null || at?.raw !== "")
    .flatMap((issue): Change[] => {
      const proposal =
        choice === null
          ? proposalOf(issue, columns, grid, lang)
          : (choicesOf(issue, columns, grid, lang)[choice]?.proposal ?? null);
      return proposal === null ? [] : [proposal.change];
    })
    .filter((change) => {
      if (change.kind === "settings") return false;
      const place = `${change.row} ${change.kind === "cell" ? change.column : "*"}`;
      const isTaken = places.has(place) || places.has(`${change.row} *`);
      places.add(place);
      return !isTaken;
    });
  // From the last line to the first, so that a row that becomes several moves none that is still to be changed.
  return changes.sort((a, b) => rowOf(b) - rowOf(a));
}

function rowOf(change: Change): number {
  return change.kind === "settings" ? -1 : change.row;
}
