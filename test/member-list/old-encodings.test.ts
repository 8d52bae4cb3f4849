import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { encoders } from "./encodings.ts";

/** Mac Roman and code page 850 of the letters that German lists have, and of others; from the tables of Apple and IBM. */
const bytesOf = {
  macintosh: {
    ä: 0x8a,
    ö: 0x9a,
    ü: 0x9f,
    ß: 0xa7,
    Ä: 0x80,
    Ö: 0x85,
    Ü: 0x86,
    é: 0x8e,
    "–": 0xd0,
    "„": 0xe3,
    "“": 0xd2,
  },
  cp850: { ä: 0x84, ö: 0x94, ü: 0x81, ß: 0xe1, Ä: 0x8e, Ö: 0x99, Ü: 0x9a, é: 0x82, "§": 0xf5 },
} as const;

function encoded(text: string, encoding: "macintosh" | "cp850" | "windows-1252"): Uint8Array {
  if (encoding === "windows-1252") return encoders[encoding](text);
  const table: Readonly<Record<string, number>> = bytesOf[encoding];
  return Uint8Array.from(text, (character) => table[character] ?? character.charCodeAt(0));
}

function listOf(...names: readonly string[]): string {
  return `Mitglied;seit\n${names.map((name) => `${name};2018\n`).join("")}`;
}

function readNames(bytes: Uint8Array, encoding?: "macintosh" | "cp850") {
  const list = readMemberList(bytes, encoding === undefined ? {} : { encoding });
  return {
    names: list.rows.map(({ cells }) => cells[0]),
    issues: list.issues.filter(({ code }) => code.startsWith("encoding")),
  };
}

const guessed = (encoding: string) => [
  { code: "encoding-guessed", severity: "warning", params: { encoding } },
];

describe("readMemberList() reads an old encoding where only in it the words are German", () => {
  it.each([
    ["macintosh", ["Görlitz"]],
    ["macintosh", ["Gießen", "München", "Kyffhäuserkreis"]],
    ["macintosh", ["Überlingen", "Öhringen", "Görlitz"]],
    ["macintosh", ["MÜNCHEN"]],
    ["macintosh", ["„Görlitz“ – Mitte", "Orléans"]],
    ["cp850", ["Görlitz"]],
    ["cp850", ["Gießen", "München", "Kyffhäuserkreis"]],
    ["cp850", ["Überlingen", "Öhringen", "Görlitz"]],
    ["cp850", ["MÜNCHEN"]],
    ["cp850", ["Ähren", "Orléans"]],
    ["cp850", ["Fuß"]],
  ] as const)("%s: %j", (encoding, names) => {
    const read = readNames(encoded(listOf(...names), encoding));
    expect(read.names).toEqual(names);
    expect(read.issues).toMatchObject(guessed(encoding));
  });
});

describe("readMemberList() reads Windows-1252", () => {
  it.each([
    // umlauts
    ["Görlitz", "München", "Gießen", "Ähren"],
    // what is no letter says nothing
    ["„Mitte“", "A–B", "5 €", "Rhön… und", "‚Süd‘", "’s Hertogenbosch"],
    ["„Mitte”", "‚Nord’", "€uro", "…und mehr", "§ 5", "Bund™", "A†"],
    // foreign names without umlauts
    ["Málaga", "Cádiz", "Besançon", "Orléans", "Genève", "Århus", "São Paulo", "Łódz".replace("Ł", "L")],
  ])("%j", (...names) => {
    const read = readNames(encoded(listOf(...names), "windows-1252"));
    expect(read).toEqual({ names, issues: [] });
  });
});

describe("a word that is German in both old encodings", () => {
  const undecided = Uint8Array.from([
    ...encoded(listOf("A"), "cp850"),
    0x9a,
    ...encoded("berlingen;2018\n", "cp850"),
  ]);

  it("is not guessed: readMemberList() reads nothing and offers both", () => {
    const { rows, issues } = readMemberList(undecided);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: "encoding-undecodable",
        severity: "error",
        params: {
          reason: "undecided",
          encodings: ["macintosh", "cp850"],
          words: ["öberlingen", "Überlingen"],
        },
        choices: [
          { fix: { kind: "set", path: ["options", "encoding"], value: "macintosh" } },
          { fix: { kind: "set", path: ["options", "encoding"], value: "cp850" } },
        ],
      },
    ]);
  });

  it.each([
    ["macintosh", "öberlingen"],
    ["cp850", "Überlingen"],
  ] as const)("is read with the option encoding: %s", (encoding, name) => {
    expect(readNames(undecided, encoding)).toEqual({ names: ["A", name], issues: [] });
  });

  it("is decided by the other words", () => {
    const more = Uint8Array.from([...undecided, ...encoded("Görlitz;2018\n", "cp850")]);
    const read = readNames(more);
    expect(read.names).toEqual(["A", "Überlingen", "Görlitz"]);
    expect(read.issues).toMatchObject(guessed("cp850"));
  });
});

it("UTF-8 is never taken for anything else", () => {
  const names = ["Görlitz", "„Süd“ – 5 €", "Málaga"];
  expect(readNames(encoders["utf-8"](listOf(...names)))).toEqual({ names, issues: [] });
});
