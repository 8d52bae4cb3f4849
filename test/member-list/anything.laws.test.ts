import fc from "fast-check";
import { type MemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { encoders } from "./encodings.ts";

/** What must hold of every answer, whatever was given. */
function expectSound(table: MemberList): void {
  const kept = table.rows.filter(({ status }) => status !== "rejected" && status !== "ignored");
  expect(table.memberships.map(({ id }) => id)).toEqual(kept.map(({ membershipId }) => membershipId));
  expect(new Set(table.memberships.map(({ id }) => id)).size).toBe(table.memberships.length);
  const regionIds = new Set(table.regions.map(({ id }) => id));
  expect(regionIds.size).toBe(table.regions.length);
  expect(new Set(table.memberships.map(({ regionId }) => regionId))).toEqual(regionIds);
  for (const row of table.rows) {
    const errors = row.issues.filter(({ severity }) => severity === "error");
    expect(errors.length > 0).toBe(row.status === "rejected");
    expect(row.issues.some(({ repaired }) => repaired !== undefined) || row.status !== "repaired").toBe(true);
    if (row.status === "rejected" || row.status === "ignored") expect(row).not.toHaveProperty("membershipId");
    for (const { at, message, repaired, severity, code } of row.issues) {
      expect(at?.line).toBeGreaterThan(0);
      expect([message.de, message.en]).not.toContain("");
      // Of the century of a year, an option says how it is read.
      const isSaid = code === "date-two-digit-year" && severity === "info";
      if (repaired !== undefined && !isSaid) expect(severity).toBe("warning");
    }
  }
  const ignored = table.rows.filter(({ status }) => status === "ignored").map(({ line }) => line);
  expect(ignored).toEqual(
    table.plan.ignored.flatMap(({ line, because }) => (because === "title" ? [] : [line])),
  );
  let end = 0;
  for (const { line, lastLine } of table.rows) {
    expect(line).toBeGreaterThan(end);
    expect(lastLine).toBeGreaterThanOrEqual(line);
    end = lastLine;
  }
}

const lists = [
  'Region;Kreisschlüssel;Mitglied seit;Mitglied bis;Bemerkung\r\nVogelsbergkreis;06535;27.11.2018;laufend;"erste;\r\nZeile ""A"""\r\nMain-Kinzig-Kreis;6435;43431;30.06.2022;\r\n;;;;\r\nHersfeld;36251;ca. 2018;;x\r\nStand: 2024;;;;\r\n',
  'Mitglied,Zeitraum,AGS,Art,Land\nGörlitz,"2018–2022",14626,Landkreis,Sachsen\n"SPESSARTregional, e.V.",seit 07/2022,,Gemeindeverbund,HE\n',
  "Netzwerk\n\nName\tBeitritt\tAustritt\tNUTS\tQuelle\nA\t2018\t31.12.9999\tDE80O\tBericht\nB\t01.07.22\t\tDE21I\tBericht\n",
];

const bytesArbitrary = fc.uint8Array({ maxLength: 300 });

/** A list with some bytes flipped, put in or taken out. */
const mutatedArbitrary = fc
  .record({
    list: fc.constantFrom(...lists),
    encode: fc.constantFrom(encoders["utf-8"], encoders["windows-1252"], encoders["utf-16le with BOM"]),
    edits: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.constantFrom("flip", "insert", "delete"),
        byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x3b, 0x0a, 0x0d, 0x2c, 0x09)),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ list, encode, edits }) => {
    const bytes = [...encode(list)];
    for (const { place, kind, byte } of edits) {
      const at = Math.floor(place * bytes.length);
      bytes.splice(at, kind === "insert" ? 0 : 1, ...(kind === "delete" ? [] : [byte]));
    }
    return Uint8Array.from(bytes);
  });

const optionsArbitrary = fc.record(
  {
    blankEnd: fc.constantFrom("unknown" as const, "ongoing" as const),
    delimiter: fc.constantFrom(";", ",", "\t", "|"),
    encoding: fc.constantFrom(
      "utf-8" as const,
      "utf-16le" as const,
      "utf-16be" as const,
      "windows-1252" as const,
    ),
    pivotYear: fc.integer({ min: 1999, max: 2099 }),
    regionBy: fc.constantFrom("name" as const, "key" as const),
    maxRows: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: [] },
);

describe("readMemberList() never throws and accounts for every row", () => {
  it("whatever the bytes", () => {
    fc.assert(
      fc.property(bytesArbitrary, optionsArbitrary, (bytes, options) => {
        expectSound(readMemberList(bytes, options));
      }),
      cases(200),
    );
  });

  it("whatever the bytes below a header", () => {
    fc.assert(
      fc.property(bytesArbitrary, optionsArbitrary, (bytes, options) => {
        const header = encoders["utf-8"]("Region;seit;bis;Kreisschlüssel;Art\nA;2018\n");
        expectSound(readMemberList(Uint8Array.from([...header, ...bytes]), options));
      }),
      cases(200),
    );
  });

  it("whatever was done to the bytes of a list", () => {
    fc.assert(
      fc.property(mutatedArbitrary, optionsArbitrary, (bytes, options) => {
        expectSound(readMemberList(bytes, options));
      }),
      cases(300),
    );
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), optionsArbitrary, (text, options) => {
        expectSound(readMemberList(text, options));
        expectSound(readMemberList(`Region;seit;Zeitraum\n${text}`, options));
      }),
    );
  });

  it("whatever the cells", () => {
    const input = fc.array(fc.array(fc.anything(), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(input, optionsArbitrary, (rows, options) => {
        const cells: unknown[][] = [["Region", "seit", "Art"], ...rows];
        // What callers without types may pass.
        expectSound(readMemberList(cells as string[][], options));
      }),
    );
  });
});

/** The characters of a text that no delimiter, quote or white space can account for. */
const substance = (text: string) => text.replace(/[\s";]/g, "");

it("no character below the header is lost, whatever is done to quotes, delimiters and line ends", () => {
  const scraps = fc.constantFrom(
    ...['"', '""', ";", "\n", "\r", "\r\n", " ", "'", "=", "Stand", "* ", ";;;", '";"', '"\n'],
    ...["A", "Landkreis", "2018", "27.11.2018", "laufend", "06535", "Ä", "„x“", "-"],
  );
  const bodies = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(bodies, (body) => {
      const table = readMemberList(`Region;seit;Bemerkung\n${body}`);
      const text = table.rows.flatMap(({ cells }) => cells).join("");
      expect(substance(text)).toBe(substance(body));
      expectSound(table);
    }),
    cases(500),
  );
});
