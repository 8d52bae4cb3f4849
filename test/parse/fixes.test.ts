import { applyFixes, type Issue, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { everythingWith } from "./everything.ts";
import { issuesOf } from "./fixtures.ts";

/** The issue at a place of a network that has everything, with another value there. */
function issueAt(place: string, value: unknown): Issue | undefined {
  return issuesOf(everythingWith(place, value)).find(({ path }) => path.join(".") === place);
}

describe("fix of an issue of a network", () => {
  it.each([
    ["memberships.0.startDate", "27.11.2018", "2018-11-27"],
    ["memberships.0.startDate", "05.06.2018", "2018-06-05"],
    ["memberships.0.startDate", "20181127", "2018-11-27"],
    ["memberships.0.startDate", "2018-1-5", "2018-01-05"],
    ["memberships.0.startDate", "2018/11/27", "2018-11-27"],
    ["memberships.0.startDate", "27/11/2018", "2018-11-27"],
    ["memberships.0.startDate", "2018-11-00", "2018-11"],
    ["memberships.0.startDate", "11/2018", "2018-11"],
    ["memberships.0.startDate", "2018-11-27T08:15:00", "2018-11-27"],
    ["memberships.0.startDate", "[2020..2019]", "[2019..2020]"],
    ["memberships.0.startDate", 2018, "2018"],
    ["asOf", "31.12.2024", "2024-12-31"],
    ["memberships.0.sources", "s", ["s"]],
    ["schemaVersion", "1", 1],
    ["schemaVersion", undefined, 1],
    ["memberships.0.role", "Mitglied", "member"],
  ])("is the value that is meant: %s %j", (place, value, meant) => {
    const issue = issueAt(place, value);
    expect(issue?.fix).toEqual({ kind: "set", path: issue?.path, value: meant });
    const input = everythingWith(place, value);
    const fixed = applyFixes(input, safeParseNetwork(input).issues);
    const same = ({ code, path }: Issue) => code === issue?.code && path.join(".") === place;
    expect(safeParseNetwork(fixed.input).issues.filter(same)).toEqual([]);
  });

  it.each([
    ["memberships.0.startDate", null],
    ["memberships.0.startDate", ""],
    ["memberships.0.note", null],
    ["name.en", " "],
  ])("is to leave out what says nothing: %s %j", (place, value) => {
    const issue = issueAt(place, value);
    expect(issue?.fix).toEqual({ kind: "remove", path: issue?.path });
  });

  it.each([
    ["memberships.0.startDate", "2018-11-27T23:15:00Z"],
    ["memberships.0.startDate", "gestern"],
    ["memberships.0.startDate", "32.13.2018"],
    ["asOf", "11/2018"],
    ["asOf", ""],
    ["memberships.0.sources", " "],
    ["regions.0.name", null],
  ])("is absent when it is open what is meant: %s %j", (place, value) => {
    const issue = issueAt(place, value);
    expect(issue).toBeDefined();
    expect([issue?.fix, issue?.choices]).toEqual([undefined, undefined]);
  });
});

describe("choices of an issue of a network", () => {
  const set = (value: string) => ({ kind: "set", value });

  it.each([
    ["memberships.0.startDate", "07/01/2022", [set("2022-01-07"), set("2022-07-01")]],
    ["memberships.0.startDate", "2022-06-31", [set("2022-06-30"), set("2022-07-01")]],
    ["memberships.0.endDate", null, [set(".."), { kind: "remove" }]],
    ["memberships.0.endDate", "", [set(".."), { kind: "remove" }]],
    ["memberships.0.endDate", "9999-12-31", [set(".."), { kind: "remove" }]],
  ])("are what may be meant: %s %j", (place, value, fixes) => {
    const issue = issueAt(place, value);
    expect(issue?.fix).toBeUndefined();
    expect(issue?.choices?.map(({ fix }) => fix)).toEqual(
      fixes.map((fix) => ({ ...fix, path: issue?.path })),
    );
  });

  const network = (regionId: string, ...ids: readonly string[]) => ({
    ...{ schemaVersion: 1, id: "n", name: { de: "N" }, asOf: "2024-12-31", roster: "partial" },
    regions: ids.map((id) => ({ id, name: id })),
    memberships: [{ id: "m", regionId }],
  });

  it.each([
    ["a slip", "vogelsbergkres", ["vogelsbergkreis", "fulda"], ["vogelsbergkreis"]],
    ["another number", "kreis-06631", ["kreis-06632"], undefined],
    ["too few letters", "a", ["b"], undefined],
    ["nothing alike", "gotha", ["vogelsbergkreis"], undefined],
  ])("are the nearest ids of an id that nothing has: %s", (_, id, ids, nearest) => {
    const [issue] = issuesOf(network(id, ...ids)).filter(({ code }) => code === "reference-unknown");
    expect(issue?.fix).toBeUndefined();
    const values = issue?.choices?.map(({ fix }) => (fix.kind === "set" ? fix.value : undefined));
    expect(values).toEqual(nearest);
  });
});
