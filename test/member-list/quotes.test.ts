import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, onlyRow } from "./lists.ts";

describe("quoted cells", () => {
  it.each([
    ["delimiters", '"a;b;c"', "a;b;c"],
    ["quotes", '"a ""b"" c"', 'a "b" c'],
    ["nothing but quotes", '""""""', '""'],
    ["line breaks", '"a\nb"', "a\nb"],
    ["a quote before a line break", '"a ""b""\nc"', 'a "b"\nc'],
    ["a delimiter behind a quote", '"a"";b"', 'a";b'],
  ])("may have %s in them", (_, cell, text) => {
    const row = onlyRow(readMemberList(`Region;Anmerkung;seit\nA;${cell};2018\n`));
    expect(row).toMatchObject({ cells: ["A", text, "2018"], status: "accepted" });
  });
});

describe("quotes that are part of the text", () => {
  it.each(['Landkreis "X" e.V.', '5" breit', 'Verein "Y"', "„Z“"])("%s is read as it stands", (name) => {
    const table = readMemberList(`Region;seit\n${name};2018\nB;2019\n`);
    expect(table.rows.map(({ cells, status }) => [cells[0], status])).toEqual([
      [name, "accepted"],
      ["B", "accepted"],
    ]);
    expect(table.regions[0]?.name).toBe(name);
  });

  it('="01054" is read as it stands, then repaired as a key', () => {
    const table = readMemberList('Region;Kreisschlüssel;seit\nA;="01054";2018\nB;="06535";2019\n');
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['="01054"', '="06535"']);
    expect(table.regions.map(({ identifiers }) => identifiers?.[0]?.value)).toEqual(["01054", "06535"]);
  });
});

describe("an unclosed quote", () => {
  const text = 'Region;Anmerkung;seit\nA;x;2018\nB;"offen;2019\nC;y;2020\nD;z;2021\n';

  it("is quote-unclosed on the line on which it opens", () => {
    const table = readMemberList(text);
    const issue = table.issues.find(({ code }) => code === "quote-unclosed");
    expect(issue?.severity).toBe("error");
    expect(issue?.at?.line).toBe(3);
  });

  it("lets the rows before it be read", () => {
    const [first] = readMemberList(text).rows;
    expect(first).toMatchObject({ line: 2, status: "accepted", cells: ["A", "x", "2018"] });
    expect(readMemberList(text).regions.map(({ name }) => name)).toEqual(["A"]);
  });

  it("loses nothing of what stands behind it", () => {
    const rest = readMemberList(text)
      .rows.slice(1)
      .flatMap(({ cells }) => cells)
      .join(";");
    for (const piece of ["B", "offen", "2019", "C;y;2020", "D;z;2021"]) expect(rest).toContain(piece);
    expect(
      readMemberList(text)
        .rows.slice(1)
        .every(({ status }) => status === "rejected"),
    ).toBe(true);
  });

  it("is found on the line on which it opens, though the row begins earlier", () => {
    const row = onlyRow(readMemberList('Region;Anmerkung;Quelle\nA;"x\ny";"offen\nB;;\n'));
    expect(row.line).toBe(2);
    expect(row.issues.find(({ code }) => code === "quote-unclosed")?.at?.line).toBe(3);
  });

  it("is found in the first cell of the first row and in the last one of the last", () => {
    const first = readMemberList('Region;seit\n"A;2018\nB;2019\n');
    expect(first.issues.find(({ code }) => code === "quote-unclosed")?.at?.line).toBe(2);
    const last = readMemberList('Region;seit\nA;2018\nB;"2019');
    expect(last.issues.find(({ code }) => code === "quote-unclosed")?.at?.line).toBe(3);
    expect(last.rows.map(({ status }) => status)).toEqual(["accepted", "rejected"]);
  });

  it("is found when a later quote seems to close it in the middle of a line", () => {
    const swallowing = 'Region;Anmerkung;seit\nA;"offen;2018\nB;y;2019\nC;"zu";2020\nD;;2021\n';
    const table = readMemberList(swallowing);
    expect(table.issues.find(({ code }) => code === "quote-unclosed")?.at?.line).toBe(2);
    const cells = table.rows.flatMap((row) => row.cells).join(";");
    for (const piece of ["B;y;2019", "zu", "2020", "D"]) expect(cells).toContain(piece);
    expect(table.regions.map(({ name }) => name)).not.toContain("A");
  });

  it("at the end of the header leaves no list", () => {
    const table = readMemberList('Region;"seit\nA;2018\nB;2019\n');
    expect(table.rows.filter(({ status }) => status !== "rejected")).toEqual([]);
    expect(codesOf(table.issues)).not.toEqual([]);
    expect(table.issues.some(({ severity }) => severity === "error")).toBe(true);
  });
});
