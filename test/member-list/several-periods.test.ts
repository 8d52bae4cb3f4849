import { joinMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, test } from "vitest";

/** A list of which one cell has the periods of a region. */
function listOf(cell: string, stated = "") {
  return readMemberList(`${stated}Region\tZeitraum\nKreis Ahlen\t"${cell}"\nKreis Buche\t2018 – 2020\n`);
}

function periodsOf(cell: string) {
  const { memberships } = listOf(cell);
  return memberships
    .filter(({ regionId }) => regionId === "kreis-ahlen")
    .map(({ startDate, endDate }) => [startDate ?? null, endDate ?? null]);
}

describe("readMemberList() reads several periods of one cell as memberships", () => {
  const twice = [
    ["2018", "2020"],
    ["2022", null],
  ];
  test.each<[cell: string, periods: (string | null)[][]]>([
    // what separates them
    ["2018-2020, wieder ab 2022", twice],
    ["2018–2020; seit 2022", twice],
    ["2018-2020 und seit 2022", twice],
    ["2018 – 2020 sowie ab 2022", twice],
    ["2018 – 2020 / ab 2022", twice],
    ["2018 – 2020\nseit 2022", twice],
    ["2018 – 2020;\nseit 2022;", twice],
    // the notations of one period
    [
      "01.07.2018 – 30.06.2020 / ab 1.1.2022",
      [
        ["2018-07-01", "2020-06-30"],
        ["2022-01-01", null],
      ],
    ],
    [
      "2018-2020 und seit 07/2022",
      [
        ["2018", "2020"],
        ["2022-07", null],
      ],
    ],
    [
      "bis 2016; 2018–2020; 2022 – heute",
      [
        [null, "2016"],
        ["2018", "2020"],
        ["2022", ".."],
      ],
    ],
    // in the order of time
    ["seit 2022; 2018–2020", twice],
    // a line break inside one period
    ["01.07.2018 –\n30.06.2020", [["2018-07-01", "2020-06-30"]]],
  ])("%j", (cell, periods) => {
    expect(periodsOf(cell)).toEqual(periods);
    expect(listOf(cell).rows[0]?.status).toBe("accepted");
  });

  test.each<[cell: string, code: string]>([
    ["2018, 2019", "date-format"],
    ["2018–2020; vielleicht 2022", "date-format"],
    ["2018–2020; 2022", "date-format"],
    ["01.07.18 – 30.06.20; seit 2022", "date-two-digit-year"],
    // each begins before the one before it has ended
    ["2016–2020; 2018–2022", "field-value"],
    ["seit 2018; seit 2022", "field-value"],
    ["01.07.2018–30.06.2022; seit 30.06.2022", "field-value"],
    ["2022–2020; seit 2023", "date-order"],
  ])("but not of %j", (cell, code) => {
    const [row] = listOf(cell).rows;
    expect([row?.status, row?.issues.map((issue) => issue.code)]).toEqual(["rejected", [code]]);
  });
});

test.each([
  ["2012–2015 (Phase 1), 2018–2021 (Phase 2)", "2012-2015; 2018-2021"],
  ["Phase I: 2012–2015, Phase II: 2018–2021", "2012-2015; 2018-2021"],
  ["2012–2015 (Phase 1), seit 2018", "2012-2015; seit 2018"],
])("readMemberList() offers for %s both periods without the remarks", (cell, written) => {
  const [issue] = listOf(cell).rows[0]?.issues ?? [];
  expect(issue?.choices?.map(({ fix }) => fix.kind === "cell" && fix.to)).toEqual([written]);
  expect(listOf(written).rows[0]?.laterMembershipIds).toHaveLength(1);
});

test("readMemberList() speaks of periods when one of several in a cell is none", () => {
  const [issue] = listOf("2018–2020; vielleicht 2022").rows[0]?.issues ?? [];
  expect(issue?.params).toMatchObject({ value: "2018-2020; vielleicht 2022", expected: "period" });
});

test("readMemberList() names all memberships of a row with several periods", () => {
  const [row, other] = listOf("2018–2020; seit 2022").rows;
  expect([row?.membershipId, row?.laterMembershipIds]).toEqual(["kreis-ahlen-1", ["kreis-ahlen-2"]]);
  expect(other).not.toHaveProperty("laterMembershipIds");
});

test.each<[day: string, confirmed: number[]]>([
  ["31.12.2024", [1]],
  ["31.12.2021", []],
  ["30.06.2019", [0]],
])(
  "readMemberList() confirms of several periods the one that allows the day %s of the list",
  (day, places) => {
    const { memberships } = listOf("2018–2020; seit 2022", `Mitglieder (Stand ${day})\n`);
    const ofRow = memberships.filter(({ regionId }) => regionId === "kreis-ahlen");
    expect([...ofRow.keys()].filter((at) => ofRow[at]?.confirmations !== undefined)).toEqual(places);
  },
);

test("readMemberList() confirms neither of two periods that may both have the day of the list", () => {
  const { memberships } = listOf("2018–2020; seit 2020", "Mitglieder (Stand 30.06.2020)\n");
  expect(memberships.slice(0, 2).map(({ confirmations }) => confirmations)).toEqual([undefined, undefined]);
});

describe("joinMemberList() joins a row with several periods", () => {
  const base = {
    schemaVersion: 1,
    id: "netz",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
  } as const;

  test("as several memberships, once", () => {
    const list = listOf("2018–2020; seit 2022");
    const first = joinMemberList(base, list);
    expect(first.input.memberships?.map(({ id }) => id)).toEqual([
      "kreis-ahlen-1",
      "kreis-ahlen-2",
      "kreis-buche-1",
    ]);
    const again = joinMemberList(first.input, list);
    expect(again.input).toEqual(first.input);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(["confirmed", "confirmed"]);
    expect(again.rows[0]?.row.laterMembershipIds).toEqual(["kreis-ahlen-2"]);
  });

  test("not at all if one of its memberships is refused", () => {
    // The first period may be either of the two.
    const two = "Region;seit;bis\nKreis Ahlen;01.03.2018;31.03.2020\nKreis Ahlen;01.09.2018;30.11.2020";
    const known = joinMemberList(base, readMemberList(two)).input;
    const { rows, input } = joinMemberList(known, listOf("2018–2020; seit 2022"));
    expect(rows[0]).toMatchObject({ outcome: "ambiguous", membershipId: null });
    expect(input.memberships?.filter(({ regionId }) => regionId === "kreis-ahlen")).toEqual(
      known.memberships,
    );
  });
});
