import type { Grid, Language } from "../../list/cell.ts";
import type { Change } from "../../list/change.ts";
import type { CheckedDraft } from "../check/checked-draft.ts";
import { findingKey } from "../check/finding-key.ts";
import { singleDates } from "../check/single-dates.ts";
import { choicesOf, proposalOf } from "./proposals.ts";

/** Which of the proposed changes are wanted. */
export interface FixRequest {
  /** The finding; `null` for all. */
  readonly key: string | null;
  /** Only those in this line; `null` for all lines. */
  readonly line: number | null;
  /** Only those of cells that say this; `null` for any cell. */
  readonly value: string | null;
  /** Which of several meanings is meant; `null` to take only what can have one meaning. */
  readonly choice: number | null;
  /** Only those of dates that stand alone where a period belongs, or of the years among them; `null` for all. */
  readonly single: "date" | "year" | null;
  readonly lang: Language;
}

/** The changes that somebody wants; the first of two that are about one place. */
export function fixesOf(
  { findings, list }: CheckedDraft,
  grid: Grid,
  { key, line, value, choice, single, lang }: FixRequest,
): Change[] {
  const columns = list?.plan.columns ?? [];
  const places = new Set<string>();
  const changes = findings
    .filter(({ code, column }) => key === null || key === findingKey(code, column))
    .flatMap(({ issues }) => issues)
    .filter(({ at }) => (line === null || at?.line === line) && (value === null || (at?.raw ?? "") === value))
    .filter((issue) => single === null || singleDates([issue])[single] > 0)
    // What fills a blank cell is a likely text, not a sure one: it is not among those that are taken unseen.
    .filter(({ at }) => key !== null || line !== null || at?.raw !== "")
    .flatMap((issue): Change[] => {
      const proposal =
        choice === null
          ? proposalOf(issue, columns, grid, lang)
          : (choicesOf(issue, columns, grid, lang)[choice]?.proposal ?? null);
      return proposal === null ? [] : [...proposal.changes];
    })
    .filter((change) => {
      if (change.kind === "settings" || change.kind === "cut") return false;
      const place = `${change.row} ${change.kind === "cell" ? change.column : "*"}`;
      const isTaken = places.has(place) || places.has(`${change.row} *`);
      places.add(place);
      return !isTaken;
    });
  // From the last line to the first, so that a row that becomes several moves none that is still to be changed.
  return changes.sort((a, b) => rowOf(b) - rowOf(a));
}

function rowOf(change: Change): number {
  return change.kind === "settings" || change.kind === "cut" ? -1 : change.row;
}
