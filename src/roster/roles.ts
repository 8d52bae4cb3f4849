import { type MembershipRole, membershipRoles } from "../model/membership.ts";
import { argumentError, assertOptions } from "../network-error.ts";

/** Which memberships a question is about. */
export interface RoleOptions {
  /** The roles that count; `["member"]` if absent. A region with several of them counts once. */
  readonly roles?: readonly MembershipRole[] | undefined;
}

/** The bit of a role in the mask of a question. */
export const roleBit: { readonly [role in MembershipRole]: number } = {
  member: 1,
  associate: 2,
  candidate: 4,
};

/** The mask of all roles. */
export const everyRole = membershipRoles.reduce((mask, role) => mask | roleBit[role], 0);

/**
 * Throws `field-value` for options that no question has. An option of another question passes, as it does in TypeScript:
 * one object may serve several questions.
 */
export function assertQuestion(options: unknown): void {
  assertOptions(options, "roles", "on", "lineage", "mode");
}

/** The roles of a question as bits; throws `field-value` for an unknown role, and as {@link assertQuestion}. */
export function roleMask(options: RoleOptions): number {
  assertQuestion(options);
  let mask = 0;
  const roles = options.roles ?? ["member"];
  const isList: boolean = Array.isArray(roles);
  if (!isList) throw argumentError("roles", roles, ['["member"]', '["member", "associate"]']);
  for (const role of roles) {
    if (!Object.hasOwn(roleBit, role)) throw argumentError("roles", role, Object.keys(roleBit));
    mask |= roleBit[role];
  }
  return mask;
}
