/** Lists of which one part is long: what that is, the text with a length of it, and a length that is hard on a machine. */
export const longLists: readonly [what: string, textOf: (length: number) => string, stress: number][] = [
  ["a period of hyphens", (length) => `Region;Zeitraum\nA;${"-".repeat(length)}\n`, 400_000],
  ["a period of years", (length) => `Region;Zeitraum\nA;${"2018-".repeat(length)}\n`, 100_000],
  ["a header of unknown columns", (length) => `Region;${"x;".repeat(length)}x\nA\n`, 300_000],
  [
    "blank columns before the last",
    (length) => `Region${";".repeat(length)}seit\n${"A\n".repeat(length)}`,
    30_000,
  ],
  [
    "blank columns before the name",
    (length) => `${";".repeat(length)}Region;seit\n${"A\n".repeat(length)}`,
    30_000,
  ],
  [
    "rows whose end is before their start, and blank columns",
    (length) => `Region;seit;bis${";".repeat(length)}Rolle\n${"A;2020;2019\n".repeat(length)}`,
    30_000,
  ],
  [
    "rows that say something else of their region, and blank columns",
    (length) => `Region;Land${";".repeat(length)}Rolle\nA;Hessen\n${"A;Sachsen\n".repeat(length)}`,
    30_000,
  ],
  [
    "rows without a name, and blank columns",
    (length) => `Land${";".repeat(length)}Region\n${"Hessen\n".repeat(length)}`,
    30_000,
  ],
  [
    "an unclosed quote in every row",
    (length) => `Region;Anmerkung\n${'A;"x\n'.repeat(2 * length + 1)}`,
    15_000,
  ],
  ["nothing but quotes", (length) => `Region;Anmerkung\n${'"'.repeat(2 * length + 1)}`, 500_000],
  [
    "nothing but quotes and line ends",
    (length) => `Region;Anmerkung\n${'"\n'.repeat(2 * length + 1)}`,
    15_000,
  ],
  ["a quote of many lines", (length) => `Region;Anmerkung\nA;"${"x\n".repeat(length)}"\n`, 500_000],
  ["nothing but delimiters", (length) => `Region\nA${";".repeat(length)}\n`, 1_000_000],
  ["a date of digits", (length) => `Region;seit\nA;${"1".repeat(length)}\n`, 1_000_000],
  ["a date of letters", (length) => `Region;seit\nA;${"a".repeat(length)} 20\n`, 1_000_000],
  ["a key of blanks", (length) => `Region;ARS\nA;=${" ".repeat(length)}1\n`, 1_000_000],
  [
    "names with one slug",
    (length) => `Region\n${Array.from({ length }, (_, at) => `A${marks(at)}`).join("\n")}`,
    20_000,
  ],
  [
    "rows of one name and three kinds, or none",
    (length) =>
      rowsOf("Name;Art", length, (at) => `A;${["Landkreis", "Gemeinde", "kreisfreie Stadt", ""][at % 4]}`),
    100_000,
  ],
  [
    "rows of one name, each with a NUTS code of its own",
    (length) => rowsOf("Name;NUTS 2024", length, (at) => `A;${nutsCode(at)}`),
    5000,
  ],
  [
    "rows of one name, each with an id of its own",
    (length) => rowsOf("Name;Regions-ID", length, (at) => `A;r${at}`),
    100_000,
  ],
  [
    "rows of one region, each with a start of its own",
    (length) => rowsOf("Name;seit", length, (at) => `A;${1000 + (at % 9000)}`),
    100_000,
  ],
  [
    "rows of one key, each with a name of its own",
    (length) => rowsOf("Name;Kreisschlüssel", length, (at) => `Vogelsberg ${at};06535`),
    20_000,
  ],
  [
    "rows of one name, half of which have an id of their own, and half a key",
    (length) =>
      rowsOf("Name;Regions-ID;NUTS 2024", length, (at) => `A;${at % 2 ? `r${at};` : `;${nutsCode(at)}`}`),
    10_000,
  ],
  [
    "rows of one name, half of which have a Kreis and a kind, and half a NUTS code and another kind",
    (length) =>
      rowsOf("Name;Art;Kreisschlüssel;NUTS 2024", length, (at) =>
        at % 2
          ? `A;Landkreis;06${String(at % 1000).padStart(3, "0")};`
          : `A;Gemeinde;;DE7${nutsCode(at).slice(3)}`,
      ),
    100_000,
  ],
  ["a cell of many names", (length) => `Name\nAb\n${"Ab / ".repeat(length)}B\n`, 100_000],
  ["a name before many words of joining", (length) => `Name\nAb ${"seit 1 ".repeat(length)}\n`, 100_000],
  ["blank lines", (length) => `Name\nA${"\r".repeat(length)}\nB\n`, 1_000_000],
  [
    "free text with numbers",
    (length) => rowsOf("Name;Vorhaben", length, (at) => `A${at};Vorhaben ${at} kostet 12${at} Euro`),
    100_000,
  ],
];

function rowsOf(header: string, length: number, rowOf: (at: number) => string): string {
  return `${header}\n${Array.from({ length }, (_, at) => rowOf(at)).join("\n")}`;
}

/** One of 5760 codes. */
function nutsCode(number: number): string {
  const [land, region] = ["123456789ABCDEFG"[number % 16], Math.floor(number / 16) % 10];
  return `DE${land}${region}${(Math.floor(number / 160) % 36).toString(36).toUpperCase()}`;
}

/** A number in two marks that a slug leaves out. */
function marks(number: number): string {
  return number.toString(2).replaceAll("0", "-").replaceAll("1", ".");
}
