import { formatEdtfDate } from "netzwerk-daseinsvorsorge/calendar";
import { type AnswerChange, compareNetworks } from "netzwerk-daseinsvorsorge/changes";
import type { Issue, ListFinding, ListRow, RowOutcome } from "netzwerk-daseinsvorsorge/member-list";
import { type Bilingual, isIssue, type Network, regionById } from "netzwerk-daseinsvorsorge/query";
import type { Grid, Language } from "../../list/cell.ts";
import { shortYearsIn } from "../../list/short-years.ts";
import { columnOf, proposalOf } from "../fix/proposals.ts";
import { type Checked, type DoubtfulColumn, type Joined, rowStates, type ShownFinding } from "./checked.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { doublesOf } from "./doubles.ts";
import { findingKey, linesOfIssue } from "./finding-key.ts";
import { saidValues } from "./said-values.ts";
import { singleDates } from "./single-dates.ts";
import { commonChoices, loneChoices, valueChoices } from "./value-choices.ts";

/** What the page shows of a check. What it need not know stays here: a copy of everything would take seconds. */
export function shownCheck(draft: CheckedDraft, grid: Grid, lang: Language): Checked {
  const { list, check, findings, network, leftOut, failure, day, isDayAssumed, isDayNamed } = draft;
  const columns = list?.plan.columns ?? [];
  const states = statesOf(check?.rows ?? []);
  return {
    failure,
    columns,
    ...draft.use,
    doubtful: doubtfulColumns(list?.issues ?? []),
    headerLine: list?.plan.headerLine ?? null,
    states,
    rows: check?.summary.rows ?? { accepted: 0, repaired: 0, rejected: 0, ignored: 0 },
    findings: findings.map((finding) => shownFinding(finding, states, columns, grid, lang)),
    day,
    isDayAssumed,
    isDayNamed,
    statedDay: list?.plan.listedOn?.date ?? null,
    hasRemarks:
      list?.plan.headerLine != null && (check?.rows ?? []).some(({ issues }) => issues.some(isLeft)),
    hasNetwork: network !== null,
    totals: (list?.issues ?? []).flatMap(totalLine),
    leftOut: leftOut.length,
    joined: joinedOf(draft),
    isBeginning: false,
  };
}

/** Whether the column with remarks says an issue: it asks for something, or a cell was read otherwise than it stands. */
function isLeft({ code, severity, at }: Issue): boolean {
  return code !== "source-missing" && (severity !== "info" || (at !== undefined && at.column !== null));
}

/** The line that an issue says to be a total; none of any other issue. */
function totalLine(issue: Issue): number[] {
  const isTotal = isIssue(issue, "line-ignored") && issue.params.because === "total";
  return isTotal && issue.at !== undefined ? [issue.at.line] : [];
}

function doubtfulColumns(issues: readonly Issue[]): DoubtfulColumn[] {
  return issues
    .flatMap((issue) => (isIssue(issue, "column-unread") ? issue.params.columns : []))
    .filter(({ meant, holds }) => meant !== null || holds !== null)
    .map(({ column, meant }) => ({ position: column, meant }));
}

function statesOf(rows: readonly Pick<ListRow, "line" | "status">[]): Uint8Array {
  const states = new Uint8Array((rows.at(-1)?.line ?? 0) + 1);
  for (const { line, status } of rows) states[line] = rowStates.indexOf(status) + 1;
  return states;
}

const mostValues = 8;

function shownFinding(
  finding: ListFinding,
  states: Checked["states"],
  columns: Checked["columns"],
  grid: Grid,
  lang: Language,
): ShownFinding {
  const { issues, severity, column, count, code } = finding;
  const fixes = issues.flatMap((issue) => {
    const proposal = proposalOf(issue, columns, grid, lang);
    return proposal === null ? [] : [{ from: issue.at?.raw ?? "", to: proposal.text }];
  });
  const choices = valueChoices(issues);
  const common = commonChoices(choices);
  const shortYears = issues.filter(
    (issue) => isIssue(issue, "date-two-digit-year") && issue.params.reason === "refused",
  );
  return {
    key: findingKey(code, column),
    severity,
    column,
    count,
    messages: messagesOf(finding),
    position: issues[0] === undefined ? null : columnOf(issues[0], columns, grid),
    hasLines: issues.some((issue) => linesOfIssue(issue).some((line) => (states[line] ?? 0) > 0)),
    values: saidValues(finding),
    fixCount: fixes.length,
    fixExample: fixes[0] ?? null,
    // Where equal cells mean different things, each row has its own choices.
    choices: common === null ? choices.filter(({ isOne }) => isOne).slice(0, mostValues) : [],
    choiceCount: common === null ? choices.length : 0,
    common,
    loneChoices: common === null && severity === "error" && code !== "date-order" ? loneChoices(choices) : 0,
    isOfOrder: code === "date-ambiguous" && choices.every(({ meanings }) => meanings.length === 2),
    isOfSides: code === "date-order",
    singles: singleDates(issues),
    isOfCentury: shortYears.length > 0,
    shortYears: shortYearsIn(shortYears.map(({ at }) => at?.raw ?? "")),
    isOfSharedKeys: code === "key-shared" && column !== null && count > 2,
    isOfOpenEnds: code === "end-unknown" && columns.every(({ field }) => field !== "end"),
    doubles: doublesOf(issues, columns, grid),
  };
}

const mostNotes = 3;

/** A few notes of the list, each with rows of its own, are all said: one for example would hide the others. */
function messagesOf({ issues, message }: ListFinding): readonly Bilingual[] {
  const isOfList = issues.every(({ at }) => at === undefined);
  return isOfList && issues.length <= mostNotes ? issues.map((issue) => issue.message) : [message];
}

const mostAnswers = 200;

function joinedOf({ joined, base, network }: CheckedDraft): Joined | null {
  if (joined === null || base === null || base.network === null) return null;
  const outcomes = new Map<RowOutcome, number>();
  for (const { outcome } of joined.rows) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const { name } = base.network;
  const before = base.network;
  return {
    name: { de: name.de, en: name.en ?? name.de },
    outcomes: [...outcomes].map(([outcome, count]) => ({ outcome, count })),
    missing: joined.missing.map(({ regionId, outcome }) => ({ name: nameIn(before, regionId), outcome })),
    issues: joined.issues
      .filter(({ severity, at }) => severity !== "info" && at === undefined)
      .map(({ severity, message }) => ({ severity, message })),
    comparison: network === null ? null : comparisonOf(before, network),
  };
}

function comparisonOf(before: Network, after: Network): Joined["comparison"] {
  const { answers, isRefinement } = compareNetworks(before, after);
  return {
    isRefinement,
    answerCount: answers.length,
    answers: answers.slice(0, mostAnswers).map((answer) => ({
      ...answer,
      name: regionById(after, answer.regionId)?.name ?? nameIn(before, answer.regionId),
      days: daysOf(answer),
    })),
  };
}

function nameIn(network: Network, id: string): string {
  return regionById(network, id)?.name ?? id;
}

function daysOf({ firstDay, lastDay }: AnswerChange): Bilingual {
  const inWords = (lang: Language) => {
    const { from, until, on, to, always } = dayWords[lang];
    const [first, last] = [firstDay, lastDay].map((day) => (day === null ? null : formatEdtfDate(day, lang)));
    if (first === null) return last === null ? always : `${until} ${last}`;
    if (last === null) return `${from} ${first}`;
    return first === last ? `${on} ${first}` : `${first} ${to} ${last}`;
  };
  return { de: inWords("de"), en: inWords("en") };
}

const dayWords = {
  de: { from: "ab", until: "bis", on: "am", to: "bis", always: "an allen Tagen" },
  en: { from: "from", until: "until", on: "on", to: "to", always: "on all days" },
} as const;
