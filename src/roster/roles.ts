import { type MembershipRole, membershipRoles } from "../model/membership.ts";
import { argumentError } from "../network-error.ts";

/** Which memberships a query considers. */
export interface RoleOptions {
  /** The roles that count; absent = `["member"]`. A region with several of them counts once. */
  readonly roles?: readonly MembershipRole[] | undefined;
}

/** The bit of each role in a mask. */
export const roleBit: { readonly [role in MembershipRole]: number } = {
  member: 1,
  associate: 2,
  candidate: 4,
};

/** The mask of all roles. */
export const everyRole = membershipRoles.reduce((mask, role) => mask | roleBit[role], 0);

/** The mask of the roles in the options; throws `field-value` if `roles` is not a list or a role is unknown. */
export function roleMask(options?: RoleOptions): number {
  const roles = options?.roles;
  if (roles === undefined) return roleBit.member;
  const isList: boolean = Array.isArray(roles);
  if (!isList)
    throw argumentError(
      ["options", "roles"],
      roles,
      membershipRoles.map((role) => `["${role}"]`),
    );
  let mask = 0;
  for (const role of roles) {
    if (typeof role !== "string" || !Object.hasOwn(roleBit, role))
      throw argumentError(["options", "roles"], role, membershipRoles);
    mask |= roleBit[role];
  }
  return mask;
}
