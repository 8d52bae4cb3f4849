import fc from "fast-check";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";

const pieces = fc.constantFrom(
  "A",
  "Landkreis B",
  "2018",
  "laufend",
  ";",
  ";;",
  "\n",
  "\r",
  "\r\n",
  " ",
  "\t",
  ",",
  "ä",
  "\u2028",
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));

it("readMemberList() cuts a text in the same way whether a heading stands in quotes or not", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("\n", "\r", "\r\n"), (text, lineEnd) => {
      const rowsOf = (heading: string) =>
        readMemberList(`${heading};seit;bis${lineEnd}${text}`).rows.map(({ line, lastLine, cells }) => ({
          line,
          lastLine,
          cells,
        }));
      expect(rowsOf("Region")).toEqual(rowsOf('"Region"'));
    }),
    cases(500),
  );
});
