import { type MemberListOptions, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, rowsOf } from "./lists.ts";

/** Which rows are one region: by row, the number of the region in the order of their first row. */
function grouping(text: string, options?: MemberListOptions): number[] {
  const ids = rowsOf(readMemberList(text, options)).map(({ membership }) => membership?.regionId);
  const distinct = [...new Set(ids)];
  return ids.map((id) => distinct.indexOf(id));
}

const keyed = (...rows: string[]) => `Region;Kreisschlüssel\n${rows.join("\n")}\n`;

describe("rows are one region", () => {
  it.each([
    ["one name, one key", keyed("A;06535", "A;06535")],
    ["one name, a key in the one row", keyed("A;06535", "A;")],
    ["one name, a key in the other row", keyed("A;", "A;06535")],
    ["one name, no key", keyed("A;", "A;")],
    ["one name in two cases", keyed("Landkreis Görlitz;", "LANDKREIS GÖRLITZ;")],
    ["one name with more spaces", keyed("Landkreis  Görlitz;", "  Landkreis Görlitz ;")],
    ["one name in two normal forms", keyed("Görlitz;", "Go\u0308rlitz;")],
    ["a short word in the one name", keyed("LK Görlitz;", "Landkreis Görlitz;")],
    ["another dash in the one name", keyed("Main-Kinzig;", "Main\u2011Kinzig;")],
    ["an invisible character in the one name", keyed("Görlitz;", "Gör\u00ADlitz;")],
    ["one name, two keys of one area", "Region;AGS\nRosenheim;09163000\nRosenheim;09163\n"],
    ["one name, a kind in the one row", "Region;Art\nA;Landkreis\nA;\n"],
    ["one name, one key after its repair", keyed("A;6535", "A;06535")],
    ["one name, keys of different schemes", "Region;Kreisschlüssel;NUTS\nA;06535;\nA;06535;DE725\n"],
    ["one region id", "Region;Regions-ID\nA;x\nA;x\n"],
    ["one region id, two names", "Region;Region ID\nA;x\nB;x\n"],
    ["one key, a word in common", keyed("Vogelsbergkreis;06535", "Landkreis Vogelsberg;06535")],
    ["one area, a word in common", "Region;AGS\nLandkreis Fulda;06631\nFulda;06631000\n"],
  ])("for %s", (_, text) => {
    expect(grouping(text)).toEqual([0, 0]);
    expect(readMemberList(text).regions).toHaveLength(1);
    expect(readMemberList(text).memberships).toHaveLength(2);
  });
});

describe("rows are two regions", () => {
  it.each([
    ["two names, no key", keyed("A;", "B;")],
    ["two names, two keys", keyed("A;06535", "B;06632")],
    ["one name, two keys", keyed("A;06535", "A;06632")],
    ["a word more in the one name", keyed("Görlitz;", "Landkreis Görlitz;")],
    ["one name, keys of a Stadt and of a Landkreis", "Region;AGS\nRosenheim;09163000\nRosenheim;09187\n"],
    ["one name, keys of a Gemeinde and of its Kreis", "Region;AGS\nGotha;16067029\nGotha;16067\n"],
    ["one name, two kinds", "Region;Art\nRosenheim;Landkreis\nRosenheim;kreisfreie Stadt\n"],
    ["ae for ä in the one name", keyed("Görlitz;", "Goerlitz;")],
    ["a dash in the one name", keyed("Main-Kinzig;", "Main Kinzig;")],
    ["one name, two region ids", "Region;Region ID\nA;x\nA;y\n"],
  ])("for %s", (_, text) => {
    expect(grouping(text)).toEqual([0, 1]);
    expect(readMemberList(text).regions).toHaveLength(2);
  });
});

describe("rows with one key are refused, each with both regions to choose from,", () => {
  it.each([
    ["for names without a word in common", keyed("Vogelsbergkreis;06535", "Landkreis Fulda;06535")],
    ["for a Kreis and what lies in it", keyed("Rhein-Hunsrück-Kreis;06535", "VG Kirchberg (Hunsrück);06535")],
    ["for a Landkreis and a Gemeinde", keyed("Landkreis Fulda;06535", "Gemeinde Fulda;06535")],
    [
      "for two kinds of area",
      "Region;Kreisschlüssel;Art\nVogelsbergkreis;06535;Landkreis\nLandkreis Vogelsberg;06535;Gemeindeverbund\n",
    ],
  ])("%s", (_, text) => {
    const { rows, regions, memberships } = readMemberList(text);
    expect(rows.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect([regions, memberships]).toEqual([[], []]);
    for (const { line, issues } of rows) {
      expect(issues).toMatchObject([
        {
          code: "key-shared",
          severity: "error",
          params: { reason: "other-region", key: "06535", line: line === 2 ? 3 : 2 },
          at: { line, column: "Kreisschlüssel", raw: "06535" },
        },
      ]);
      expect(issues[0]?.choices).toHaveLength(2);
    }
  });

  it("unless all of them state ids of their own, whatever their order", () => {
    const rows = ["A;06535;a", "B;06535;b", "C;06535;"];
    const statuses = (order: readonly string[]) =>
      readMemberList(["Region;Kreisschlüssel;Regions-ID", ...order].join("\n")).rows.map(
        ({ status }) => status,
      );
    expect(statuses(rows.slice(0, 2))).toEqual(["accepted", "accepted"]);
    for (const order of [rows, [...rows].reverse()]) {
      expect(statuses(order)).toEqual(["rejected", "rejected", "rejected"]);
    }
  });

  it("and no other rows", () => {
    const { rows } = readMemberList(keyed("Vogelsbergkreis;06535", "Fulda;06535", "Vogelsbergkreis;", "B;"));
    expect(rows.map(({ status }) => status)).toEqual(["rejected", "rejected", "accepted", "accepted"]);
  });
});

it("a row with the key of another one and another name says so", () => {
  const { rows, regions } = readMemberList(keyed("Vogelsbergkreis;06535", "Landkreis Vogelsberg;06535"));
  expect(rows.map(({ status, issues }) => [status, codesOf(issues)])).toEqual([
    ["accepted", []],
    ["accepted", ["name-differs"]],
  ]);
  expect(rows[1]?.issues).toMatchObject([
    {
      severity: "warning",
      params: { given: "Landkreis Vogelsberg", name: "Vogelsbergkreis", by: "key", line: 2 },
      at: { line: 3, column: "Region", raw: "Landkreis Vogelsberg" },
    },
  ]);
  expect(regions).toMatchObject([
    { name: "Vogelsbergkreis", otherNames: [{ name: "Landkreis Vogelsberg" }] },
  ]);
});

describe('option regionBy "key"', () => {
  it("makes rows with one key one region, whatever their names", () => {
    expect(grouping(keyed("A;06535", "B;06535", "B;06632"), { regionBy: "key" })).toEqual([0, 0, 1]);
  });

  it("leaves rows without keys to their names", () => {
    expect(grouping(keyed("A;", "B;", "A;"), { regionBy: "key" })).toEqual([0, 1, 0]);
  });
});

it("the order of rows decides nothing about which of them are one region", () => {
  const rows = ["A;06535", "A;", "B;06535", "C;", "c;", "D;06632", "D;06433"];
  const regions = (order: readonly string[]) => {
    const table = readMemberList(keyed(...order));
    return table.regions
      .map(({ name, identifiers }) => `${name.toUpperCase()} ${identifiers?.[0]?.value ?? ""}`)
      .sort();
  };
  const expected = ["A ", "C ", "D 06433", "D 06632"];
  for (let turn = 0; turn < rows.length; turn++) {
    const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
    expect(regions(turned)).toEqual(expected);
    expect(regions([...turned].reverse())).toEqual(expected);
  }
});

describe("a region has", () => {
  it("the keys of all its rows, once each", () => {
    const text = "Region;Kreisschlüssel;NUTS\nA;06535;\nA;06535;DE725\nA;;DE725\n";
    const [region] = readMemberList(text).regions;
    expect(region?.identifiers?.map(({ value }) => value)).toEqual(["06535", "DE725"]);
  });

  it("the kind and the Land that its rows say", () => {
    const text = "Region;Art;Land\nA;Landkreis;\nA;;Hessen\nB;rural-region;DE-SN\n";
    const table = readMemberList(text);
    expect(table.regions).toMatchObject([
      { name: "A", kind: "district", state: "DE-HE" },
      { name: "B", kind: "rural-region", state: "DE-SN" },
    ]);
  });

  it("no kind where no row says one", () => {
    const [region] = readMemberList("Region;Art\nA;\n").regions;
    expect(region).not.toHaveProperty("kind");
  });

  it.each([
    ["Land", "Regions-ID", "a", "Hessen", "Sachsen"],
    ["Art", "Kreisschlüssel", "06535", "Landkreis", "Gemeindeverbund"],
  ])(
    "not two words under %s beside one %s: the row that contradicts is refused and names the other",
    (header, identity, same, one, other) => {
      const table = readMemberList(
        `Region;${header};seit;${identity}\nA;${one};2018;${same}\nA;${other};2020;${same}\n`,
      );
      expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "rejected"]);
      expect(table.rows[1]?.issues[0]).toMatchObject({
        code: "field-value",
        severity: "error",
        at: { line: 3, column: header, raw: other },
      });
      expect(table.rows[1]?.issues[0]?.message.de).toContain("Zeile 2");
      expect(table.memberships).toHaveLength(1);
    },
  );

  it.each([
    ["Art", "district", "accepted", "warning"],
    ["Land", "Hessen", "accepted", "warning"],
    ["Rolle", "Mitglied", "rejected", "error"],
  ])("no unknown word under %s, beside %s: the row is %s, with a(n) %s", (header, word, status, severity) => {
    const table = readMemberList(`Region;${header}\nA;${word}\nB;Quatsch\n`);
    expect(table.rows.map((row) => row.status)).toEqual(["accepted", status]);
    expect(table.rows[1]?.issues[0]).toMatchObject({
      ...{ code: "word-unknown", severity },
      at: { line: 3, column: header, raw: "Quatsch" },
    });
    expect(table.regions.map(({ kind, state }) => kind ?? state).slice(1)).toEqual(
      status === "accepted" ? [undefined] : [],
    );
  });

  it("one warning for each row with an unknown word of its kind, so that each is found", () => {
    const table = readMemberList("Region;Art\nA;Landkreis\nB;Quatsch\nC;Quatsch\nD;Landkreis\nE;Kreis\n");
    expect(codesOf(table.issues).filter((code) => code === "word-unknown")).toHaveLength(2);
    expect(table.rows.map(({ issues }) => codesOf(issues))).toEqual([
      [],
      ["word-unknown"],
      ["word-unknown"],
      [],
      [],
    ]);
  });

  it("nothing of a refused row", () => {
    const table = readMemberList("Region;Kreisschlüssel;NUTS;seit\nA;06535;;gestern\nA;06535;DE725;2018\n");
    expect(table.regions).toHaveLength(1);
    expect(table.memberships).toHaveLength(1);
    const other = readMemberList("Region;NUTS;seit\nA;DE725;gestern\nA;;2018\n");
    expect(other.regions[0]?.identifiers ?? []).toEqual([]);
    expect(codesOf(other.rows[0]?.issues ?? [])).toEqual(["date-format"]);
  });
});
