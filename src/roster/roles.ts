import { type MembershipRole, membershipRoles } from "../model/membership.ts";
import { argumentError } from "../network-error.ts";

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

/** The roles of a question as bits; throws `field-value` for an unknown role. */
export function roleMask({ roles = ["member"] }: RoleOptions): number {
  const isList: boolean = Array.isArray(roles);
  if (!isList) throw argumentError(["options", "roles"], roles, ['["member"]', '["member", "associate"]']);
  let mask = 0;
  for (const role of roles) {
    if (!Object.hasOwn(roleBit, role)) throw argumentError(["options", "roles"], role, membershipRoles);
    mask |= roleBit[role];
  }
  return mask;
}
