import { describe, expect, it } from "vitest";
import { findings, membership, network } from "../parse/fixtures.ts";

const named = (...names: string[]) => network({ regions: names.map((name, at) => ({ id: `r${at}`, name })) });

describe("region-name-similar", () => {
  it.each([
    ["Landkreis Merzig-Wadern", "LK Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "Lkr. Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "Kreis Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "Landkreis Merzig-Wadern "],
    ["Landkreis Merzig-Wadern", "Landkreis  Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "landkreis merzig-wadern"],
    ["Göttingen", "Go\u0308ttingen"],
    ["Göttingen", "Göttingen"],
  ])("warns of %j and %j", (one, other) => {
    expect(findings(named(one, other))).toEqual(["region-name-similar regions.1.name"]);
  });

  it.each([
    ["Landkreis Coburg", "Coburg"],
    ["Vogelsbergkreis", "Vogelsberg Kreis"],
    ["Göttingen", "Goettingen"],
  ])("does not warn of %j and %j", (one, other) => {
    expect(findings(named(one, other))).toEqual([]);
  });
});

describe("region-nested", () => {
  const regions = [
    { id: "land", name: "Planungsverband" },
    { id: "kreis", name: "Landkreis", within: ["land"] },
    { id: "ile", name: "ILE", within: ["kreis"] },
  ];
  const nested = (...members: string[]) =>
    findings(network({ regions, memberships: members.map((id) => membership({ id, regionId: id })) }));

  it("notes a member within another one", () => {
    expect(nested("land", "kreis")).toEqual(["region-nested regions.1.within"]);
  });

  it("notes the next member on the way up only", () => {
    expect(nested("land", "kreis", "ile")).toEqual([
      "region-nested regions.1.within",
      "region-nested regions.2.within",
    ]);
  });

  it("sees through regions that are no members", () => {
    expect(nested("land", "ile")).toEqual(["region-nested regions.2.within"]);
  });

  it("says nothing of regions that are no members", () => {
    expect(nested("ile")).toEqual([]);
  });

  it("ends where regions lie within each other", () => {
    const circle = [
      { id: "a", name: "A", within: ["b", "a"] },
      { id: "b", name: "B", within: ["a"] },
    ];
    expect(findings(network({ regions: circle, memberships: [membership()] }))).toEqual([]);
  });
});

describe("region changes", () => {
  const regions = ["a", "b", "c"].map((id) => ({ id, name: id }));
  const change = (id: string, predecessors: string[], successors: string[], continuedBy: string[] = []) => {
    return { id, kind: "merger", date: "2020-01-01", predecessors, successors, continuedBy };
  };
  const found = (...regionChanges: object[]) => findings(network({ regions, regionChanges }));

  it("may lead from one region to the next", () => {
    expect(found(change("x", ["a"], ["b"]), change("y", ["b"], ["c"]), change("z", ["a"], ["c"]))).toEqual(
      [],
    );
  });

  it("may leave a region on both sides", () => {
    expect(found(change("x", ["a", "b"], ["a"]), change("y", ["a"], ["a", "c"]))).toEqual([]);
  });

  it("must not lead back to a region that has ended", () => {
    expect(found(change("x", ["a"], ["b"]), change("y", ["b"], ["a"]))).toEqual([
      "change-cycle regionChanges.1.successors",
    ]);
    expect(found(change("x", ["a"], ["b"]), change("y", ["b"], ["c"]), change("z", ["c"], ["a"]))).toEqual([
      "change-cycle regionChanges.2.successors",
    ]);
  });

  it("must not lead back on the way by a second successor, or by a second change", () => {
    expect(found(change("x", ["a"], ["b", "c"]), change("y", ["c"], ["a"]))).toEqual([
      "change-cycle regionChanges.1.successors",
    ]);
    expect(found(change("x", ["a"], ["b"]), change("y", ["a"], ["c"]), change("z", ["c"], ["a"]))).toEqual([
      "change-cycle regionChanges.2.successors",
    ]);
  });

  it("are continued by successors only", () => {
    expect(found(change("x", ["a"], ["b"], ["b"]))).toEqual([]);
    expect(found(change("x", ["a"], ["b"], ["b", "a"]))).toEqual([
      "change-continuation regionChanges.0.continuedBy.1",
    ]);
  });

  it("may be a chain of many thousands", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ id: `r${at}`, name: `R${at}` }));
    const chain = many.slice(1).map((_, at) => change(`c${at}`, [`r${at}`], [`r${at + 1}`]));
    expect(findings(network({ regions: many, regionChanges: chain }))).toEqual([]);
  });
});
