import {
  checkMemberList,
  type MemberListOptions,
  type MendingOptions,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "../checked.ts";
import { encoders } from "../encodings.ts";
import { codesOf } from "../lists.ts";

function mended(text: string, options: Partial<MendingOptions> = {}, reading: MemberListOptions = {}) {
  const check = checkMemberList(readMemberList(text, reading), base);
  const result = mendMemberList(text, check, { lang: "de", ...options });
  const again = checkMemberList(readMemberList(result.text, reading), base);
  expect(result.left).toEqual(again.issues);
  const twice = mendMemberList(result.text, again, { lang: "de", ...options });
  expect(twice.text).toBe(result.text);
  expect(twice.applied).toEqual([]);
  return result;
}

describe("mendMemberList() writes a cell as a person would have typed it", () => {
  it.each([
    ["a key without its zero", "Kreisschlüssel", "1054", "01054"],
    ["a key with a letter for a digit", "Kreisschlüssel", "O1054", "01054"],
    ["a key as a number of a program", "Kreisschlüssel", "1.054E+03", "1.054E+03"],
    ["a day with a time", "Mitglied seit", "27.11.2018 08:15", "27.11.2018"],
    ["a day as a number", "Mitglied seit", "43431", "27.11.2018"],
    ["a month with a day that is none", "Mitglied seit", "2018-11-00", "11/2018"],
    ["a filler for an end that is not there", "Mitglied bis", "31.12.9999", "laufend"],
    ["letters that were decoded wrongly", "Bemerkung", "BÃ¼ro", "Büro"],
    ["a period of which one side is a filler", "Zeitraum", "01.07.2018 – 31.12.9999", "01.07.2018 – laufend"],
    ["a cell in quotes", "Kreisschlüssel", '"1054"', '"01054"'],
    ["a date with two readings", "Mitglied seit", "07/01/2022", "07/01/2022"],
    ["bounds of a word", "Mitglied seit", "spätestens 2018", "spätestens 2018"],
  ])("when it is %s", (_, header, cell, text) => {
    expect(mended(`Region;${header};Ort\nA;${cell};x\n`).text).toBe(`Region;${header};Ort\nA;${text};x\n`);
  });

  it("when years have two digits, both sides of a period at once", () => {
    const list = "Region;Zeitraum\nA;01.07.18 – 30.06.22\n";
    expect(mended(list, {}, { pivotYear: 2049 }).text).toBe("Region;Zeitraum\nA;01.07.2018 – 30.06.2022\n");
  });

  it("but days as YYYY-MM-DD when the month comes first in the list", () => {
    const list = "Region;seit\nA;12/17/2015\nB;43431\n";
    expect(mended(list).text).toBe("Region;seit\nA;12/17/2015\nB;2018-11-27\n");
  });

  it.each([
    "Region;Kreisschlüssel\nA;03159 (bis 2016: 03152)\nB;03155",
    "Region;Kreisschlüssel\nA;03159 - Göttingen\nB;03155",
    "Region;seit\nA;vor 2019\nB;2018",
    "Region;seit\nLandkreis A (seit 2019);2019\nB;2018",
  ])("but never in place of a cell that says more, or what nobody writes: %j", (list) => {
    expect(mended(list).text).toBe(list);
  });

  it("and moves a remark beside a name to the column for notes", () => {
    const list = "Region;seit;Bemerkung\nLandkreis A (seit 2019);2019;\n";
    expect(mended(list).text).toBe("Region;seit;Bemerkung\nLandkreis A;2019;seit 2019\n");
    const without = "Region;seit\nLandkreis A (seit 2019);2019\n";
    expect(mended(without).text).toBe(without);
  });

  it("as a word instead of a code", () => {
    const list = "Region;Rolle\nA;Mitgleid\nB;Mitglied\n";
    expect(mended(list).text).toBe("Region;Rolle\nA;Mitglied\nB;Mitglied\n");
  });

  it("wherever an unknown word stands", () => {
    const list = "Region;Art\nA;Landkreiss\nB;Landkreis\nC;Landkreiss\nD;Landkreis\nE;Landkreis\n";
    const result = mended(list);
    expect(result.text).toBe(list.replaceAll("Landkreiss", "Landkreis"));
    expect(codesOf(result.applied)).toEqual(["word-unknown", "word-unknown"]);
  });

  it("and fills in a name that stands above", () => {
    const list = "Region;seit;bis\nA;2018;2019\n;2020;laufend\n";
    const result = mended(list);
    expect(result.text).toBe("Region;seit;bis\nA;2018;2019\nA;2020;laufend\n");
    expect(codesOf(result.applied)).toEqual(["field-missing"]);
  });
});

describe("mendMemberList() keeps the rest, byte for byte", () => {
  const odd =
    'sep=;\r\nMitglieder (Stand 31.12.2020);;\r\n\r\n"Region";AGS;"seit" ;Telefon\nA;1054;"2018";"0661\r\n1"\r\n' +
    'Summe;2;;\rLandkreis "X" e.V.;="01055";01.07.22; \nB;1056\n\n;;;\nC;1057;2018;;;zu viel';

  it("when lines, quotes and blanks are mixed", () => {
    expect(mended(odd).text).toBe(
      odd.replace("A;1054", "A;01054").replace('="01055"', "01055").replace("B;1056", "B;01056"),
    );
  });

  it.each(["windows-1252", "utf-8", "utf-8 with BOM", "utf-16le with BOM", "utf-16be with BOM"] as const)(
    "when the bytes are %s, and remarks come on top",
    (encoding) => {
      const list = "Region;Kreisschlüssel;Quelle\r\nVogelsberg „Mitte“;6535;’s Büro – 5 €\r\nFulda;66;ä\r\n";
      const bytes = encoders[encoding](list);
      const read = readMemberList(bytes);
      expect(mendMemberList(bytes, read, { lang: "de" }).bytes).toEqual(
        encoders[encoding](list.replace("6535", "06535")),
      );
      const { bytes: noted, left } = mendMemberList(bytes, read, { lang: "de", remarks: true });
      const again = readMemberList(noted);
      expect(again.plan.encoding).toBe(read.plan.encoding);
      expect(again.issues).toEqual(left);
      expect(mendMemberList(noted, again, { lang: "de", remarks: true }).bytes).toEqual(noted);
    },
  );

  it("when bytes are no sound text", () => {
    const head = encoders["utf-8 with BOM"]("Region;AGS\nB");
    const bytes = Uint8Array.from([...head, 0xfc, ...encoders["utf-8"]("dingen;1054\nC;1055\n")]);
    const text = Uint8Array.from([...head, 0xfc, ...encoders["utf-8"]("dingen;01054\nC;01055\n")]);
    expect(mendMemberList(bytes, readMemberList(bytes), { lang: "de" }).bytes).toEqual(text);
  });

  it("when it is rows, of which those that do not change are the same", () => {
    const rows = [
      ["Region", "AGS"],
      ["A", "1054"],
      ["B", "01055"],
    ];
    const result = mendMemberList(rows, readMemberList(rows), { lang: "de" });
    expect(result.rows).toEqual([
      ["Region", "AGS"],
      ["A", "01054"],
      ["B", "01055"],
    ]);
    expect(result.rows[2]).toBe(rows[2]);
    expect(rows[1]).toEqual(["A", "1054"]);
  });
});

it("mendMemberList() leaves as it was what two choices would change in turn", () => {
  const list = [
    "Rolle;Mitglied;Kreisschlüssel;bis",
    "Mitglied;Hof – ausgetreten 2020;01054",
    "Mitglied;Landkreis Fulda;06631 - Fulda",
    "Mitglied;Hof – ausgetreten 2020;06631;laufend",
    "Mitglied;Hof – ausgetreten 2020;6631",
  ].join("\n");
  const { text, applied } = mended(list, { apply: "sure", choose: ({ choices }) => choices?.at(-1) });
  expect(applied).toEqual([]);
  expect(text).toBe(list);
});

describe("mendMemberList() with remarks", () => {
  it.each([
    ["by one cell", "Summe;2;geprüft", "Summe;2;geprüft;"],
    ["by more", "Summe;2;;geprüft", "Summe;2;;geprüft;"],
    ["by blank cells", "Summe;2;;", "Summe;2;;;"],
  ])("ends a line that is skipped, and wider than the list %s, with a blank remark", (_, line, written) => {
    const list = `Mitglied;seit\nLandkreis A;gestern\nLandkreis B;2018\n${line}\n`;
    const { text } = mended(list, { remarks: true });
    const [header, row, ...others] = text.split("\n");
    expect([header, ...others]).toEqual(["Mitglied;seit;Hinweise", "Landkreis B;2018", written, ""]);
    expect(row).toMatch(/^Landkreis A;gestern;Fehler, Spalte „seit“: „gestern“/);
    expect(mended(text.replace("gestern", "2019"), { remarks: true }).text).toBe(
      list.replace("gestern", "2019"),
    );
  });

  const list = "Region;AGS;seit;Quelle\nA;1054;gestern;x\nB;01055;2018;x\nC;01056;07/01/2022;x\nSumme;3;\n";

  it("says in a last column what is left of each row", () => {
    const { text } = mended(list, { remarks: true });
    const [header, a, b, c, total] = text.split("\n");
    expect(header).toBe("Region;AGS;seit;Quelle;Hinweise");
    expect(a).toMatch(/^A;01054;gestern;x;.*Fehler, Spalte „seit“: /);
    expect(b).toBe("B;01055;2018;x");
    expect(c).toMatch(/^C;01056;07\/01\/2022;x;.*Fehler, Spalte „seit“: /);
    expect(total).toBe("Summe;3;");
  });

  it("says it in English when it is asked to", () => {
    const { text } = mended(list, { remarks: true, lang: "en" });
    expect(text.split("\n")[0]).toBe("Region;AGS;seit;Quelle;Remarks");
    expect(text).toContain("Error, column “seit”: ");
  });

  it("has no such column when nothing is left, and takes it away when nothing is left any more", () => {
    const right = "Region;AGS;seit;bis;Quelle\nA;01054;2018;laufend;x\n";
    expect(mended(right, { remarks: true }).text).toBe(right);
    const wrong = mended(right.replace("2018", "gestern"), { remarks: true }).text;
    expect(wrong).toContain(";Hinweise\n");
    const corrected = wrong.replace("gestern", "2018");
    const check = readMemberList(corrected);
    expect(mendMemberList(corrected, check, { lang: "de", remarks: true }).text).toBe(right);
  });

  it("leaves a column of that name that somebody else wrote, and adds its own", () => {
    const own = "Region;seit;Hinweise\nA;gestern;bitte anrufen\n";
    expect(readMemberList(own).plan.columns[2]).toMatchObject({ header: "Hinweise", field: null });
    const [header, row] = mended(own, { remarks: true }).text.split("\n");
    expect(header).toBe("Region;seit;Hinweise;Hinweise");
    expect(row).toMatch(/^A;gestern;bitte anrufen;"?Fehler, Spalte „seit“: /);
  });

  it("passes over its own column when it reads", () => {
    const { text } = mended(list, { remarks: true });
    const plain = mended(list).text;
    expect(readMemberList(text).plan).toEqual(readMemberList(plain).plan);
    expect(readMemberList(text).rows.map(({ values }) => values)).toEqual(
      readMemberList(plain).rows.map(({ values }) => values),
    );
  });

  it("says it behind the last cell of a row that has too many", () => {
    const { text } = mended("Region;seit\nA;2018;x;y\nB;2018\n", { remarks: true });
    expect(text).toMatch(/^Region;seit;Hinweise\nA;2018;x;y;.*Fehler, ganze Zeile: .*\nB;2018.*\n$/);
  });

  it("leaves a row whose quote is not closed", () => {
    const open = 'Region;seit\nA;gestern\nB;"2018\nC;2019\n';
    const { text } = mended(open, { remarks: true });
    expect(text.endsWith('\nB;"2018\nC;2019\n')).toBe(true);
  });

  it("does not write them when the list has no header", () => {
    const plain = "Landkreis Fulda;01.07.2018\nLandkreis Gießen;31.06.2018\nStadt Kassel;01.07.2019\n";
    expect(mended(plain, { remarks: true }).text).toBe(plain);
  });
});

describe("mendMemberList() mends what is asked for", () => {
  const list = "Region;AGS;seit\nA;1054;27.11.2018 08:15\n";

  it("when codes are given", () => {
    const result = mended(list, { apply: ["date-has-time"] });
    expect(result.text).toBe("Region;AGS;seit\nA;1054;27.11.2018\n");
    expect(codesOf(result.applied)).toEqual(["date-has-time"]);
    expect(codesOf(result.left)).toContain("key-leading-zero");
  });

  it("when one of several is chosen", () => {
    const text = "Region;seit\nA;31.06.2022\n";
    const result = mended(text, { choose: (issue) => issue.choices?.[0] });
    expect(result.text).toBe("Region;seit\nA;30.06.2022\n");
  });

  it("when a row is divided by choice", () => {
    const text =
      "Region;seit\r\nLandkreis A;2018\r\nLandkreis B;2018\r\nLandkreis A / Landkreis B;2020\r\nC;gestern";
    const check = readMemberList(text);
    const result = mendMemberList(text, check, { lang: "de", choose: ({ choices }) => choices?.[0] });
    expect(result.text).toBe(
      "Region;seit\r\nLandkreis A;2018\r\nLandkreis B;2018\r\nLandkreis A;2020\r\nLandkreis B;2020\r\nC;gestern",
    );
    expect(readMemberList(result.text).issues).toEqual(result.left);
  });
});

describe("mendMemberList() leaves", () => {
  it("a change that would cost an accepted row", () => {
    const list = "Region;seit;bis\nA;01.07.2020 08:15;laufend\nA;2018;2022\n";
    const result = mended(list);
    expect(result.text).toBe(list);
    expect(result.applied).toEqual([]);
  });

  it("a key of several columns, a key beside a name that no other cell has, and a word for the founding", () => {
    const parts = "Region;Land;RB;Kreis\nA;1;0;54\n";
    expect(mended(parts).text).toBe(parts);
    const named = "Region;AGS\nA;10043116 - Schiffweiler\n";
    expect(mended(named).text).toBe(named);
  });
});

describe("mendMemberList() refuses", () => {
  const list = "Region;seit\nA;2018\n";
  const read = readMemberList(list);
  it.each([
    ["what is no list", () => mendMemberList(5 as never, read, { lang: "de" }), ["source"]],
    ["a copy", () => mendMemberList(list, { ...read }, { lang: "de" }), ["checked"]],
    ["nothing", () => mendMemberList(list, null as never, { lang: "de" }), ["checked"]],
    ["no language", () => mendMemberList(list, read, {} as never), ["options", "lang"]],
    [
      "a code that no issue has",
      () => mendMemberList(list, read, { lang: "de", apply: ["x" as never] }),
      ["options", "apply", 0],
    ],
    [
      "another word than sure",
      () => mendMemberList(list, read, { lang: "de", apply: "all" as never }),
      ["options", "apply"],
    ],
    [
      "a choice that is no function",
      () => mendMemberList(list, read, { lang: "de", choose: 1 as never }),
      ["options", "choose"],
    ],
    [
      "remarks that are no boolean",
      () => mendMemberList(list, read, { lang: "de", remarks: 1 as never }),
      ["options", "remarks"],
    ],
  ])("%s", (_, call, path) => {
    expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
  });
});
