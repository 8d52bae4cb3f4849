import fc from "fast-check";
import { type MemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";

/** The kinds that rows may say beside each key: rows that contradict each other are refused by their order. */
const kindsByKey = {
  "": ["", "Landkreis", "kreisfreie Stadt", "Gemeinde"],
  "09163": ["", "kreisfreie Stadt"],
  "09163000": ["", "kreisfreie Stadt"],
  "09187": ["", "Landkreis"],
  "16067": ["", "Landkreis"],
  "16067029": ["", "Gemeinde"],
} as const;

const row = fc
  .constantFrom("", "", "09163", "09163000", "09187", "16067", "16067029" as const)
  .chain((key: keyof typeof kindsByKey) =>
    fc.record({
      name: fc.constantFrom(
        "Rosenheim",
        "Rosen\u00ADheim",
        "ROSENHEIM",
        "Gotha",
        "Gotha – Mitte",
        "Gotha \u2011 Mitte",
      ),
      kind: fc.constantFrom(...kindsByKey[key]),
      key: fc.constant(key),
      id: fc.constantFrom("", "", "", "", "x"),
    }),
  );

const lists = fc
  .array(row, { minLength: 1, maxLength: 8 })
  // The year tells the rows of a list apart; an id stands alone, so that no two rows with it contradict each other.
  .map((rows) =>
    rows.map(
      ({ name, kind, key, id: stated }, at) =>
        [name, kind, key, kind + key === "" ? stated : "", at] as const,
    ),
  )
  .map((rows) => rows.map(([name, kind, key, id, at]) => `${name};${kind};${key};${id};${2000 + at}`));

function read(rows: readonly string[]): MemberList {
  return readMemberList(`Region;Art;AGS;Regions-ID;seit\n${rows.join("\n")}\n`);
}

/** Which rows are one region, and which are refused: by their years, in no order. */
function groups({ regions, memberships, rows }: MemberList) {
  return {
    regions: regions
      .map(({ id, kind, identifiers = [] }) => ({
        ...{ kind, keys: identifiers.map(({ scheme, value }) => `${scheme} ${value}`) },
        years: memberships
          .filter(({ regionId }) => regionId === id)
          .map(({ startDate }) => startDate)
          .sort(),
      }))
      .map((region) => JSON.stringify(region))
      .sort(),
    refused: rows
      .filter(({ status }) => status === "rejected")
      .map(({ cells }) => cells[4])
      .sort(),
  };
}

it("the order of the rows decides neither which of them are one region nor which are refused", () => {
  fc.assert(
    fc.property(
      lists.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        expect(groups(read(shuffled))).toEqual(groups(read(rows)));
      },
    ),
    cases(400),
  );
});

it("every row is a membership of one region or refused, and no two regions have one id", () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const list = read(rows);
      const refused = list.rows.filter(({ status }) => status === "rejected").length;
      expect(list.memberships.length + refused).toBe(rows.length);
      expect(new Set(list.regions.map(({ id }) => id)).size).toBe(list.regions.length);
    }),
    cases(200),
  );
});

const days = [1, 2, 3, 4, 5];
const text = (day: number) => `2020-01-0${day}`;

interface Bounds {
  readonly first: number;
  readonly last: number;
}

const bounds = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .map(([one, other]): Bounds => ({ first: Math.min(one, other), last: Math.max(one, other) }));

function edtf({ first, last }: Bounds): string {
  return first === last ? text(first) : `[${text(first)}..${text(last)}]`;
}

/** The days from one to another. */
function among({ first, last }: Bounds): number[] {
  return days.filter((day) => first <= day && day <= last);
}

it("the day of a list confirms a row if, and only if, the row holds on that day in some world", () => {
  const ends = fc.oneof(bounds, fc.constantFrom("" as const, "laufend" as const));
  fc.assert(
    fc.property(bounds, ends, bounds, (start, end, day) => {
      const last = typeof end === "string" ? [...days, 6] : among(end);
      const worlds = among(start).flatMap((from) =>
        last.filter((to) => from <= to).flatMap((to) => among(day).map((listed) => ({ from, to, listed }))),
      );
      fc.pre(worlds.length > 0);
      const cell = typeof end === "string" ? end : edtf(end);
      const list = readMemberList(`Region;seit;bis\nA;${edtf(start)};${cell}\n`, { listedOn: edtf(day) });
      const isTrue = worlds.some(({ from, to, listed }) => from <= listed && listed <= to);
      expect(list.memberships[0]?.confirmations ?? []).toEqual(
        isTrue ? [{ date: edtf(day), source: `list-${edtf(day)}` }] : [],
      );
    }),
    cases(400),
  );
});
