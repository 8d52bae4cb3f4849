import * as library from "netzwerk-daseinsvorsorge";
import { labels } from "netzwerk-daseinsvorsorge";
import * as query from "netzwerk-daseinsvorsorge/query";
import { describe, expect, it } from "vitest";

/** Every closed list of the model, with the codes that the schema of its field takes. */
const listsOfFields = [
  [query.regionKinds, library.regionSchema.shape.kind.unwrap()],
  [query.stateCodes, library.regionSchema.shape.state.unwrap()],
  [query.identifierSchemes, library.identifierSchema.shape.scheme],
  [query.membershipRoles, library.membershipSchema.shape.role.unwrap()],
  [query.startReasons, library.membershipSchema.shape.startReason.unwrap()],
  [query.endReasons, library.membershipSchema.shape.endReason.unwrap()],
  [query.fundingPeriodKinds, library.fundingPeriodSchema.shape.kind],
  [query.carryOvers, library.fundingPeriodSchema.shape.carryOver],
  [query.criterionRatings, library.criterionAssessmentSchema.shape.rating],
  [query.regionChangeKinds, library.regionChangeSchema.shape.kind],
  [query.countedThings, library.countClaimSchema.shape.counts],
  [query.rosters, library.networkSchema.shape.roster],
] as const;

it.each(listsOfFields)("%j is the list of the codes of a field", (list, { options }) => {
  expect(list).toEqual(options);
  expect(Object.values(library)).toContain(list);
});

/** Every group of labels with the closed list of its codes: of a field, or of an answer. */
const closedLists: { readonly [group in keyof typeof labels]: readonly string[] } = {
  regionKind: query.regionKinds,
  state: query.stateCodes,
  identifierScheme: query.identifierSchemes,
  role: query.membershipRoles,
  startReason: query.startReasons,
  endReason: query.endReasons,
  fundingPeriodKind: query.fundingPeriodKinds,
  carryOver: query.carryOvers,
  rating: query.criterionRatings,
  regionChangeKind: query.regionChangeKinds,
  counts: query.countedThings,
  roster: query.rosters,
  certainty: ["certain", "uncertain", "no"],
  status: ["current", "former", "upcoming", "never", "uncertain"],
  verdict: ["consistent", "conflict", "incomplete", "not-comparable"],
  standing: ["met", "partly-met", "not-met", "not-assessed", "uncertain"],
  answerChange: ["learned", "withdrawn", "reversed", "new"],
  membershipChange: ["joined", "left"],
  joinOutcome: [
    "added",
    "confirmed",
    "refined",
    "ended",
    "edited",
    "contradicts",
    "ambiguous",
    "rejected",
    "ignored",
  ],
  absence: ["ended", "later", "contradicts", "undecided"],
};

it("labels has a group for every closed list and no other", () => {
  expect(Object.keys(labels).sort()).toEqual(Object.keys(closedLists).sort());
});

describe.each(Object.entries(closedLists))("labels.%s", (name, codes) => {
  const group = Object.entries(Reflect.get(labels, name));

  it("names exactly the codes of the list", () => {
    expect(group.map(([code]) => code).sort()).toEqual([...codes].sort());
  });

  it("names each in German and English", () => {
    for (const [code, label] of group) {
      expect(label, code).toEqual({ de: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    }
  });
});

describe("the closed lists are those of the design:", () => {
  it.each([
    [
      "regionKind",
      "district independent-city municipality municipal-association planning-association rural-region",
    ],
    ["identifierScheme", "kreis ags ars verband nuts-2021 nuts-2024 ror"],
    ["role", "member associate candidate"],
    ["startReason", "founding admission succession"],
    ["endReason", "withdrawal exclusion succession dissolution period-ended"],
    ["fundingPeriodKind", "funded self-organised"],
    ["carryOver", "automatic explicit"],
    ["rating", "met partly-met not-met"],
    ["regionChangeKind", "merger absorption split rename rekey boundary"],
    ["counts", "members attending-regions attending-persons"],
    ["roster", "complete partial"],
  ] as const)("%s", (group, codes) => {
    expect(closedLists[group]).toEqual(codes.split(" "));
  });

  it("state has the 16 Länder", () => {
    expect(closedLists.state).toHaveLength(16);
    for (const code of closedLists.state) expect(code).toMatch(/^DE-[A-Z]{2}$/);
  });
});
