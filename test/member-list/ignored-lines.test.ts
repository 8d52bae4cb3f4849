import { planMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

/** Why each line below a header and two members is no member; `null` for one that is. */
function becauseOf(line: string): string | null {
  const text = `Nr.;Region;Kreisschlüssel;seit\n1;Landkreis Fulda;06631;2018\n2;Vogelsbergkreis;06535;2019\n${line}\n`;
  const list = readMemberList(text);
  const because = list.plan.ignored.find((ignored) => ignored.line === 4)?.because ?? null;
  expect(list.rows[2]?.status === "ignored").toBe(because !== null);
  return because;
}

describe("a line below the header is no member if it is", () => {
  it.each([
    ["header", "Nr.;Region;Kreisschlüssel;seit"],
    ["total", "Summe;;;"],
    ["total", ";Gesamt: 2 Mitglieder;;"],
    ["total", ";;;Anzahl 2"],
    ["total", "Insgesamt;2;;"],
    ["total", "Total;;2;"],
    ["total", ";15 Gemeinden;;"],
    ["total", "*** ENDE ***;41 SAETZE;;"],
    ["total", ";38 Mitglieder insgesamt;;"],
    ["total", "Stimmen gesamt: 24;;;"],
    ["total", ";Regionen gesamt;;"],
    ["total", ";Mitglieder insgesamt:;;2"],
    ["total", ";Kommunen (Anzahl);;2"],
    ["total", ";Members total;;"],
    ["total", ";Mitglieder aktuell;;2"],
    ["total", ";Mitglieder;;2"],
    ["total", ";Landkreise;2;"],
    ["total", ";Bei uns dabei;;26"],
    ["total", ";Bei uns dabei;;=COUNTA(D2:D3)"],
    ["total", ";Bei uns dabei;;=ANZAHL2(D2:D3)"],
    ["total", ";;;26"],
    ["total", "Mitglieder gesamt:;;;33"],
    ["total", "Mitglieder gesamt:;;133;"],
    ["total", "Mitglieder gesamt;;;"],
    ["total", "davon ausgetreten:;;6;"],
    ["total", "davon aktiv;;;27"],
    ["total", "aktive Mitglieder;;27;"],
    ["total", "Mitglieder gesamt:;;;=COUNTA(B2:B140)"],
    ["total", ";davon aktiv: 25;;"],
    ["total", ";davon ausgetreten 3;;"],
    ["total", ";aktive Mitglieder: 25;;"],
    ["total", "davon aktiv: 25;;;"],
    ["total", "ehemalige Mitglieder: 3;;;"],
    ["total", "Mitglieder gesamt:;=COUNTA(B2:B140);;"],
    ["total", "davon aktiv:;;=C140-C141;"],
    ["note", "Bayern;;;"],
    ["note", "Aufgenommen sind nur Vollmitglieder.;;;"],
    ["note", "Bearbeitungsstand 2. Februar 2024;;;"],
    ["filler", "3;N. N.;;"],
    ["note", "Stand: 31.12.2020;;;"],
    ["note", ";Quelle: eigene Erhebung;;"],
    ["note", ";;Hinweis: vorläufig;"],
    ["note", ";Legende;;"],
    ["note", ";Erläuterungen siehe Satzung;;"],
    ["note", ";* nur assoziiert;;"],
    ["note", ";1) nur assoziiert;;"],
    ["note", ";¹ nur assoziiert;;"],
    ["note", ";Seite 1 von 3;;"],
    ["note", "Alle Angaben ohne Gewähr;;;"],
    ["note", ";;;Druckdatum: 01.02.2025"],
    ["filler", "3;–;;"],
    ["filler", "3;n/a;;"],
    ["filler", "3;k. A.;;"],
    ["heading", ";Hessen;;"],
    ["heading", ";Landkreise in Hessen:;;"],
  ])("a %s: %j", (because, line) => {
    expect(becauseOf(line)).toBe(because);
  });

  it.each([
    ["a name that begins like a note", "3;Standenbühl;;"],
    ["a name that begins like a total", "3;Gesamtverband Süd;;"],
    ["a name that ends like a total, with a date", "3;Region gesamt;;2018"],
    ["a name that ends like a total, with a key", "3;Region gesamt;06435;"],
    ["a name with a word of counting inside", "3;Region Summerau;;"],
    ["a name of a region beside a number", "3;Landkreis Gotha;;26"],
    ["a name beside a number where other rows have one", "3;Gotha;;"],
    ["a name beside a day in serial form", "3;Gotha;;43431"],
    ["a name beside a year", "3;Gotha;;2018"],
    ["what a count is called, without a number", "3;Mitglieder aktuell;;"],
    ["a Land that is a city", "3;Hamburg;;"],
    ["a name that begins with a number", "3;7 Gemeinden Verband;;"],
    ["a count with a date", "3;15 Gemeinden;;2018"],
    ["a total with a date", "3;Summe;;2018"],
    ["a note with a key", "3;Hinweis;06435;"],
    ["a name beside a note", "3;Landkreis Gotha;;Hinweis: offen"],
    ["a Land with a date", "3;Hessen;;2018"],
    ["a Land with a changed key", "3;Hessen;6435;"],
    ["dates and keys without a name", "3;;06435;2018"],
    ["a text and a date without a name", "davon ausgetreten:;;;2018"],
  ])("but not if it is %s: %j", (_, line) => {
    expect(becauseOf(line)).toBeNull();
  });

  it("takes a Land for a member in a list of names alone", () => {
    expect(planMemberList("Mitglied\nHessen\nBayern\nSachsen\n").ignored).toEqual([]);
  });
});

describe("a row with nothing but a number beside its name", () => {
  it.each([
    ["a total where other rows have texts", "Region;seit;Ort\nA;2018;Bebra\nB;2019;Hof\nDabei;;2", [4]],
    ["a total where other rows have nothing", "Region;seit;Ort\nA;2018;\nB;2019;\nDabei;;2", [4]],
    ["a member where others have numbers", "Region;seit;Stimmen\nA;2018;3\nB;2019;\nDabei;;2", []],
    ["a member where most rows are like that", "Region;Stimmen\nA;3\nB;\nC;2", []],
  ])("is %s", (_, text, lines) => {
    expect(planMemberList(text).ignored.map(({ line }) => line)).toEqual(lines);
  });
});

describe("a row that has only a text, below the total of a list whose rows have more", () => {
  const members = "Region;seit;Ort\nA;2018;Bebra\nB;2019;Hof\nC;2019;Ulm";

  it.each([
    ["is a note", "Summe;;3\nBeitrag siehe Kassenblatt;;\nMeier fragen;;", [5, 6, 7]],
    ["is a note with a number", "Summe;;3\ndavon beitragsfrei;;1\naktuell;2;", [5, 6, 7]],
    ["is a member with a year", "Summe;;3\nD-Kreis;;2018", [5]],
    ["is a member above the total", "Beitrag siehe Kassenblatt;;\nSumme;;4", [6]],
    ["is a member if a full row follows", "Summe;;3\nD;;\nE;2020;Bonn", [5]],
    ["is a member if it has a word of regions", "Summe;;3\nLandkreis Gotha;;", [5]],
    ["is a member below a heading", "Summe;;3\nKandidaten;;\nGotha;;", [5, 6]],
  ])("%s", (_, rows, lines) => {
    expect(planMemberList(`${members}\n${rows}`).ignored.map(({ line }) => line)).toEqual(lines);
  });

  it("is a member in a list of names alone", () => {
    expect(planMemberList("Region\nA\nB\nSumme 2\nC\nD\n").ignored.map(({ line }) => line)).toEqual([4]);
  });
});

describe("a line that counts some members", () => {
  const members = "Region;seit;Ort\nA;2018;Bebra\nB;2019;Hof";

  it.each([
    ["is a heading above rows", "ehemalige Mitglieder: 1;;\nC;2018;Ulm", "heading"],
    ["is a heading above names", "davon ausgetreten 1;;\nC;;", "heading"],
    ["is a total above notes", "davon ausgetreten 1;;\nQuelle: Kasse;;", "total"],
    ["is a member if the number is a year", "Gäste 2018;;", undefined],
  ])("%s", (_, rows, because) => {
    const { ignored } = planMemberList(`${members}\n${rows}\n`);
    expect(ignored.find(({ line }) => line === 4)?.because).toBe(because);
  });
});

describe("below the last row of a table", () => {
  const rows = [
    "1;Landkreis Fulda;LK;2018;GM",
    "2;Bebra;St.;2019;Künd.",
    "3;Rhön;Reg.;2019;",
    "4;Gotha;St.;2019;",
  ].join("\n");
  /** The texts of the members and of the notes behind the four rows. */
  const below = (lines: string, table = rows) => {
    const list = readMemberList(`Nr.;Mitglied;Art;Beitritt;Bemerkung\n${table}\n${lines}\n`);
    const notes = new Set(
      list.plan.ignored.flatMap(({ line, because }) => (because === "note" ? [line] : [])),
    );
    const behind = list.rows.slice(4);
    const texts = (some: typeof behind) =>
      some.map(({ cells }) => cells.filter((cell) => cell !== "").join("|"));
    return {
      notes: texts(behind.filter(({ line }) => notes.has(line))),
      members: texts(behind.filter(({ status }) => status !== "ignored")),
    };
  };
  const legend = [
    "GM – Gründungsmitglied (14.03.2018)",
    "Reg. – Region (LAG)",
    "Künd. – Kündigung",
    "o.B. – ohne Beitrag",
  ];

  it.each([
    ...["Legende:", "Legende", "Abkürzungen", "Erläuterung", "Erläuterungen:", "Zeichenerklärung"],
    ...["Anmerkungen", "Hinweise:", "Bemerkungen:", "Legende: siehe Satzung", "Hinweis: vorläufig"],
  ])("all lines below a label are notes: %s", (label) => {
    for (const cells of [(text: string) => `;${text};;;`, (text: string) => `${text};;;;`]) {
      const lines = [label, ...legend, "Beitrag offen"];
      expect(below(lines.map(cells).join("\n"))).toEqual({ notes: lines, members: [] });
    }
  });

  it("the lines below a label may have a short form and what it means in two cells", () => {
    const lines = ["GM;Gründungsmitglied (14.03.2018);;;", "o.B.;ohne Beitrag;;;"];
    expect(below([";Legende:;;;", ...lines].join("\n")).members).toEqual([]);
  });

  it.each([
    ["has a date", ";Hinweise:;;;\n;Gera;;2020;", [";Gera;;2020;"]],
    ["has a kind beside its name", ";Hinweise:;;;\n;Gera;St.;;", [";Gera;St.;;"]],
    ["has a number as the rows have", ";Hinweise:;;;\n5;Gera;;;", ["5;Gera;;;"]],
    [
      "stands above such a row",
      ";Hinweise:;;;\n;Gera;;;\n6;Jena;St.;2020;",
      [";Gera;;;", "6;Jena;St.;2020;"],
    ],
    ["stands below the heading of a group", ";Hinweise:;;;\n;Weitere Mitglieder:;;;\n;Gera;;;", [";Gera;;;"]],
    ["is a region below a remark", ";Hinweis: vorläufig;;;\n;Landkreis Gera;;;", [";Landkreis Gera;;;"]],
  ])("but no row is a note that %s", (_, lines, members) => {
    expect(below(lines).members).toEqual(
      members.map((row) =>
        row
          .split(";")
          .filter((cell) => cell !== "")
          .join("|"),
      ),
    );
  });

  it.each(["–", "-", "=", ":"])(
    "two lines or more at the end that explain short forms are notes: %s",
    (sign) => {
      const lines = legend.map((line) => line.replace(" –", sign === ":" ? ":" : ` ${sign}`));
      expect(below(lines.map((text) => `;${text};;;`).join("\n"))).toEqual({ notes: lines, members: [] });
    },
  );

  it.each([
    ["one line alone", ["GM – Gründungsmitglied"]],
    ["names with a dash", ["Rhön – Grabfeld", "Elbe – Elster"]],
    ["kinds before names", ["LK – Fulda", "SK – Kassel"]],
    ["one short form twice", ["LAG – Rhön", "LAG – Saale"]],
    ["lines above a name", ["GM – Gründungsmitglied", "o.B. – ohne Beitrag", "Gera"]],
  ])("but not %s", (_, lines) => {
    expect(below(lines.map((text) => `;${text};;;`).join("\n")).members).toEqual(lines);
  });

  it("neither is anything in a list of names alone", () => {
    const names = ["Legende", "GM – Mitte", "LAG – Süd"];
    expect(planMemberList(`Mitglied\nFulda\nBebra\n${names.join("\n")}\n`).ignored).toEqual([
      { line: 4, because: "note" },
    ]);
  });
});

it("a count without a name never gets the name of the row above", () => {
  const list = readMemberList(
    "Nr.;Region;seit\n1;Bad Berleburg;2018\n2;Bad Laasphe;2019\nalle zusammen;;33\n",
  );
  const fixes = list.issues.flatMap(({ fix, choices = [] }) => [fix, ...choices.map((choice) => choice.fix)]);
  expect(JSON.stringify(fixes)).not.toContain("Bad Laasphe");
});

describe("a row that is only applied for", () => {
  const readWith = (header: string, cell: string) =>
    readMemberList(`Region;${header}\nA;2018;laufend;aktiv\nB;2019;laufend;aktiv\nC;${cell}\n`);

  it.each([
    ...["beantragt", "Antrag gestellt", "Antrag gestellt am 12.03.2024", "Bewerber", "in Aufnahme"],
    ...["Interessent", "geplant", "geplant ab 2026", "Beitritt beantragt", "Aufnahme geplant", "applied"],
  ])("is no member, and costs nothing: %s", (word) => {
    for (const cell of [`${word};;`, `;;${word}`]) {
      const { rows, regions, plan } = readWith("seit;bis;Status", cell);
      expect(rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "ignored"]);
      expect(regions.map(({ name }) => name)).toEqual(["A", "B"]);
      expect(plan.ignored).toEqual([{ line: 4, because: "applicant" }]);
      expect(rows[2]?.issues).toMatchObject([{ code: "line-ignored", severity: "info" }]);
    }
  });

  it.each([
    ["what became of it", "beantragt 12.03.2018, aufgenommen 01.07.2018;;"],
    ["a start", "2018;;beantragt"],
    ["an end", "beantragt;2020;"],
    ["a refusal", "beantragt, abgelehnt;;"],
    ["a word for another thing", "Antragsnummer 7;;"],
  ])("but is refused with %s", (_, cell) => {
    expect(readWith("seit;bis;Status", cell).rows[2]?.status).toBe("rejected");
  });

  it("is a member if the caller says what its word means", () => {
    const list = readMemberList("Region;seit;Status\nA;2018;aktiv\nB;;geplant\n", {
      words: { geplant: "current" },
    });
    expect(list.plan.ignored).toEqual([]);
  });
});

describe("a column that says yes or no", () => {
  it.each([
    ["no", "A;ja;2018\nB;nein;\nC;ja;", [3]],
    ["a blank beside x", "A;x;2018\nB;;\nC;X;", [3]],
    ["0 beside 1", "A;1;2018\nB;0;\nC;1;", [3]],
    ["no, but a date", "A;ja;2018\nB;nein;2019\nC;ja;", []],
    ["a blank beside ja", "A;ja;2018\nB;;\nC;nein;2019", []],
  ])("ignores a row with %s", (_, rows, lines) => {
    const { ignored } = planMemberList(`Kommune;Mitglied;seit\n${rows}\n`);
    expect(ignored.map(({ line }) => line)).toEqual(lines);
  });
});

it("planMemberList() has the titles among the ignored lines, and no blank ones", () => {
  const { ignored } = planMemberList("Netzwerk\n\nListe\nRegion;seit\nA;2018\n\nSumme;1\n");
  expect(ignored).toEqual([
    { line: 1, because: "title" },
    { line: 3, because: "title" },
    { line: 7, because: "total" },
  ]);
});

describe("a line with one cell, which is not read,", () => {
  const listed = (line: string) =>
    planMemberList(`Nr.;Region;seit;Bemerkung\n${line}\n1;Fulda;2018;\n2;Gotha;2019;\n`).ignored;

  it.each([
    ["Berlin;;;", "state"],
    ["Bayern;;;", "state"],
    ["Landkreise;;;", "heading"],
  ])("is a heading between members: %s", (line, because) => {
    expect(listed(line)).toEqual([{ line: 2, because }]);
  });

  it("is a note if it is a sentence", () => {
    expect(listed("Nur Mitglieder mit Stimmrecht.;;;")).toEqual([{ line: 2, because: "note" }]);
  });

  it.each([";Berlin;;", ";;;Nachtrag", "3;Berlin;;", "3;;2018;"])("but not otherwise: %s", (line) => {
    expect(listed(line)).toEqual([]);
  });

  it("but not in a list of names alone, where the name may be in the wrong column", () => {
    expect(planMemberList("Nr.;Mitglied\n1;Fulda\nGotha;\n3;Bebra\n").ignored).toEqual([]);
  });
});

describe("a total, a note or a filler with a date where the name belongs", () => {
  it.each([
    ["total", "Summe"],
    ["total", "15 Gemeinden"],
    ["note", "Hinweis: vorläufig"],
    ["filler", "–"],
    ["filler", "N. N."],
  ])("is a %s, and costs its row: %s", (is, given) => {
    const { rows, regions } = readMemberList(`Region;seit\nFulda;2018\n${given};2019\n`);
    expect(rows.map(({ status }) => status)).toEqual(["accepted", "rejected"]);
    expect(rows[1]?.issues).toMatchObject([
      { code: "field-value", params: { reason: "no-name", given, is }, at: { column: "Region" } },
    ]);
    expect(regions.map(({ name }) => name)).toEqual(["Fulda"]);
  });

  it.each(["*Gotha", "1) Gotha"])("is no mark of a footnote before a name: %s", (given) => {
    const { rows } = readMemberList(`Region;seit\nFulda;2018\n${given};2019\n`);
    expect(rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  });
});

describe("a name in two rows", () => {
  const statuses = (...lines: string[]) =>
    readMemberList(`Nr.;Region;seit\n1;Fulda;2018\n${lines.join("\n")}\n`)
      .rows.slice(1)
      .map(({ status, issues }) => (status === "rejected" ? issues.map(({ code }) => code) : status));

  it("costs both rows, which say how it goes on", () => {
    expect(statuses("2;Garmisch-;2019", ";Partenkirchen;")).toEqual([["field-value"], ["field-value"]]);
  });

  it.each([
    ["a name of its own below", "2;Garmisch-;2019", "3;Partenkirchen;2020"],
    ["a name without a hyphen above", "2;Garmisch;2019", ";Partenkirchen;"],
    ["nothing below", "2;Garmisch-;2019", "3;Gotha;2020"],
  ])("is not seen with %s", (_, ...lines) => {
    expect(statuses(...lines).flat()).not.toContain("field-value");
  });
});

it("readMemberList() quotes of a skipped line the cells that have a text", () => {
  const { issues } = readMemberList("Nr.;Region;seit;Ort\n1;A;2018;X\n2;B;2019;Y\n;Summe; ;2\n");
  const [skipped] = issues.filter(({ code }) => code === "line-ignored");
  expect(skipped?.params).toMatchObject({ value: "Summe;2" });
  expect(skipped?.at?.raw).toBe(";Summe; ;2");
});
