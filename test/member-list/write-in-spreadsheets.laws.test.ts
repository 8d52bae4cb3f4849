import fc from "fast-check";
import { type Language, type Network, parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { type MemberList, readMemberList, writeMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { base } from "./checked.ts";
import { strictCells } from "./csv.ts";
import { savedCell, savedFile } from "./spreadsheet-program.ts";
import { writtenNetwork } from "./written-networks.ts";

const languages = fc.constantFrom<Language>("de", "en");

/** The list that a spreadsheet program with recognition of numbers saves, read again. */
function savedAndRead(text: string): MemberList {
  return readMemberList(savedFile(strictCells(text.slice(1))));
}

/** Whether a network has what no CSV file keeps in a spreadsheet: a year before 1000, which loses its zeros. */
function hasEarlyYear({ memberships }: Network): boolean {
  return memberships.some(({ startDate, endDate }) =>
    [startDate, endDate].some((date) => /^0\d{3}$/.test(date ?? "")),
  );
}

it("writeMemberList() writes a text that a spreadsheet program changes nothing in but zeros of keys", () => {
  fc.assert(
    fc.property(writtenNetwork, languages, (network, lang) => {
      fc.pre(!hasEarlyYear(network));
      const { text } = writeMemberList(network, { lang });
      const [before, after] = [readMemberList(text), savedAndRead(text)];
      expect(after.memberships).toEqual(before.memberships);
      expect(after.regions).toEqual(before.regions);
      expect(after.sources).toEqual(before.sources);
      const codes = after.rows.flatMap(({ issues }) => issues.map(({ code }) => code));
      expect(codes.filter((code) => code !== "key-leading-zero")).toEqual(
        before.rows.flatMap(({ issues }) => issues.map(({ code }) => code)),
      );
    }),
    cases(100),
  );
});

it("writeMemberList() writes the same cells into a sheet, but exact days as such", () => {
  fc.assert(
    fc.property(writtenNetwork, languages, (network, lang) => {
      const { text, losses } = writeMemberList(network, { lang });
      const written = writeMemberList(network, { lang, format: "xlsx" });
      expect(written.losses).toEqual(losses);
      const { rows } = written.sheet;
      const cells = strictCells(text.slice(1));
      expect(rows.map(({ length }) => length)).toEqual(cells.map(({ length }) => length));
      for (const [at, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          const inText = cells[at]?.[column] ?? "";
          expect(["text", "day"]).toContain(cell.kind);
          if (cell.kind !== "day") expect(cell.text).toBe(inText);
          else if (lang === "en") expect(cell.text).toBe(inText);
          else expect(cell.text.split("-").reverse().join(".")).toBe(inText);
        }
      }
    }),
    cases(100),
  );
});

it("writeMemberList() writes a sheet that reads back as the text does", () => {
  fc.assert(
    fc.property(writtenNetwork, languages, (network, lang) => {
      const { sheet } = writeMemberList(network, { lang, format: "xlsx" });
      const read = readMemberList(sheet.rows.map((row) => row.map((cell) => cell.text)));
      const ofText = readMemberList(writeMemberList(network, { lang }).text);
      expect(read.memberships).toEqual(ofText.memberships);
      expect(read.regions).toEqual(ofText.regions);
    }),
    cases(50),
  );
});

describe.each(["de", "en"] as const)("the record of the network in a spreadsheet (%s)", (lang) => {
  const { text } = writeMemberList(record, { lang });

  it("keeps all memberships", () => {
    expect(savedAndRead(text).memberships).toEqual(readMemberList(text).memberships);
  });

  it("keeps all regions with their keys", () => {
    expect(savedAndRead(text).regions).toEqual(readMemberList(text).regions);
  });
});

describe("what a spreadsheet program takes from a text", () => {
  const region = { id: "a", name: "A" };

  it("is a key of twelve digits, which reading then refuses", () => {
    const network = parseNetwork({
      ...base,
      regions: [{ ...region, identifiers: [{ scheme: "ars", value: "150025051082" }] }],
      memberships: [{ id: "a-1", regionId: "a", startDate: "2018", endDate: ".." }],
    });
    const { text } = writeMemberList(network, { lang: "de" });
    expect(
      savedAndRead(text).rows.map(({ status, issues }) => [status, issues.map(({ code }) => code)]),
    ).toEqual([["rejected", ["key-scientific"]]]);
    const { sheet } = writeMemberList(network, { lang: "de", format: "xlsx" });
    expect(sheet.rows[1]).toContainEqual({ text: "150025051082", kind: "text" });
  });
});

it.each([
  ["06535", "6535"],
  ["2018-11", "Nov 18"],
  ["3/4", "03. Apr"],
  ["150025051082", "1,50025E+11"],
  ["27.11.2018", "27.11.2018"],
  ["2018-11-27", "27.11.2018"],
  ["[..2018]", "[..2018]"],
  ["seit 2018-11", "seit 2018-11"],
  ["2022-07;", "2022-07;"],
])("the spreadsheet program of these tests saves %s as %s", (cell, saved) => {
  expect(savedCell(cell)).toBe(saved);
});
