import type { Issue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import { matchMemberships } from "../join/matched-memberships.ts";
import { membershipBounds, shareCertainDay } from "../join/membership-bounds.ts";
import { mergedMembership } from "../join/merged-membership.ts";
import { listIssue } from "../sheet/list-issue.ts";
import type { KnownMembership } from "./known-memberships.ts";
import type { ShownMembership } from "./memberships.ts";
import type { Continuity } from "./roster.ts";

/** The memberships of a region in a network, with those that lists show. */
export interface JoinedRuns {
  /** Those of the network, as they are now. */
  readonly known: readonly Pick<KnownMembership, "position" | "membership">[];
  readonly added: readonly ShownMembership[];
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
  for (const { at, one, membership } of rows) {
    const match = matches.get(at) ?? { kind: "new" };
    const same = match.kind === "same" ? own[match.position] : undefined;
    const excluded = excludedBy(membership, known, asOf);
    if (same !== undefined)
      same.membership = mergedMembership(same.membership, membership, openOn).membership;
    else if ("positions" in match) {
      const ids = match.positions.flatMap((position) => own[position]?.membership.id ?? []);
      issues.push(ambiguity(region, ids));
    } else if (excluded !== undefined) issues.push(exclusion(region, excluded, membership));
    else added.push(one);
  }
  return { known: own, added, issues };
}

/** The membership of the network that has a day in common with one that lists show. */
function excludedBy(
  shown: MembershipInput,
  known: readonly KnownMembership[],
  asOf: number,
): MembershipInput | undefined {
  const bounds = membershipBounds(shown, asOf);
  if (bounds === undefined) return undefined;
  return known.find((one) => shareCertainDay(one.bounds, bounds))?.membership;
}

function ambiguity({ name, id }: RegionInput, ids: readonly string[]): Issue {
  const params = { reason: "several", name, ids, lines: [] } as const;
  const issue = listIssue({ code: "membership-ambiguous", params }, []);
  return { ...issue, subject: { kind: "region", id, name } };
}

function exclusion({ name, id }: RegionInput, known: MembershipInput, shown: MembershipInput): Issue {
  const params = {
    field: "startDate",
    id: known.id,
    inList: shown.startDate ?? shown.confirmations?.[0]?.date ?? "",
    inNetwork: known.startDate ?? "?",
    listSources: shown.sources ?? [],
    networkSources: known.sources ?? [],
    kept: "network",
  } as const;
  const issue = listIssue({ code: "list-contradicts", params }, []);
  return { ...issue, subject: { kind: "region", id, name } };
}
