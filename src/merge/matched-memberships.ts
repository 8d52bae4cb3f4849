import type { DateBounds } from "../calendar/edtf-date.ts";
import { addTo } from "../grouping.ts";
import type { MembershipInput } from "../model/membership.ts";
import { placesByNumber } from "../places-by-number.ts";
import { changesBetween } from "./joined-fields.ts";
import {
  isCertainOn,
  type MembershipBounds,
  mayBeOne,
  membershipBounds,
  shareCertainDay,
} from "./membership-bounds.ts";
import { mergedMembership, type OpenOn } from "./merged-membership.ts";
import { placesBySubject, subjectOf } from "./subjects.ts";

/** A membership of a row that was taken, of a region of the network. */
export interface TakenRow {
  /** The place of the row among the rows. */
  readonly at: number;
  readonly membership: MembershipInput;
  /** Whether the row states the id of the membership. */
  readonly isIdStated: boolean;
}

/** Which membership of a network a row is; memberships by their places. */
export type MembershipMatch =
  | { readonly kind: "new" }
  /** The row names it by its id. */
  | { readonly kind: "stated"; readonly position: number }
  /** It is the only one that it may be. */
  | { readonly kind: "same"; readonly position: number }
  /** It is the only one that it may be, and the dates of the two exclude each other. */
  | { readonly kind: "contradicts"; readonly position: number }
  /** It may be several. */
  | { readonly kind: "several"; readonly positions: readonly number[] }
  /** Several rows may be the same one; `rows` has the places of all. */
  | { readonly kind: "shared"; readonly positions: readonly number[]; readonly rows: readonly number[] };

/** What decides which membership a row is. */
export interface MatchedOn {
  readonly openOn: OpenOn;
  /** The days that the list may be of; `undefined` if it does not state one. */
  readonly on: DateBounds | undefined;
  /** Whether a region that is named again may have left and come back in the meantime. */
  readonly continuity: "assumed" | "unknown";
}

/** A membership of a network, as far as its dates can be read. */
interface Known {
  readonly position: number;
  readonly membership: MembershipInput;
  readonly bounds: MembershipBounds;
}

const isNew: MembershipMatch = Object.freeze({ kind: "new" });

/** For each row, which membership of the network it is; `bySubject` has the places of the memberships. */
export function matchMemberships(
  rows: readonly TakenRow[],
  memberships: readonly MembershipInput[],
  settings: MatchedOn,
  bySubject = placesBySubject(memberships),
): readonly MembershipMatch[] {
  const matches: MembershipMatch[] = rows.map(() => isNew);
  if (memberships.length === 0) return matches;
  const stated = rows.some(({ isIdStated }) => isIdStated) ? memberships : [];
  const positions = new Map(stated.map(({ id }, position) => [id, position]));
  const claimed = new Set<number>();
  // Of a row that states no id, the first membership of its subject.
  const firstOf = Int32Array.from(rows, ({ membership, isIdStated }, at) => {
    if (!isIdStated) return bySubject.firstOf(subjectOf(membership));
    const position = positions.get(membership.id);
    if (position !== undefined) {
      claimed.add(position);
      matches[at] = { kind: "stated", position };
    }
    return -1;
  });
  const rowsFrom = placesByNumber(firstOf, memberships.length);
  for (const first of memberships.keys()) {
    const ofRows = rowsFrom(first);
    if (ofRows.length === 0) continue;
    const known = bySubject.allFrom(first).flatMap((position): Known[] => {
      const membership = claimed.has(position) ? undefined : memberships[position];
      const bounds = membership && membershipBounds(membership, settings.openOn.network);
      return membership === undefined || bounds === undefined ? [] : [{ position, membership, bounds }];
    });
    if (known.length === 0) continue;
    const found = matchSubject(
      ofRows.flatMap((one) => rows[one] ?? []),
      known,
      settings,
    );
    for (const [place, one] of ofRows.entries()) matches[one] = found[place] ?? isNew;
  }
  return matches;
}

/** Enough comparisons for a thousand memberships of one region; a list that needs more has to name them by id. */
const mostComparisons = 1_000_000;

/** So many memberships are named then. */
const mostNamed = 10;

function matchSubject(
  rows: readonly TakenRow[],
  known: readonly Known[],
  settings: MatchedOn,
): readonly MembershipMatch[] {
  const [row, one] = rows.length === 1 && known.length === 1 ? [rows[0], known[0]] : [];
  if (row !== undefined && one !== undefined) return [matchOne(row, one, settings)];
  const identical = new Map<TakenRow, Known>();
  const left = new Set(known);
  const byDates = new Map<string, Set<Known>>();
  for (const one of known) {
    const dates = datesOf(one.membership);
    byDates.set(dates, (byDates.get(dates) ?? new Set()).add(one));
  }
  for (const row of rows) {
    const alike = byDates.get(datesOf(row.membership));
    const same = firstOf(alike, (one) => addsNothing(row.membership, one.membership, settings));
    if (same === undefined) continue;
    left.delete(same);
    alike?.delete(same);
    identical.set(row, same);
  }
  const isTooMuch = rows.length * left.size > mostComparisons;
  const candidates = new Map<TakenRow, readonly Known[]>();
  const claims = new Map<Known, number[]>();
  for (const row of rows) {
    if (identical.has(row)) continue;
    const bounds = membershipBounds(row.membership, settings.openOn.list);
    const found = isTooMuch
      ? [...left].slice(0, mostNamed)
      : candidatesOf(row.membership, bounds, [...left], settings);
    candidates.set(row, found);
    for (const one of found) addTo(claims, one, row.at);
  }
  return rows.map((row): MembershipMatch => {
    const same = identical.get(row);
    if (same !== undefined) return { kind: "same", position: same.position };
    const found = candidates.get(row) ?? [];
    const positions = found.map(({ position }) => position);
    const [only, another] = found;
    if (only === undefined) return isNew;
    if (another !== undefined) return { kind: "several", positions };
    const claiming = claims.get(only) ?? [];
    return claiming.length > 1
      ? { kind: "shared", positions, rows: claiming }
      : { kind: "same", position: only.position };
  });
}

/** What {@link matchSubject} finds of the only row and the only membership of a region, whose dates may exclude each other. */
function matchOne({ membership }: TakenRow, known: Known, settings: MatchedOn): MembershipMatch {
  const { position } = known;
  const bounds = membershipBounds(membership, settings.openOn.list);
  const isSame =
    candidatesOf(membership, bounds, [known], settings).length > 0 ||
    (datesOf(membership) === datesOf(known.membership) &&
      addsNothing(membership, known.membership, settings));
  if (isSame) return { kind: "same", position };
  const isExcluded = bounds !== undefined && shareCertainDay(known.bounds, bounds);
  return isExcluded ? { kind: "contradicts", position } : isNew;
}

function firstOf<Entry>(entries: Iterable<Entry> = [], isIt: (entry: Entry) => boolean): Entry | undefined {
  for (const entry of entries) if (isIt(entry)) return entry;
  return undefined;
}

/** The memberships that a row may be; of several, the one that certainly holds on the day of the list. */
function candidatesOf(
  membership: MembershipInput,
  bounds: MembershipBounds | undefined,
  known: readonly Known[],
  { on, continuity }: MatchedOn,
): readonly Known[] {
  if (bounds === undefined) return [];
  const found = known.filter((one) => mayBeOne(one.bounds, bounds));
  const certain = found.filter((one) => on !== undefined && holdsOn(one, on));
  if (certain.length === 1 && membership.startDate === undefined) return certain;
  return continuity === "assumed"
    ? found
    : found.filter(
        (one) => certain.includes(one) || isStatedDay(one, membership) || shareCertainDay(one.bounds, bounds),
      );
}

/** Whether a membership certainly holds on all of some days; one without a known end does so as long as nothing says otherwise. */
function holdsOn({ membership, bounds }: Known, days: DateBounds): boolean {
  const isOpen = membership.endDate === ".." && bounds.start.latest <= days.earliest;
  return isOpen || isCertainOn(bounds, days);
}

/** Whether both say the same of their first day, or of their last. */
function isStatedDay({ membership: { startDate, endDate } }: Known, listed: MembershipInput): boolean {
  const isSameEnd = endDate !== undefined && endDate !== ".." && endDate === listed.endDate;
  return isSameEnd || (startDate !== undefined && startDate === listed.startDate);
}

function datesOf({ startDate, endDate }: MembershipInput): string {
  return `${startDate} ${endDate}`;
}

/** Whether a row says nothing that the membership with its dates does not have: which of several it is changes nothing then. */
function addsNothing(listed: MembershipInput, known: MembershipInput, { openOn }: MatchedOn): boolean {
  const { membership } = mergedMembership(known, listed, openOn);
  return changesBetween(known, membership).length === 0;
}
