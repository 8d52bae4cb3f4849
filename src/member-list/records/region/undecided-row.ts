import type { Choice, Issue } from "../../../issue.ts";
import { regionChoice } from "../../../messages/list/row.ts";
import type { Bilingual } from "../../../model/bilingual.ts";
import { labels } from "../../../model/labels.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { cellIssue } from "../../rows/cell-issue.ts";
import type { ReadRow } from "../../rows/row.ts";
import { valueIn } from "../../rows/value/values.ts";
import { cellFix } from "../../sheet/list-issue.ts";
import { isBlank } from "../../sheet/records.ts";
import { identifiersOf } from "./region-keys.ts";
import type { RegionRows, UndecidedRow } from "./region-rows.ts";

/** What a row may say to be one of a region. */
interface Statement {
  readonly column: number;
  readonly to: string;
  readonly meaning: Bilingual;
}

/**
 * The errors of rows whose name several regions have, with what each may say to be one of them. What says that a row is of
 * a region is found once for all of them.
 */
export function undecidedIssues(
  undecided: readonly UndecidedRow[],
  plan: ReadingPlan,
): (readonly [row: ReadRow, issue: Issue])[] {
  const known = new Map<RegionRows, readonly Statement[]>();
  const statementsOf = (rows: RegionRows) => {
    const statements = known.get(rows) ?? statementsFor(rows, plan);
    known.set(rows, statements);
    return statements;
  };
  return undecided.map(({ row, among }) => [row, undecidedIssue(row, among, statementsOf, plan)]);
}

function undecidedIssue(
  row: ReadRow,
  among: readonly RegionRows[],
  statementsOf: (rows: RegionRows) => readonly Statement[],
  { fieldColumns, plan: { columns } }: ReadingPlan,
): Issue {
  const column = fieldColumns.get("name")?.[0] ?? 0;
  const given = valueIn(row.values, "name")?.value ?? "";
  const lines = among.map(([first]) => first?.record.line ?? 0).sort((a, b) => a - b);
  const params = { reason: "same-name", given, lines } as const;
  const issue = cellIssue(row, column, columns, { code: "field-value", params });
  const choices = among.flatMap((rows) => choiceOf(row, statementsOf(rows), columns));
  return choices.length === among.length ? { ...issue, choices } : issue;
}

/** The change that makes the row one of a region: the first statement of the region whose cell is blank in the row. */
function choiceOf(
  { record }: ReadRow,
  statements: readonly Statement[],
  columns: readonly PlannedColumn[],
): Choice[] {
  const found = statements.find(({ column }) => isBlank(record.cells[column]));
  if (found === undefined) return [];
  const { column, to, meaning } = found;
  const raw = record.cells[column] ?? "";
  const at = { line: record.line, column: columns[column]?.header ?? null, raw };
  return [{ fix: cellFix(at, to), meaning }];
}

/** What says that a row is of a region: its id, its keys, its kind, its Land. */
function statementsFor(rows: RegionRows, { fieldColumns, plan: { columns } }: ReadingPlan): Statement[] {
  const statement = (column: number | undefined, to: string | undefined, meaning: Bilingual): Statement[] =>
    column === undefined || to === undefined ? [] : [{ column, to, meaning }];
  const values = rows.flatMap((other) => other.values);
  const id = valueIn(values, "regionId")?.value;
  const kind = valueIn(values, "kind")?.value;
  const state = valueIn(values, "state")?.value;
  return [
    ...statement(fieldColumns.get("region-id")?.[0], id, regionChoice(id ?? "")),
    ...identifiersOf(rows).flatMap(({ scheme, value }) => {
      const column = columns.find(
        (one) => one.field === "key" && values.some(isKey(one.position, scheme, value)),
      );
      const { de, en } = labels.identifierScheme[scheme];
      return statement(column?.position, value, { de: `${de} ${value}`, en: `${en} ${value}` });
    }),
    ...(kind === undefined
      ? []
      : statement(fieldColumns.get("kind")?.[0], labels.regionKind[kind].de, labels.regionKind[kind])),
    ...(state === undefined
      ? []
      : statement(fieldColumns.get("state")?.[0], labels.state[state].de, labels.state[state])),
  ];
}

function isKey(column: number, scheme: string, value: string) {
  return (found: { readonly field: string; readonly value: unknown; readonly column: number }) =>
    found.column === column && found.field === scheme && found.value === value;
}
