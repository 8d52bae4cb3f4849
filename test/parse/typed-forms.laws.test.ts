import fc from "fast-check";
import { membershipSchemaFor, parseNetwork, parseTypedDate } from "netzwerk-daseinsvorsorge";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";

const network = parseNetwork({
  schemaVersion: 1,
  id: "network",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Landkreis A" }],
});
const schema = membershipSchemaFor(network, { lang: "de", dates: "as-typed" });

const pad = (number: number) => String(number).padStart(2, "0");
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.constantFrom(18, 1700, 1899, 1900, 1905, 2099, 9999),
);
const day = fc.integer({ min: 0, max: 32 });
const month = fc.integer({ min: 0, max: 13 });
const monthName = fc.constantFrom("Januar", "Mrz", "Mai", "Juni", "October", "Dez", "Foo");

/** One date in some notation, also such as does not exist. */
const point = fc.oneof(
  fc.tuple(day, month, year).map(([d, m, y]) => `${pad(d)}.${pad(m)}.${y}`),
  fc
    .tuple(day, month, year, fc.constantFrom("/", "-", ". "))
    .map(([d, m, y, sign]) => `${d}${sign}${m}${sign}${y}`),
  fc.tuple(day, month, year).map(([d, m, y]) => `${String(y).padStart(4, "0")}-${pad(m)}-${pad(d)}`),
  fc.tuple(day, month, fc.nat(99)).map(([d, m, y]) => `${pad(d)}.${pad(m)}.${pad(y)}`),
  fc.tuple(month, year, fc.constantFrom("/", ".", "-")).map(([m, y, sign]) => `${pad(m)}${sign}${y}`),
  fc.tuple(day, monthName, year).map(([d, name, y]) => `${d}. ${name} ${y}`),
  fc.tuple(monthName, year).map(([name, y]) => `${name} ${y}`),
  fc.integer({ min: 30_000, max: 80_000 }).map(String),
  fc.tuple(year, year, fc.constantFrom("/", "-", "..")).map(([a, b, sign]) => `${a}${sign}${b}`),
  fc.tuple(year, year).map(([a, b]) => `[${a}..${b}]`),
  fc.tuple(fc.constantFrom(1, 2, 3, 4), year).map(([quarter, y]) => `Q${quarter}/${y}`),
  year.map(String),
);
const word = fc.constantFrom(
  ...[
    "laufend",
    "bis heute",
    "..",
    "unbekannt",
    "k. A.",
    "-",
    "?",
    "",
    " ",
    "__.__.____",
    "Gründungsmitglied",
  ],
  ...["bald", "Sommer 2019", "2018-XX", "2018-11-00", "n/a"],
);
const lead = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "",
    "seit ",
    "ab ",
    "bis ",
    "zum ",
    "since ",
    "until ",
    "spätestens ",
    "nach ",
    "ca. ",
    "Ende ",
  ],
  ...["ausgetreten ", "vor ", " ", "\u00A0"],
);
const tail = fc.constantFrom(
  ...["", "", "", "", " ", " 00:00", "T00:00:00Z", " 14:30", " 1)", "¹", " *", "?", "\u200B"],
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(lead, point, tail).map((parts) => parts.join("")) },
  word,
);

const columns = [
  ["Beginn", "start", "startDate"],
  ["Ende", "end", "endDate"],
] as const;

/** What a list reads in the cell of a column, or why it refuses it; another cell says that with dots the day is first. */
function inList(heading: string, field: "startDate" | "endDate", cell: string) {
  const [row] = readMemberList(`Region;${heading}\nLandkreis A;${cell}\nLandkreis B;31.12.2019`).rows;
  const codes = (row?.issues ?? []).map(({ code }) => code);
  if (row?.status === "rejected") return { codes };
  const read = row?.values.find((value) => value.field === field);
  return { value: read?.value ?? undefined, codes };
}

it('a form with dates: "as-typed" and parseTypedDate() read in a date what a list reads in its cell', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(text, fc.constantFrom(...columns), (cell, [heading, side, field]) => {
      const expected = inList(heading, field, cell);

      const values = { id: "new", regionId: "a", [field]: cell };
      const result = schema["~standard"].validate(values);
      const said = "value" in result ? (result.remarks ?? []) : result.issues;
      const codes = said.map(({ code }) => code);
      expect("value" in result ? { value: result.value[field], codes } : { codes }).toEqual(expected);

      const parsed = parseTypedDate(cell, { lang: "de", field: side });
      const parsedCodes = (parsed.issues ?? parsed.remarks).map(({ code }) => code);
      expect(
        parsed.issues === undefined
          ? { value: parsed.value ?? undefined, codes: parsedCodes }
          : { codes: parsedCodes },
      ).toEqual(expected);

      for (const code of expected.codes) seen.add(code);
      seen.add("value" in expected ? (expected.value === undefined ? "unknown" : "read") : "refused");
    }),
    cases(1500),
  );
  const mustOccur = [
    "read",
    "unknown",
    "refused",
    "date-format",
    "date-not-in-calendar",
    "date-ambiguous",
    "date-serial",
  ];
  const more = [
    "date-has-time",
    "date-sentinel",
    "date-two-digit-year",
    "date-qualifier",
    "date-implausible",
    "date-order",
  ];
  for (const one of [...mustOccur, ...more]) expect(seen).toContain(one);
});

it('a form with dates: "as-typed" reads the confirmations that a list reads in a cell, and no less', () => {
  let isRead = 0;
  fc.assert(
    fc.property(
      text.filter((cell) => !/[;[\]]/.test(cell)),
      (cell) => {
        const [row] = readMemberList(`Region;Bestätigungen\nLandkreis A;${cell}`).rows;
        const confirmations = row?.values.find(({ field }) => field === "confirmations")?.value;
        fc.pre(row?.status !== "rejected" && confirmations !== undefined);
        isRead++;
        const values = { id: "new", regionId: "a", confirmations: [{ date: cell }] };
        expect(schema["~standard"].validate(values)).toMatchObject({ value: { confirmations } });
      },
    ),
    cases(300),
  );
  expect(isRead).toBeGreaterThan(100);
});
