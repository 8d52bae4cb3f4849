import { arrangedLines } from "../list/arranged-rows.ts";
import type { Grid } from "../list/cell.ts";
import { initialSettings } from "../list/settings.ts";
import { claimAnswers, dayAnswer, reasonTexts, timelineAnswer } from "./answers.ts";
import { type Bench, benchAfter, benchWith, checkedOn, networkOn, unreadOn, withKnownRows } from "./bench.ts";
import type { Checked } from "./check/checked.ts";
import { checkDraft, checkNetwork } from "./check/checked-draft.ts";
import { linesBehind } from "./check/finding-key.ts";
import { shownCheck } from "./check/shown-check.ts";
import { contentOf, writtenHeadings } from "./files/file-content.ts";
import { centuryFixes } from "./fix/century.ts";
import { fixesOf } from "./fix/fixes.ts";
import { rowIssues } from "./fix/row-issues.ts";
import type { Asked, Opened, Questions } from "./protocol.ts";
import { beginningOf } from "./source/beginning.ts";
import { cutSource, type OpenedSource, readSource } from "./source/opened-source.ts";

/** Is told what comes before an answer. */
export interface Listener {
  readonly onProgress: (rows: number) => void;
  readonly onLines: (lines: Grid) => void;
  readonly onBeginning: (opened: Opened, lines: Grid, checked: Checked) => void;
}

const linesAtOnce = 1_000;

/** Answers the questions of the page, one after the other. */
export function openWorkshop({
  onProgress,
  onLines,
  onBeginning,
}: Listener): (asked: Asked) => Promise<unknown> {
  let bench: Bench | null = null;

  const current = (): Bench => {
    if (bench === null) throw new Error("Open a list first.");
    return bench;
  };
  const tellBeginning = (read: OpenedSource, { cut, lang, today }: Questions["open"]["ask"]): void => {
    const input = beginningOf(read.input);
    if (input === null) return;
    const begun = cutSource({ ...read, input }, cut);
    const draft = { grid: begun.grid, settings: initialSettings };
    const checked = shownCheck(
      checkDraft(begun, draft, today, () => undefined),
      begun.grid,
      lang,
    );
    onBeginning(shownSource(begun), begun.grid, { ...checked, isBeginning: true });
  };

  return async (asked) => {
    switch (asked.kind) {
      case "open": {
        const { source, cut, settings, steps } = asked.ask;
        const read = source === null ? current().opened : await readSource(source);
        if (settings.length === 0 && steps.length === 0) tellBeginning(read, asked.ask);
        const opened = cutSource(read, cut, onProgress);
        bench = benchWith(opened, cut, settings, steps);
        for (let at = 0; at < opened.grid.length; at += linesAtOnce)
          onLines(opened.grid.slice(at, at + linesAtOnce));
        return shownSource(opened);
      }
      case "change":
        bench = benchAfter(current(), asked.ask.changes, asked.ask.isBack);
        return null;
      case "check": {
        const { opened, draft } = current();
        const checked =
          opened.kind === "network"
            ? checkNetwork(opened)
            : checkDraft(opened, draft, asked.ask.today, onProgress);
        bench = { ...current(), checked, known: null };
        return shownCheck(checked, draft.grid, asked.ask.lang);
      }
      case "arrange": {
        const { arrangement, lang } = asked.ask;
        const ready = withKnownRows(current(), lang);
        bench = ready;
        const linesOf = (key: string) => linesBehind(checkedOn(ready), key);
        return Uint32Array.from(arrangedLines(ready.known.rows, arrangement, lang, linesOf));
      }
      case "rowIssues":
        return rowIssues(checkedOn(current()), current().draft.grid, asked.ask.line, asked.ask.lang);
      case "fixes":
        return fixesOf(checkedOn(current()), current().draft.grid, asked.ask);
      case "centuryFixes":
        return centuryFixes(current(), asked.ask.lang, asked.ask.today);
      case "members":
        return dayAnswer(networkOn(current()), unreadOn(current()), asked.ask);
      case "reasons":
        return reasonTexts(networkOn(current()), asked.ask);
      case "claims":
        return claimAnswers(networkOn(current()), unreadOn(current()));
      case "timeline":
        return timelineAnswer(networkOn(current()), asked.ask);
      case "headings":
        return writtenHeadings(current(), asked.ask.lang);
      case "file":
        return contentOf(current(), asked.ask);
    }
  };
}

function shownSource(source: OpenedSource): Opened {
  const { kind, sheets, sheet, foundSheet, couldBe, delimiter, encoding } = source;
  return { kind, sheets, sheet, foundSheet, couldBe, delimiter, encoding };
}
