import { type IssueCode, issueSeverities, type NetworkInput } from "netzwerk-daseinsvorsorge";
import { joinMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { checked, base as empty, foundIn, listOf } from "./checked.ts";

interface Place {
  readonly code: IssueCode;
  readonly list: readonly string[];
  readonly base?: Partial<NetworkInput>;
  /** The line of the row in which the issue stands, its column, and what it shows of the file. */
  readonly line: number;
  readonly column: string | null;
  readonly raw: string;
  /** The lines of both rows, if it is about two. */
  readonly lines?: readonly [number, number];
}

const s = { id: "s", title: "Quelle" };
const phase = {
  id: "phase",
  name: { de: "Phase" },
  kind: "self-organised",
  carryOver: "explicit",
  startDate: "2022-07-01",
  endDate: "..",
  sources: ["s"],
} as const;
const dates = "Region;seit;bis;Quelle";

/** A first membership of a region that has another one: a row that is neither of them is a third. */
const long = { id: "long-ago", regionId: "a", startDate: "2010", endDate: "2012", sources: ["s"] };

const places: readonly (Place & { readonly when: string })[] = [
  // one row
  {
    when: "a membership starts before the founding",
    code: "membership-before-founding",
    list: [dates, "A;2019;laufend;s", "B;01.01.2017;laufend;s"],
    base: { foundingDate: "2018-11-27" },
    line: 3,
    column: "seit",
    raw: "01.01.2017",
  },
  {
    when: "a membership ends after the dissolution",
    code: "membership-after-dissolution",
    list: [dates, "A;2019;30.06.2023;s"],
    base: { dissolutionDate: "2022-12-31" },
    line: 2,
    column: "bis",
    raw: "30.06.2023",
  },
  {
    when: "a membership ends after its region, which the network has",
    code: "membership-outside-region",
    list: ["Regions-ID;Region;seit;bis;Quelle", "b;B;2019;laufend;s", "a;A;2019;30.06.2023;s"],
    base: { regions: [{ id: "a", name: "A", dissolutionDate: "2022-12-31" }] },
    line: 3,
    column: "bis",
    raw: "30.06.2023",
  },
  {
    when: "a membership reaches into a period that it would have to enter",
    code: "carry-over-unsupported",
    list: [dates, "A;2019;laufend;s"],
    base: { fundingPeriods: [phase], sources: [s] },
    line: 2,
    column: null,
    raw: "A;2019;laufend;s",
  },
  {
    when: "a row names no source",
    code: "source-missing",
    list: [dates, "A;2019;laufend;s", "B;2019;laufend;"],
    line: 3,
    column: null,
    raw: "B;2019;laufend;",
  },
  {
    when: "a key is not in the Land of its row",
    code: "key-mismatch",
    list: ["Region;Land;Kreisschlüssel;seit;bis;Quelle", "A;Hessen;01054;2019;laufend;s"],
    line: 2,
    column: "Kreisschlüssel",
    raw: "01054",
  },
  {
    when: "a key in a later row of a region is not in the Land of the first",
    code: "key-mismatch",
    list: [
      "Regions-ID;Region;Land;Kreisschlüssel;seit;bis;Quelle",
      "a;A;Hessen;;2019;2019;s",
      "a;A;;01054;2021;laufend;s",
    ],
    line: 3,
    column: "Kreisschlüssel",
    raw: "01054",
  },
  {
    when: "a key in a later row of a region, where a spreadsheet broke it, is not in the Land of the first",
    code: "key-mismatch",
    list: [
      "Regions-ID;Region;Land;AGS;seit;bis;Quelle",
      "a;A;Hessen;;2019;2019;s",
      "a;A;;1054;2021;laufend;s",
    ],
    line: 3,
    column: "AGS",
    raw: "1054",
  },
  {
    when: "a key stands in the column of another scheme",
    code: "key-mismatch",
    list: ["Region;AGS;ARS;seit;bis;Quelle", "A;06632002;065355001;2019;laufend;s"],
    line: 2,
    column: "ARS",
    raw: "065355001",
  },
  // two rows
  {
    when: "two rows are the same membership",
    code: "membership-duplicate",
    list: [dates, "A;2019;2021;s", "B;2019;2021;s", "A;2019;2021;t"],
    line: 4,
    column: null,
    raw: "A;2019;2021;t",
    lines: [2, 4],
  },
  {
    when: "two memberships overlap",
    code: "membership-overlap",
    list: [dates, "A;01.01.2018;31.12.2022;s", "A;01.07.2020;laufend;s"],
    line: 3,
    column: null,
    raw: "A;01.07.2020;laufend;s",
    lines: [2, 3],
  },
  {
    when: "two memberships overlap, of which the earlier stands in the later row",
    code: "membership-overlap",
    list: [dates, "A;01.07.2020;laufend;s", "A;01.01.2018;31.12.2022;s"],
    line: 3,
    column: null,
    raw: "A;01.01.2018;31.12.2022;s",
    lines: [2, 3],
  },
  {
    when: "two memberships may overlap",
    code: "membership-overlap-possible",
    list: [dates, "A;2018;2020;s", "A;2020;laufend;s"],
    line: 3,
    column: null,
    raw: "A;2020;laufend;s",
    lines: [2, 3],
  },
  {
    when: "two memberships may overlap, of which the earlier stands in the later row",
    code: "membership-overlap-possible",
    list: [dates, "A;2020;laufend;s", "A;2018;2020;s"],
    line: 3,
    column: null,
    raw: "A;2018;2020;s",
    lines: [2, 3],
  },
  {
    when: "an end is the day of the next start: at the end, which is to be mended",
    code: "shared-boundary-day",
    list: [dates, "A;01.01.2018;30.06.2020;s", "A;30.06.2020;laufend;s"],
    line: 2,
    column: "bis",
    raw: "30.06.2020",
    lines: [2, 3],
  },
  {
    when: "two names differ only in the word for the kind of area",
    code: "region-name-similar",
    list: [dates, "A;2019;laufend;s", "LK A;2019;laufend;s"],
    line: 3,
    column: "Region",
    raw: "LK A",
    lines: [2, 3],
  },
  {
    when: "two regions with ids of their own have one key",
    code: "key-shared",
    list: [
      "Regions-ID;Region;Kreisschlüssel;seit;bis;Quelle",
      "a;A;06535;2019;laufend;s",
      "b;B;06535;2019;laufend;s",
    ],
    line: 3,
    column: "Kreisschlüssel",
    raw: "06535",
    lines: [2, 3],
  },
  {
    when: "the second key of a region is in another area than the first",
    code: "key-mismatch",
    list: [
      "Region;Regions-ID;Kreisschlüssel;seit;bis;Quelle",
      "A;a;06535;2019;2019;s",
      "A;a;06632;2021;laufend;s",
    ],
    line: 3,
    column: "Kreisschlüssel",
    raw: "06632",
  },
  {
    when: "two rows have one membership id",
    code: "id-duplicate",
    list: ["Region;Mitgliedschafts-ID;seit;bis;Quelle", "A;m;2019;laufend;s", "B;m;2019;laufend;s"],
    line: 3,
    column: "Mitgliedschafts-ID",
    raw: "m",
    lines: [2, 3],
  },
  {
    when: "two rows have one membership id and say the same",
    code: "membership-duplicate",
    list: [
      "Region;Mitgliedschafts-ID;seit;bis;Bemerkung;Quelle",
      "A;7;2019;laufend;;s",
      "A;7;2019;laufend;neu;s",
    ],
    line: 3,
    column: null,
    raw: "A;7;2019;laufend;neu;s",
    lines: [2, 3],
  },
  {
    when: "two rows of one region have one membership id and say different things",
    code: "id-duplicate",
    list: ["Region;Mitgliedschafts-ID;seit;bis;Quelle", "A;7;2019;2020;s", "A;7;2021;laufend;s"],
    line: 3,
    column: "Mitgliedschafts-ID",
    raw: "7",
    lines: [2, 3],
  },
  // a row and a record that the network has
  {
    when: "a membership overlaps an earlier one of the network",
    code: "membership-overlap",
    list: ["Regions-ID;Region;seit;bis;Quelle", "a;A;01.07.2020;laufend;s"],
    base: {
      regions: [{ id: "a", name: "A" }],
      sources: [s],
      memberships: [long, { id: "m", regionId: "a", startDate: "2018", endDate: "2022", sources: ["s"] }],
    },
    line: 2,
    column: null,
    raw: "a;A;01.07.2020;laufend;s",
  },
  {
    when: "a membership overlaps a later one of the network",
    code: "membership-overlap",
    list: ["Regions-ID;Region;seit;bis;Quelle", "a;A;01.01.2018;31.12.2022;s"],
    base: {
      regions: [{ id: "a", name: "A" }],
      sources: [s],
      memberships: [long, { id: "m", regionId: "a", startDate: "2020", endDate: "..", sources: ["s"] }],
    },
    line: 2,
    column: null,
    raw: "a;A;01.01.2018;31.12.2022;s",
  },
  {
    when: "a membership starts on the last day of one of the network",
    code: "shared-boundary-day",
    list: ["Regions-ID;Region;seit;bis;Quelle", "a;A;30.06.2020;laufend;s"],
    base: {
      regions: [{ id: "a", name: "A" }],
      sources: [s],
      memberships: [
        long,
        { id: "m", regionId: "a", startDate: "2018", endDate: "2020-06-30", sources: ["s"] },
      ],
    },
    line: 2,
    column: null,
    raw: "a;A;30.06.2020;laufend;s",
  },
  {
    when: "the name of a region is like one of the network",
    code: "region-name-similar",
    list: [dates, "LK A;2019;laufend;s"],
    base: { regions: [{ id: "a", name: "A" }] },
    line: 2,
    column: "Region",
    raw: "LK A",
  },
  {
    when: "a region with an id of its own has a key that one of the network has from a day on",
    code: "key-shared",
    list: ["Regions-ID;Region;Kreisschlüssel;seit;bis;Quelle", "b;B;06535;2019;laufend;s"],
    base: {
      regions: [
        { id: "a", name: "A", identifiers: [{ scheme: "kreis", value: "06535", startDate: "2000-01-01" }] },
      ],
    },
    line: 2,
    column: null,
    raw: "b;B;06535;2019;laufend;s",
  },
  {
    when: "a membership id is that of another region in the network",
    code: "list-contradicts",
    list: ["Region;Mitgliedschafts-ID;seit;bis;Quelle", "A;m;2019;laufend;s"],
    base: {
      regions: [{ id: "z", name: "Z" }],
      sources: [s],
      memberships: [{ id: "m", regionId: "z", startDate: "2018", endDate: "2022", sources: ["s"] }],
    },
    line: 2,
    column: "Region",
    raw: "A",
  },
  {
    when: "a name is neither that of the id nor that of the key: the region is the one of the network",
    code: "name-differs",
    list: ["Regions-ID;Region;seit;bis;Quelle", "a;B;2019;laufend;s"],
    base: { regions: [{ id: "a", name: "A" }] },
    line: 2,
    column: "Region",
    raw: "B",
  },
  {
    when: "a membership may be either of two of the network",
    code: "membership-ambiguous",
    list: [dates, "A;;;s"],
    base: {
      regions: [{ id: "a", name: "A" }],
      sources: [s],
      memberships: [long, { id: "m", regionId: "a", startDate: "2018", endDate: "2022", sources: ["s"] }],
    },
    line: 2,
    column: "Region",
    raw: "A",
  },
  {
    when: "a member of the network lies within a region of the list",
    code: "region-nested",
    list: ["Regions-ID;Region;seit;bis;Quelle", "outer;Kreis;2019;laufend;s", "inner;Verbund;2019;laufend;s"],
    base: { regions: [{ id: "inner", name: "Verbund", within: ["outer"] }] },
    line: 2,
    column: null,
    raw: "outer;Kreis;2019;laufend;s",
  },
];

describe.each(places)("checkMemberList() when $when", (place) => {
  const { code, list, base, line, column, raw, lines } = place;
  const check = checked(list, base);
  const found = foundIn(check, code);

  it(`reports ${code} in line ${line} alone, with column and cell`, () => {
    expect(found.map((entry) => entry.line)).toEqual([line]);
    expect(found[0]?.issue.at).toEqual({ line, column, raw });
    expect(check.issues.filter((issue) => issue.code === code)).toEqual([found[0]?.issue]);
  });

  it("names the lines of both rows in both languages, if there are two", () => {
    const { de, en } = found[0]?.issue.message ?? { de: "", en: "" };
    if (lines === undefined) {
      expect(de).not.toContain("Zeile");
      expect(en).not.toContain("Line");
    } else {
      expect(de).toContain(`Zeilen ${lines[0]} und ${lines[1]}`);
      expect(en).toContain(`Lines ${lines[0]} and ${lines[1]}`);
    }
  });

  it("refuses the row if it has an error, and gives no network then", () => {
    const issues = check.rows.find((row) => row.line === line)?.issues ?? [];
    const hasError = issues.some((issue) => issue.severity === "error");
    expect(found[0]?.issue.severity).toBe(issueSeverities[code]);
    expect(check.rows.find((row) => row.line === line)?.status === "rejected").toBe(hasError);
    // What reading or joining refuses is not part of the network; what a rule refuses costs it.
    const read = listOf(list);
    const refused = [...read.issues, ...joinMemberList({ ...empty, ...base }, read).issues];
    const before = refused.map((issue) => issue.message.de);
    const ofRules = check.issues.filter((issue) => !before.includes(issue.message.de));
    expect(check.network === null).toBe(ofRules.some((issue) => issue.severity === "error"));
  });
});
