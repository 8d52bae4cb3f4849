import { NetworkError, parseTypedDate, type TypedDateField } from "netzwerk-daseinsvorsorge/calendar";
import { describe, expect, it } from "vitest";

function readAs(text: string, field: TypedDateField) {
  const result = parseTypedDate(text, { lang: "de", field });
  return result.issues === undefined ? result.value : result.issues.map(({ code }) => code);
}

describe("parseTypedDate()", () => {
  it.each<[string, Partial<Record<TypedDateField, unknown>>]>([
    // a day is a date in every field
    ["27.11.2018", { start: "2018-11-27", end: "2018-11-27", date: "2018-11-27", day: "2018-11-27" }],
    [
      " 27. November 2018 ",
      { start: "2018-11-27", end: "2018-11-27", date: "2018-11-27", day: "2018-11-27" },
    ],
    // less than a day is no calendar day
    ["11/2018", { start: "2018-11", end: "2018-11", date: "2018-11", day: ["date-format"] }],
    ["spätestens 2018", { start: "[..2018]", end: "[..2018]", date: "[..2018]", day: ["date-format"] }],
    // words of one side
    ["seit 2018", { start: "2018", end: ["date-format"], date: "2018" }],
    ["bis 30.06.2022", { start: ["date-format"], end: "2022-06-30", date: ["date-format"] }],
    // an end alone may be open
    [" laufend ", { start: ["date-format"], end: "..", date: ["date-format"], day: ["date-format"] }],
    // a start or an end alone may be unknown
    ["unbekannt", { start: null, end: null, date: ["date-format"], day: ["date-format"] }],
    // nothing was typed
    ["", { start: null, end: null, date: null, day: null }],
    ["  .  .    ", { start: null, end: null, date: null, day: null }],
    // no date
    ["bald", { start: ["date-format"], end: ["date-format"], date: ["date-format"], day: ["date-format"] }],
    [
      "31.06.2022",
      { start: ["date-not-in-calendar"], end: ["date-not-in-calendar"], day: ["date-not-in-calendar"] },
    ],
  ])("reads %j by its field: %j", (text, expected) => {
    for (const field of ["start", "end", "date", "day"] as const) {
      if (field in expected) expect([field, readAs(text, field)]).toEqual([field, expected[field]]);
    }
  });

  it("offers every date that a text may mean, in the language of the call", () => {
    expect(parseTypedDate("03/04/2021", { lang: "en", field: "start" }).issues).toEqual([
      {
        code: "date-ambiguous",
        message: expect.stringContaining("3 April 2021 or 4 March 2021"),
        choices: [
          { text: "2021-04-03", meaning: "3 April 2021" },
          { text: "2021-03-04", meaning: "4 March 2021" },
        ],
      },
    ]);
    expect(parseTypedDate("31.06.2022", { lang: "de", field: "end" }).issues?.[0]?.choices).toEqual([
      { text: "2022-06-30", meaning: "30.06.2022" },
      { text: "2022-07-01", meaning: "01.07.2022" },
      { text: "2022-06", meaning: "Juni 2022 (Tag unbekannt)" },
    ]);
  });

  it("offers only what the field takes", () => {
    expect(parseTypedDate("31.06.2022", { lang: "de", field: "day" }).issues?.[0]?.choices).toEqual([
      { text: "2022-06-30", meaning: "30.06.2022" },
      { text: "2022-07-01", meaning: "01.07.2022" },
    ]);
  });

  it.each([
    ["Sommer 2021", ["Juni bis August 2021 (Tag unbekannt)", "2021 (Tag unbekannt)"]],
    [
      "Winter 2021/22",
      ["Dezember 2021 bis Februar 2022 (Tag unbekannt)", "2021 (Tag unbekannt)", "2022 (Tag unbekannt)"],
    ],
    ["IV/2021", ["Oktober bis Dezember 2021 (Tag unbekannt)", "April 2021 (Tag unbekannt)"]],
    ["2018/19", ["2018 bis 2019 (Tag unbekannt)"]],
    ["01.02.2023 (Beschluss 12.12.22)", ["01.02.2023, ohne „Beschluss 12.12.22“"]],
  ])("says of each choice for %s what it writes, in the words of an office", (text, meanings) => {
    const { issues } = parseTypedDate(text, { lang: "de", field: "start" });
    expect(issues?.[0]?.choices?.map(({ meaning }) => meaning)).toEqual(meanings);
  });

  it("offers the text to write instead where only one is meant", () => {
    expect(parseTypedDate("2018-XX", { lang: "de", field: "date" }).issues).toMatchObject([{ fix: "2018" }]);
  });

  it("says what it read otherwise than it was typed", () => {
    expect(parseTypedDate("43431", { lang: "de", field: "day" })).toEqual({
      value: "2018-11-27",
      remarks: [{ code: "date-serial", message: expect.stringContaining("27.11.2018") }],
    });
    expect(parseTypedDate("31.12.2099", { lang: "de", field: "end" })).toMatchObject({
      value: "..",
      remarks: [{ code: "date-sentinel" }],
    });
  });

  it("speaks of no list, cell or column, which a form does not have", () => {
    const texts = [
      "bald",
      "03/04/2021",
      "01.07.05",
      "0018-01-01",
      "43431",
      "14.07.1905",
      "2018/19",
      "ca. 2018",
    ];
    const more = [
      "27.11.2018 14:00",
      "1900-01-01",
      "31.12.2099",
      "zum 01.07.2022",
      "[2020..2019]",
      "1700",
      "Gründungsmitglied",
    ];
    const codes = new Set<string>();
    for (const text of [...texts, ...more]) {
      for (const field of ["start", "end", "date", "day"] as const) {
        for (const lang of ["de", "en"] as const) {
          const result = parseTypedDate(text, { lang, field });
          for (const { code, message } of result.issues ?? result.remarks) {
            codes.add(code);
            expect(message).not.toMatch(/liste|zelle|spalte|(?<!\p{L})(?:list|cell|column)/iu);
          }
        }
      }
    }
    expect(codes.size).toBe(10);
  });

  it.each<[unknown, unknown, string[]]>([
    [5, { lang: "de", field: "start" }, ["text"]],
    ["2018", { lang: "fr", field: "start" }, ["options", "lang"]],
    ["2018", { lang: "de", field: "startDate" }, ["options", "field"]],
    ["2018", { lang: "de", field: "start", pivotYear: 2050 }, ["options", "pivotYear"]],
    ["2018", undefined, ["options"]],
  ])("throws field-value for %j with %j at %j", (text, options, path) => {
    const call = () => Reflect.apply(parseTypedDate, undefined, [text, options]);
    expect(call).toThrow(NetworkError);
    expect(call).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "field-value", path })] }),
    );
  });
});
