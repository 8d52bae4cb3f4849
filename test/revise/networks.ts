import type { NetworkInput, NetworkRevision, RevisionResult } from "netzwerk-daseinsvorsorge";
import { parseNetwork, reviseNetwork } from "netzwerk-daseinsvorsorge";

/** Two regions with a membership each; nothing is to be said of them. */
export const two: NetworkInput = {
  schemaVersion: 1,
  id: "two",
  name: { de: "Zwei" },
  asOf: "2024-12-31",
  roster: "complete",
  license: "CC0-1.0",
  sources: [{ id: "s", title: "Liste" }],
  regions: [
    { id: "a", name: "Landkreis Fulda" },
    { id: "b", name: "Landkreis Gotha" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2019-01-01", endDate: "..", sources: ["s"] },
    { id: "b-1", regionId: "b", startDate: "2020-01-01", endDate: "2021-12-31", sources: ["s"] },
  ],
};

/** Revises a network that is given as an input. */
export function revising(input: unknown, revision: NetworkRevision): RevisionResult {
  return reviseNetwork(parseNetwork(input), revision);
}

/** The code and the path of each issue. */
export function placesOf({ issues }: Pick<RevisionResult, "issues">): unknown[] {
  return issues.map(({ code, path }) => [code, path]);
}
