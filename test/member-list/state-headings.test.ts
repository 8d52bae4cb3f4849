import { planMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const header = "Kommune;seit;bis";
const statesIn = (...rows: readonly string[]) =>
  readMemberList([header, ...rows].join("\n")).regions.map(({ name, state = null }) => [name, state]);
const a = ["A;2018;2019", "DE-NI"] as const;

describe("a Land alone in a row", () => {
  it.each([
    "Niedersachsen;;",
    "Niedersachsen:;;",
    "Niedersachsen (2);;",
    "Niedersachsen;2;",
    "Niedersachsen – 2 Mitglieder;;",
  ])("is that of the rows below it: %s", (heading) => {
    const list = readMemberList(
      [header, heading, "A;2018;2019", "B;2018;2019", "Hessen;;", "C;2018;"].join("\n"),
    );
    expect(list.regions.map(({ name, state }) => [name, state])).toEqual([
      ["A", "DE-NI"],
      ["B", "DE-NI"],
      ["C", "DE-HE"],
    ]);
    expect(list.plan.ignored).toEqual([
      { line: 2, because: "state" },
      { line: 5, because: "state" },
    ]);
    const [note] = list.issues.filter(({ code }) => code === "line-ignored");
    expect(note).toMatchObject({ severity: "info", at: { line: 2 } });
    expect(note?.message.de).toContain("Land der Zeilen darunter");
  });

  it("goes on over headings that divide its rows, and ends with any other", () => {
    expect(
      statesIn("Niedersachsen;;", "Landkreise:;;", a[0], "Sonstige:;;", "B;2018;", "C;2018;", "D;2018;"),
    ).toEqual([
      ["A", "DE-NI"],
      ["B", null],
      ["C", null],
      ["D", null],
    ]);
  });

  it("is a heading in a list without dates, if most rows have more than a name", () => {
    const text = "Kommune;Ort\nNiedersachsen;\nA;X\nB;Y\nHessen (1);\nC;Z\n";
    expect(planMemberList(text).ignored.map(({ line, because }) => [line, because])).toEqual([
      [2, "state"],
      [5, "state"],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["members stand above the first", ["X;2018;", "Niedersachsen;;", "A;2018;", "B;2018;"]],
    ["one has no member below it", ["Niedersachsen;;", "A;2018;", "B;2018;", "Hessen;;"]],
    ["a Land is a member itself", ["Niedersachsen;;", "A;2018;", "Hessen;2018;", "B;2018;"]],
    [
      "a Land that is a city may be a member or a heading",
      ["Niedersachsen;;", "A;2018;", "Bremen;;", "B;2018;", "C;2018;"],
    ],
  ])("says nothing of the rows below it if %s", (_, rows) => {
    const list = readMemberList([header, ...rows].join("\n"));
    expect(list.regions.flatMap(({ state }) => state ?? [])).toEqual([]);
    expect(list.plan.ignored.every(({ because }) => because === "heading")).toBe(true);
  });

  it("says nothing if a key below it is in another Land", () => {
    const text = "Kommune;Kreisschlüssel\nNiedersachsen;\nA;03241\nB;06535\n";
    expect(readMemberList(text).regions.map(({ state = null }) => state)).toEqual([null, null]);
  });

  it("says nothing if a column names the Land", () => {
    const text = "Kommune;Land;seit\nNiedersachsen;;\nA;Hessen;2018\nB;;2018\nC;Hessen;2018\n";
    expect(readMemberList(text).regions.map(({ state = null }) => state)).toEqual(["DE-HE", null, "DE-HE"]);
  });

  it("can be taken back in the plan", () => {
    const text = [header, "Niedersachsen;;", "A;2018;2019", "B;2018;"].join("\n");
    const plan = planMemberList(text);
    const ignored = plan.ignored.map((line) => ({ ...line, because: "heading" as const }));
    expect(readMemberList(text, { plan }).regions[0]?.state).toBe("DE-NI");
    expect(readMemberList(text, { plan: { ...plan, ignored } }).regions[0]?.state).toBeUndefined();
  });
});
