import { callFaults } from "../../messages/command/faults.ts";
import type { NamedRoles } from "../../messages/role.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { type MembershipRole, membershipRoles } from "../../model/membership.ts";
import type { Request } from "./command.ts";
import type { OptionValues } from "./options.ts";

/** The roles that a call asks for; `undefined` if it asks for none, so that members count. */
export function rolesIn({ roles }: OptionValues): readonly MembershipRole[] | undefined {
  const asked = given(roles);
  return asked && membershipRoles.filter((role) => asked.includes(role));
}

/** The roles that count, to be named in an answer. */
export function namedRoles({ values, lang }: Pick<Request, "values" | "lang">): NamedRoles {
  return { roles: rolesIn(values) ?? ["member"], lang };
}

/** What is wrong with the roles that a call asks for. */
export function rolesFault({ roles }: OptionValues): Bilingual | undefined {
  const foreign = given(roles)?.find((word) => !membershipRoles.some((role) => role === word));
  return foreign === undefined ? undefined : callFaults.roleOther(foreign, membershipRoles);
}

function given(roles: string | undefined): string[] | undefined {
  return roles?.split(",").map((word) => word.trim());
}
