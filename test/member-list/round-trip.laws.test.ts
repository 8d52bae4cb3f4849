import fc from "fast-check";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { encoders } from "./encodings.ts";
import { quoted, rowsOf } from "./lists.ts";

interface Entry {
  readonly name: string;
  readonly key: string;
  readonly start: DateCell;
  readonly end: DateCell;
  readonly note: string;
  readonly confirmed: ConfirmationsCell;
}

/** A cell of confirmations, and what it means. */
interface ConfirmationsCell {
  readonly cell: string;
  readonly confirmations?: readonly { readonly date: string; readonly source?: string }[];
}

/** A date as a list writes it, and what it means; no meaning is unknown. */
interface DateCell {
  readonly cell: string;
  readonly date?: string;
}

// Behind every character beyond ASCII comes one of ASCII, so that Windows-1252 is never sound UTF-8.
const names = fc
  .array(
    fc.constantFrom(
      "Bad",
      "Hünfeld",
      "Görlitz",
      "Süd–West",
      "„Mitte\u201C",
      "St.",
      "O\u2019Land",
      "Büro 5 €",
      "A-B",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

const keys = fc.constantFrom("", "01054", "06535", "06632", "14626", "16063", "09671");

const twoDigits = (part: number) => String(part).padStart(2, "0");

const days: fc.Arbitrary<DateCell> = fc
  .record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.constantFrom("iso", "german", "short", "month", "slash", "year"),
  })
  .map(({ year, month, day, form }) => {
    const iso = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    if (form === "iso") return { cell: iso, date: iso };
    if (form === "german") return { cell: `${twoDigits(day)}.${twoDigits(month)}.${year}`, date: iso };
    if (form === "short") return { cell: `${day}.${month}.${year}`, date: iso };
    if (form === "month") return { cell: `${twoDigits(month)}.${year}`, date: iso.slice(0, 7) };
    return form === "slash"
      ? { cell: `${twoDigits(month)}/${year}`, date: iso.slice(0, 7) }
      : { cell: String(year), date: String(year) };
  });

const unknown: fc.Arbitrary<DateCell> = fc.constantFrom("", "unbekannt", "?").map((cell) => ({ cell }));
const ongoing: fc.Arbitrary<DateCell> = fc
  .constantFrom("laufend", "unbefristet", "..")
  .map((cell) => ({ cell, date: ".." }));

const notes = fc
  .array(
    fc.constantFrom("Notiz", "x", '"', '""', ";", ",", "\t", "|", "\n", "\r\n", "\r", " ", "Ä", "–", "a"),
    {
      maxLength: 8,
    },
  )
  .map((parts) => `N${parts.join("a")}z`);

const confirmed: fc.Arbitrary<ConfirmationsCell> = fc.constantFrom(
  { cell: "" },
  {
    cell: "2020-03-05 [Protokoll; Seite 3]; 2022-07",
    confirmations: [{ date: "2020-03-05", source: "Protokoll; Seite 3" }, { date: "2022-07" }],
  },
  { cell: "05.03.2020", confirmations: [{ date: "2020-03-05" }] },
  { cell: "[..2018] [Satzung]", confirmations: [{ date: "[..2018]", source: "Satzung" }] },
);

/** Rows with one key and different names are one region or refused: of each key only its first name keeps it. */
function withOwnKeys(list: readonly Entry[]): Entry[] {
  const nameOf = new Map<string, string>();
  return list.map((entry) => {
    if (!nameOf.has(entry.key)) nameOf.set(entry.key, entry.name);
    return nameOf.get(entry.key) === entry.name ? entry : { ...entry, key: "" };
  });
}

/** Rows of one name: one without a key could be either of two that have different ones. */
function withSureKeys(list: readonly Entry[]): Entry[] {
  return list.map((entry) => {
    const keysOfName = list
      .filter(({ name, key }) => name === entry.name && key !== "")
      .map(({ key }) => key);
    return { ...entry, key: entry.key || (new Set(keysOfName).size > 1 ? (keysOfName[0] ?? "") : "") };
  });
}

/** Whether an end lies before its start, as far as the less exact of the two says. */
function isReversed({ start: { date: start }, end: { date: end } }: Entry): boolean {
  if (start === undefined || end === undefined || end === "..") return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

const entries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc
      .record({
        name: names,
        key: keys,
        start: fc.oneof(days, unknown),
        end: fc.oneof(days, unknown, ongoing),
        note: fc.oneof(fc.constant(""), notes),
        confirmed,
      })
      .map((entry) => (isReversed(entry) ? { ...entry, start: entry.end, end: entry.start } : entry)),
    { minLength: 1, maxLength: 12 },
  )
  .map(withOwnKeys)
  .map(withSureKeys);

type Column = readonly [header: string, cellOf: (entry: Entry) => string];

const columns: readonly Column[] = [
  ["Mitglied", ({ name }) => name],
  ["Kreisschlüssel", ({ key }) => key],
  ["Mitglied seit", ({ start }) => start.cell],
  ["Mitglied bis", ({ end }) => end.cell],
  ["Bemerkung", ({ note }) => note],
  ["Bestätigungen", ({ confirmed: { cell } }) => cell],
];

const styles = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t"),
  allQuoted: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  endsOpen: fc.boolean(),
  blankLines: fc.boolean(),
  encoding: fc.constantFrom(
    "windows-1252" as const,
    "utf-8" as const,
    "utf-8 with BOM" as const,
    "utf-16le with BOM" as const,
    "utf-16be with BOM" as const,
  ),
});

type Style = typeof styles extends fc.Arbitrary<infer Value> ? Value : never;

function written(list: readonly Entry[], order: readonly Column[], style: Style): Uint8Array {
  const { delimiter, allQuoted, lineEnd, endsOpen, blankLines, encoding } = style;
  const cellText = (cell: string) =>
    allQuoted || /["\r\n]/.test(cell) || cell.includes(delimiter) ? quoted(cell) : cell;
  const lines = [
    order.map(([header]) => header),
    ...list.map((entry) => order.map(([, cellOf]) => cellOf(entry))),
  ].map((cells) => cells.map(cellText).join(delimiter));
  const text = lines.join(blankLines ? lineEnd + delimiter.repeat(order.length - 1) + lineEnd : lineEnd);
  return encoders[encoding](text + (endsOpen ? "" : lineEnd));
}

const lineEnds = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const orders = fc.shuffledSubarray([...columns], { minLength: columns.length });

describe("a well-formed list", () => {
  it("reads back to what was written, whatever delimiter, quotes, line ends, encoding and order of columns", () => {
    fc.assert(
      fc.property(entries, orders, styles, (list, order, style) => {
        const table = readMemberList(written(list, order, style));
        expect(table.rows).toHaveLength(list.length);
        let line = 2;
        for (const [at, row] of rowsOf(table).entries()) {
          const entry = list[at];
          if (entry === undefined) throw new Error("a row too many");
          if (style.blankLines) line += 1;
          expect(row).toMatchObject({ status: "accepted", line, lastLine: line + lineEnds(entry.note) });
          line = row.lastLine + 1;
          expect(row.cells).toEqual(order.map(([, cellOf]) => cellOf(entry)));
          expect(row.region?.name).toBe(entry.name);
          if (entry.key !== "")
            expect(row.region?.identifiers).toEqual([{ scheme: "kreis", value: entry.key }]);
          expect(row.membership?.startDate).toBe(entry.start.date);
          expect(row.membership?.endDate).toBe(entry.end.date);
          expect(row.membership?.confirmations).toEqual(entry.confirmed.confirmations);
          expect(row.membership?.note).toBe(entry.note === "" ? undefined : entry.note);
        }
      }),
      cases(150),
    );
  });

  it("says the same when its columns are permuted", () => {
    fc.assert(
      fc.property(entries, orders, styles, (list, order, style) => {
        const [one, other] = [columns, order].map((each) => readMemberList(written(list, each, style)));
        expect(other?.regions).toEqual(one?.regions);
        expect(other?.memberships).toEqual(one?.memberships);
        expect(other?.rows.map(({ membershipId }) => membershipId)).toEqual(
          one?.rows.map(({ membershipId }) => membershipId),
        );
      }),
      cases(100),
    );
  });

  it("has the same regions when its rows are permuted", () => {
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, styles, ([list, turned], style) => {
        const [one, other] = [list, turned].map((each) => {
          const { regions } = readMemberList(written(each, columns, style));
          return regions.map(({ name, identifiers }) => `${name} ${identifiers?.[0]?.value}`).sort();
        });
        expect(other).toEqual(one);
      }),
      cases(100),
    );
  });
});

it("two columns of keys say the same in either order", () => {
  const rows = [
    ["Region", "Kreisschlüssel", "NUTS"],
    ["A", "06535", "DE725"],
  ];
  const [one, other] = [rows, rows.map((cells) => [...cells].reverse())].map((each) => readMemberList(each));
  expect(other?.regions).toEqual(one?.regions);
});
