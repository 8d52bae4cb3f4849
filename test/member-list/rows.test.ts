import { isIssue } from "netzwerk-daseinsvorsorge";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf } from "./lists.ts";

const header = "Region;Kreisschlüssel;Mitglied seit;Mitglied bis;Quelle";
const list = [
  "Mitgliederliste;;;;",
  header,
  "Vogelsbergkreis;06535;27.11.2018;laufend;Bericht",
  "Main-Kinzig-Kreis;6435;01.07.2022;;Bericht",
  ";;;;",
  "Hersfeld;36251;ca. 2018;31.06.2022;Andere",
  "Werra;06636;2018;2022;Satzung;zu viel",
  ";06633;2018;2022;Satzung",
  "Stand: 2024;;;;",
].join("\r\n");

describe("rows", () => {
  const table = readMemberList(list);

  it("account for every row of data", () => {
    expect(table.rows.map(({ line, status }) => [line, status])).toEqual([
      [3, "accepted"],
      [4, "repaired"],
      [6, "rejected"],
      [7, "rejected"],
      [8, "rejected"],
      [9, "ignored"],
    ]);
  });

  it("have what the library made of them, or nothing", () => {
    expect(table.rows.map(({ membershipId }) => membershipId)).toEqual([
      "kreis-06535-1",
      "kreis-06435-1",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(table.regions.map(({ name }) => name)).toEqual(["Vogelsbergkreis", "Main-Kinzig-Kreis"]);
    expect(table.memberships).toHaveLength(2);
    expect(table.sources.map(({ title }) => title)).toContain("Bericht");
  });

  it("keep their raw cells when they are refused", () => {
    expect(table.rows[2]?.cells).toEqual(["Hersfeld", "36251", "ca. 2018", "31.06.2022", "Andere"]);
    expect(table.rows[3]?.cells).toEqual(["Werra", "06636", "2018", "2022", "Satzung", "zu viel"]);
  });

  it("say everything that is wrong with them at once, with line, column and value", () => {
    expect(table.rows[2]?.issues.map(({ code, at }) => [code, at])).toEqual([
      ["key-state", { line: 6, column: "Kreisschlüssel", raw: "36251" }],
      ["date-qualifier", { line: 6, column: "Mitglied seit", raw: "ca. 2018" }],
      ["date-not-in-calendar", { line: 6, column: "Mitglied bis", raw: "31.06.2022" }],
    ]);
  });

  it("are refused without a name, as field-missing", () => {
    expect(table.rows[4]?.issues).toMatchObject([
      { code: "field-missing", severity: "error", at: { line: 8, column: "Region", raw: "" } },
    ]);
  });

  it("repeat their issues in those of the list, where also the list as a whole is spoken of", () => {
    for (const issue of table.rows.flatMap((row) => row.issues)) expect(table.issues).toContainEqual(issue);
    expect(table.issues.filter(({ code }) => code === "line-ignored").map(({ at }) => at?.line)).toEqual([
      1, 9,
    ]);
  });

  it("with an unknown end are one info with the ids of their memberships", () => {
    const infos = table.issues.filter(({ code }) => code === "end-unknown");
    expect(infos).toMatchObject([{ severity: "info", params: { ids: ["kreis-06435-1"] } }]);
    expect(codesOf(readMemberList(list, { blankEnd: "ongoing" }).issues)).not.toContain("end-unknown");
  });

  it("keep warnings beside errors, and are then refused", () => {
    const [row] = readMemberList(`${header}\nA;6435;gestern;;\n`).rows;
    expect(row?.status).toBe("rejected");
    expect(row?.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["key-leading-zero", "warning"],
      ["date-format", "error"],
    ]);
  });
});

/** A verb of asking, in each language. */
const remedies = {
  de: /eintragen|eingeben|schreiben|berichtigen|löschen|speichern|formatieren|schließen|setzen|angleichen|nennen|umbenennen|übergeben|prüfen|tauschen/i,
  en: /enter|write|correct|delete|save|format|close|put|make|call|rename|pass|check|swap|exchange/i,
};

describe("the error of a refused row says what to do", () => {
  it.each([
    ["date-format", "seit", "gestern"],
    ["date-format", "seit", "laufend"],
    ["date-format", "Zeitraum", "2018"],
    ["date-ambiguous", "seit", "07/01/2022"],
    ["date-not-in-calendar", "seit", "31.06.2022"],
    ["date-has-time", "seit", "2018-11-27T08:15:00Z"],
    ["date-sentinel", "seit", "31.12.9999"],
    ["date-year-as-serial", "seit", "10.07.1905"],
    ["date-two-digit-year", "seit", "01.07.22"],
    ["date-qualifier", "seit", "ca. 2018"],
    ["date-order", "seit", "[2020..2019]"],
    ["key-length", "Kreisschlüssel", "654"],
    ["key-characters", "Kreisschlüssel", "VB"],
    ["key-state", "Kreisschlüssel", "36304"],
    ["key-region-digit", "Kreisschlüssel", "06835"],
    ["key-association", "Verbandsschlüssel", "072331001"],
    ["key-scientific", "ARS", "1,5002E+11"],
    ["encoding-mojibake", "Kreisschlüssel", "BÃ¼ro"],
    ["encoding-undecodable", "Kreisschlüssel", "B\uFFFDro"],
  ])("%s under %s", (code, column, raw) => {
    const [row] = readMemberList([
      ["Region", column],
      ["A", raw],
    ]).rows;
    expect(row?.status).toBe("rejected");
    const issue = row?.issues.find((found) => found.code === code);
    expect(issue?.at).toEqual({ line: 2, column, raw });
    expect(issue?.message.de).toMatch(remedies.de);
    expect(issue?.message.en).toMatch(remedies.en);
    expect(issue?.message.de).toMatch(/[.?]$/);
  });

  it.each(["row-width", "quote-unclosed"])("%s, of the whole row", (code) => {
    const [row] = readMemberList(
      code === "row-width" ? "Region;seit\nA;2018;B\n" : 'Region;seit\nA;"2018\n',
    ).rows;
    const issue = row?.issues.find((found) => found.code === code);
    expect(issue?.at).toMatchObject({ line: 2, column: null });
    expect(issue?.at?.raw).toContain("A");
    expect(issue?.message.de).toMatch(remedies.de);
    expect(issue?.message.en).toMatch(remedies.en);
  });
});

it("readMemberList() says which of two reasons for a start it read, and loses neither in silence", () => {
  const text =
    "Mitglied;seit;Rolle;Grund des Beginns\nA;2018;Gründungsmitglied;Aufnahme\nB;2018;Gründungsmitglied;Gründung";
  const list = readMemberList(text);
  const conflicts = list.issues.filter(({ code }) => code === "reason-conflict");
  expect(conflicts).toMatchObject([
    {
      severity: "warning",
      params: { reason: "two", reasons: ["founding", "admission"] },
      at: { line: 2, column: "Grund des Beginns", raw: "Aufnahme" },
    },
  ]);
  expect(list.memberships.map(({ startReason }) => startReason)).toEqual(["founding", "founding"]);
});

describe("a word that is read as a role other than that of a member", () => {
  const read = (text: string, options = {}) =>
    readMemberList(text, options).issues.flatMap((issue) =>
      isIssue(issue, "word-read")
        ? [[issue.at?.line, issue.params.value, issue.params.role, issue.severity]]
        : [],
    );

  it("is said once", () => {
    const rows = ["A;Gast", "B;Beobachter", "C;Gast", "D;Mitglied", "E;Bewerber", "F;Vollmitglied"];
    expect(read(["Region;Rolle", ...rows].join("\n"))).toEqual([
      [2, "Gast", "associate", "info"],
      [3, "Beobachter", "associate", "info"],
      [6, "Bewerber", "candidate", "info"],
    ]);
  });

  it.each(["associate", "Assoziiertes Mitglied", "Kandidat", "candidate"])(
    "is not said of %j, which is its name",
    (word) => {
      expect(read(`Region;Rolle\nA;${word}\nB;Mitglied`)).toEqual([]);
    },
  );

  it("is not said of a word of the caller", () => {
    const text = "Region;Rolle\nA;Partner\nB;Mitglied";
    expect(read(text, { words: { Partner: "associate" } })).toEqual([]);
  });
});

it("readMemberList() says of an unknown kind also if the caller knows the word as a role", () => {
  const text = "Region;Art\nA;Partner\nB;Landkreis\nC;Gemeinde";
  expect(codesOf(readMemberList(text, { words: { Partner: "associate" } }).issues)).toContain("word-unknown");
});
