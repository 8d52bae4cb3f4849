import { groupBy } from "../../grouping.ts";
import { type Choice, createIssue, type Issue, isIssue } from "../../issue.ts";
import { blankEndsChoice } from "../../messages/list/mending.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { MembershipId, MembershipInput } from "../../model/membership.ts";
import { dateWord, isNoDate } from "../../typed-date/date-words.ts";
import { writtenDate } from "../date/date-style.ts";
import { saysLeaving } from "../date/leaving.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { valueIn } from "../rows/value/values.ts";

/** A membership with an unknown end, and the line of its row. */
interface OpenEnd {
  readonly id: MembershipId;
  readonly line: number;
  /** What its cell says: nothing, or a sign. */
  readonly cell: string;
}

/**
 * The notes on memberships with an unknown end: one for those whose cells are blank and may mean that they go on, with that as
 * a choice for all of them, one for those with a sign (`-`), and one for the others. Memberships that rest are asked last.
 *
 * @param rows - the rows that were not refused
 * @param ofRows - the memberships of each
 * @param listed - the rows that list their region as a member
 * @param nameOnly - the rows that have only a name, so that they may be no members
 */
export function unknownEnds(
  rows: readonly ReadRow[],
  ofRows: readonly (readonly MembershipInput[])[],
  listed: ReadonlySet<ReadRow>,
  nameOnly: ReadonlyMap<ReadRow, unknown>,
  { plan, mayMissEnds, style }: ReadingPlan,
): Issue[] {
  const column = plan.columns.find(({ field }) => field === "end");
  const ofRegions = groupBy(ofRows.flat(), ({ regionId }) => regionId);
  const [members, resting, others]: [OpenEnd[], OpenEnd[], OpenEnd[]] = [[], [], []];
  for (const [at, row] of rows.entries()) {
    const { record, values } = row;
    for (const membership of ofRows[at] ?? []) {
      if (membership.endDate !== undefined) continue;
      const cell = record.cells[column?.position ?? -1]?.trim() ?? "";
      const mayGoOn =
        column !== undefined &&
        !mayMissEnds &&
        isNoDate(cell) &&
        valueIn(values, "endReason") === undefined &&
        isLatest(membership, ofRegions.get(membership.regionId) ?? []);
      const mayRest = mayGoOn && isResting(row);
      const isListed =
        listed.has(row) ||
        (cell !== "" && !row.isDoubted && !saysLeaving(valueIn(values, "note")?.value ?? ""));
      const isMember = mayGoOn && !mayRest && isListed && !nameOnly.has(row);
      const group = isMember ? members : mayRest ? resting : others;
      group.push({ id: membership.id, line: record.line, cell });
    }
  }
  if (column === undefined) return noteOn(others, []);
  const [asked, rest] =
    members.length > 0
      ? [members, [...others, ...resting].sort((a, b) => a.line - b.line)]
      : [resting, others];
  const to = ongoingWord(rows, column.position) ?? writtenDate("..", style());
  const notes = [...groupBy(asked, ({ cell }) => cell)].flatMap(([from, open]) => {
    const fix = { kind: "cells", lines: [], column: column.header, from, to } as const;
    return noteOn(open, [{ fix, meaning: blankEndsChoice(to) }]);
  });
  return [...notes, ...noteOn(rest, [])];
}

function isResting({ issues }: ReadRow): boolean {
  return issues.some((issue) => isIssue(issue, "member-doubtful") && issue.params.reason === "rest");
}

/** Whether a membership begins after all others of its region have ended: one before another has ended too. */
function isLatest(membership: MembershipInput, ofRegion: readonly MembershipInput[]): boolean {
  const { startDate = "" } = membership;
  return ofRegion.every((other) => {
    const { endDate = "" } = other;
    return other === membership || (/^\d/.test(endDate) && endDate < startDate);
  });
}

/** The word for an open end that the cells of a column have most often; `undefined` if they have none. */
function ongoingWord(rows: readonly ReadRow[], column: number): string | undefined {
  const counts = new Map<string, number>();
  for (const { record, values } of rows) {
    const end = valueIn(values, "endDate");
    const word = record.cells[column]?.trim() ?? "";
    if (end?.column === column && end.value === ".." && dateWord(word) === "ongoing")
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function noteOn(open: readonly OpenEnd[], choices: readonly Choice[]): Issue<"end-unknown">[] {
  if (open.length === 0) return [];
  const lines = open.map(({ line }) => line);
  const params = { ids: open.map(({ id }) => id), lines };
  const note = createIssue({ code: "end-unknown", path: [], params }, listWording);
  if (choices.length === 0) return [note];
  const ofLines = ({ fix, meaning }: Choice): Choice => ({
    fix: fix.kind === "cells" ? { ...fix, lines } : fix,
    meaning,
  });
  return [{ ...note, choices: choices.map(ofLines) }];
}

/**
 * A note on unknown ends, of those memberships only that still have none.
 *
 * @param idNow - the id that the membership of a line has now, by the one that it had; `undefined` if its end is known, or it is
 * gone. Several lines may state one id.
 */
export function remainingEnds(
  { params, choices = [] }: Issue<"end-unknown">,
  idNow: (id: MembershipId, line: number) => MembershipId | undefined,
): Issue<"end-unknown">[] {
  const left = params.ids.flatMap((before, at): OpenEnd[] => {
    const line = params.lines?.[at] ?? 0;
    const id = idNow(before, line);
    return id === undefined ? [] : [{ id, line, cell: "" }];
  });
  return noteOn(left, choices);
}
