import type { IssueCode } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, readCell } from "./lists.ts";

describe("a key in its column", () => {
  it.each([
    ["Kreisschlüssel", "01054", "kreis"],
    ["Kreisschlüssel", "06632", "kreis"], // also a postcode
    ["Kreisschlüssel", "07000", "kreis"], // the joint area, whose third digit is no other's
    ["Kreisschlüssel", "14523", "kreis"],
    ["Kreisschlüssel", "16063", "kreis"],
    ["AGS", "06535011", "ags"],
    ["AGS", "06412000", "ags"],
    ["Verbandsschlüssel", "073325002", "verband"],
    ["Verbandsschlüssel", "065350011", "verband"],
    ["Verbandsschlüssel", "064359200", "verband"],
    ["ARS", "065350011011", "ars"],
    ["ARS", "073325002009", "ars"],
    ["ARS", "064120000000", "ars"],
    ["NUTS", "DE725", "nuts"],
    ["NUTS", "DE80O", "nuts"],
    ["NUTS", "DE21I", "nuts"],
    ["NUTS", "DE800", "nuts"],
    ["ROR", "0605", "ror"],
    ["ROR", "0918", "ror"],
  ])("is read as it stands: %s %s", (header, value, scheme) => {
    const row = readCell(header, value);
    expect(row).toMatchObject({ status: "accepted", issues: [] });
    expect(row.region?.identifiers).toHaveLength(1);
    expect(row.region?.identifiers?.[0]?.value).toBe(value);
    expect(row.region?.identifiers?.[0]?.scheme.replace(/-20(?:21|24)$/, "")).toBe(scheme);
  });

  it.each([
    // under AGS a key of a Kreis, and under ARS one of a Verband: real lists mix them
    ["AGS", "06535", "kreis"],
    ["AGS", "073325002", "verband"],
    ["ARS", "073325002", "verband"],
  ])("is taken for what it is: %s %s is of the scheme %s", (header, value, scheme) => {
    const row = readCell(header, value);
    expect(row).toMatchObject({ status: "accepted", issues: [] });
    expect(row.region?.identifiers).toEqual([{ scheme, value }]);
  });
});

describe("a repaired key", () => {
  const repairs: [IssueCode, string, string, string, string][] = [
    ["key-leading-zero", "Kreisschlüssel", "1054", "kreis", "01054"],
    ["key-leading-zero", "Kreisschlüssel", "6535", "kreis", "06535"],
    ["key-leading-zero", "AGS", "6535011", "ags", "06535011"],
    ["key-leading-zero", "AGS", "6535", "kreis", "06535"],
    ["key-leading-zero", "ARS", "65350011011", "ars", "065350011011"],
    ["key-leading-zero", "Verbandsschlüssel", "73325002", "verband", "073325002"],
    ["key-leading-zero", "ROR", "605", "ror", "0605"],
    ["key-padded", "Kreisschlüssel", "01054000", "kreis", "01054"],
    ["key-padded", "Kreisschlüssel", "010540000000", "kreis", "01054"],
    ["key-padded", "Kreisschlüssel", "1054000", "kreis", "01054"],
    ["key-padded", "Kreisschlüssel", "10540000000", "kreis", "01054"],
    ["key-padded", "ARS", "073325002000", "verband", "073325002"],
    ["key-characters", "Kreisschlüssel", "1054,0", "kreis", "01054"],
    ["key-characters", "Kreisschlüssel", "1054.0", "kreis", "01054"],
    ["key-characters", "Kreisschlüssel", "14523,0", "kreis", "14523"],
    ["key-characters", "Kreisschlüssel", "'01054", "kreis", "01054"],
    ["key-characters", "Kreisschlüssel", '="01054"', "kreis", "01054"],
    ["key-characters", "Kreisschlüssel", '="1054"', "kreis", "01054"],
    ["key-characters", "Kreisschlüssel", "05 3 34", "kreis", "05334"],
    ["key-characters", "AGS", "05 3 34 002", "ags", "05334002"],
    ["key-characters", "ARS", "07 3 32 5002 009", "ars", "073325002009"],
  ];

  it.each(repairs)(
    "is %s, a warning with before and after: %s %s is %s %s",
    (code, header, from, scheme, to) => {
      const row = readCell(header, from);
      expect(row.status).toBe("repaired");
      expect(row.issues).toHaveLength(1);
      expect(row.issues[0]).toMatchObject({
        code,
        severity: "warning",
        repaired: { from, to },
        at: { line: 2, column: header, raw: from },
      });
      expect(row.region?.identifiers).toEqual([{ scheme, value: to }]);
    },
  );
});

describe("a refused key", () => {
  const refusals: [IssueCode, string, string][] = [
    ["key-scientific", "ARS", "1,5002E+11"],
    ["key-scientific", "ARS", "1.5002E+11"],
    ["key-scientific", "AGS", "6,535E+06"],
    ["key-scientific", "Kreisschlüssel", "1E+4"],
    ["key-state", "Kreisschlüssel", "36304"],
    ["key-state", "Kreisschlüssel", "17033"],
    ["key-state", "Kreisschlüssel", "00123"],
    ["key-state", "AGS", "36304001"],
    ["key-state", "ROR", "1701"],
    ["key-region-digit", "Kreisschlüssel", "06835"],
    ["key-region-digit", "Kreisschlüssel", "01154"],
    ["key-region-digit", "Kreisschlüssel", "14123"], // Sachsen before August 2008
    ["key-region-digit", "Kreisschlüssel", "15123"], // Sachsen-Anhalt before July 2007
    ["key-region-digit", "ROR", "0606"],
    ["key-region-digit", "ROR", "0600"],
    ["key-length", "Kreisschlüssel", "654"],
    ["key-length", "Kreisschlüssel", "8835"], // 08835: Land 08 has no 8
    ["key-length", "Kreisschlüssel", "0653501"],
    ["key-length", "Kreisschlüssel", "010540"],
    ["key-length", "Kreisschlüssel", "010540001"],
    ["key-length", "AGS", "065350110"],
    ["key-length", "ARS", "0653500110"],
    ["key-length", "ARS", "10045115"], // an AGS of the Saarland, no Verband of Land 01
    ["key-length", "ARS", "06535"],
    ["key-length", "ROR", "06050"],
    ["key-characters", "ARS", "10045115,0"],
    ["key-characters", "Kreisschlüssel", "O1054"],
    ["key-characters", "Kreisschlüssel", "01O54"],
    ["key-characters", "Kreisschlüssel", "VB"],
    ["key-characters", "Kreisschlüssel", "-1054"],
    ["key-characters", "Kreisschlüssel", "٠١٠٥٤"],
    ["key-association", "Verbandsschlüssel", "072331001"],
    ["key-association", "ARS", "065350011012"], // 0: digits 7 to 9 equal the last three
    ["key-association", "ARS", "065350011000"],
    ["key-association", "ARS", "065351011011"],
  ];

  it.each(refusals)("is %s, an error: %s %s", (code, header, value) => {
    const row = readCell(header, value);
    expect(row.status).toBe("rejected");
    expect(codesOf(row.issues)).toEqual([code]);
    expect(row.issues[0]).toMatchObject({ severity: "error", at: { line: 2, column: header, raw: value } });
  });

  it.each<[IssueCode, string, string, string, string]>([
    [
      "key-state",
      "AGS",
      "36304",
      "5 Stellen als Kreisschlüssel gelesen",
      "5 digits are read as a district key",
    ],
    [
      "key-region-digit",
      "AGS",
      "06835",
      "5 Stellen als Kreisschlüssel",
      "5 digits are read as a district key",
    ],
    [
      "key-association",
      "ARS",
      "072331001",
      "9 Stellen als Schlüssel des Gemeindeverbands gelesen",
      "9 digits are read as a municipal association key",
    ],
  ])("with the digits of another kind is wrong as one of that: %s %s %s", (code, header, value, de, en) => {
    const row = readCell(header, value);
    expect(row.status).toBe("rejected");
    expect(codesOf(row.issues)).toEqual([code]);
    expect(row.issues[0]?.message.de).toContain(`Unter ${header} werden ${de}`);
    expect(row.issues[0]?.message.en).toContain(`Under ${header}, ${en}`);
  });

  it("may be that of a Verband without its zero: under AGS, too, that is a choice", () => {
    const row = readCell("AGS", "73325002");
    expect(row).toMatchObject({ status: "rejected", issues: [{ code: "key-leading-zero" }] });
    expect(row.issues[0]?.choices).toEqual([
      {
        fix: { kind: "cell", line: 2, column: "AGS", from: "73325002", to: "073325002" },
        meaning: {
          de: "073325002 (Schlüssel des Gemeindeverbands)",
          en: "073325002 (municipal association key)",
        },
      },
    ]);
  });

  it.each(["065350110", "06535011a", "17332500"])("is no key of a Verband under AGS: %s", (value) => {
    expect(readCell("AGS", value).issues[0]).not.toHaveProperty("choices");
  });

  it("asks whether five digits under AGS are a postcode", () => {
    const [issue] = readCell("AGS", "36304").issues;
    expect(issue?.message.de).toContain("Ist das eine Postleitzahl?");
    expect(issue?.message.en).toContain("Is it a postcode?");
  });

  it.each(["DEO0A", "DE8OA", "DEI25", "DE8IA"])(
    "has a wrong O or I in NUTS, which is never repaired: %s",
    (value) => {
      expect(readCell("NUTS", value).status).toBe("rejected");
    },
  );

  it("says that 36304 may be a postcode", () => {
    const { message } = readCell("Kreisschlüssel", "36304").issues[0] ?? {};
    expect(message?.de).toContain("Postleitzahl");
    expect(message?.en).toContain("postcode");
  });

  it("suggests 01054 for O1054", () => {
    const [issue] = readCell("Kreisschlüssel", "O1054").issues;
    expect(issue?.fix).toEqual({
      kind: "cell",
      line: 2,
      column: "Kreisschlüssel",
      from: "O1054",
      to: "01054",
    });
    expect(issue?.message.de).toContain("01054");
  });

  it("says that the digits of 1,5002E+11 are gone and the key is to be entered again as text", () => {
    const { message } = readCell("ARS", "1,5002E+11").issues[0] ?? {};
    expect(message?.de).toMatch(/neu als Text/);
    expect(message?.en).toMatch(/again as text/);
  });
});

it("a blank key cell names no key", () => {
  expect(readCell("Kreisschlüssel", "  ").region?.identifiers ?? []).toEqual([]);
});
