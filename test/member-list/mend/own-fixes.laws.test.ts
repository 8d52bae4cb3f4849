import fc from "fast-check";
import {
  checkMemberList,
  type Fix,
  type ListInput,
  type ListRow,
  type MemberListCheck,
  type MemberListOptions,
  type MendingOptions,
  mendMemberList,
  planMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { mendSpreadsheet, readSpreadsheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { expect, it } from "vitest";
import { cases } from "../../law-cases.ts";
import { textsOf } from "../../spreadsheet/workbooks.ts";
import { base } from "../checked.ts";
import { encoders } from "../encodings.ts";
import {
  datedRows,
  type RandomList,
  randomLists,
  rawCell,
  sheetCells,
  type TextStyle,
  textOf,
  textStyles,
} from "./random-lists.ts";

/** What a person does to a list: in which row, from which column on, and the texts that are typed. */
interface Wish {
  readonly kind: "cells" | "row" | "division" | "removal";
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

const typed = fc.constantFrom(
  "",
  "2019",
  "27.11.2018",
  "gestern",
  "laufend",
  "Landkreis Gotha",
  "6632",
  " Ärger – €",
  'sagt "ja"',
  '"',
  "a;b,c\td",
  "zwei\nZeilen",
  "Summe",
);

const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Wish["kind"][]>("cells", "cells", "row", "division", "removal"),
    row: fc.nat(7),
    column: fc.nat(6),
    texts: fc.array(typed, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const settings: fc.Arbitrary<Partial<MendingOptions>> = fc.record({
  lang: fc.constantFrom("de", "en"),
  remarks: fc.boolean(),
  apply: fc.constantFrom<MendingOptions["apply"][]>("sure", []),
});

/** Only the changes of a person. */
const alone: MendingOptions = { lang: "de", apply: [] };

const reading: MemberListOptions = { pivotYear: 2049 };

function checkOf(input: ListInput, options = reading): MemberListCheck {
  return checkMemberList(readMemberList(input, options), base);
}

/** What a person changes: the fixes, and by line the rows that stand there then. */
interface Changes {
  readonly fixes: readonly Fix[];
  readonly rows: ReadonlyMap<number, readonly (readonly string[])[]>;
}

/** What a person changes in a row. */
interface RowChange {
  readonly line: number;
  readonly fixes: readonly Fix[];
  readonly to: readonly (readonly string[])[];
}

/** The wishes as changes, one for a row. In a workbook no row is divided. */
function changesOf(
  given: readonly Wish[],
  list: RandomList,
  rows: readonly ListRow[],
  isWorkbook = false,
): Changes {
  const byRow = new Map(given.map((wish) => [rows[wish.row % Math.max(1, rows.length)], wish]));
  const changes = [...byRow].flatMap(([row, { kind, column, texts }]): RowChange[] => {
    if (row === undefined || (kind === "division" && isWorkbook)) return [];
    const { line, cells: from } = row;
    const places = from.map((_, at) => (at + column) % from.length).slice(0, texts.length);
    const cells = from.map((cell, at) => texts[places.indexOf(at)] ?? cell);
    if (kind === "cells") {
      const fixes = places.map(
        (at): Fix => ({
          kind: "cell",
          line,
          column: list.headings[at] ?? "",
          from: from[at] ?? "",
          to: cells[at] ?? "",
        }),
      );
      return [{ line, fixes, to: [cells] }];
    }
    const to = { row: [texts], division: [cells, texts], removal: [] }[kind];
    return [{ line, fixes: [{ kind: "row", line, from, to }], to }];
  });
  return {
    fixes: changes.flatMap(({ fixes }) => fixes),
    rows: new Map(changes.map(({ line, to }) => [line, to])),
  };
}

/** A cell as a file has it: in quotes where it was, or where it needs them. */
function written(text: string, raw: string, { delimiter }: TextStyle): string {
  const isQuoted = /^".*"$/.test(raw);
  if (text === (isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw)) return raw;
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes || isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of a list after fixes, each with its end: what no fix is about is as it was, and a removed line is blank. */
function changedLines(list: RandomList, style: TextStyle, changes: Changes): string[] {
  const { delimiter, lineEnd, above } = style;
  const firstRow = above.startsWith("Mitglieder") ? 3 : 2;
  const lines = textOf(list, style).split(lineEnd);
  return lines.map((line, at) => {
    const end = at === lines.length - 1 ? "" : lineEnd;
    const to = changes.rows.get(at + 1);
    if (to === undefined) return line + end;
    const raw = list.rows[at + 1 - firstRow]?.map((cell, place) => rawCell(cell, place, style)) ?? [];
    const [first, ...added] = to;
    if (first === undefined) return "";
    const width = Math.max(withoutBlankEnd(first).length, raw.length);
    const whole = Array.from({ length: width }, (_, place) => first[place] ?? "");
    const made = [whole, ...added].map((cells) =>
      cells.map((cell, place) => written(cell, raw[place] ?? "", style)).join(delimiter),
    );
    return made.join(lineEnd) + end;
  });
}

it("what a person changes is changed, and nothing else: byte for byte", () => {
  const lists = randomLists.filter(({ headings }) => !headings.includes("Hinweise"));
  fc.assert(
    fc.property(lists, textStyles, wishes, (list, style, given) => {
      const text = textOf(list, style);
      const check = checkOf(text, { ...reading, delimiter: style.delimiter });
      const changes = changesOf(given, list, check.rows);
      const { text: mended } = mendMemberList(text, check, { ...alone, fixes: changes.fixes });
      expect(mended).toBe(changedLines(list, style, changes).join(""));
    }),
    cases(100),
  );
});

it("a list with changes by hand, read again, has exactly the issues that are left, and mended again it is the same", () => {
  fc.assert(
    fc.property(randomLists, textStyles, wishes, settings, (list, style, given, options) => {
      const text = textOf(list, style);
      const check = checkOf(text);
      const once = mendMemberList(text, check, {
        ...alone,
        ...options,
        fixes: changesOf(given, list, check.rows).fixes,
      });
      const again = checkOf(once.text);
      expect(again.issues).toEqual(once.left);
      const twice = mendMemberList(once.text, again, { ...alone, ...options });
      expect(twice.text).toBe(once.text);
      expect(twice.applied).toEqual([]);
    }),
    cases(60),
  );
});

it("lines that a plan leaves out stay out, wherever the changes above move them", () => {
  fc.assert(
    fc.property(randomLists, textStyles, wishes, fc.nat(6), (list, style, given, place) => {
      const text = textOf(list, style);
      const found = planMemberList(text, reading);
      const rows = readMemberList(text, { ...reading, plan: found }).rows;
      const [{ line: out } = { line: 0 }] = rows.slice(place % Math.max(1, rows.length));
      const because = "note" as const;
      const ignored =
        found.ignored.some(({ line }) => line === out) || out === 0 ? [] : [{ line: out, because }];
      const plan = { ...found, ignored: [...found.ignored, ...ignored] };
      const check = checkOf(text, { ...reading, plan });
      const changes = changesOf(given, list, check.rows);
      const mended = mendMemberList(text, check, { ...alone, fixes: changes.fixes });
      const lines = changedLines(list, style, changes);
      const moved = (line: number) => linesIn(lines.slice(0, line - 1).join(""));
      const kept = plan.ignored.filter(({ line }) => lines[line - 1] !== "");
      const movedPlan = { ...plan, ignored: kept.map((one) => ({ ...one, line: moved(one.line) })) };
      expect(mended.left).toEqual(checkOf(mended.text, { ...reading, plan: movedPlan }).issues);
    }),
    cases(40),
  );
});

/** In which line a text ends, from 1. */
function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

it("bytes are changed as their text is, in their encoding", () => {
  const encodings = [
    "windows-1252",
    "utf-8",
    "utf-8 with BOM",
    "utf-16le with BOM",
    "utf-16be with BOM",
  ] as const;
  fc.assert(
    fc.property(
      randomLists,
      textStyles,
      wishes,
      fc.constantFrom(...encodings),
      (list, style, given, encoding) => {
        const text = textOf(list, { ...style, above: "" });
        const bytes = encoders[encoding](text);
        const options = { ...reading, delimiter: style.delimiter };
        // The letters of one encoding may be those of another one: which it is, the bytes do not always say.
        const check = checkOf(bytes, encoding === "windows-1252" ? { ...options, encoding } : options);
        const { fixes } = changesOf(given, list, check.rows);
        const ofText = checkOf(text, options);
        expect(mendMemberList(bytes, check, { ...alone, fixes }).bytes).toEqual(
          encoders[encoding](mendMemberList(text, ofText, { ...alone, fixes }).text),
        );
      },
    ),
    cases(30),
  );
});

it("a list that was only read is changed and mended with its network as one that was checked", () => {
  fc.assert(
    fc.property(
      randomLists,
      textStyles,
      wishes,
      settings,
      fc.boolean(),
      (list, style, given, wanted, isByHand) => {
        const text = textOf(list, style);
        const read = readMemberList(text, reading);
        const options = {
          ...alone,
          ...wanted,
          fixes: isByHand ? changesOf(given, list, read.rows).fixes : [],
        };
        expect(mendMemberList(text, { list: read, base }, options)).toEqual(
          mendMemberList(text, checkMemberList(read, base), options),
        );
      },
    ),
    cases(30),
  );
});

it("of a workbook the cells change that a person changes, and no other; read again, it has what is left", async () => {
  await fc.assert(
    fc.asyncProperty(randomLists, datedRows, wishes, async (list, isDated, given) => {
      const cells = sheetCells(list, isDated);
      const before = await writeSpreadsheet({ name: "Liste", rows: cells, lang: "de" });
      const workbook = await readSpreadsheet(before);
      const check = checkOf(workbook);
      const { fixes, rows } = changesOf(given, list, check.rows, true);
      const mended = mendMemberList(workbook, check, { ...alone, fixes });
      const file = await mendSpreadsheet(before, mended.sheet);
      const after = await readSpreadsheet(file);
      expect(after).toEqual(mended.spreadsheet);
      expect(checkOf(after).issues).toEqual(mended.left);
      const [old, now] = [textsOf(workbook), textsOf(after)];
      expect(now.length).toBeLessThanOrEqual(old.length);
      old.forEach((row, at) => {
        const [to = []] = rows.get(at + 1) ?? [row];
        expect((now[at] ?? []).map(shown)).toEqual(withoutBlankEnd(to).map(shown));
      });
      expect(mendMemberList(after, checkOf(after), alone).sheet.cells).toEqual([]);
    }),
    cases(25),
  );
});

/** The cells of a row up to the last one that is not blank. */
function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.filter((_, at) => cells.slice(at).some((cell) => cell !== ""));
}

/** A text of a cell, a day as people type it. */
function shown(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1");
}
