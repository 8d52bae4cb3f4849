import type { IdentifierInput, Network, PlainNetwork } from "netzwerk-daseinsvorsorge";
import type { Loss, MemberList } from "netzwerk-daseinsvorsorge/member-list";

type Fields = { readonly [field: string]: unknown };

/** Records by their ids, with every list that an output has, and without fields that are `undefined`. */
export interface Lists {
  readonly sources: ReadonlyMap<string, Fields>;
  readonly regions: ReadonlyMap<string, Fields>;
  readonly memberships: ReadonlyMap<string, Fields>;
}

const regionLists = { identifiers: [], otherNames: [], within: [], sources: [] };
const membershipDefaults = { role: "member", confirmations: [], sources: [] };

/** The lists of a network, or of a list that was read. */
export function listsOf({ sources, regions, memberships }: PlainNetwork | MemberList): Lists {
  return {
    sources: byId(sources),
    regions: byId(
      regions.map((region) => ({ ...regionLists, ...region, identifiers: sorted(region.identifiers) })),
    ),
    memberships: byId(memberships.map((membership) => ({ ...membershipDefaults, ...membership }))),
  };
}

function byId(records: readonly { readonly id: string }[]): Map<string, Fields> {
  return new Map(records.map((record) => [record.id, defined(record)]));
}

function defined(record: object): Fields {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function sorted(identifiers: readonly IdentifierInput[] = []): IdentifierInput[] {
  return [...identifiers].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** A network without what was lost of it; a field that was lost is left out. */
export function withoutLosses(network: Network, losses: readonly Loss[]): PlainNetwork {
  const rest = structuredClone({ ...network });
  for (const { path } of losses) {
    const owner = path.slice(0, -1).reduce((value: unknown, step) => Reflect.get(Object(value), step), rest);
    Reflect.set(Object(owner), path.at(-1) ?? "", undefined);
  }
  const present = <Entry>(entries: readonly Entry[]) => entries.filter((entry) => entry !== undefined);
  return {
    ...rest,
    sources: present(rest.sources),
    regions: present(rest.regions).map((region) => ({
      ...region,
      identifiers: present(region.identifiers ?? []).map((key) => ({ ...defined(key), ...named(key) })),
      otherNames: region.otherNames ?? [],
      within: region.within ?? [],
      sources: region.sources ?? [],
    })),
    memberships: present(rest.memberships).map((membership) => ({
      ...membership,
      confirmations: membership.confirmations ?? [],
    })),
  };
}

function named({ scheme, value }: IdentifierInput): IdentifierInput {
  return { scheme, value };
}
