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
