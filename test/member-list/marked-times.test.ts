import {
  findingsOf,
  type MemberListOptions,
  planMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, test } from "vitest";

const head = (...headings: readonly string[]) => `Region;${headings.join(";")}\n`;

/** The memberships of a row below these headings; a second row is marked in all times, so that the columns are read. */
function periodsOf(headings: readonly string[], cells: readonly string[]) {
  const others = headings.map((heading) => (heading.startsWith("Austritt") ? "" : "x"));
  const text = `${head(...headings)}Kreis Ahlen;${cells.join(";")}\nKreis Buche;${others.join(";")}\nKreis Cedern;${others.join(";")}\n`;
  const { rows, memberships } = readMemberList(text);
  const own = memberships.filter(({ regionId }) => regionId === "kreis-ahlen");
  const [row] = rows;
  return {
    status: row?.status,
    periods: own.map(({ startDate, endDate }) => [startDate ?? null, endDate ?? null]),
    codes: row?.issues.map(({ code }) => code),
  };
}

describe("a heading names one time", () => {
  test.each<[heading: string, startDate: string, endDate: string | undefined]>([
    // a period
    ["MORO 2018–2022", "2018", "2022"],
    ["MORO 2018 - 2022", "2018", "2022"],
    ["Förderphase (2018 bis 2022)", "2018", "2022"],
    ["07/2018 – 06/2022", "2018-07", "2022-06"],
    ["Phase: 01.07.2018–30.06.2022", "2018-07-01", "2022-06-30"],
    ["MORO (2018–2022) ¹", "2018", "2022"],
    // a number of its own, and the time in brackets
    ["Phase 1 (2018–2020)", "2018", "2020"],
    ["MORO 2.0 (10/2020 – 06/2022)", "2020-10", "2022-06"],
    // two years of which only one is meant
    ["2018/19–2021", "[2018..2019]", "2021"],
    ["2018/19 – 2021/22", "[2018..2019]", "[2021..2022]"],
    ["ab 2018/19", "[2018..2019]", undefined],
    ["2018/19", "2018", "2019"],
    // a start
    ["ab Juli 2022", "2022-07", undefined],
    ["Mitglied seit 2023", "2023", undefined],
    ["member since 2023", "2023", undefined],
    ["2022 – heute", "2022", undefined],
    // a year
    ["2019", "2019", "2019"],
    ["Mitglied 2019", "2019", "2019"],
  ])("%s", (heading, startDate, endDate) => {
    const { columns } = planMemberList(`${head(heading)}Kreis Ahlen;x\nKreis Buche;nein`);
    expect(columns[1]).toEqual({
      position: 1,
      header: heading,
      field: "member-time",
      because: "cells",
      time: endDate === undefined ? { startDate } : { startDate, endDate },
    });
  });

  test.each(["Stand 2019", "Beitrag 2019 bezahlt", "Jahrestagung 2019", "Telefon", "NUTS 2024"])(
    "%s does not",
    (heading) => {
      const { columns } = planMemberList(`${head(heading)}Kreis Ahlen;x\nKreis Buche;nein`);
      expect(columns[1]?.field).not.toBe("member-time");
    },
  );

  test.each([
    "MORO 2018–2020 und 2022–2024", // two times
    "Phase 2 2018–2022", // another number
    "2011/12", // a month, or two years
    "Juli 2022", // a month, not a time in which somebody was a member
    "31.12.2019",
  ])("%s may, and is said to be unread", (heading) => {
    const { plan, rows, issues } = readMemberList(
      `Stand: 31.12.2024\n${head(heading)}Kreis Ahlen;x\nKreis Buche;nein`,
    );
    expect(plan.columns[1]?.field).toBeNull();
    expect(issues.filter(({ code }) => code === "member-times")).toMatchObject([
      { severity: "warning", params: { reason: "unread", header: heading, column: 1 } },
    ]);
    expect(issues.some(({ code }) => code === "column-unread")).toBe(false);
    expect(rows.map(({ isListed }) => isListed)).toEqual([false, false]);
  });
});

describe("the cells are marks", () => {
  const fieldOf = (heading: string, ...cells: readonly string[]) =>
    planMemberList(
      `${head(heading)}${cells.map((cell, at) => `Kreis ${"ABCDEFGH"[at]}hof;${cell}`).join("\n")}`,
    ).columns[1]?.field;

  test.each<[heading: string, cells: string[], isRead: boolean]>([
    ["2019", ["x", "X", ""], true],
    ["2019", ["ja", "j", "nein", "n"], true],
    ["2019", ["✓", "✗", "-"], true],
    ["2019", ["x", "(x)", "?"], true],
    ["2019", ["yes", "no", "y"], true],
    // more than half
    ["2019", ["x", "x", "siehe Akte"], true],
    ["2019", ["x", "siehe Akte"], false],
    // numbers may be money or counts
    ["2019", ["1", "0", "1"], false],
    ["Mitglied 2019", ["1", "0", "1"], true],
    ["Mitglied 2019", ["1", "0", "0", "250"], false],
    ["2019", ["500", "0", "500,00"], false],
    ["Mitglied 2019", ["500", "250"], false],
    // other cells
    ["2019", ["01.02.2019", "03.04.2019"], false],
    ["2019", ["", ""], false],
  ])("%s over %j", (heading, cells, isRead) => {
    expect(fieldOf(heading, ...cells) === "member-time").toBe(isRead);
  });

  test("1 and 0 are marks beside another column of marks", () => {
    const { columns } = planMemberList(`${head("2019", "ab 2020")}Kreis Ahlen;1;x\nKreis Buche;0;x`);
    expect(columns.map(({ field }) => field)).toEqual(["name", "member-time", "member-time"]);
  });

  test.each(["(x)", "?", "x?", "(ja)", "*"])("%s is unsure: an error with both as choices", (cell) => {
    const { rows } = readMemberList(
      `${head("MORO 2018–2022")}Kreis Ahlen;${cell}\nKreis Buche;x\nKreis Cedern;x`,
    );
    expect(rows[0]).toMatchObject({
      status: "rejected",
      issues: [{ code: "word-unknown", severity: "error" }],
    });
    expect(rows[0]?.issues[0]?.choices?.map(({ fix }) => "to" in fix && fix.to)).toEqual(["x", "nein"]);
  });
});

describe("marks are memberships in the times of their headings", () => {
  const moro = ["MORO 2018–2022", "ab Juli 2022", "Austritt zum"];
  const years = ["2018", "2019", "2021", "2022"];
  test.each<[headings: string[], cells: string[], periods: (string | null)[][]]>([
    // one time
    [["MORO 2018–2022"], ["x"], [["2018", "2022"]]],
    [moro, ["", "x", ""], [["2022-07", null]]],
    // times that touch
    [moro, ["x", "x", ""], [["2018", null]]],
    [years, ["x", "x", "", ""], [["2018", "2019"]]],
    // a gap
    [
      years,
      ["x", "", "x", ""],
      [
        ["2018", "2018"],
        ["2021", "2021"],
      ],
    ],
    [
      ["2018–2019", "seit 2021"],
      ["x", "x"],
      [
        ["2018", "2019"],
        ["2021", null],
      ],
    ],
    // a time without a mark between two that would touch
    [
      ["2018–2020", "2020–2021", "2021–2022"],
      ["x", "nein", "x"],
      [
        ["2018", "2020"],
        ["2021", "2022"],
      ],
    ],
    // a time without a mark that begins before the marked one ends: not a member from some day of July on
    [moro, ["x", "", ""], [["2018", "[2022-01-01..2022-07-30]"]]],
    [moro, ["ja", "nein", ""], [["2018", "[2022-01-01..2022-07-30]"]]],
    // and one that may still go on when the marked one begins: a member after some day of June at the earliest
    [["2018 – 06/2022", "ab 2022"], ["", "x"], [["[2022-06-02..2022-12-31]", null]]],
    // within the same year nothing is known of the order of days
    [["2018–2022", "2022–2024"], ["x", ""], [["2018", "2022"]]],
    // a time within the marked one says nothing of its end
    [["2018–2022", "07/2019 – 06/2020"], ["x", ""], [["2018", "2022"]]],
    // nobody knows whether it went on after the last year
    [years, ["", "", "x", "x"], [["2021", null]]],
    [["2019", "seit 2020"], ["x", ""], [["2019", "2019"]]],
    // a stated end
    [moro, ["x", "x", "31.12.2023"], [["2018", "2023-12-31"]]],
    [moro, ["x", "", "30.06.2021"], [["2018", "2021-06-30"]]],
    [moro, ["x", "x", "laufend"], [["2018", ".."]]],
    [moro, ["x", "", "unbekannt"], [["2018", "[2022-01-01..2022-07-30]"]]],
    [
      ["2018–2019", "seit 2021", "Austritt zum"],
      ["x", "x", "30.06.2023"],
      [
        ["2018", "2019"],
        ["2021", "2023-06-30"],
      ],
    ],
    // after the last time, and no other time says no
    [["MORO 2018–2022", "Austritt zum"], ["x", "31.12.2023"], [["2018", "2023-12-31"]]],
    // a stated start
    [["MORO 2018–2022", "Mitglied seit"], ["x", "01.03.2019"], [["2019-03-01", "2022"]]],
    [["MORO 2018–2022", "Mitglied seit"], ["x", "2016"], [["2016", "2022"]]],
  ])("%j with %j", (headings, cells, periods) => {
    expect(periodsOf(headings, cells)).toEqual({ status: "accepted", periods, codes: [] });
  });

  test.each<[headings: string[], cells: string[]]>([
    // before, or after a time without a mark
    [moro, ["x", "", "31.12.2016"]],
    [moro, ["x", "nein", "31.12.2023"]],
    // in none of them
    [moro, ["", "", "30.06.2021"]],
    [
      ["2018–2019", "seit 2021", "Austritt zum"],
      ["x", "x", "30.06.2020"],
    ],
    // a mark after the end
    [
      ["2018", "2019", "Austritt zum"],
      ["x", "x", "30.06.2018"],
    ],
    // ongoing, and the time has an end
    [moro, ["x", "", "laufend"]],
    [
      ["MORO 2018–2022", "Mitglied seit"],
      ["x", "2024"],
    ],
  ])("%j with %j contradicts them", (headings, cells) => {
    expect(periodsOf(headings, cells)).toMatchObject({
      status: "rejected",
      periods: [],
      codes: ["field-value"],
    });
  });

  test("a row that says no is no member", () => {
    expect(periodsOf(moro, ["nein", "", ""])).toMatchObject({ status: "ignored", codes: ["line-ignored"] });
    const { plan } = readMemberList(`${head("2018–2022")}Kreis Ahlen;nein\nKreis Buche;x`);
    expect(plan.ignored).toEqual([{ line: 2, because: "not-member" }]);
  });

  test.each<[row: string, severity: "info" | "warning", column: string | null]>([
    ["Kreis Ahlen;Unna;;", "warning", "MORO 2018–2022"],
    ["Kreis Ahlen;;;", "info", null],
    [";Geschäftsstelle;;", "info", null],
  ])(
    "a row without a mark is skipped for that, and seen if it says more than a name: %s",
    (row, severity, column) => {
      const list = readMemberList(
        `Region;Ort;MORO 2018–2022;ab Juli 2022\nKreis Buche;Hof;x;x\nKreis Cedern;Ulm;;x\n${row}`,
      );
      expect(list.plan.ignored).toEqual([{ line: 4, because: "unmarked" }]);
      expect(list.rows[2]).toMatchObject({
        status: "ignored",
        issues: [{ code: "line-ignored", severity, at: { line: 4, column } }],
      });
      expect(list.rows[2]?.issues[0]?.params).toMatchObject({ headers: ["MORO 2018–2022", "ab Juli 2022"] });
      expect(list.regions).toHaveLength(2);
    },
  );
});

test("times below a heading that spans are headings", () => {
  const { plan, rows } = readMemberList(
    "Region;Mitglied in;;Bemerkung\n;2018–2022;ab 07/2022;\nKreis Ahlen;x;x;\nKreis Buche;;x;\nKreis Cedern;x;x;",
  );
  expect(plan.columns.map(({ header, field }) => [header, field])).toEqual([
    ["Region", "name"],
    ["2018–2022", "member-time"],
    ["ab 07/2022", "member-time"],
    ["Bemerkung", "note"],
  ]);
  expect(rows).toHaveLength(3);
  const years = readMemberList("Region;Mitglied;\n;2018;2019\nKreis Ahlen;x;x\nKreis Buche;;x");
  expect(years.plan.columns.map(({ header }) => header)).toEqual(["Region", "2018", "2019"]);
});

test("readMemberList() says once what marks mean, and which times are one membership or bound each other", () => {
  const list = readMemberList(
    `${head("MORO 2018–2022", "ab Juli 2022")}Kreis Ahlen;x;x\nKreis Buche;x;x\nKreis Cedern;;x\nKreis Dorn;x;`,
  );
  const said = list.issues.filter(({ code }) => code === "member-times");
  expect(said.map(({ severity, params }) => [severity, params])).toEqual([
    [
      "info",
      {
        reason: "read",
        columns: [
          { header: "MORO 2018–2022", column: 1, startDate: "2018", endDate: "2022" },
          { header: "ab Juli 2022", column: 2, startDate: "2022-07", endDate: null },
        ],
      },
    ],
    ["info", { reason: "joined", headers: ["MORO 2018–2022", "ab Juli 2022"], lines: [2, 3] }],
    ["info", { reason: "bounded", headers: ["MORO 2018–2022", "ab Juli 2022"], lines: [5] }],
  ]);
});

describe("the day of the list confirms what is marked on it", () => {
  const confirmed = (day: string, headings: readonly string[], cells: readonly string[]) => {
    const { memberships } = readMemberList(
      `Stand: ${day}\n${head(...headings)}Kreis Ahlen;${cells.join(";")}\nKreis Buche;${headings.map(() => "x").join(";")}`,
    );
    return memberships
      .filter(({ regionId }) => regionId === "kreis-ahlen")
      .some(({ confirmations }) => confirmations !== undefined);
  };
  const moro = ["MORO 2018–2022", "ab Juli 2022"];
  test.each<[day: string, headings: string[], cells: string[], isConfirmed: boolean]>([
    ["31.12.2023", moro, ["x", "x"], true],
    ["31.12.2023", moro, ["", "x"], true],
    ["31.12.2023", moro, ["x", ""], false],
    // both times may have the day, and one says no
    ["31.12.2022", moro, ["x", ""], false],
    ["30.06.2021", moro, ["x", ""], true],
    // of the time after the last year the marks say nothing
    ["31.12.2020", ["2019", "2020"], ["x", "x"], true],
    ["31.12.2021", ["2019", "2020"], ["x", "x"], false],
  ])("on %s below %j with %j: %s", (day, headings, cells, isConfirmed) => {
    expect(confirmed(day, headings, cells)).toBe(isConfirmed);
  });
});

describe("the caller chooses a column", () => {
  const text = `${head("MORO 2018–2022", "2011/12")}Kreis Ahlen;siehe Akte;x\nKreis Buche;x;x`;

  test("whose heading names a time", () => {
    const { plan } = readMemberList(text, { columns: { "MORO 2018–2022": "member-time" } });
    expect(plan.columns[1]).toMatchObject({
      field: "member-time",
      because: "given",
      time: { startDate: "2018", endDate: "2022" },
    });
  });

  test("whose heading does not: an error of the list", () => {
    const { plan, issues } = readMemberList(text, { columns: { "2011/12": "member-time" } });
    expect(plan.columns[2]?.field).toBeNull();
    expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "member-times", params: { reason: "no-time", header: "2011/12" } },
    ]);
  });

  test("that is not to be read, and nothing warns of it", () => {
    const { rows, issues } = readMemberList(`${head("2011/12")}Kreis Ahlen;x`, {
      columns: { "2011/12": null },
    });
    expect(issues.some(({ code }) => code === "member-times")).toBe(false);
    expect(rows[0]?.isListed).toBe(true);
  });

  test("by the option that a finding names", () => {
    const { issues } = readMemberList(`${head("2019")}Kreis Ahlen;1\nKreis Buche;0`);
    const remedy = findingsOf(issues).find(({ code }) => code === "member-times")?.remedy;
    expect(remedy).toEqual({
      code: 'columns: { "2019": "member-time" }',
      command: '--column "2019=member-time"',
    });
    const { memberships } = readMemberList(`${head("2019")}Kreis Ahlen;1\nKreis Buche;0`, {
      columns: { "2019": "member-time" },
    });
    expect(memberships.map(({ regionId }) => regionId)).toEqual(["kreis-ahlen"]);
  });

  test("by a plan with another time", () => {
    const plan = planMemberList(text, { columns: { "2011/12": null, "MORO 2018–2022": null } });
    const time = { startDate: "2011", endDate: "2012" };
    const columns = plan.columns.map((column) =>
      column.position === 2 ? ({ ...column, field: "member-time", time } as const) : column,
    );
    const { memberships } = readMemberList(text, { plan: { ...plan, columns } });
    expect(memberships.map(({ startDate }) => startDate)).toEqual(["2011", "2011"]);
  });

  test.each<unknown>([undefined, {}, { startDate: "gestern" }, { startDate: "2019", endDate: 3 }])(
    "but not by a plan with the time %j",
    (time) => {
      const plan = planMemberList(text);
      const columns = plan.columns.map((column) => ({
        ...column,
        ...(column.position === 1 ? { field: "member-time", time } : {}),
      }));
      const options: object = { plan: { ...plan, columns } };
      expect(() => readMemberList(text, options as MemberListOptions)).toThrow("time");
    },
  );
});
