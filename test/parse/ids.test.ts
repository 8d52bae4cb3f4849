import { describe, expect, it } from "vitest";
import { everything, everythingWith } from "./everything.ts";
import { findings, issuesOf, membership, network } from "./fixtures.ts";

const lists = [
  "sources",
  "fundingPeriods",
  "criteria",
  "regions",
  "regionChanges",
  "memberships",
  "assessments",
  "events",
  "countClaims",
];

describe("parseNetwork() refuses an id that an earlier record of the same kind has:", () => {
  it("in each list of records", () => {
    for (const list of lists) {
      const records: unknown = Reflect.get(everything, list);
      const [record] = Array.isArray(records) ? records : [];
      const twins = [record, { ...record, rounds: undefined }];
      expect(findings(everythingWith(list, twins))).toContain(`id-duplicate ${list}.1.id`);
    }
  });

  it("in the rounds of one funding period", () => {
    const round = { id: "r", name: { de: "Runde" } };
    expect(findings(everythingWith("fundingPeriods.0.rounds", [round, round]))).toEqual([
      "id-duplicate fundingPeriods.0.rounds.1.id",
    ]);
  });

  it("in the rounds of different funding periods", () => {
    const period = { name: { de: "Phase" }, kind: "funded", carryOver: "automatic" };
    const rounds = [{ id: "r", name: { de: "Runde" } }];
    const fundingPeriods = [
      { ...period, id: "p", rounds },
      { ...period, id: "q", rounds },
    ];
    expect(findings(network({ fundingPeriods }))).toEqual(["id-duplicate fundingPeriods.1.rounds.0.id"]);
  });

  it("each time it comes again", () => {
    const source = { id: "s", title: "Liste" };
    expect(findings(network({ sources: [source, source, { id: "t", title: "Liste" }, source] }))).toEqual([
      "id-duplicate sources.1.id",
      "id-duplicate sources.3.id",
    ]);
  });

  it("among thousands for which a common sum of letters is the same", () => {
    // 31 · "A" + "a" = 31 · "B" + "B"
    const pairs = Array.from({ length: 11 }).reduce<string[]>(
      (ids) => ids.flatMap((id) => [`${id}Aa`, `${id}BB`]),
      [""],
    );
    const confirmed = (id: string) => ({ id, regionId: "a", confirmations: [{ date: "2019", source: id }] });
    const sources = [{ id: "s", title: "Liste" }, ...pairs.map((id) => ({ id, title: "Liste" }))];
    expect(findings(network({ sources, memberships: pairs.map(confirmed) }))).not.toContainEqual(
      expect.stringContaining("id-duplicate"),
    );
    const again = [...pairs, pairs[7] ?? ""].map(confirmed);
    expect(findings(network({ sources, memberships: again }))).toContain(
      `id-duplicate memberships.${pairs.length}.id`,
    );
  });

  it("also if one of the two has another fault", () => {
    const sound = { id: "s", title: "Liste" };
    const faulty = { id: "s" };
    expect(findings(network({ sources: [faulty, sound] })).sort()).toEqual([
      "field-missing sources.0.title",
      "id-duplicate sources.1.id",
    ]);
    expect(findings(network({ sources: [sound, faulty] })).sort()).toEqual([
      "field-missing sources.1.title",
      "id-duplicate sources.1.id",
    ]);
  });

  it("also if both have another fault, and in a round of a period with one", () => {
    expect(findings(network({ sources: [{ id: "s" }, { id: "s" }] }))).toContain("id-duplicate sources.1.id");
    const round = { id: "r", name: { de: "Runde" } };
    const fundingPeriods = [{ id: "p", kind: "funded", rounds: [round, round] }];
    expect(findings(network({ fundingPeriods }))).toContain("id-duplicate fundingPeriods.0.rounds.1.id");
  });
});

it("records of different kinds may share an id", () => {
  const period = { id: "a", name: { de: "Phase" }, kind: "funded", carryOver: "automatic" };
  const input = network({
    id: "a",
    sources: [
      { id: "a", title: "Liste" },
      { id: "s", title: "Quelle" },
    ],
    memberships: [membership({ id: "a" })],
    fundingPeriods: [{ ...period, rounds: [{ id: "a", name: { de: "Runde" } }] }],
  });
  expect(findings(input)).toEqual([]);
});

it("ids differ by case, by spaces and by their Unicode form", () => {
  const ids = ["goettingen", "Goettingen", " goettingen", "Göttingen", "Go\u0308ttingen"];
  expect(findings(network({ sources: ids.map((id) => ({ id, title: "Liste" })) }))).toEqual([]);
});

it("id-duplicate is about the later record", () => {
  const source = { id: "s", title: "Liste" };
  expect(issuesOf(network({ sources: [source, source] }))).toMatchObject([
    { path: ["sources", 1, "id"], params: { id: "s" }, subject: { kind: "source", id: "s" } },
  ]);
});
