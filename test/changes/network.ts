import { type Network, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";

/** A network of one region with these memberships; `fields` replace others. */
export function networkOf(
  memberships: readonly { startDate?: string; endDate?: string; regionId?: string; sources?: string[] }[],
  fields: Partial<NetworkInput> = {},
): Network {
  return parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "Landkreis A" }],
    memberships: memberships.map((membership, at) => ({ id: `m${at + 1}`, regionId: "a", ...membership })),
    ...fields,
  });
}
