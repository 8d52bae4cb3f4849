import { type Fields, network } from "./fixtures.ts";

const name = { de: "Name", en: "Name" };
const common = { note: "Anmerkung", extra: { app: { stars: 3 } } };
const sourced = { sources: ["s"], ...common };
const dates = { startDate: "2019-01-01", endDate: "2023-12-31" };
const confirmations = [{ date: "2020-06-01", source: "s", note: "Liste" }];

/** A network in which every record of the model occurs, with every field: nothing speaks against it. */
export const everything: Fields = network({
  $schema: "./schema.json",
  foundingDate: "2018-01-01",
  dissolutionDate: "2024-12-31",
  license: "CC0-1.0",
  sources: [
    { id: "s", title: "Liste", publisher: "Amt", url: "https://example.org", publishedAt: "2019", ...common },
  ],
  fundingPeriods: [
    {
      id: "p",
      name,
      kind: "funded",
      carryOver: "automatic",
      programme: "MORO",
      funders: ["Bund"],
      ...dates,
      confirmations,
      rounds: [{ id: "r", name, ...dates, confirmations, ...sourced }],
      ...sourced,
    },
  ],
  criteria: [{ id: "c", name, description: name, ...sourced }],
  regions: [
    {
      id: "a",
      name: "Landkreis A",
      kind: "district",
      state: "DE-HE",
      identifiers: [{ scheme: "kreis", value: "06432", ...dates }],
      otherNames: [{ name: "Kreis A", ...dates }],
      within: ["b"],
      foundingDate: "2000-01-01",
      dissolutionDate: "2030-12-31",
      ...sourced,
    },
    { id: "b", name: "Verbund B" },
  ],
  regionChanges: [
    {
      id: "x",
      date: "2020-01-01",
      kind: "rename",
      predecessors: ["a"],
      successors: ["a"],
      continuedBy: ["a"],
      ...sourced,
    },
  ],
  memberships: [
    {
      id: "m",
      regionId: "a",
      role: "member",
      startReason: "admission",
      endReason: "withdrawal",
      ...dates,
      confirmations,
      ...sourced,
    },
  ],
  assessments: [
    { id: "z", regionId: "a", criterionId: "c", date: "2020", rating: "met", evidence: "Plan", ...sourced },
  ],
  events: [{ id: "e", name, ...dates, place: "Berlin", topics: [name], ...sourced }],
  countClaims: [
    {
      id: "n",
      date: "2020-06-01",
      counts: "members",
      count: 1,
      approximate: false,
      breakdown: { district: 1 },
      eventId: "e",
      ...sourced,
    },
  ],
  ...common,
});

/** {@link everything} with another value at a place such as `regions.0.identifiers.0.startDate`. */
export function everythingWith(place: string, value: unknown): Fields {
  const input: Fields = JSON.parse(JSON.stringify(everything));
  const steps = place.split(".");
  const field = steps.pop() ?? "";
  const holder = steps.reduce<unknown>((part, step) => Reflect.get(Object(part), step), input);
  Reflect.set(Object(holder), field, value);
  return input;
}
