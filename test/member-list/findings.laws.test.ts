import fc from "fast-check";
import { checkMemberList, findingsOf, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { base } from "./checked.ts";

const cell = fc.constantFrom(
  "",
  "A",
  "B",
  "06535",
  "6632",
  "gestern",
  "2018",
  "31.06.2022",
  "03/04/2021",
  "01.07.22",
  "31.12.9999",
  "laufend",
  "ca. 2018",
  "M?nchen",
  "Summe",
);

const lists = fc
  .tuple(
    fc.shuffledSubarray(["Region", "Kreisschlüssel", "seit", "bis", "Quelle", "Farbe", "seit"], {
      minLength: 1,
    }),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 12 }),
  )
  .map(([header, rows]) => [header, ...rows].map((cells) => cells.join(";")).join("\n"));

it("findingsOf() has every issue in one finding: of one code and one column, and never two of them alike", () => {
  fc.assert(
    fc.property(lists, (text) => {
      const { issues, findings } = checkMemberList(readMemberList(text), base);
      expect(findings).toEqual(findingsOf(issues));
      expect(findings.flatMap((finding) => finding.issues).sort(byText)).toEqual([...issues].sort(byText));
      const kinds = findings.map(({ code, column }) => `${code} ${column}`);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const { code, column, count, issues: own } of findings) {
        expect(count).toBe(own.length);
        expect(own.every((issue) => issue.code === code && (issue.at?.column ?? null) === column)).toBe(true);
      }
    }),
    cases(100),
  );
});

it("findingsOf() shows no more values, lines and refused rows than there are issues", () => {
  fc.assert(
    fc.property(lists, (text) => {
      for (const { count, values, valueCount, rejectedRows, severity } of findingsOf(
        readMemberList(text).issues,
      )) {
        const shown = values.reduce((sum, value) => sum + value.count, 0);
        expect(shown).toBeLessThanOrEqual(count);
        if (valueCount <= 5 && valueCount > 0) expect(shown).toBe(count);
        expect(rejectedRows).toBeLessThanOrEqual(count);
        if (severity !== "error") expect(rejectedRows).toBe(0);
      }
    }),
    cases(100),
  );
});

it("findingsOf() has the rows of a summary that rows say", () => {
  fc.assert(
    fc.property(lists, (text) => {
      const { rows, summary } = checkMemberList(readMemberList(text), base);
      const sum = Object.values(summary.rows).reduce((total, count) => total + count, 0);
      expect(sum).toBe(rows.length);
    }),
    cases(50),
  );
});

function byText(one: object, other: object): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
