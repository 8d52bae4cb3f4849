/** Networks in which every rule between records has something to find, and random edits of them. */
import fc from "fast-check";
import { continuedInput, networkInput } from "../worlds/arbitraries.ts";

/** A network that is not checked yet. */
export type Input = Readonly<Record<string, unknown>>;

const lists = [
  "memberships",
  "regions",
  "regionChanges",
  "fundingPeriods",
  "sources",
  "criteria",
  "assessments",
  "events",
  "countClaims",
] as const;

const names = ["Landkreis Fulda", "Fulda", "Stadt Fulda", "Kreis Gotha", "Gotha"];
const identifiers = [
  [],
  [],
  [{ scheme: "kreis", value: "06631" }],
  [{ scheme: "kreis", value: "16067" }],
  [{ scheme: "kreis", value: "06631", endDate: "2020-02-27" }],
];
const additions = [
  {},
  {},
  { sources: ["s0"] },
  { sources: ["s1"] },
  { startReason: "founding" },
  { endReason: "withdrawal" },
];

/** Networks of the worlds with names that are alike, keys, regions in regions, reasons, sources and events. */
export const richInput: fc.Arbitrary<Input> = fc
  .record({
    input: fc.oneof(networkInput, continuedInput),
    regions: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...identifiers), fc.nat(5)), {
      minLength: 3,
      maxLength: 3,
    }),
    additions: fc.array(fc.constantFrom(...additions), { minLength: 9, maxLength: 9 }),
    carryOver: fc.constantFrom("explicit", "automatic"),
    sources: fc.constantFrom([], ["s0"]),
  })
  .map(({ input, regions, additions, carryOver, sources }) => ({
    ...input,
    sources: [
      { id: "s0", title: "Liste" },
      { id: "s1", title: "Bericht", url: "https://example.org" },
    ],
    events: [{ id: "e0", name: { de: "Treffen" }, startDate: "2020-02-26", endDate: "2020-02-27" }],
    regions: input.regions?.map((region, at) => {
      const [name, keys, outer] = regions[at] ?? ["Region", [], 0];
      const within = outer > at && outer < (input.regions?.length ?? 0) ? [`r${outer}`] : [];
      return { ...region, name, identifiers: keys, within };
    }),
    memberships: input.memberships?.map((membership, at) => ({ ...membership, ...additions[at] })),
    fundingPeriods: input.fundingPeriods?.map((period) => ({ ...period, carryOver, sources })),
    countClaims: input.countClaims?.map((claim) => ({ ...claim, sources, eventId: "e0" })),
  }));

const kinds = [
  "change",
  "change",
  "change",
  "add",
  "add",
  "remove",
  "copy",
  "move",
  "rename",
  "repeat",
] as const;

const step = fc.record({
  list: fc.oneof(fc.constant("memberships" as const), fc.constantFrom(...lists)),
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
  from: fc.nat(),
  other: richInput,
});

type Step = typeof step extends fc.Arbitrary<infer Given> ? Given : never;

/** The records of a network after a step. */
function recordsAfter(input: Input, { list, kind, at, from, other }: Step): unknown[] {
  const records = recordsOf(input, list);
  const others = recordsOf(other, list);
  const place = at % (records.length + 1);
  const record = records[place];
  const another = others[from % Math.max(1, others.length)];
  const before = records.slice(0, place);
  const after = records.slice(place + 1);
  if (kind === "add")
    return [...before, ...(another ? [{ ...another, id: `x${from % 7}` }] : []), ...records.slice(place)];
  if (record === undefined) return records;
  switch (kind) {
    case "change":
      return [...before, { ...record, ...another, id: record.id }, ...after];
    case "remove":
      return [...before, ...after];
    case "copy":
      return [...before, structuredClone(record), ...after];
    case "move":
      return [record, ...before, ...after];
    case "rename":
      return [...before, { ...record, id: `x${from % 7}` }, ...after];
    case "repeat":
      return [...records, record];
  }
}

function recordsOf(input: Input, list: (typeof lists)[number]): Input[] {
  const records = input[list];
  return Array.isArray(records) ? [...records] : [];
}

const fields = [
  "asOf",
  "foundingDate",
  "dissolutionDate",
  "roster",
  "name",
  "note",
  "schemaVersion",
] as const;

/** What is edited at once: some records, rarely a field of the network. */
const edit = fc
  .record({
    steps: fc.array(step, { maxLength: 3 }),
    field: fc.option(fc.tuple(fc.constantFrom(...fields), richInput), { freq: 5 }),
  })
  .map(({ steps, field }) => (input: Input): Input => {
    let edited = input;
    for (const one of steps) edited = { ...edited, [one.list]: recordsAfter(edited, one) };
    return field === null ? edited : { ...edited, [field[0]]: field[1][field[0]] };
  });

/** Edits one after the other, each of the latest version or of an earlier one, which may have been asked something before. */
export const edits = fc.array(
  fc.record({
    isAsked: fc.boolean(),
    version: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
    edit,
  }),
  { minLength: 1, maxLength: 4 },
);
