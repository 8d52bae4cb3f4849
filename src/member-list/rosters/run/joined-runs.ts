import type { Issue } from "../../../issue.ts";
import { matchMemberships } from "../../../merge/matched-memberships.ts";
import { mergedMembership } from "../../../merge/merged-membership.ts";
import { certainlyOverlap, newlyOverlapped } from "../../../merge/new-overlaps.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { MembershipInput } from "../../../model/membership.ts";
import type { RegionInput } from "../../../model/region.ts";
import type { SourceId } from "../../../model/source.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import type { Continuity } from "../evidence/roster.ts";
import type { ExcludedDate, KnownMembership } from "./known-memberships.ts";
import type { ShownMembership } from "./memberships.ts";

/** The memberships of a region in a network, with those that lists show. */
export interface JoinedRuns {
  /** Those of the network, as they are now. */
  readonly known: readonly Pick<KnownMembership, "position" | "membership">[];
  readonly added: readonly ShownMembership[];
  /** An issue for each that is neither. */
  readonly issues: readonly Issue[];
}

/**
 * Joins the memberships that lists show with those of a network: each is the only one of them that it may be, or a new one.
 * Where several may be meant, or the dates exclude each other on a day that both have, the network stands.
 */
export function joinRuns(
  region: RegionInput,
  shown: readonly ShownMembership[],
  known: readonly KnownMembership[],
  { asOf, continuity }: { readonly asOf: number; readonly continuity: Continuity },
): JoinedRuns {
  if (known.length === 0) return { known: [], added: shown, issues: [] };
  const openOn = { network: asOf, list: asOf };
  const own = known.map(({ position, membership }) => ({ position, membership }));
  const rows = shown.map((one, at) => ({ at, one, membership: { ...one, id: "" }, isIdStated: false }));
  const matches = matchMemberships(
    rows,
    own.map(({ membership }) => membership),
    { openOn, on: undefined, continuity },
  );
  const added: ShownMembership[] = [];
  const issues: Issue[] = [];
  for (const [at, { one, membership }] of rows.entries()) {
    const match = matches[at];
    const same = match?.kind === "same" ? own[match.position] : undefined;
    const joined = same && mergedMembership(same.membership, membership, openOn).membership;
    const others = own.flatMap((other) => (other === same ? [] : other.membership));
    const excluded =
      same === undefined
        ? others.find((other) => certainlyOverlap(membership, other))
        : newlyOverlapped(same.membership, joined ?? membership, others);
    if (match !== undefined && "positions" in match) {
      const ids = match.positions.flatMap((position) => own[position]?.membership.id ?? []);
      issues.push(ambiguity(region, ids));
    } else if (excluded !== undefined) issues.push(exclusion(region, excluded, membership));
    else if (same === undefined || joined === undefined) added.push(one);
    else same.membership = joined;
  }
  return { known: own, added, issues };
}

function ambiguity({ name, id }: RegionInput, ids: readonly string[]): Issue {
  const params = { reason: "several", name, ids, lines: [] } as const;
  const issue = listIssue({ code: "membership-ambiguous", params }, []);
  return { ...issue, subject: { kind: "region", id, name } };
}

function exclusion(region: RegionInput, known: MembershipInput, shown: MembershipInput): Issue {
  const inList = shown.startDate ?? shown.confirmations?.[0]?.date ?? "";
  return contradiction(region, known, "startDate", inList, shown.sources ?? []);
}

/** That a date which a list states is not that of the membership which it shows. */
export function exclusionIssue(
  region: RegionInput,
  { field, membership, stated, source }: ExcludedDate,
): Issue {
  return contradiction(region, membership, field, stated, [source]);
}

function contradiction(
  { name, id }: RegionInput,
  known: MembershipInput,
  field: ExcludedDate["field"],
  inList: EdtfDate,
  listSources: readonly SourceId[],
): Issue {
  const params = {
    field,
    id: known.id,
    inList,
    inNetwork: known[field] ?? "?",
    listSources,
    networkSources: known.sources ?? [],
    kept: "network",
  } as const;
  const issue = listIssue({ code: "list-contradicts", params }, []);
  return { ...issue, subject: { kind: "region", id, name } };
}
