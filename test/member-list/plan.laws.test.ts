import fc from "fast-check";
import {
  type MemberList,
  type MemberListOptions,
  planMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { encoders } from "./encodings.ts";

const places = ["Fulda", "Gotha", "Höxter", "Meißen", "Stendal", "Celle", "Uelzen", "Plön"];

const entries = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...places).map((place) => `Landkreis ${place}`),
    start: fc.constantFrom("2018", "27.11.2018", "2019-07", "[2018..2019]"),
    end: fc.constantFrom("laufend", "30.06.2022", "2023", "unbekannt"),
    role: fc.constantFrom("Mitglied", "Gast", ""),
  }),
  { selector: ({ name }) => name, minLength: 2, maxLength: 8 },
);

type Entry = { readonly name: string; readonly start: string; readonly end: string; readonly role: string };

const columns: readonly (readonly [heading: string, cell: (entry: Entry) => string])[] = [
  ["Mitglied", ({ name }) => name],
  ["Mitglied seit", ({ start }) => start],
  ["bis", ({ end }) => end],
  ["Rolle", ({ role }) => role],
  ["Telefon", () => "0661 1"],
];

const notes = ["Summe", "Hinweis: vorläufig", "* ohne Gewähr", "Seite 1 von 2", "Legende"];

/** What the members of a list are, in no order. */
function membersOf({ regions, memberships }: MemberList): string[] {
  return memberships
    .map(({ regionId, startDate, endDate, role }) => {
      const name = regions.find(({ id }) => id === regionId)?.name;
      return JSON.stringify([name, startDate, endDate, role]);
    })
    .sort();
}

const plainText = (list: readonly Entry[]) =>
  [columns.map(([heading]) => heading), ...list.map((entry) => columns.map(([, cell]) => cell(entry)))]
    .map((cells) => cells.join(";"))
    .join("\n");

describe("the members of a list are the same", () => {
  it("whatever the order of columns and rows, the delimiter, and the notes between the rows", () => {
    const shapes = fc.record({
      order: fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
      delimiter: fc.constantFrom(";", "\t", ","),
      strewn: fc.array(fc.record({ note: fc.constantFrom(...notes), at: fc.nat(8), column: fc.nat(4) }), {
        maxLength: 4,
      }),
    });
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, shapes, ([list, mixed], { order, delimiter, strewn }) => {
        const rows = mixed.map((entry) => order.map((column) => columns[column]?.[1](entry) ?? ""));
        for (const { note, at, column } of strewn) {
          rows.splice(
            Math.min(at, rows.length),
            0,
            Array.from(order, (_, place) => (place === column ? note : "")),
          );
        }
        const lines = [order.map((column) => columns[column]?.[0] ?? ""), ...rows];
        const read = readMemberList(lines.map((cells) => cells.join(delimiter)).join("\n"));
        expect(membersOf(read)).toEqual(membersOf(readMemberList(plainText(list))));
        expect(read.rows.filter(({ status }) => status === "ignored")).toHaveLength(strewn.length);
      }),
      cases(200),
    );
  });
});

const scraps = fc.constantFrom(
  ...[
    "Region",
    "Mitglied",
    "seit",
    "bis",
    "Art",
    "Land",
    "Rolle",
    "Kreis",
    "Status",
    "Zeitraum",
    "Vorname",
    "Telefon",
  ],
  ...[
    "Landkreis Fulda",
    "Gotha",
    "Hessen",
    "Summe",
    "Stand: 31.12.2020",
    "–",
    "ja",
    "nein",
    "x",
    "Mitglied",
    "1",
    "2",
  ],
  ...[
    "2018",
    "27.11.2018",
    "03/04/2021",
    "12.17.2015",
    "31/12/2018",
    "laufend",
    "06631",
    "DE732",
    "Stadt",
    "",
    "",
    "",
  ],
);

const tables = fc.array(fc.array(scraps, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });

const inputs = tables.chain((rows) => {
  const text = rows.map((cells) => cells.join(";")).join("\n");
  return fc.constantFrom<Parameters<typeof readMemberList>[0]>(rows, text, encoders["windows-1252"](text), {
    sheets: [sheetOf(rows)],
    issues: [],
  });
});

function sheetOf(rows: readonly (readonly string[])[]) {
  const cells = rows.map((row) =>
    row.map((text) => ({ text, kind: text === "" ? ("blank" as const) : ("text" as const) })),
  );
  const merged = [{ row: 1, column: 0, rows: 2, columns: 1 }];
  return { name: "Liste", isHidden: false, rows: cells, hiddenRows: [1], merged };
}

const options: fc.Arbitrary<MemberListOptions> = fc.record(
  {
    dateOrder: fc.constantFrom("day-first", "month-first"),
    headerLine: fc.integer({ min: 1, max: 3 }),
    listedOn: fc.constantFrom("2020-12-31", "2021"),
    keepColumns: fc.constant(true),
    columns: fc.constantFrom({ Telefon: "name" }, { seit: null }, { Kreis: "kreis" }, { gibtesnicht: "end" }),
  },
  { requiredKeys: [] },
);

describe("a plan given back", () => {
  it("reads a list as it is read without it", () => {
    fc.assert(
      fc.property(inputs, options, (input, given) => {
        const plan = planMemberList(input, given);
        const read = readMemberList(input, given);
        expect(read.plan).toEqual(plan);
        expect(readMemberList(input, { ...given, plan: JSON.parse(JSON.stringify(plan)) })).toEqual(read);
      }),
      cases(500),
    );
  });
});
