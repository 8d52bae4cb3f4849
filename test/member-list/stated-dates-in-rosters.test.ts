import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { type Roster, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { complete, confirmedOf, datesOf, joined, paramsOf } from "./rosters.ts";

/** A complete list of a day whose row of A states dates. */
function stating(date: string, start: string, end = ""): Roster {
  const list = readMemberList(`Region;seit;bis\nA;${start};${end}\nB;;\n`);
  return { date, complete: true, list };
}
const without = (date: string) => complete(date, "B");
const naming = (date: string) => complete(date, "A", "B");

describe("networkFromRosters() takes the dates of rows", () => {
  it.each<[string, Roster[], { assumed: string[]; unknown?: string[] }]>([
    // One membership, narrowed.
    [
      "as start of one that began before the first list",
      [naming("2019-01-01"), stating("2020-01-01", "01.05.2018")],
      { assumed: ["2018-05-01 – ?"], unknown: ["2018-05-01 – ?"] },
    ],
    [
      "as start after a list that lacks it",
      [without("2019-01-01"), stating("2020-01-01", "01.05.2019")],
      { assumed: ["2019-05-01 – ?"], unknown: ["2019-05-01 – ?"] },
    ],
    [
      "as the year of a start, within what the lists leave",
      [without("2019-06-30"), stating("2020-01-01", "2019")],
      { assumed: ["[2019-07-01..2019-12-31] – ?"] },
    ],
    [
      "as end before a list that lacks it",
      [stating("2020-01-01", "", "30.06.2020"), without("2021-01-01")],
      { assumed: ["? – 2020-06-30"], unknown: ["? – 2020-06-30"] },
    ],
    [
      "as a start that may be on or before the earlier list",
      [naming("2020-06-01"), stating("2021-01-01", "2020")],
      { assumed: ["2020 – ?"], unknown: ["? – [2020-06-01..2020-12-31]", "[2020-06-02..2020-12-31] – ?"] },
    ],
    [
      "as an end that may be on or after the later list",
      [stating("2020-01-01", "", "2021"), naming("2021-06-01")],
      { assumed: ["? – 2021"] },
    ],
    [
      "as nothing more than its day if it goes on",
      [stating("2020-01-01", "", "laufend"), without("2021-01-01")],
      { assumed: ["? – [2020-01-01..2020-12-31]"] },
    ],
    // Two memberships.
    [
      "as start of another one after an earlier list",
      [naming("2019-01-01"), stating("2021-01-01", "01.05.2020")],
      { assumed: ["? – [2019-01-01..2020-04-30]", "2020-05-01 – ?"] },
    ],
    [
      "as start of another one on the day after an earlier list",
      [naming("2019-12-31"), stating("2020-01-01", "01.01.2020")],
      { assumed: ["? – 2019-12-31", "2020-01-01 – ?"] },
    ],
    [
      "as the year of a start of another one",
      [naming("2019-01-01"), stating("2021-01-01", "2020")],
      { assumed: ["? – [2019-01-01..2020-12-30]", "2020 – ?"] },
    ],
    [
      "as start of another one, to which the later lists belong",
      [naming("2019-01-01"), naming("2020-07-01"), stating("2021-01-01", "01.05.2020")],
      { assumed: ["? – [2019-01-01..2020-04-30]", "2020-05-01 – ?"] },
    ],
    [
      "as end before a later list",
      [stating("2019-01-01", "", "30.06.2019"), naming("2020-01-01")],
      { assumed: ["? – 2019-06-30", "[2019-07-01..2020-01-01] – ?"] },
    ],
    [
      "as end of the one and start of the other",
      [stating("2019-01-01", "", "30.06.2019"), stating("2020-01-01", "01.10.2019")],
      { assumed: ["? – 2019-06-30", "2019-10-01 – ?"], unknown: ["? – 2019-06-30", "2019-10-01 – ?"] },
    ],
    // What contradicts the lists.
    [
      "as nothing if a list lacks it since then",
      [without("2019-01-01"), stating("2020-01-01", "2018")],
      { assumed: ["[2019-01-02..2020-01-01] – ?"] },
    ],
    [
      "as nothing if a list lacks it before then",
      [stating("2020-01-01", "", "2022"), without("2021-01-01")],
      { assumed: ["? – [2020-01-01..2020-12-31]"] },
    ],
    [
      "as nothing if two of one membership exclude each other",
      [stating("2020-01-01", "2018"), stating("2021-01-01", "2017")],
      { assumed: ["? – ?"] },
    ],
  ])("%s", (_, rosters, { assumed, unknown }) => {
    for (const given of [rosters, [...rosters].reverse()]) {
      expect(datesOf(joined(given))).toEqual(assumed);
      if (unknown !== undefined) expect(datesOf(joined(given, "unknown"))).toEqual(unknown);
    }
    for (const continuity of ["assumed", "unknown"] as const) {
      const { issues } = safeParseNetwork(joined(rosters, continuity).input);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("as a proof, also where continuity is unknown, that lists since then show one membership", () => {
    const rosters = [naming("2019-01-01"), naming("2020-01-01"), stating("2021-01-01", "2018")];
    expect(confirmedOf(joined(rosters, "unknown"))).toEqual([["2019-01-01", "2020-01-01", "2021-01-01"]]);
  });

  it("of the rows for two memberships of one region only as far as both leave it open", () => {
    const list = readMemberList("Region;seit;bis\nA;2010;2012\nA;2018;\nB;;\n");
    expect(datesOf(joined([{ date: "2020-01-01", complete: true, list }]))).toEqual(["2018 – ?"]);
  });
});

describe("networkFromRosters() says of the dates in rows", () => {
  it.each<[string, Roster[], object[]]>([
    [
      "that a start refutes continuity",
      [naming("2019-01-01"), stating("2021-01-01", "2020"), stating("2022-01-01", "2020")],
      [{ reason: "start", date: "2020", between: ["2019-01-01", "2021-01-01"] }],
    ],
    [
      "that an end refutes continuity",
      [stating("2019-01-01", "", "30.06.2019"), naming("2020-01-01")],
      [{ reason: "end", date: "2019-06-30", between: ["2019-01-01", "2020-01-01"] }],
    ],
    [
      "nothing if a list between lacks the region",
      [naming("2019-01-01"), without("2020-01-01"), stating("2021-01-01", "01.06.2020")],
      [{ reason: "list", date: "2020-01-01", between: ["2019-01-01", "2021-01-01"] }],
    ],
    ["nothing if they refute nothing", [naming("2019-01-01"), stating("2021-01-01", "2018")], []],
  ])("%s", (_, rosters, refuted) => {
    const found = paramsOf(joined(rosters), "continuity-refuted");
    expect(found).toEqual(refuted.map((params) => ({ regionId: "a", name: "A", ...params })));
    expect(paramsOf(joined(rosters, "unknown"), "continuity-refuted")).toEqual([]);
  });

  it.each<[string, Roster[], object[]]>([
    [
      "that a list lacks the region since a start",
      [without("2019-01-01"), stating("2020-01-01", "2018")],
      [{ field: "startDate", inList: "2018", inNetwork: "[2019-01-02..2020-01-01]", kept: "lists" }],
    ],
    [
      "that a list lacks the region before an end",
      [stating("2020-01-01", "", "2022"), without("2021-01-01")],
      [{ field: "endDate", inList: "2022", inNetwork: "[2020-01-01..2020-12-31]", kept: "lists" }],
    ],
    [
      "that two of one membership exclude each other",
      [stating("2020-01-01", "2018"), stating("2021-01-01", "2017")],
      [{ field: "startDate", inList: "2017", inNetwork: "2018", kept: "lists" }],
    ],
    ["nothing if they fit", [without("2018-01-01"), stating("2020-01-01", "2018")], []],
  ])("%s", (_, rosters, contradictions) => {
    const { issues } = joined(rosters);
    expect(issues.filter(({ code }) => code === "list-contradicts").map(({ severity }) => severity)).toEqual(
      contradictions.map(() => "warning"),
    );
    expect(paramsOf(joined(rosters), "list-contradicts")).toMatchObject(contradictions);
  });
});
