/** Networks that parsing refuses because memberships overlap, as rows that somebody may have changed by hand. */
import { type MembershipInput, type NetworkInput, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { type SqlOverlap, type SqlRows, sqlRows } from "netzwerk-daseinsvorsorge/exchange";

/** The rows of memberships that may overlap, and the pairs that do. */
export interface Overlapping {
  readonly rows: SqlRows;
  readonly pairs: readonly SqlOverlap[];
}

/**
 * Puts the memberships of an input into tables whether they overlap or not. A pair overlaps if a network with these two
 * alone is refused for it; `undefined` if anything else is wrong.
 */
export function overlapping(input: NetworkInput): Overlapping | undefined {
  const memberships = [...(input.memberships ?? [])].reverse(); // ids no longer rise with the places
  const rest = safeParseNetwork({ ...input, memberships: [] });
  const alone = memberships.flatMap((membership, place) => {
    const result = safeParseNetwork({ ...input, memberships: [membership] });
    return result.success ? sqlRows(result.network).membership.map((row) => ({ ...row, place })) : [];
  });
  if (!rest.success || alone.length < memberships.length) return undefined;
  const pairs = memberships.flatMap((one, at) =>
    memberships.slice(at + 1).map((other) => ({ one, other, codes: faultsOf(input, [one, other]) })),
  );
  if (pairs.some(({ codes }) => codes.some((code) => code !== "membership-overlap"))) return undefined;
  return {
    rows: { ...sqlRows(rest.network), membership: alone },
    pairs: pairs
      .filter(({ codes }) => codes.length > 0)
      .map(({ one, other }) => ({ regionId: one.regionId, membershipIds: [one.id, other.id] })),
  };
}

function faultsOf(input: NetworkInput, memberships: readonly MembershipInput[]): string[] {
  const result = safeParseNetwork({ ...input, memberships });
  return result.success
    ? []
    : result.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
