import fc from "fast-check";
import { dayNumber, isEdtfDate, isoDay, parseEdtfDate } from "netzwerk-daseinsvorsorge/calendar";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { codeOf } from "./fault.ts";

const settings = cases(200);

const day = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") }).map(isoDay);
/** A day, or the month or year that it lies in. */
const point = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([iso, length]) => iso.slice(0, length));
const bracket = fc.tuple(point, point).map(([a, b]) => (a < b ? `[${a}..${b}]` : `[${b}..${a}]`));
const date = fc.oneof(
  point,
  bracket,
  point.map((text) => `[${text}..]`),
  point.map((text) => `[..${text}]`),
);
/** Tokens of the grammar and of what lies beside it, in any order. */
const nearGrammar = fc
  .array(fc.constantFrom("2018", "0000", "-11", "-13", "-30", "-31", "[", "]", "..", ".", "~", "/", " "), {
    maxLength: 7,
  })
  .map((tokens) => tokens.join(""));

it("parseEdtfDate() gives an earliest day on or before the latest", () => {
  fc.assert(
    fc.property(date, (text) => {
      const { earliest, latest } = parseEdtfDate(text);
      expect((earliest ?? "0001-01-01") <= (latest ?? "9999-12-31")).toBe(true);
    }),
    settings,
  );
});

it("parseEdtfDate() gives an unbounded side exactly when a bracket is open there", () => {
  fc.assert(
    fc.property(date, (text) => {
      const { earliest, latest } = parseEdtfDate(text);
      expect([earliest === null, latest === null]).toEqual([text.startsWith("[.."), text.endsWith("..]")]);
    }),
    settings,
  );
});

it("parseEdtfDate() gives a month and a year that have exactly the days with their prefix", () => {
  fc.assert(
    fc.property(point, day, (text, other) => {
      const { earliest, latest } = parseEdtfDate(text);
      for (const iso of [earliest, latest]) expect(iso?.startsWith(text)).toBe(true);
      const within = earliest !== null && latest !== null && earliest <= other && other <= latest;
      expect(within).toBe(other.startsWith(text));
      if (latest !== null && latest < "9999-12-31") {
        expect(isoDay(dayNumber(latest) + 1).startsWith(text)).toBe(false);
      }
      if (earliest !== null && earliest > "0001-01-01") {
        expect(isoDay(dayNumber(earliest) - 1).startsWith(text)).toBe(false);
      }
    }),
    settings,
  );
});

it("parseEdtfDate() bounds a bracket by the first bound of its left and the last of its right side", () => {
  fc.assert(
    fc.property(point, point, (left, right) => {
      const { earliest } = parseEdtfDate(left);
      const { latest } = parseEdtfDate(right);
      const text = `[${left}..${right}]`;
      if ((earliest ?? "") > (latest ?? "")) expect(codeOf(() => parseEdtfDate(text))).toBe("date-order");
      else expect(parseEdtfDate(text)).toEqual({ earliest, latest, precision: "bounds" });
      expect(parseEdtfDate(`[${left}..]`)).toEqual({ earliest, latest: null, precision: "bounds" });
      expect(parseEdtfDate(`[..${right}]`)).toEqual({ earliest: null, latest, precision: "bounds" });
    }),
    settings,
  );
});

describe.each([
  ["any text", fc.string()],
  ["a text near the grammar", nearGrammar],
  ["a date", date],
  ["a value of any type", fc.anything()],
])("%s", (_, texts) => {
  it("isEdtfDate() takes it exactly when parseEdtfDate() does not throw", () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (isEdtfDate(text)) expect(() => parseEdtfDate(text as string)).not.toThrow();
        else expect(codeOf(() => parseEdtfDate(text as never))).toMatch(/^date-/);
      }),
      settings,
    );
  });
});

const notStrings: [what: string, value: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 2018],
  ["a bigint", 2018n],
  ["a boolean", true],
  ["a symbol", Symbol("2018")],
  ["a Date", new Date("2018-11-27")],
  ["a boxed text", Object("2018")],
  ["a list", ["2018"]],
  ["an object without a prototype", Object.create(null)],
];

describe.each(notStrings)("%s", (_, value) => {
  it("parseEdtfDate() throws date-format", () => {
    expect(codeOf(() => parseEdtfDate(value as never))).toBe("date-format");
  });

  it("isEdtfDate() refuses it", () => {
    expect(isEdtfDate(value)).toBe(false);
  });
});
