import type { IgnoredBecause } from "../../../issue-params/list.ts";
import { stateOfKey } from "../../../keys/area.ts";
import type { StateCode } from "../../../model/region.ts";
import { fold } from "../../../text/fold.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";
import type { Vocabularies } from "../../word/vocabularies.ts";

/** A Land that stands alone in a row. */
export interface StateHeading {
  readonly state: StateCode;
  /** Whether it counts members, so that it is none itself: `Hessen (4)`. */
  readonly isCounted: boolean;
}

const count = /^\d{1,4}$/;
const countBehind = /(?: ?\(\d{1,4}(?: \p{L}+)?\)| ?[:–-] ?\d{1,4}(?: \p{L}+)?) ?:?$/u;
const wordBefore = /^(?:(?:bundes)?land|federal state) ?: ?(?=\p{L})/iu;

/** The Land that is all that a row has, beside a count behind it. */
export function stateHeading(cells: readonly string[], { state }: Vocabularies): StateHeading | undefined {
  const [text, ...behind] = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  if (text === undefined || !behind.every((cell) => count.test(cell))) return undefined;
  const name = text.replace(countBehind, "").replace(/ ?:$/, "");
  const code = [name, name.replace(wordBefore, "")]
    .filter((one) => /\p{L}{4}/u.test(one))
    .map((one) => state.codes.get(fold(one)))
    .find((one) => one !== undefined);
  return code && { state: code, isCounted: countBehind.test(text) };
}

/** What divides the rows of a Land further, and does not end them. */
const division =
  /^(?:(?:mitglieds)?(?:landkreise|kreise|städte|gemeinden|kommunen|verbände)|kreisfreie städte|stadtkreise|mitglieder)(?!\p{L})/iu;

/** By the place of a row the Land that a heading above it names. */
export function statesAbove(
  records: readonly SheetRecord[],
  ignored: ReadonlyMap<number, IgnoredBecause>,
  words: Vocabularies,
): ReadonlyMap<number, StateCode> {
  const states = new Map<number, StateCode>();
  if (![...ignored.values()].includes("state")) return states;
  let state: StateCode | undefined;
  for (const [position, { cells }] of records.entries()) {
    const because = ignored.get(position);
    if (because === "state") state = stateHeading(cells, words)?.state;
    else if (because === "heading" && !cells.some((cell) => division.test(cell.trim()))) state = undefined;
    else if (because === undefined && state !== undefined) states.set(position, state);
  }
  return states;
}

/**
 * Marks the headings that name the Land of the rows below them: the first stands above all members, each has members below it,
 * no member is a Land, no key lies in another one, and there is no column for it. If anything is in doubt, none is marked.
 */
export function withStateHeadings(
  ignored: ReadonlyMap<number, IgnoredBecause>,
  records: readonly SheetRecord[],
  columns: readonly PlannedColumn[],
  words: Vocabularies,
): ReadonlyMap<number, IgnoredBecause> {
  if (columns.some(({ field }) => field === "state")) return ignored;
  const marked = new Map(
    [...ignored].map(([position, because]) => {
      const cells = because === "heading" || because === "total" ? (records[position]?.cells ?? []) : [];
      return [position, stateHeading(cells, words) === undefined ? because : ("state" as const)];
    }),
  );
  const headings = [...marked].filter(([, because]) => because === "state").map(([position]) => position);
  const [first] = headings;
  if (first === undefined) return ignored;
  const name = columns.find(({ field }) => field === "name")?.position ?? 0;
  const keys = columns.filter(({ field, part }) => field === "key" && part === undefined);
  const states = statesAbove(records, marked, words);
  const leading = new Set<number>();
  let last = first;
  for (const [position, { cells }] of records.entries()) {
    const because = marked.get(position);
    if (because === "state") last = position;
    if (because !== undefined) continue;
    if (position < first || words.state.codes.has(fold(cells[name] ?? ""))) return ignored;
    const state = states.get(position);
    const others = keys.map((column) => stateIn(cells[column.position] ?? ""));
    if (state !== undefined && others.some((other) => other !== undefined && other !== state)) return ignored;
    leading.add(last);
  }
  return headings.every((position) => leading.has(position)) ? marked : ignored;
}

/** The Land of a key of digits that has its full length. */
function stateIn(cell: string): StateCode | undefined {
  const key = cell.trim();
  return /^\d{5}(?:\d{3,4}|\d{7})?$/.test(key) ? stateOfKey({ scheme: "ars", value: key }) : undefined;
}
