/** The networks that databases are asked about. */
import fc from "fast-check";
import type { NetworkInput } from "netzwerk-daseinsvorsorge";
import { networkInput, tangledInputs } from "../worlds/arbitraries.ts";
import { type Asked, asking } from "./questions.ts";

/** Networks of two regions with up to six memberships: more than the worlds of which anybody could go through. */
const crowdedInput: fc.Arbitrary<NetworkInput> = fc
  .record({ input: tangledInputs(6), others: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) })
  .map(({ input, others }) => ({
    ...input,
    regions: ["r0", "r1"].map((id) => ({ id, name: id })),
    memberships: (input.memberships ?? []).map((membership, at) => ({
      ...membership,
      regionId: others[at] ? "r1" : "r0",
    })),
  }));

/** Networks of one to three regions. */
export const storedInput: fc.Arbitrary<NetworkInput> = fc.oneof(
  { weight: 2, arbitrary: networkInput },
  { weight: 1, arbitrary: tangledInputs(5) },
  { weight: 1, arbitrary: crowdedInput },
);

const whole = {
  schemaVersion: 1,
  id: "network",
  name: { de: "Netz" },
  asOf: "2020-02-29",
  roster: "partial",
} as const;

const regions = ["r0", "r1", "r2", "r3"].map((id) => ({ id, name: id }));

const usual: Asked = {
  day: "2020-02-27",
  other: "2020-02-25",
  range: { firstDay: "2020-02-24", lastDay: "2020-03-02" },
  roles: {},
};

/** What random networks seldom have. */
export const particular: readonly { readonly input: NetworkInput; readonly asked: Asked }[] = [
  // no region and no published number: nothing to list, in a network that is there
  { input: whole, asked: usual },
  // a published number for any day after the record ends, beside what is ongoing and what is unbounded
  {
    input: {
      ...whole,
      regions,
      memberships: [
        { id: "m0", regionId: "r0", endDate: ".." },
        { id: "m1", regionId: "r1", startDate: "[..2020-02-01]", endDate: ".." },
      ],
      countClaims: [
        { id: "n0", date: "[2020-03-05..]", counts: "members", count: 2 },
        { id: "n1", date: "2020-02-20", counts: "members", count: 1 },
      ],
    },
    asked: usual,
  },
  // numbers that are wrong on one day and right or wrong on another, before the record ends and after; and one twice
  {
    input: {
      ...whole,
      regions,
      memberships: ["2020-02-01", "2020-02-27", "2020-02-27", "2020-03-01"].map((startDate, at) => ({
        id: `m${at}`,
        regionId: `r${at}`,
        startDate,
        endDate: "..",
      })),
      countClaims: [
        { id: "n0", date: "[2020-02-26..2020-02-28]", counts: "members", count: 2 },
        { id: "n1", date: "[2020-02-29..2020-03-02]", counts: "members", count: 4 },
        { id: "n2", date: "2020-02-26", counts: "members", count: 2 },
      ],
    },
    asked: usual,
  },
  // three memberships without a certain day, of which the first may be over before the others go on day by day, or not
  ...["2020-02-20", "2020-02-19"].map((end) => ({
    input: {
      ...whole,
      regions,
      memberships: [
        { start: "[2020-02-15..2020-02-19]", last: "[2020-02-16..2020-02-24]" },
        { start: "[2020-02-16..2020-02-18]", last: `[2020-02-17..${end}]` },
        { start: "[2020-02-21..2020-02-23]", last: "[2020-02-22..2020-02-25]" },
      ].map(({ start, last }, at) => ({ id: `m${at}`, regionId: "r0", startDate: start, endDate: last })),
    },
    asked: { ...usual, day: "2020-02-24" },
  })),
  // a membership without a certain day that may go on where another has ended
  {
    input: {
      ...whole,
      regions,
      memberships: [
        { id: "m0", regionId: "r0", startDate: "2020-02-21", endDate: "2020-02-24" },
        {
          id: "m1",
          regionId: "r0",
          startDate: "[2020-02-22..2020-02-25]",
          endDate: "[2020-02-23..2020-02-28]",
        },
        { id: "m2", regionId: "r0", startDate: "2020-02-26", endDate: "2020-02-26" },
      ],
    },
    asked: usual,
  },
  // the first day of the calendar, before which nobody has left
  {
    input: {
      ...whole,
      regions,
      memberships: [{ id: "m0", regionId: "r0", endDate: "[..2020-02-25]" }],
    },
    asked: { ...usual, day: "0001-01-01" },
  },
];

/** Networks with what is asked of each, the same in every run. */
export function sampleOf(networks: number): readonly { input: NetworkInput; asked: readonly Asked[] }[] {
  const random = fc.record({
    input: storedInput,
    asked: fc.array(asking, { minLength: 4, maxLength: 4 }),
  });
  return [
    ...particular.map(({ input, asked }) => ({ input, asked: [asked] })),
    ...fc.sample(random, { numRuns: networks, seed: 7 }),
  ];
}
