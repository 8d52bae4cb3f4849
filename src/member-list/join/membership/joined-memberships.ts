import type { Issue } from "../../../issue.ts";
import {
  type MatchedOn,
  type MembershipMatch,
  matchMemberships,
  type TakenRow,
} from "../../../merge/matched-memberships.ts";
import { newOverlaps } from "../../../merge/new-overlaps.ts";
import { placesBySubject } from "../../../merge/subjects.ts";
import { unusedIds } from "../../../merge/unused-ids.ts";
import type { MembershipId, MembershipInput } from "../../../model/membership.ts";
import { placesByNumber } from "../../../places-by-number.ts";
import type { MemberList } from "../../rows/member-list.ts";
import { valueIn } from "../../rows/value/values.ts";
import { rowIssueAt } from "../given/row-issue.ts";
import { effectOf, type RowEffect, type RowJoin } from "./joined-rows.ts";

/** What becomes of the memberships of a row, by its place. */
export type EffectsOfRow = (at: number) => readonly RowEffect[];

/** The memberships of a network, with the rows of a list. */
export interface JoinedMemberships {
  /** Those of the network in their places, as they are now. */
  readonly known: readonly MembershipInput[];
  readonly added: readonly MembershipInput[];
  /** What becomes of the memberships of a row, by its place, in the order of time; nothing of one that was not taken. */
  readonly effectsOf: EffectsOfRow;
}

/**
 * Joins the rows of a list with the memberships of a network. Of a row with several memberships all are taken, or none: what
 * is refused of one costs the others.
 */
export function joinMemberships(
  rows: readonly TakenRow[],
  memberships: readonly MembershipInput[],
  join: RowJoin & MatchedOn,
): JoinedMemberships {
  const joined = joinEach(rows, memberships, join);
  const halfTaken = new Map<number, readonly RowEffect[]>();
  for (const at of join.list.rows.keys()) {
    const effects = joined.effectsOf(at);
    if (effects.length < 2) continue;
    const refused = effects.filter(({ membership }) => membership === null);
    if (refused.length > 0 && refused.length < effects.length) halfTaken.set(at, refused);
  }
  if (halfTaken.size === 0) return joined;
  const others = joinMemberships(
    rows.filter(({ at }) => !halfTaken.has(at)),
    memberships,
    join,
  );
  return { ...others, effectsOf: (at) => halfTaken.get(at) ?? others.effectsOf(at) };
}

function joinEach(
  rows: readonly TakenRow[],
  memberships: readonly MembershipInput[],
  join: RowJoin & MatchedOn,
): JoinedMemberships {
  const bySubject = placesBySubject(memberships);
  const matches = matchMemberships(rows, memberships, join, bySubject);
  const known = [...memberships];
  const added: MembershipInput[] = [];
  const effectOfRow: RowEffect[] = [];
  const stated = rows.filter(({ isIdStated }) => isIdStated);
  const nextId = unusedIds(
    [...memberships, ...stated.map(({ membership }) => membership)],
    rows.map(({ membership }) => membership),
  );
  const stating = new Map<MembershipId, TakenRow>();
  const places = new Map<number, number>();
  for (const [place, row] of rows.entries()) {
    const first = row.isIdStated ? stating.get(row.membership.id) : undefined;
    if (first !== undefined) {
      const issues = statedTwiceIssue(row, first, join.list);
      effectOfRow[place] = { outcome: "rejected", membership: null, changes: [], issues };
      continue;
    }
    if (row.isIdStated) stating.set(row.membership.id, row);
    const match = matches[place];
    if (match === undefined || match.kind === "new") {
      const id = row.isIdStated ? row.membership.id : nextId(row.membership.regionId, place);
      const membership = id === row.membership.id ? row.membership : { ...row.membership, id };
      added.push(membership);
      effectOfRow[place] = { outcome: "added", membership, changes: none, issues: none };
    } else if ("positions" in match) {
      const issues = ambiguousIssue(row, match, memberships, join.list);
      effectOfRow[place] = { outcome: "ambiguous", membership: null, changes: [], issues };
    } else {
      const own = known[match.position];
      if (own === undefined) continue;
      const effect = effectOf(row, match.kind, own, join);
      effectOfRow[place] = effect;
      if (effect.membership === null) continue;
      known[match.position] = effect.membership;
      if (match.kind === "same") places.set(match.position, place);
    }
  }
  for (const [position, others] of newOverlaps(memberships, known, bySubject, (position) =>
    places.has(position),
  )) {
    const [place, own] = [places.get(position), memberships[position]];
    const row = rows[place ?? -1];
    if (place === undefined || row === undefined || own === undefined) continue;
    known[position] = own;
    const issues = ambiguousIssue(
      row,
      { kind: "overlap", positions: [position, ...others] },
      memberships,
      join.list,
    );
    effectOfRow[place] = { outcome: "ambiguous", membership: null, changes: [], issues };
  }
  const placesOf = placesByNumber(
    Int32Array.from(rows, ({ at }) => at),
    join.list.rows.length,
  );
  const effectsOf: EffectsOfRow = (at) => {
    const places = placesOf(at);
    const only = places.length === 1 ? effectOfRow[places[0] ?? -1] : undefined;
    return only === undefined ? places.flatMap((place) => effectOfRow[place] ?? []) : [only];
  };
  return { known, added, effectsOf };
}

/** The one list of all rows that change nothing, and about which nothing was found. */
const none: readonly never[] = Object.freeze([]);

/** The error of a row that states the id of an earlier one: it says the same again, or something else. */
function statedTwiceIssue({ at, membership }: TakenRow, first: TakenRow, list: MemberList): Issue[] {
  const [row, earlier] = [list.rows[at], list.rows[first.at]];
  if (row === undefined || earlier === undefined) return [];
  const lines = [earlier.line, row.line] as const;
  const { id } = membership;
  if (saysTheSame(membership, first.membership)) {
    const params = { ids: [id, id], lines } as const;
    return [rowIssueAt({ code: "membership-duplicate", params }, row, at, undefined, list)];
  }
  const column = valueIn(row.values, "membershipId")?.column;
  const params = { id, first: ["rows", first.at], lines } as const;
  return [rowIssueAt({ code: "id-duplicate", params }, row, at, column, list)];
}

function saysTheSame(one: MembershipInput, other: MembershipInput): boolean {
  return (["regionId", "role", "startDate", "endDate"] as const).every(
    (field) => one[field] === other[field],
  );
}

function ambiguousIssue(
  { at, membership }: TakenRow,
  match:
    | Extract<MembershipMatch, { readonly positions: readonly number[] }>
    | { readonly kind: "overlap"; readonly positions: readonly number[] },
  memberships: readonly MembershipInput[],
  list: MemberList,
): Issue[] {
  const row = list.rows[at];
  if (row === undefined) return [];
  const name = valueIn(row.values, "name");
  const places = match.kind === "shared" ? [...new Set(match.rows)] : [at];
  const params = {
    reason: match.kind,
    name: name?.value ?? membership.regionId,
    ids: match.positions.map((position) => memberships[position]?.id ?? ""),
    lines: places.map((place) => list.rows[place]?.line ?? 0),
  } as const;
  return [rowIssueAt({ code: "membership-ambiguous", params }, row, at, name?.column, list)];
}
