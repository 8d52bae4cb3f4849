import fc from "fast-check";
import { type Network, reviseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import * as changes from "netzwerk-daseinsvorsorge/changes";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import * as explain from "netzwerk-daseinsvorsorge/explain";
import * as query from "netzwerk-daseinsvorsorge/query";
import { expect, expectTypeOf, it } from "vitest";
import type { FunctionAnswers } from "../../.ci/answers.ts";
import { cases } from "../law-cases.ts";
import { everything } from "../parse/everything.ts";
import { networkInput } from "../worlds/arbitraries.ts";
import { definitions, faultsOf } from "./answers-schema.ts";

const library = { ...query, ...explain, ...changes, reviseNetwork };
/** Functions that answer nothing, or in a text. */
const noQuestions = ["NetworkError", "formatMembershipStatus", "isIssue", "trustNetwork"];

const day = "2020-02-28";
const span = { firstDay: "2019-01-01", lastDay: "2021-12-31" };
const everyRole = { roles: query.membershipRoles };

/** The answers of a network to each question, about each of its records. */
const answers: {
  readonly [name in keyof FunctionAnswers]: (network: Network, other: Network) => readonly unknown[];
} = {
  changesDuring: (network) => [changes.changesDuring(network, span, everyRole)],
  compareNetworks: (network, other) => [changes.compareNetworks(network, other)],
  criteriaCoverage: (network) => [query.criteriaCoverage(network)],
  criteriaProfile: (network) => network.regions.map(({ id }) => query.criteriaProfile(network, id)),
  explainMembership: (network) =>
    network.regions.map(({ id }) => explain.explainMembership(network, id, day)),
  extentOf: (network) => network.memberships.map((membership) => query.extentOf(network, membership)),
  fundingPeriodsOn: (network) => [query.fundingPeriodsOn(network, day)],
  memberCountOn: (network) => [query.memberCountOn(network, day)],
  memberCountSeries: (network) => [query.memberCountSeries(network, span)],
  memberDifference: (network) => [query.memberDifference(network, span.firstDay, day)],
  membershipFigures: (network) =>
    (["year", "funding-period"] as const).map((by) => changes.membershipFigures(network, span, { by })),
  membershipOn: (network) => network.regions.map(({ id }) => query.membershipOn(network, id, day)),
  membershipTimeline: (network) =>
    network.regions.map(({ id }) => query.membershipTimeline(network, id, everyRole)),
  membersDuring: (network) => [query.membersDuring(network, span, { mode: "any" })],
  membersOn: (network) => [query.membersOn(network, day), query.membersOn(network, "2031-01-01", everyRole)],
  missingCriteria: (network) => network.regions.map(({ id }) => query.missingCriteria(network, id)),
  openQuestions: (network) => [changes.openQuestions(network)],
  reconcileCounts: (network) => [query.reconcileCounts(network)],
  regionById: (network) => network.regions.map(({ id }) => query.regionById(network, id)),
  regionLineage: (network) => network.regions.map(({ id }) => query.regionLineage(network, id)),
  regionsByIdentifier: (network) =>
    network.regions.flatMap(({ identifiers }) =>
      identifiers.map(({ scheme, value }) => query.regionsByIdentifier(network, scheme, value)),
    ),
  regionsByName: (network) => network.regions.map(({ name }) => query.regionsByName(network, name)),
  reviseNetwork: (network, other) => [
    reviseNetwork(network, {}),
    reviseNetwork(network, { add: { memberships: other.memberships }, remove: { regions: ["nobody"] } }),
  ],
  sliceByFundingPeriod: (network) =>
    network.memberships.map(({ id }) => query.sliceByFundingPeriod(network, id)),
};

function parsed(input: unknown): Network | undefined {
  const result = safeParseNetwork(input);
  return result.success ? result.network : undefined;
}

/** The record, a network with every field, and random ones. */
const network = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      netzwerkDaseinsvorsorge,
      ...[parsed(everything)].filter((one) => one !== undefined),
    ),
  },
  { weight: 6, arbitrary: networkInput.map(parsed).filter((one) => one !== undefined) },
);

it("the schema of answers has every function that answers a question", () => {
  const functions = Object.entries(library).filter(([, value]) => typeof value === "function");
  const asking = functions.map(([name]) => name).filter((name) => !noQuestions.includes(name));
  expect(Object.keys(answers).sort()).toEqual(asking.sort());
  expect(definitions).toEqual(expect.arrayContaining(asking));
});

it("its types are those of the functions", () => {
  type Returned = { [name in keyof FunctionAnswers]: NonNullable<ReturnType<(typeof library)[name]>> };
  expectTypeOf<Returned>().toExtend<FunctionAnswers>();
});

it("every answer of a network is as its schema says", () => {
  fc.assert(
    fc.property(network, network, (one, other) => {
      for (const [name, ask] of Object.entries(answers)) {
        for (const answer of ask(one, other)) expect([name, faultsOf(name, answer)]).toEqual([name, []]);
      }
    }),
    cases(40),
  );
});

/** Fields that may hold anything. */
const untyped = ["extra", "before", "after"];

/** Every place in an answer whose value has a type. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).filter(([field]) => !untyped.includes(field));
  const steps = inner.map(([field, content]): [string | number, unknown] => [
    Array.isArray(value) ? Number(field) : field,
    content,
  ]);
  return [path, ...steps.flatMap(([step, content]) => placesIn(content, [...path, step]))];
}

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry, at) => (at === step ? replaced(entry, rest, by) : entry));
  return { ...Object(value), [step]: replaced(Reflect.get(Object(value), step), rest, by) };
}

it("no answer with something strange in any place is as its schema says", () => {
  let tried = 0;
  fc.assert(
    fc.property(network, network, fc.nat(), (one, other, chosen) => {
      for (const [name, ask] of Object.entries(answers)) {
        const [answer] = ask(one, other);
        if (answer === undefined) continue;
        const json: unknown = JSON.parse(JSON.stringify(answer));
        const places = placesIn(json);
        const place = places[chosen % places.length] ?? [];
        tried++;
        expect([name, place, faultsOf(name, replaced(json, place, { stranger: true })).length]).not.toEqual([
          name,
          place,
          0,
        ]);
      }
    }),
    cases(60),
  );
  expect(tried).toBeGreaterThan(500);
});
