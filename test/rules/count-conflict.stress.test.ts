import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { network } from "../parse/fixtures.ts";

it("safeParseNetwork() names every pair of numbers when very many contradict each other", () => {
  const claim = { date: "2021-06-01", counts: "members" };
  const countClaims = Array.from({ length: 600 }, (_, at) => ({ ...claim, id: `n${at}`, count: at + 5 }));
  expect(safeParseNetwork(network({ roster: "partial", countClaims })).issues).toHaveLength((600 * 599) / 2);
});
