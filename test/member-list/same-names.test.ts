import { isIssue } from "netzwerk-daseinsvorsorge";
import { checkMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";
import { codesOf } from "./lists.ts";

describe("a third row of a name that two regions have", () => {
  it.each([
    [
      "kinds",
      "Region;Art\nRosenheim;Landkreis\nRosenheim;kreisfreie Stadt\nRosenheim;\n",
      [
        ["Art", "Landkreis"],
        ["Art", "Kreisfreie Stadt"],
      ],
    ],
    [
      "keys",
      "Region;AGS\nGotha;16067029\nGotha;16067\nGotha;\n",
      [
        ["AGS", "16067029"],
        ["AGS", "16067"],
      ],
    ],
  ])("is refused without %s, with the choice", (_, text, choices) => {
    const { rows, regions, memberships } = readMemberList(text);
    expect(rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "rejected"]);
    expect([regions.length, memberships.length]).toEqual([2, 2]);
    const [issue] = rows[2]?.issues ?? [];
    expect(issue).toMatchObject({ code: "field-value", params: { reason: "same-name", lines: [2, 3] } });
    expect(issue?.choices?.map(({ fix }) => fix)).toEqual(
      choices.map(([column, to]) => ({ kind: "cell", line: 4, column, from: "", to })),
    );
  });

  it("is refused wherever it stands", () => {
    const { rows } = readMemberList("Region;AGS\nGotha;\nGotha;16067029\nGotha;16067\n");
    expect(rows.map(({ status }) => status)).toEqual(["rejected", "accepted", "accepted"]);
  });

  it("is the one whose id it states", () => {
    const text = "Region;AGS;Regions-ID\nGotha;16067029;stadt\nGotha;16067;kreis\nGotha;;kreis\n";
    expect(readMemberList(text).memberships.map(({ regionId }) => regionId)).toEqual([
      "stadt",
      "kreis",
      "kreis",
    ]);
  });
});

it("regions of one name have ids that tell them apart: by key, else by kind, else by number", () => {
  const text =
    "Region;Art;AGS\nA;Landkreis;16067\nA;Gemeinde;16067029\nB;Landkreis;\nB;Gemeinde;\nB;Region;\n";
  expect(readMemberList(text).regions.map(({ id }) => id)).toEqual([
    "kreis-16067",
    "ags-16067029",
    "b-district",
    "b-municipality",
    "b-rural-region",
  ]);
  const numbered = "Region;Kreisschlüssel\nA;06535\nA-;\nA.;\n";
  expect(new Set(readMemberList(numbered).regions.map(({ id }) => id)).size).toBe(3);
});

describe("keys of one row", () => {
  it("that name two areas cost this row alone", () => {
    const text =
      "Region;Kreisschlüssel;AGS;Land\nA;06631;06631009;\nB;06535;;Bayern\nC;06535;06535000;Hessen\n";
    const { rows, regions } = readMemberList(text);
    expect(rows.map(({ issues }) => codesOf(issues))).toEqual([["key-mismatch"], ["key-mismatch"], []]);
    expect(regions.map(({ name }) => name)).toEqual(["C"]);
  });
});

describe("two names in one cell", () => {
  const text = "Region;seit\nLandkreis A / Landkreis B;2018\nLandkreis A;2019\n";
  const regions = [{ id: "b", name: "Kreis Alt", otherNames: [{ name: "Landkreis B" }] }];

  it("are said of the network too, with the choice of two rows", () => {
    const list = readMemberList(text);
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
    const { rows, network, issues } = checkMemberList(list, { ...base, regions });
    expect(rows.map(({ status }) => status)).toEqual(["rejected", "accepted"]);
    expect(rows[0]).not.toHaveProperty("membershipId");
    expect(network?.memberships.map(({ startDate }) => startDate)).toEqual(["2019"]);
    const found = issues.filter(({ code }) => code === "name-several");
    expect(found).toEqual(rows[0]?.issues);
    expect(found[0]?.choices?.map(({ fix }) => fix)).toEqual([
      {
        kind: "row",
        line: 2,
        from: ["Landkreis A / Landkreis B", "2018"],
        to: [
          ["Landkreis A", "2018"],
          ["Landkreis B", "2018"],
        ],
      },
    ]);
  });

  it("are one name if the network knows it", () => {
    const known = [...regions, { id: "ab", name: "Landkreis A / Landkreis B" }];
    const { rows } = checkMemberList(readMemberList(text), { ...base, regions: known });
    expect(codesOf(rows[0]?.issues ?? [])).not.toContain("name-several");
  });
});

describe("equal names without a key", () => {
  /** The lines with a warning of a column that tells rows apart and is not read. */
  const warned = (header: string, ...rows: readonly string[]) =>
    readMemberList([header, ...rows].join("\n")).issues.flatMap((issue) =>
      isIssue(issue, "region-name-similar") && issue.params.reason === "unread-key"
        ? [[issue.at?.line, issue.at?.column, issue.severity, issue.params.line]]
        : [],
    );
  const [first, second] = ["Altheim;8425005;2018;2019", "Altheim;8426008;2020;laufend"];

  it("are one region, with a warning if a column of keys that is not read differs", () => {
    const rows = [first, second, "Ulm;8421000;2018;laufend"];
    expect(warned("Gemeinde;GemNr;seit;bis", ...rows)).toEqual([[3, "GemNr", "warning", 2]]);
    expect(readMemberList(["Gemeinde;GemNr;seit;bis", ...rows].join("\n")).regions).toHaveLength(2);
  });

  it.each<[string, string, readonly string[]]>([
    ["its keys are equal but for a lost zero", "GemNr", [first, "Altheim;08425005;2020;laufend"]],
    ["one has none", "GemNr", [first, "Altheim;;2020;laufend", "Ulm;8421000;2018;2019"]],
    ["the column is one of something else", "PLZ", ["A;36037;2018;2019", "A;36039;2020;laufend"]],
    ["the column has no keys", "Stufe", ["A;1;2018;2019", "A;2;2020;laufend"]],
    ["the column is read", "AGS", [first, second]],
  ])("are not warned of if %s", (_, heading, rows) => {
    expect(warned(`Gemeinde;${heading};seit;bis`, ...rows)).toEqual([]);
  });

  it("are not warned of if the caller leaves the column out", () => {
    const text = ["Gemeinde;GemNr;seit;bis", first, second].join("\n");
    const { issues } = readMemberList(text, { columns: { GemNr: null } });
    expect(codesOf(issues)).not.toContain("region-name-similar");
  });
});

describe("a remark beside a name", () => {
  it.each([
    ["", "seit 2019"],
    ["Beleg fehlt", "Beleg fehlt; seit 2019"],
  ])("has a fix that moves it to the note %j", (note, moved) => {
    const [row] = readMemberList(`Region;Bemerkung\nLandkreis A (seit 2019);${note}\nB;\n`).rows;
    expect(row?.issues).toMatchObject([
      { code: "name-remark", fix: { kind: "row", line: 2, to: [["Landkreis A", moved]] } },
    ]);
  });

  it("makes the row a repaired one: the cell shows more than the name that was read", () => {
    const list = readMemberList("Region;seit\nLandkreis A (seit 2019);2019\nB;2018");
    expect(list.rows.map(({ status }) => status)).toEqual(["repaired", "accepted"]);
    expect(list.rows[0]?.issues.map(({ repaired }) => repaired)).toEqual([
      { from: "Landkreis A (seit 2019)", to: "Landkreis A" },
    ]);
  });
});

it("a row with dates and no name has the name above as its fix, and is not joined to it", () => {
  const { rows, memberships } = readMemberList("Region;seit;bis\nA;2018;2019\n;2021;laufend\n");
  expect(memberships).toHaveLength(1);
  expect(rows[1]?.issues).toMatchObject([
    { code: "field-missing", fix: { kind: "cell", line: 3, column: "Region", from: "", to: "A" } },
  ]);
});

it("option keepColumns keeps the cells of unread columns beside the membership", () => {
  const text = "Region;Telefon;;seit\nA;0661;x;2018\nB;;;2019\n";
  expect(readMemberList(text, { keepColumns: true }).memberships.map(({ extra }) => extra)).toEqual([
    { Telefon: "0661", "(3)": "x" },
    undefined,
  ]);
  expect(readMemberList(text, { keepColumns: ["telefon"] }).memberships[0]?.extra).toEqual({
    Telefon: "0661",
  });
  expect(readMemberList(text).memberships[0]).not.toHaveProperty("extra");
});

it("a list is read word for word where it says who is a member", () => {
  const text = "Region;Mitglied;seit\nA;ja;2018\nB;nein;2018\nC;;2018\nD;vielleicht;2018\n";
  const { rows } = readMemberList(text);
  expect(rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "rejected", "rejected"]);
  expect(rows.flatMap(({ issues }) => codesOf(issues))).toEqual(["word-unknown", "word-unknown"]);
});
