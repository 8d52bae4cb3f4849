import { planMemberList, readMemberList, type SpreadsheetSheet } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const rows = "Region;seit\nLandkreis Fulda;2018\n";

describe("planMemberList() takes for the day of a list what it says", () => {
  it.each([
    ["after Stand in a title", `Mitglieder, Stand: 31.12.2020\n${rows}`, "2020-12-31", 1],
    ["after Stand in a title, with words", `Stand vom 1. Januar 2021;\n${rows}`, "2021-01-01", 1],
    ["after Stand in a title, a month", `Stand Dezember 2020;\n${rows}`, "2020-12", 1],
    ["after Stand in a title, a year", `Liste (Stand 2020)\n${rows}`, "2020", 1],
    ["after Stand, in the next cell", `Stand:;;31.12.2020\n${rows}`, "2020-12-31", 1],
    ["after Datenstand", `Datenstand: 2020-12-31\n${rows}`, "2020-12-31", 1],
    ["after Gebietsstand where there is nothing else", `Gebietsstand 01.01.2021\n${rows}`, "2021-01-01", 1],
    [
      "not after Gebietsstand beside Stand",
      `Gebietsstand 01.01.2021\nStand 31.12.2022\n${rows}`,
      "2022-12-31",
      2,
    ],
    ["after Abfragestand, a month", `Abfragestand 05/2022\n${rows}`, "2022-05", 1],
    ["after Bearbeitungsstand", `Bearbeitungsstand 2. Februar 2024\n${rows}`, "2024-02-02", 1],
    ["after Redaktionsstand", `Redaktionsstand: 31.12.2020\n${rows}`, "2020-12-31", 1],
    ["after Mitgliederstand", `Mitgliederstand 31.12.2020\n${rows}`, "2020-12-31", 1],
    ["after Listenstand", `Listenstand 31.12.2020\n${rows}`, "2020-12-31", 1],
    ["after Stand of the list", `Stand der Veröffentlichung: 1. Oktober 2021\n${rows}`, "2021-10-01", 1],
    ["after Stand of the list", `Stand der Mitgliederliste: 12/2021\n${rows}`, "2021-12", 1],
    ["in the heading of the names", "Mitglieder (Stand 31.12.2021)\nFulda\nGotha\n", "2021-12-31", 1],
    ["at the foot", `${rows}Summe;1\nStand: 31.12.2020;\nSeite 1 von 1;\n`, "2020-12-31", 4],
    ["twice the same", `Stand 31.12.2020\n${rows}Stand: 2020-12-31;\n`, "2020-12-31", 1],
  ])("%s: %j", (_, text, date, line) => {
    const list = readMemberList(text);
    expect(list.plan.listedOn).toEqual({ date, line });
    const said = list.issues.filter(({ code }) => code === "list-day");
    expect(said).toMatchObject([{ severity: "info", params: { reason: "read", date, line } }]);
  });

  it.each([
    ["in other words", `gefördert vom 01.11.2018 bis 30.06.2022\n${rows}`],
    ["of a call", `abgerufen am 12.09.2023\n${rows}`],
    ["of a print", `Ausdruck 14.02.2022\n${rows}`],
    ["of something else", `Stand der Einwohner: 31.12.2019\n${rows}`],
    ["of something else", `Einwohnerstand 31.12.2019\n${rows}`],
    ["of how many there are", `Mitgliederstand: 2012\n${rows}`],
    ["in a name", "Region;seit\nStandenbühl;2018\n"],
    ["between the members", `${rows}Stand: 31.12.2020;\nLandkreis Gotha;2019\n`],
    [
      "in the heading of a column that is not read",
      "Region;Einwohner (Stand 31.12.2019);seit\nFulda;1;2018\n",
    ],
    ["at the foot without a day", `${rows}Stand: vorläufig;\n`],
  ])("not what it says %s: %j", (_, text) => {
    const list = readMemberList(text);
    expect(list.plan.listedOn).toBeNull();
    expect(list.issues.filter(({ code }) => code === "list-day")).toEqual([]);
  });

  it("not one of two that differ, and says so as a warning", () => {
    const { plan, issues } = readMemberList(`Stand 31.12.2020\n${rows}Stand: 30.06.2022;\n`);
    expect(plan.listedOn).toBeNull();
    expect(issues.filter(({ code }) => code === "list-day")).toMatchObject([
      {
        severity: "warning",
        params: { reason: "conflict", dates: ["2020-12-31", "2022-06-30"], lines: [1, 4] },
      },
    ]);
  });

  it("not what it says if the caller says another", () => {
    const { listedOn } = planMemberList(`Stand 31.12.2020\n${rows}`, { listedOn: "2022-06" });
    expect(listedOn).toEqual({ date: "2022-06", line: null });
  });

  describe("on a cover of the workbook", () => {
    const sheet = (
      name: string,
      texts: readonly (readonly string[])[],
      isHidden = false,
    ): SpreadsheetSheet => ({
      name,
      isHidden,
      rows: texts.map((row) => row.map((text) => ({ text, kind: text === "" ? "blank" : "text" }))),
      hiddenRows: [],
      merged: [],
    });
    const list = [
      ["Region", "seit"],
      ["Fulda", "2018"],
    ];
    const cover = [[""], ["", "Stand: November 2022"], ["Nächste Aktualisierung: Mai 2023"]];
    const listedOn = (...sheets: SpreadsheetSheet[]) =>
      planMemberList({ sheets, issues: [] }, { sheet: "Mitglieder" }).listedOn;

    it("with the sheet that states it", () => {
      const sheets = [sheet("Deckblatt", cover), sheet("Mitglieder", list)];
      expect(listedOn(...sheets)).toEqual({ date: "2022-11", line: 2, sheet: "Deckblatt" });
      const { issues } = readMemberList({ sheets, issues: [] });
      const said = issues.find(({ code }) => code === "list-day");
      expect(said?.params).toEqual({ reason: "read", date: "2022-11", line: 2, sheet: "Deckblatt" });
    });

    it("not if the sheet of the list says another", () => {
      const own = [["Stand: 31.12.2020"], ...list];
      const found = listedOn(sheet("Deckblatt", cover), sheet("Mitglieder", own));
      expect(found).toEqual({ date: "2020-12-31", line: 1 });
    });

    it.each([
      ["is hidden", [sheet("Deckblatt", cover, true), sheet("Mitglieder", list)]],
      ["stands behind the list", [sheet("Mitglieder", list), sheet("Deckblatt", cover)]],
      ["is a list of its own", [sheet("Alt", [...cover, ...list]), sheet("Mitglieder", list)]],
    ])("not if it %s", (_, sheets) => {
      expect(listedOn(...sheets)).toBeNull();
    });

    it("is given back with the plan", () => {
      const input = { sheets: [sheet("Deckblatt", cover), sheet("Mitglieder", list)], issues: [] };
      const plan = planMemberList(input);
      expect(planMemberList(input, { plan })).toEqual(plan);
    });
  });
});
