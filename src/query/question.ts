import { dayNumber, type IsoDate } from "../calendar/day.ts";
import { type Bilingual, createError, excerpt } from "../issue.ts";
import type { MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { argumentError, assertOptions, NetworkError } from "../network-error.ts";

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

/**
 * Throws `field-value` for options that no question has. One of another question is let through, as TypeScript does: one
 * object may serve several.
 */
export function assertQuestion(options: unknown): void {
  assertOptions(options, "roles", "on", "lineage", "mode");
}

/** The roles of a question as bits; throws `field-value` for a role that the model does not have, and as {@link assertQuestion}. */
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

/** The number of the day that a question asks for and whether the record still speaks for it. */
export function askedDay(network: Network, date: IsoDate): { day: number; beyondAsOf: boolean } {
  return { day: dayNumber(date), beyondAsOf: date > network.asOf };
}

type Asked = "region" | "membership";

const unknownIds: { readonly [kind in Asked]: (id: string) => Bilingual } = {
  region: (id) => ({
    de: `Das Netzwerk hat keine Region mit der id „${id}“. Die ids stehen in network.regions.`,
    en: `The network has no region with the id “${id}”. The ids are in network.regions.`,
  }),
  membership: (id) => ({
    de: `Das Netzwerk hat keine Mitgliedschaft mit der id „${id}“. Die ids stehen in network.memberships.`,
    en: `The network has no membership with the id “${id}”. The ids are in network.memberships.`,
  }),
};

/** The error of a question about something that the network does not have. */
export function unknownId(kind: Asked, id: string): NetworkError {
  const given = excerpt(id);
  return new NetworkError([
    createError("reference-unknown", [], unknownIds[kind](given), { params: { kind, id: given } }),
  ]);
}
