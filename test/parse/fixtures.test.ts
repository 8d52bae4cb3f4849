import { expect, it } from "vitest";
import { everything, everythingWith } from "./everything.ts";
import { findings, membership, network } from "./fixtures.ts";

it("the fixtures have no fault of their own", () => {
  expect(findings(network())).toEqual([]);
  expect(findings(network({ memberships: [membership()] }))).toEqual([]);
  expect(findings(everything)).toEqual([]);
});

it("everythingWith() changes one place and leaves the fixture alone", () => {
  const before = structuredClone(everything);
  expect(everythingWith("regions.0.name", "Anders")).toMatchObject({ regions: [{ name: "Anders" }, {}] });
  expect(everything).toEqual(before);
});
