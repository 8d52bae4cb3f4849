import type { Issue, PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";
import type { Grid, Language } from "../../list/cell.ts";
import { csvOf } from "../../list/csv.ts";
import { linesInFile } from "../../list/traced-lines.ts";
import { type Bench, checkedOn } from "../bench.ts";
import { type CheckedDraft, checkDraft } from "../check/checked-draft.ts";
import { linesOfIssue } from "../check/finding-key.ts";
import { columnOf, proposalOf } from "../fix/proposals.ts";

const headings = {
  de: ["Zeile", "Spalte", "Zelle", "Art", "Befund", "Vorschlag", "Stand"],
  en: ["Line", "Column", "Cell", "Kind", "Finding", "Proposal", "State"],
};
const severities = {
  de: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  en: { error: "Error", warning: "Warning", info: "Note" },
};
const states = { de: { mended: "behoben", open: "offen" }, en: { mended: "mended", open: "open" } };
const or = { de: " oder ", en: " or " };

/** What was found in the lines of a list. */
interface FoundIssues {
  readonly issues: readonly Issue[];
  readonly columns: readonly PlannedColumn[];
  readonly grid: Grid;
  /** The line of the file for one of the list. */
  readonly lineOf: (line: number) => number;
}

/** Everything that was found in the list as it was handed in, line by line, then what is found only now, as CSV. */
export function findingsCsv(bench: Bench, lang: Language): string {
  const { opened, draft, steps } = bench;
  const lines = linesInFile(opened.grid, steps.flat());
  const now = foundIn(checkedOn(bench), draft.grid, (line) => lines[line - 1] ?? line);
  const before = foundIn(checkedAsOpened(bench), opened.grid, (line) => line);
  const [keysNow, keysBefore] = [keysOf(now), keysOf(before)];
  const rows = [
    ...rowsOf(before, lang, (keys) => (keys.some((key) => keysNow.has(key)) ? "open" : "mended")),
    ...rowsOf(now, lang, (keys) => (keys.every((key) => keysBefore.has(key)) ? null : "open")),
  ];
  return csvOf([headings[lang], ...rows], ";");
}

/** What is found in the lines of the file, if nobody had answered how its dates and blank ends are meant. */
function checkedAsOpened(bench: Bench): CheckedDraft {
  const { opened, draft } = bench;
  const checked = checkedOn(bench);
  const { blankEnd, dateOrder, takesShortYears } = draft.settings;
  const isAnswered = blankEnd !== null || dateOrder !== null || takesShortYears;
  if (opened.kind === "network" || (draft.grid === opened.grid && !isAnswered)) return checked;
  const settings = { ...draft.settings, blankEnd: null, dateOrder: null, takesShortYears: false };
  return checkDraft(opened, { grid: opened.grid, settings }, checked.today, () => undefined);
}

function foundIn({ findings, list }: CheckedDraft, grid: Grid, lineOf: FoundIssues["lineOf"]): FoundIssues {
  const issues = findings.flatMap((finding) => finding.issues);
  const sorted = issues.sort((a, b) => lineOf(a.at?.line ?? 0) - lineOf(b.at?.line ?? 0));
  return { issues: sorted, columns: list?.plan.columns ?? [], grid, lineOf };
}

function keysOf(found: FoundIssues): ReadonlySet<string> {
  return new Set(found.issues.flatMap((issue) => keysOfIssue(issue, found)));
}

/** What is the same for an issue in the file and in the list as it is now, for each of its lines. */
function keysOfIssue(issue: Issue, { columns, grid, lineOf }: FoundIssues): readonly string[] {
  const { code, severity, at } = issue;
  const lines = at === undefined ? linesOfIssue(issue) : [at.line];
  const column = columnOf(issue, columns, grid);
  return (lines.length === 0 ? [0] : lines).map((line) =>
    JSON.stringify([code, severity, column, lineOf(line)]),
  );
}

/** The rows of a table of issues; without those that have no state. */
function rowsOf(
  found: FoundIssues,
  lang: Language,
  stateOf: (keys: readonly string[]) => "mended" | "open" | null,
): string[][] {
  const { issues, columns, grid, lineOf } = found;
  return issues.flatMap((issue) => {
    const state = stateOf(keysOfIssue(issue, found));
    if (state === null) return [];
    const { at, severity, message, choices = [] } = issue;
    const meanings = choices.map(({ meaning }) => meaning[lang]).join(or[lang]);
    const proposal = proposalOf(issue, columns, grid, lang)?.text ?? meanings;
    return [
      [
        at === undefined ? "" : String(lineOf(at.line)),
        at?.column ?? "",
        at?.column == null ? "" : at.raw,
        severities[lang][severity],
        message[lang],
        proposal,
        states[lang][state],
      ],
    ];
  });
}
