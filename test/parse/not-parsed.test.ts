import * as library from "netzwerk-daseinsvorsorge";
import { type Network, NetworkError, parseNetwork, trustNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { everything } from "./everything.ts";

const network = parseNetwork(everything);
const [membership] = network.memberships;
if (membership === undefined) throw new Error("has no membership");
const day = "2020-06-01";
const range = { firstDay: day, lastDay: day };

const queries: [string, (network: Network) => unknown][] = [
  ["membersOn()", (network) => library.membersOn(network, day)],
  ["membershipOn()", (network) => library.membershipOn(network, "a", day)],
  ["membersDuring()", (network) => library.membersDuring(network, range, { mode: "any" })],
  ["membershipTimeline()", (network) => library.membershipTimeline(network, "a")],
  ["memberCountOn()", (network) => library.memberCountOn(network, day)],
  ["memberCountSeries()", (network) => library.memberCountSeries(network, range)],
  ["changesDuring()", (network) => library.changesDuring(network, range)],
  ["membershipFigures()", (network) => library.membershipFigures(network, range, { by: "year" })],
  ["openQuestions()", (network) => library.openQuestions(network)],
  ["fundingPeriodsOn()", (network) => library.fundingPeriodsOn(network, day)],
  ["sliceByFundingPeriod()", (network) => library.sliceByFundingPeriod(network, "m")],
  ["reconcileCounts()", (network) => library.reconcileCounts(network)],
  ["extentOf()", (network) => library.extentOf(network, membership)],
  ["regionById()", (network) => library.regionById(network, "a")],
  ["regionsByName()", (network) => library.regionsByName(network, "a")],
  ["regionsByIdentifier()", (network) => library.regionsByIdentifier(network, "kreis", "06535")],
  ["regionLineage()", (network) => library.regionLineage(network, "a")],
  ["memberDifference()", (network) => library.memberDifference(network, day, day)],
  ["compareNetworks() as the earlier network", (before) => library.compareNetworks(before, network)],
  ["compareNetworks() as the later network", (after) => library.compareNetworks(network, after)],
  ["explainMembership()", (network) => library.explainMembership(network, "a", day)],
  ["criteriaProfile()", (network) => library.criteriaProfile(network, "a")],
  ["criteriaCoverage()", (network) => library.criteriaCoverage(network)],
  ["missingCriteria()", (network) => library.missingCriteria(network, "a")],
];

const others: [string, () => unknown][] = [
  ["an input", () => everything],
  ["a copy", () => ({ ...network })],
  ["an edited copy", () => ({ ...network, memberships: [] })],
  ["a structured clone", () => structuredClone(network)],
  ["a frozen copy", () => Object.freeze({ ...network })],
  ["its JSON", () => JSON.parse(JSON.stringify(network))],
  ["an object that inherits from a network", () => Object.create(network, { memberships: { value: [] } })],
  ["an empty object", () => ({})],
  ["a result of safeParseNetwork()", () => library.safeParseNetwork(everything)],
  ["undefined", () => undefined],
  ["null", () => null],
  ["a text", () => "text"],
];

it.each(queries)("%s refuses a network when it was not parsed", (_, query) => {
  const issues = [expect.objectContaining({ code: "network-not-parsed", severity: "error" })];
  expect(query(network)).toBeDefined();
  for (const [what, other] of others) {
    const call = () => Reflect.apply(query, undefined, [other()]);
    expect(call, what).toThrow(expect.objectContaining({ issues }));
  }
});

it.each(queries)("%s answers the same when trustNetwork() gave the network", (_, query) => {
  expect(query(trustNetwork(JSON.parse(JSON.stringify(network))))).toEqual(query(network));
});

it("membersOn() refuses a frozen object that inherits from a network and overrides a list of it", () => {
  const pretender: Network = Object.freeze(Object.create(network, { memberships: { value: [] } }));
  expect(() => library.membersOn(pretender, day)).toThrow(NetworkError);
});

it("membersOn() throws nothing but a NetworkError, even for a revoked proxy", () => {
  const { proxy, revoke } = Proxy.revocable(network, {});
  revoke();
  expect(() => library.membersOn(proxy, day)).toThrow(NetworkError);
});
