import type { JoinOptions, RosterScope } from "../../member-list/join/given/options.ts";
import { callFaults } from "../../messages/command/faults.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { membershipRoles } from "../../model/membership.ts";
import { regionKinds, stateCodes } from "../../model/region.ts";
import type { OptionName, OptionValues } from "../command/options.ts";

/** How a list is joined with a network. */
export const joinOptions = [
  "complete",
  "scope",
  "continuity",
  "alias",
  "prefer",
  "allow-shrinking",
] as const satisfies readonly OptionName[];

const scopeCodes = { kinds: regionKinds, states: stateCodes, roles: membershipRoles } as const;

/** What is wrong with the options of joining. */
export function joinFault({ alias = [], scope = [], complete }: OptionValues): Bilingual | undefined {
  if (scope.length > 0 && complete === undefined) return callFaults.scopeOfPart;
  const nameless = aliasFault({ alias });
  if (nameless !== undefined) return nameless;
  const all = Object.values(scopeCodes).flat();
  const foreign = scope.find((given) => !all.some((code) => code === given));
  return foreign === undefined ? undefined : callFaults.scopeOther(foreign, all);
}

/** What is wrong with the names that regions are meant by. */
export function aliasFault({ alias = [] }: Pick<OptionValues, "alias">): Bilingual | undefined {
  const nameless = alias.find((given) => !given.includes("=") || pairOf(given).includes(""));
  return nameless === undefined ? undefined : callFaults.meaningMissing("alias", nameless);
}

/** By name, the id of the region that it means. */
export function aliasesIn({ alias = [] }: OptionValues): Record<string, string> {
  return Object.fromEntries(alias.map(pairOf));
}

/** The options of joining in the words of a command line. */
export function joinOptionsOf(values: OptionValues): JoinOptions {
  const { scope, prefer, continuity } = values;
  return {
    complete: values.complete !== undefined,
    allowShrinking: values["allow-shrinking"] !== undefined,
    scope: scope && scopeOf(scope),
    aliases: aliasesIn(values),
    regionBy: values["region-by"] === "key" ? "key" : "name",
    prefer: prefer === "network" || prefer === "list" ? prefer : undefined,
    continuity: continuity === "unknown" ? "unknown" : "assumed",
  };
}

function scopeOf(given: readonly string[]): RosterScope {
  const of = <Code extends string>(codes: readonly Code[]) => {
    const chosen = codes.filter((code) => given.includes(code));
    return chosen.length === 0 ? undefined : chosen;
  };
  return { kinds: of(scopeCodes.kinds), states: of(scopeCodes.states), roles: of(scopeCodes.roles) };
}

function pairOf(given: string): [name: string, id: string] {
  const at = given.lastIndexOf("=");
  return [given.slice(0, at).trim(), given.slice(at + 1).trim()];
}
