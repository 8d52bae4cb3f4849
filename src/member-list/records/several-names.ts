import type { Choice, Issue } from "../../issue.ts";
import type { Pair } from "../../issue-params/place.ts";
import { twoRowsChoice } from "../../messages/list/row.ts";
import { foldedName } from "../../model/region-name.ts";
import { splitNames } from "../cell/name-cell.ts";
import type { MemberListPlan } from "../plan/given/list-plan.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { type ListValue, valueIn } from "../rows/value/values.ts";
import { listIssue } from "../sheet/list-issue.ts";

/** The place and the cells of a row. */
interface RowCells {
  readonly position: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly values: readonly ListValue[];
}

/** The error of a row whose name cell has two names, each of which is known as one; with the two rows to make of it. */
export function severalNamesIssue(
  { position, line, cells, values }: RowCells,
  isKnown: (foldedName: string) => boolean,
  { columns }: Pick<MemberListPlan, "columns">,
): Issue | undefined {
  const name = valueIn(values, "name");
  const names = name === undefined ? undefined : knownPair(name.value, isKnown);
  if (name === undefined || names === undefined) return undefined;
  const raw = cells[name.column] ?? "";
  const at = { line, column: columns[name.column]?.header ?? null, raw };
  const issue = listIssue(
    { code: "name-several", params: { value: raw, names } },
    ["rows", position, "cells", name.column],
    at,
  );
  const to = names.map((one) => cells.map((cell, column) => (column === name.column ? one : cell)));
  const choice: Choice = { fix: { kind: "row", line, from: cells, to }, meaning: twoRowsChoice };
  return { ...issue, choices: [choice] };
}

/** Rows, of which each whose name consists of the names of two other rows gets an error. */
export function withSeveralNames(rows: readonly ReadRow[], { plan }: ReadingPlan): readonly ReadRow[] {
  if (!rows.some(({ values }) => splitNames(valueIn(values, "name")?.value ?? "").length > 0)) return rows;
  const known = new Set(rows.map((row) => row.foldedName));
  return rows.map((row) => {
    const { position, record, values, issues } = row;
    const issue = severalNamesIssue({ ...record, position, values }, (name) => known.has(name), plan);
    return issue === undefined ? row : { ...row, issues: [...issues, issue] };
  });
}

function knownPair(name: string, isKnown: (foldedName: string) => boolean): Pair<string> | undefined {
  return splitNames(name).find((pair) => pair.every((one) => isKnown(foldedName(one))));
}
