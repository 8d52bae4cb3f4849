import fc from "fast-check";
import { isEdtfDate } from "netzwerk-daseinsvorsorge/calendar";
import type { WrittenCell } from "netzwerk-daseinsvorsorge/spreadsheet";

/** Cells as people and programs write them, right and wrong, by the heading of their column. */
const cells = {
  Mitglied: [
    "Landkreis Fulda",
    "Kassel",
    "kassel",
    "LK Gotha (seit 2019)",
    "Summe",
    "",
    "Hof – ausgetreten 2020",
    "B?ro",
    "A / B",
  ],
  Kreisschlüssel: [
    "06631",
    "6631",
    "O6631",
    "1054",
    "01054",
    "6.631E+03",
    "99",
    "",
    '="06631"',
    "06631 - Fulda",
  ],
  Art: ["Landkreis", "LK", "Landkreiss", "Kreis", "Stadt", "", "Unsinn"],
  seit: [
    "2018",
    "27.11.2018",
    "27.11.2018 08:15",
    "43431",
    "31.06.2022",
    "2018-11-00",
    "07/01/2022",
    "gestern",
    "",
    "spätestens 2018",
    "Gründungsmitglied",
  ],
  bis: [
    "laufend",
    "",
    "31.12.9999",
    "30.06.2022",
    "30.06.2022 12:30",
    "zum 01.07.2022",
    "unbekannt",
    "2017",
    "01.07.22",
  ],
  Zeitraum: ["2018 – heute", "01.07.2018 – 31.12.9999", "01.07.18 – 30.06.22", "seit 43431", "", "gestern"],
  Rolle: ["Mitglied", "Gast", "Fördermitglied", "Mitgleid", ""],
  Bemerkung: ["", "BÃ¼ro", "x", "nur assoziiert"],
  Quelle: ["", "Brief", "s"],
  Telefon: ["0661 1", "", "-"],
  Hinweise: ["", "bitte anrufen", "Fehler: von Hand"],
} as const;

type Heading = keyof typeof cells;

/** A list by its headings and its rows, as nobody has written it down yet. */
export interface RandomList {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const others: readonly Heading[] = [
  "Kreisschlüssel",
  "Art",
  "seit",
  "bis",
  "Zeitraum",
  "Rolle",
  "Bemerkung",
  "Quelle",
  "Telefon",
  "Hinweise",
];

/** Lists of few rows and columns, of which one has the names; rows may end early. */
export const randomLists: fc.Arbitrary<RandomList> = fc
  .subarray([...others], { minLength: 1, maxLength: 6 })
  .chain((chosen) => fc.shuffledSubarray<Heading>(["Mitglied", ...chosen], { minLength: chosen.length + 1 }))
  .chain((headings) =>
    fc.record({
      headings: fc.constant(headings),
      rows: fc.array(
        fc
          .tuple(
            fc.tuple(...headings.map((heading) => fc.constantFrom<string>(...cells[heading]))),
            fc.nat(9),
          )
          .map(([row, end]) => (end === 0 ? row.slice(0, -1) : row)),
        { minLength: 1, maxLength: 7 },
      ),
    }),
  );

/** In which rows of a sheet days are dates: in none, in all, or in every second one. */
export const datedRows = fc.constantFrom<(row: number) => boolean>(
  () => false,
  () => true,
  (row) => row % 2 === 0,
);

/** A list as the cells of a sheet. */
export function sheetCells(
  { headings, rows }: RandomList,
  isDated: (row: number) => boolean,
): readonly (readonly WrittenCell[])[] {
  return [headings, ...rows].map((texts, row) =>
    texts.map((text) => {
      const day = text.split(".").reverse().join("-");
      const isDate = /^\d{4}-\d\d-\d\d$/.test(day) && isEdtfDate(day) && isDated(row);
      return isDate ? { text: day, kind: "day" } : { text, kind: "text" };
    }),
  );
}

/** How a list is written as a text. */
export interface TextStyle {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quotes: "none" | "all" | "some";
  readonly above: string;
  readonly endsInLine: boolean;
}

export const textStyles: fc.Arbitrary<TextStyle> = fc.record({
  delimiter: fc.constantFrom(";", "\t", ","),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  quotes: fc.constantFrom("none", "all", "some"),
  above: fc.constantFrom("", "Mitglieder (Stand 31.12.2020)", "\uFEFF"),
  endsInLine: fc.boolean(),
});

/** A list as a text. */
export function textOf({ headings, rows }: RandomList, style: TextStyle): string {
  const { delimiter, lineEnd, above, endsInLine } = style;
  const lines = [headings, ...rows].map((row) =>
    row.map((cell, at) => rawCell(cell, at, style)).join(delimiter),
  );
  const title = above === "" || above === "\uFEFF" ? above : `${above}${lineEnd}`;
  return `${title}${lines.join(lineEnd)}${endsInLine ? lineEnd : ""}`;
}

/** A cell as a text has it, by its place in its row. */
export function rawCell(cell: string, at: number, { delimiter, quotes }: TextStyle): string {
  const isQuoted =
    quotes === "all" ||
    (quotes === "some" && at % 2 === 0) ||
    cell.includes(delimiter) ||
    cell.startsWith('"');
  return isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}
