import { parseNetwork, reviseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { two } from "./networks.ts";

it("reviseNetwork() keeps the objects of 99,999 memberships when one of 100,000 changes", () => {
  const numbers = [...Array(100_000).keys()];
  const regions = numbers.map((number) => ({ id: `r${number}`, name: `Gemeinde ${number}` }));
  const memberships = numbers.map((number) => ({
    id: `m${number}`,
    regionId: `r${number}`,
    startDate: "2019",
  }));
  const large = parseNetwork({ ...two, regions, memberships });
  const result = reviseNetwork(large, { change: { memberships: { m500: { note: "Neu" } } } });
  if (!result.success) throw new Error("is not refused");
  const others = result.network.memberships.filter((one, at) => one !== large.memberships[at]);
  expect(others).toEqual([{ ...large.memberships[500], note: "Neu" }]);
  expect(result.network.regions).toBe(large.regions);
});

it("reviseNetwork() merges 10,000 pairs of regions in one call, and names 10,000 that are not there", () => {
  const numbers = [...Array(10_000).keys()];
  const ids = numbers.flatMap((number) => [`one-${number}`, `other-${number}`]);
  const regions = ids.map((id) => ({ id, name: id }));
  const memberships = ids.map((id) => ({
    id: `m-${id}`,
    regionId: id,
    startDate: "2019-01-01",
    sources: ["s"],
  }));
  const large = parseNetwork({ ...two, regions, memberships });
  const pairs = numbers.map((number) => ({ keep: `one-${number}`, drop: `other-${number}` }));
  const merged = reviseNetwork(large, { mergeRegions: pairs });
  if (!merged.success) throw new Error("is refused");
  expect(merged.network.regions.length).toBe(10_000);
  expect(merged.network.memberships.map(({ regionId }) => regionId)).toEqual(pairs.map(({ keep }) => keep));

  const unknown = pairs.map(({ keep }) => ({ keep, drop: `no-${keep}` }));
  const refused = reviseNetwork(large, { mergeRegions: unknown });
  expect(refused.caused.map(({ code }) => code)).toEqual(unknown.map(() => "reference-unknown"));
});
