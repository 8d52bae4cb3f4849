import { type PlannedColumn, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, rowsOf } from "./lists.ts";

function columnOf(header: string): PlannedColumn | undefined {
  return readMemberList([
    ["Region", header],
    ["A", ""],
  ]).plan.columns[1];
}

function fieldOf(header: string): string | null | undefined {
  const column = columnOf(header);
  return column?.scheme ?? column?.field;
}

describe("a header in German or English", () => {
  it.each(
    ["Region", "Mitglied", "Mitgliedsregion", "Netzwerkregion", "Name", "region", "member", "name"].map(
      (header) => [header],
    ),
  )("%s is the name of the region", (header) => {
    const table = readMemberList(`${header};seit\nVogelsbergkreis;2018\n`);
    expect(table.regions.map(({ name }) => name)).toEqual(["Vogelsbergkreis"]);
  });

  it.each<[string, string[]]>([
    ["kind", ["Art", "Typ", "Gebietsart", "kind", "type"]],
    ["state", ["Land", "Bundesland", "state"]],
    ["kreis", ["Kreisschlüssel", "Kreiskennzahl", "district key"]],
    ["ags", ["AGS", "ags"]],
    ["ars", ["ARS", "Regionalschlüssel", "ars"]],
    ["verband", ["Verbandsschlüssel"]],
    ["ror", ["ROR", "ror"]],
    ["start", ["Mitglied seit", "seit", "Beitritt", "von", "Beginn"]],
    ["start", ["start date", "start", "joined", "from"]],
    ["end", ["Mitglied bis", "bis", "Austritt", "Ende", "end date", "end", "left", "until"]],
    ["period", ["Zeitraum", "Mitgliedschaft", "period"]],
    ["role", ["Rolle", "role"]],
    ["source", ["Quelle", "source"]],
    ["note", ["Bemerkung", "Anmerkung", "note"]],
    ["membership-id", ["Membership ID"]],
    ["region-id", ["Region ID"]],
    ["start-reason", ["Start reason"]],
    ["end-reason", ["End reason"]],
  ])("means %s: %j", (field, headers) => {
    expect(headers.map(fieldOf)).toEqual(headers.map(() => field));
  });

  it.each(["NUTS", "nuts"])("%s holds keys of NUTS", (header) => {
    expect(fieldOf(header)).toMatch(/^nuts-20(?:21|24)$/);
  });
});

describe("a header is matched without regard to", () => {
  it.each([
    ["case", "KREISSCHLÜSSEL", "kreis"],
    ["case", "mitglied SEIT", "start"],
    ["umlaut spelling", "Kreisschluessel", "kreis"],
    ["umlaut spelling", "REGIONALSCHLUESSEL", "ars"],
    ["the form of an umlaut", "Kreisschlu\u0308ssel", "kreis"],
    ["spaces", "  Mitglied   seit ", "start"],
    ["spaces", "Mitgliedseit", "start"],
    ["spaces", "Mitglied\u00A0seit", "start"],
    ["line breaks", "Mitglied\nseit", "start"],
    ["punctuation", "Mitglied-seit:", "start"],
    ["punctuation", "start_date", "start"],
    ["punctuation", "Kreis-Schlüssel", "kreis"],
    ["punctuation", "A.G.S.", "ags"],
  ] as const)("%s: %j", (_, header, field) => {
    expect(fieldOf(header)).toBe(field);
  });
});

describe("a header that names no scheme", () => {
  it.each(["Key", "Nummer", "Kennzahl"])("%s is no header of keys", (header) => {
    const table = readMemberList(`Region;${header}\nA;06535\n`);
    expect(table.plan.columns[1]?.field).toBeNull();
    expect(codesOf(table.issues)).toContain("column-unread");
    expect(table.regions[0]?.identifiers ?? []).toEqual([]);
  });
});

describe("an unknown header", () => {
  it("is an info that names it and its place, and refuses no row", () => {
    const table = readMemberList("\nRegion;Telefon;seit\nA;06641;2018\n");
    const issue = table.issues.find(({ code }) => code === "column-unread");
    expect(issue?.severity).toBe("info");
    expect(issue?.params).toMatchObject({ columns: [{ header: "Telefon", column: 1 }] });
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted"]);
    expect(table.memberships[0]?.startDate).toBe("2018");
  });
});

describe("two headers that mean the same", () => {
  const table = readMemberList("Region;seit;Beginn\nA;2018;2019\nB;2020;2020\n");

  it("are column-duplicate, an error", () => {
    const issue = table.issues.find(({ code }) => code === "column-duplicate");
    expect(issue?.severity).toBe("error");
    expect(issue?.at).toEqual({ line: 1, column: "Beginn", raw: "Beginn" });
  });

  it("are both unread, and lose no row", () => {
    expect(table.rows.map(({ status, cells }) => [status, cells])).toEqual([
      ["accepted", ["A", "2018", "2019"]],
      ["accepted", ["B", "2020", "2020"]],
    ]);
    expect(table.memberships.map(({ startDate }) => startDate)).toEqual([undefined, undefined]);
  });

  it("are not seen in two headers of different keys", () => {
    const { issues } = readMemberList("Region;Kreisschlüssel;AGS;seit\nA;06535;;2018\n");
    expect(codesOf(issues)).not.toContain("column-duplicate");
  });
});

describe("columns of dates of which no row fills two", () => {
  const rows = "Region;Eintritt;Austritt;Zeitraum\nA;01.07.2008;;\nB;;;2002–2006\nC;2010;31.12.2022;\n";

  it("are all read: a list may have one for old entries", () => {
    const { memberships, issues } = readMemberList(rows);
    expect(codesOf(issues)).not.toContain("column-duplicate");
    expect(memberships.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ["2008-07-01", undefined],
      ["2002", "2006"],
      ["2010", "2022-12-31"],
    ]);
  });

  it("are read as if they were one, whoever says what they mean", () => {
    const columns = { Eintritt: "start", Zeitraum: "period" } as const;
    expect(readMemberList(rows, { columns }).memberships).toEqual(readMemberList(rows).memberships);
  });

  it("are column-duplicate once a row fills two that differ", () => {
    const { issues } = readMemberList(`${rows}D;2011;;2012–2013\n`);
    expect(codesOf(issues)).toContain("column-duplicate");
  });
});

describe("option columns", () => {
  it("says what own headers mean, matched like all headers", () => {
    const table = readMemberList("KOMMUNE;Dabei ab\nA;2018\n", {
      columns: { kommune: "name", "dabei-ab": "start" },
    });
    expect(table.memberships[0]?.startDate).toBe("2018");
    expect(codesOf(table.issues)).toEqual(["end-unknown"]);
  });

  it("goes before the meaning that a header has by itself", () => {
    const table = readMemberList("Name;Gemeinde\nMüller;Lauterbach\n", {
      columns: { Name: "note", Gemeinde: "name" },
    });
    expect(table.regions.map(({ name }) => name)).toEqual(["Lauterbach"]);
    expect(table.memberships[0]?.note).toBe("Müller");
  });

  it("throws field-value for a field that there is not", () => {
    const columns = JSON.parse('{ "Ort": "place" }');
    expect(() => readMemberList("Region;Ort\nA;B\n", { columns })).toThrow(/place/);
  });
});

it("columns are read by name when they stand in any order", () => {
  const rows = [
    ["Region", "seit", "bis", "Kreisschlüssel", "Rolle"],
    ["Vogelsbergkreis", "2018", "2022", "06535", "Mitglied"],
  ];
  const reversed = rows.map((cells) => [...cells].reverse());
  const [one, other] = [readMemberList(rows), readMemberList(reversed)];
  expect(other.memberships).toEqual(one.memberships);
  expect(other.regions).toEqual(one.regions);
  expect(rowsOf(other)[0]?.membership?.endDate).toBe("2022");
});
