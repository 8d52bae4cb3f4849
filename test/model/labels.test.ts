import * as library from "netzwerk-daseinsvorsorge";
import { labels } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

/** Every group of labels with the closed list of its codes: of a field of a schema, or of an answer. */
const closedLists: { readonly [group in keyof typeof labels]: readonly string[] } = {
  regionKind: library.regionSchema.shape.kind.unwrap().options,
  state: library.regionSchema.shape.state.unwrap().options,
  identifierScheme: library.identifierSchema.shape.scheme.options,
  role: library.membershipSchema.shape.role.unwrap().options,
  startReason: library.membershipSchema.shape.startReason.unwrap().options,
  endReason: library.membershipSchema.shape.endReason.unwrap().options,
  fundingPeriodKind: library.fundingPeriodSchema.shape.kind.options,
  carryOver: library.fundingPeriodSchema.shape.carryOver.options,
  rating: library.criterionAssessmentSchema.shape.rating.options,
  regionChangeKind: library.regionChangeSchema.shape.kind.options,
  counts: library.countClaimSchema.shape.counts.options,
  roster: library.networkSchema.shape.roster.options,
  certainty: ["certain", "uncertain", "no"],
  status: ["current", "former", "upcoming", "never", "uncertain"],
  verdict: ["consistent", "conflict", "incomplete", "not-comparable"],
  standing: ["met", "partly-met", "not-met", "not-assessed", "uncertain"],
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
    ["regionKind", "district municipal-association planning-association rural-region"],
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
