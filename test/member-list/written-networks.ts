/** Small random networks with all that is hard to write into a list, and much that no list holds. */
import fc from "fast-check";
import type { IdentifierInput, MembershipInput, NetworkInput, RegionInput } from "netzwerk-daseinsvorsorge";
import { type Network, regionKinds, safeParseNetwork } from "netzwerk-daseinsvorsorge";

const pieces = [
  "Landkreis",
  "Süd",
  "Su\u0308d",
  "x",
  "🌻",
  "__proto__",
  "unbekannt",
  "Stand",
  "*",
  "06535",
  "=",
  "+",
  "-",
  "@",
  "'",
  '"',
  ";",
  ",",
  "|",
  " | ",
  " ",
  "\u00A0",
  "\u2028",
  "\uFEFF",
  "\t",
  "\r",
  "\n",
  "\r\n",
];

/** What no cell may have: it is what wrong decoding leaves. */
const brokenPieces = ["Ã¤", "\u0085", "\uD800", "\uFFFD", "\0"];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "b", "Landkreis Süd", "Satzung § 3") },
  {
    weight: 8,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("")),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(...brokenPieces))
      .map((both) => both.join("")),
  },
);
/** What an id, a name or a title can be: not nothing but white space. */
const filledText = text.filter((given) => /\S/.test(given));
const anyText = fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: fc.constant("") });

/** Starts and ends of which every pair is in order. */
const starts = [
  undefined,
  undefined,
  "0001-01-01",
  "0050",
  "1900",
  "1900-01-02",
  "1905-06-21",
  "1905-06-22",
  "1905-07-10",
  "1905-07-22",
  "1905-07-23",
  "[1905-07-10..1905-07-10]",
  "2018",
  "2018-11",
  "2018-11-27",
  "[2018-11-27..2019-12-31]",
  "[2018..2019-06]",
  "[..2019]",
  "[2018-07-01..]",
];
const ends = [
  undefined,
  undefined,
  "..",
  "..",
  "2022",
  "2022-06",
  "2022-06-30",
  "[2021-12-31..2022-06]",
  "[2021..]",
  "[..2023-01-01]",
  "9998-12-31",
];

/** Keys that a region may have at a time, some of them dated, and one that has long been out of use. */
const keySets: readonly (readonly IdentifierInput[])[] = [
  [],
  [],
  [{ scheme: "kreis", value: "06535" }],
  [
    { scheme: "nuts-2024", value: "DE725" },
    { scheme: "kreis", value: "06535" },
  ],
  [
    { scheme: "kreis", value: "06632", endDate: "2019-12-31" },
    { scheme: "kreis", value: "06535", startDate: "2020-01-01", endDate: ".." },
  ],
  [
    { scheme: "kreis", value: "06632", endDate: "2019-12-31" },
    { scheme: "ags", value: "06535001", startDate: "2020-01-01" },
  ],
  [
    { scheme: "kreis", value: "15303", endDate: "2007-06-30" },
    { scheme: "kreis", value: "15085", startDate: "2007-07-01" },
  ],
  [{ scheme: "kreis", value: "15303", endDate: "2007-06-30" }],
  [
    { scheme: "verband", value: "072335001" },
    { scheme: "ror", value: "0701" },
    { scheme: "nuts-2021", value: "DEB24" },
  ],
  [{ scheme: "ars", value: "010515163003", startDate: "2008-05-25" }],
];

/** In 2020, when every membership can be in force; `source` is a place among the sources that there are. */
const confirmations = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record(
        {
          date: fc.constantFrom("2020-01-01", "2020-06", "2020", "[2020-03..2020-05]", "[..2020-12-31]"),
          source: fc.nat(3),
          note: fc.option(anyText, { nil: undefined, freq: 4 }),
        },
        { requiredKeys: ["date"] },
      ),
      { maxLength: 3 },
    ),
  },
);

const membership = fc.record(
  {
    id: filledText,
    startDate: fc.constantFrom(...starts),
    endDate: fc.constantFrom(...ends),
    startReason: fc.constantFrom(undefined, "founding", "admission", "succession"),
    endReason: fc.constantFrom(
      undefined,
      "withdrawal",
      "exclusion",
      "succession",
      "dissolution",
      "period-ended",
    ),
    note: fc.option(anyText, { nil: undefined }),
    confirmations,
    extra: fc.constantFrom(undefined, undefined, undefined, { own: 1 }),
  },
  { requiredKeys: ["id"] },
);

const region = fc.record(
  {
    id: filledText,
    name: filledText,
    identifiers: fc.constantFrom(...keySets),
    otherNames: fc.constantFrom([], [], [{ name: "Alt" }]),
    foundingDate: fc.constantFrom(undefined, undefined, "[..1800]"),
    note: fc.option(anyText, { nil: undefined, freq: 4 }),
    kind: fc.constantFrom(undefined, ...regionKinds),
    extra: fc.constantFrom(undefined, undefined, undefined, {}),
    /** Its memberships, at most one in each role, so that they do not overlap. */
    memberships: fc.array(membership, { maxLength: 3 }),
    withState: fc.boolean(),
  },
  { requiredKeys: ["id", "name", "memberships", "withState"] },
);

const source = fc.record(
  {
    id: filledText,
    title: fc.option(filledText, { nil: undefined }),
    publisher: fc.constantFrom(undefined, undefined, "BBSR"),
    note: fc.option(anyText, { nil: undefined, freq: 4 }),
  },
  { requiredKeys: ["id"] },
);

const seed = fc.record({
  regions: fc.array(region, { minLength: 1, maxLength: 4 }),
  sources: fc.array(source, { maxLength: 4 }),
  /** Which sources the memberships name, one after the other. */
  named: fc.array(fc.array(fc.nat(3), { maxLength: 3 }), { minLength: 12, maxLength: 12 }),
  ofRegions: fc.constantFrom(false, false, true),
  hasEvent: fc.constantFrom(false, false, true),
});

const states = { "06": "DE-HE", "15": "DE-ST", "07": "DE-RP", "01": "DE-SH" } as const;
const roles = ["member", "associate", "candidate"] as const;

const input: fc.Arbitrary<NetworkInput> = seed.map(({ regions, sources, named, ofRegions, hasEvent }) => {
  const sourceIds = [...new Set(sources.map(({ id }) => id))];
  const sourcesAt = (at: number) => (named[at] ?? []).flatMap((place) => sourceIds[place] ?? []);
  const unique = regions.filter(({ id }, at) => regions.findIndex((other) => other.id === id) === at);
  const memberships = unique.flatMap(({ id: regionId, memberships: own }, place): MembershipInput[] =>
    own.map((record, at) => {
      const role = roles[at] ?? "member";
      const confirmed = record.confirmations?.map(({ source: by, ...confirmation }) => {
        const id = by === undefined ? undefined : sourceIds[by];
        return id === undefined ? confirmation : { ...confirmation, source: id };
      });
      return { ...record, confirmations: confirmed, regionId, role, sources: sourcesAt(3 * place + at) };
    }),
  );
  return {
    schemaVersion: 1,
    id: "net",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
    sources: sources
      .filter(({ id }, at) => sources.findIndex((other) => other.id === id) === at)
      .map(({ title, ...others }) => ({ title: title ?? others.id, ...others })),
    regions: unique.map(({ memberships: _, withState, ...record }): RegionInput => {
      const [key] = record.identifiers ?? [];
      const state = withState && key?.value.startsWith("DE") === false ? stateOf(key.value) : undefined;
      return { ...record, state, sources: ofRegions ? sourcesAt(0) : [] };
    }),
    memberships: memberships.filter(({ id }, at) => memberships.findIndex((other) => other.id === id) === at),
    events: hasEvent ? [{ id: "e", name: { de: "Tagung" }, startDate: "2019" }] : [],
  };
});

function stateOf(key: string): (typeof states)[keyof typeof states] | undefined {
  const land = key.slice(0, 2);
  return land === "06" || land === "15" || land === "07" || land === "01" ? states[land] : undefined;
}

/** Networks that the library has parsed. */
export const writtenNetwork: fc.Arbitrary<Network> = input.map((network) => {
  const result = safeParseNetwork(network);
  if (!result.success)
    throw new Error(JSON.stringify(result.issues.filter(({ severity }) => severity === "error")));
  return result.network;
});
