import type { IssueCode } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { plainCellDates } from "../../../src/member-list/date/cell-dates.ts";
import { readPeriodCell } from "../../../src/member-list/date/period-cell.ts";
import { cleanCell } from "../../../src/text/clean.ts";
import { asRead } from "../../typed-date/dates.ts";

function period(cell: string) {
  const { start, end } = readPeriodCell(cleanCell(cell, "date").text, plainCellDates);
  return { start: start === null ? null : asRead(start), end: end === null ? null : asRead(end) };
}

const plain = (value: string | null) => ({ value, codes: [], remedies: [] });

describe("readPeriodCell()", () => {
  it.each([
    ["27.11.2018 – 30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018–30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018-30.06.2022", "2018-11-27", "2022-06-30"],
    ["vom 27.11.2018 bis 30.06.2022", "2018-11-27", "2022-06-30"],
    ["vom 27.11.2018 bis zum 30.06.2022", "2018-11-27", "2022-06-30"],
    ["from 27.11.2018 to 30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018 / 30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018/30.06.2022", "2018-11-27", "2022-06-30"],
    ["2018-11-27/2022-06-30", "2018-11-27", "2022-06-30"],
    ["2018-11-27–2022-06-30", "2018-11-27", "2022-06-30"],
    ["11/2018 / 06/2022", "2018-11", "2022-06"],
    ["2018–2022", "2018", "2022"],
    ["2018-2022", "2018", "2022"],
    ["2018 – heute", "2018", ".."],
    ["2018 bis heute", "2018", ".."],
    ["2018 - bis auf Weiteres", "2018", ".."],
    ["2018/19", "2018", "2019"],
    ["2018-19", "2018", "2019"],
    ["2018/2019", "2018", "2019"],
    ["1999/00", "1999", "2000"],
    ["2018 - 21", "2018", "2021"],
    ["2018 (ausgetreten 2020)", "2018", "2020"],
    ["2018, 2020 ausgetreten", "2018", "2020"],
    ["27.11.2018 00:00 – 30.06.2022 00:00", "2018-11-27", "2022-06-30"],
    ["27/11/2018 – 30/06/2022", "2018-11-27", "2022-06-30"],
    ["2018 – ausgetreten 2020", "2018", "2020"],
    ["2018, ausgetreten 2020", "2018", "2020"],
    ["2018; beendet zum 31.12.2020", "2018", "2020-12-31"],
    ["2018, Austritt 2020", "2018", "2020"],
    ["k. A. – 2020", null, "2020"],
  ])("reads %s as %s to %s", (cell, start, end) => {
    expect(period(cell)).toEqual({ start: plain(start), end: plain(end) });
  });

  it.each([
    ["seit 07/2022", plain("2022-07"), null],
    ["ab 2018", plain("2018"), null],
    ["2018 ff.", plain("2018"), null],
    ["01.07.2018ff", plain("2018-07-01"), null],
    ["2018 –", plain("2018"), null],
    ["bis 2022", null, plain("2022")],
    ["zum 31.12.2020", null, plain("2020-12-31")],
    ["ausgetreten 2020", null, plain("2020")],
    ["laufend", null, plain("..")],
    ["unbekannt", plain(null), plain(null)],
    ["–", plain(null), plain(null)],
  ])("reads one side of %s, or one word for it", (cell, start, end) => {
    expect(period(cell)).toEqual({ start, end });
  });

  it.each<[IssueCode, string]>([
    ["date-format", "2018"],
    ["date-format", "27.11.2018"],
    ["date-format", "2018-12"],
    ["date-format", "gestern"],
    ["date-format", "laufend – 2018"],
    ["date-two-digit-year", "1.7.18-30.6.22"],
    ["date-not-in-calendar", "31.06.2022"],
    ["date-sentinel", "01.01.1900 – 30.06.2022"],
  ])("refuses as %s: %s", (code, cell) => {
    expect(period(cell).start?.codes).toEqual([code]);
    expect(period(cell).start).not.toHaveProperty("value");
  });

  it.each<[string, "start" | "end", readonly string[]]>([
    ["2011/12", "start", ["12/2011 – 12/2011", "2011 – 2012"]],
    ["07/01/2022 – 2023", "start", ["07.01.2022 – 2023", "01.07.2022 – 2023"]],
    ["2018 – Ende 2020", "end", ["2018 – zwischen 09/2020 und 12/2020", "2018 – 2020", "2018 – 31.12.2020"]],
    ["seit Ende 2018", "start", ["Eintritt zwischen 09/2018 und 12/2018", "seit 2018", "seit 31.12.2018"]],
    ["bis Ende 2020", "end", ["Austritt zwischen 09/2020 und 12/2020", "bis 2020", "bis 31.12.2020"]],
    ["2018 – 27.11.2020 08:15", "end", ["2018 – 27.11.2020"]],
    [
      "01.07.2018 - 31.06.2021",
      "end",
      ["30.06.2021", "01.07.2021", "06/2021"].map((end) => `01.07.2018 – ${end}`),
    ],
    // both sides
    [
      "Anfang 2018 – Ende 2020",
      "end",
      [
        "zwischen 01/2018 und 04/2018 – zwischen 09/2020 und 12/2020",
        "2018 – 2020",
        "01.01.2018 – 31.12.2020",
      ],
    ],
    ["12/18 - 6/21", "start", ["12/2018 – 06/2021"]],
    ["01.12.2018 08:00 – 30.06.2021 17:00", "start", ["01.12.2018 – 30.06.2021"]],
    // without spaces
    ["2018–ca. 2021", "end", ["2018 – zwischen 2020 und 2022", "2018 – 2021"]],
    [
      "01.07.2018–31.06.2021",
      "end",
      ["30.06.2021", "01.07.2021", "06/2021"].map((end) => `01.07.2018 – ${end}`),
    ],
    // a date alone
    ["01.07.2018", "start", ["seit 01.07.2018", "bis 01.07.2018"]],
    ["2019", "start", ["seit 2019", "bis 2019", "2019 – 2019"]],
    [
      "zwischen 2018 und 2020",
      "start",
      ["Eintritt zwischen 2018 und 2020", "Austritt zwischen 2018 und 2020", "2018 – 2020"],
    ],
    ["15,6,2021", "start", ["seit 15.06.2021", "bis 15.06.2021"]],
    // a word before the date
    ["seit Modellprojekt 2018", "start", ["seit 2018"]],
    // a remark in brackets
    ["01.07.2018 (Beschluss v. 12.06.2018)", "start", ["seit 01.07.2018", "bis 01.07.2018"]],
    ["2018 – 2020 (Beschluss - KA)", "start", ["2018 - 2020"]],
    // years that follow each other
    ["2018, 2019, 2020", "start", ["2018 – 2020"]],
    ["2018 / 2019 / 2020", "start", ["2018 – 2020"]],
    ["2018–2021, verlängert bis 31.12.2022", "start", ["2018 – 31.12.2022", "2018-2021"]],
    // words beside it
    ["MORO 2018–2022", "start", ["2018-2022"]],
    ["2018–2022 MORO", "start", ["2018-2022"]],
    // a remark behind a comma
    ["2014–2019, Austritt durch Kreistagsbeschluss", "start", ["2014-2019"]],
    ["seit 2018; Beschluss vom 12.06.2018", "start", ["seit 2018"]],
    ["01.07.2018, laut Protokoll", "start", ["seit 01.07.2018", "bis 01.07.2018"]],
    ["Austritt zum 01.01.2021", "end", ["bis 01.01.2021", "bis 31.12.2020"]],
  ])("offers for %s, of which the %s is refused, texts for the whole cell", (cell, side, remedies) => {
    expect(period(cell)[side]?.remedies).toEqual(remedies);
    for (const text of remedies) {
      const { start, end } = period(text);
      expect([start?.codes ?? [], end?.codes ?? []]).toEqual([[], []]);
    }
  });

  it.each([
    [
      "2018 – ca. 2021",
      "end",
      ["Beginn 2018, Ende 2020 bis 2022 (Tag unbekannt)", "Beginn 2018, Ende 2021 (Tag unbekannt)"],
    ],
    [
      "vom 01.07.2018 bis 31.06.2021",
      "end",
      [
        "Beginn 01.07.2018, Ende 30.06.2021",
        "Beginn 01.07.2018, Ende 01.07.2021",
        "Beginn 01.07.2018, Ende Juni 2021 (Tag unbekannt)",
      ],
    ],
    ["07/01/2022 – laufend", "start", ["Beginn 07.01.2022, Ende laufend", "Beginn 01.07.2022, Ende laufend"]],
    ["Austritt zum 01.01.2021", "end", ["Ende 01.01.2021", "Ende 31.12.2020"]],
    // both sides need a choice
    [
      "ca. 2018 – ca. 2021",
      "end",
      [
        "Beginn 2017 bis 2019 (Tag unbekannt), Ende 2020 bis 2022 (Tag unbekannt)",
        "Beginn 2018 (Tag unbekannt), Ende 2021 (Tag unbekannt)",
      ],
    ],
    // the other side has none: it is named as it stands
    [
      "frühestens 2018 – 31.06.2021",
      "end",
      [
        "Beginn „frühestens 2018“, Ende 30.06.2021",
        "Beginn „frühestens 2018“, Ende 01.07.2021",
        "Beginn „frühestens 2018“, Ende Juni 2021 (Tag unbekannt)",
      ],
    ],
  ] as const)("names both sides in what it offers for %s", (cell, side, meanings) => {
    const reading = readPeriodCell(cleanCell(cell, "date").text, plainCellDates)[side];
    const choices = reading !== null && "fault" in reading ? reading.choices : [];
    expect(choices?.map(({ meaning }) => meaning.de)).toEqual(meanings);
  });

  it("says the whole cell that a repair stands for", () => {
    const { end } = readPeriodCell("2018 – 31.12.9999", plainCellDates);
    expect(end).toMatchObject({ value: "..", found: [{ code: "date-sentinel", to: "2018 – laufend" }] });
    expect(period("2018 – ..").end).toEqual(plain(".."));
  });
});
