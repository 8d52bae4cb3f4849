import { writeXlsx } from "hucre/xlsx";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { readSpreadsheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { cellWith, type Grid, type Row } from "../../src/page/list/cell.ts";
import { asFound, type Cut } from "../../src/page/list/cut.ts";
import { deletionOf } from "../../src/page/list/deletion.ts";
import { initialSettings, type Settings } from "../../src/page/list/settings.ts";
import type { Checked } from "../../src/page/worker/check/checked.ts";
import type { FixRequest } from "../../src/page/worker/fix/fixes.ts";
import type { Asked, Questions, Source } from "../../src/page/worker/protocol.ts";
import { openWorkshop } from "../../src/page/worker/workshop.ts";
import { xlsx } from "../spreadsheet/workbooks.ts";

const everything: Omit<FixRequest, "lang"> = {
  key: null,
  line: null,
  value: null,
  choice: null,
  single: null,
};

const today = "2026-11-30";

/** A workshop with a list in it. */
async function workshopWith(source: Source) {
  const lines: Row[] = [];
  const beginnings: { readonly lines: Grid; readonly checked: Checked }[] = [];
  const answer = openWorkshop({
    onProgress: () => undefined,
    onLines: (some) => lines.push(...some),
    onBeginning: (_, begun, checked) => beginnings.push({ lines: begun, checked }),
  });
  let id = 0;
  async function ask<Kind extends keyof Questions>(
    kind: Kind,
    question: Questions[Kind]["ask"],
  ): Promise<Questions[Kind]["answer"]> {
    return (await answer({ id: ++id, kind, ask: question } as Asked)) as Questions[Kind]["answer"];
  }
  const open = (from: Source | null, cut: Cut) =>
    ask("open", { source: from, cut, settings: [], steps: [], lang: "de", today });
  const opened = await open(source, asFound);
  const check = (): Promise<Checked> => ask("check", { lang: "de", today });
  return {
    opened,
    lines: lines as Grid,
    beginnings,
    ask,
    check,
    /** Cuts the file otherwise. */
    cut: async (cut: Partial<Cut>) => {
      lines.length = 0;
      await open(null, { ...asFound, ...cut });
      return check();
    },
    /** Types a text into a cell, by the line from 1 and the column from 0. */
    type: async (line: number, column: number, text: string) => {
      const from = lines[line - 1]?.[column];
      const to = cellWith(from, text, "hand");
      await ask("change", { changes: [{ kind: "cell", row: line - 1, column, from, to }], isBack: false });
      return check();
    },
    /** Takes proposals, and checks again. */
    fix: async (request: Partial<FixRequest> = {}) => {
      await ask("change", {
        changes: await ask("fixes", { ...everything, lang: "de", ...request }),
        isBack: false,
      });
      return check();
    },
    set: async (changed: Partial<Settings>) => {
      await ask("change", {
        changes: [{ kind: "settings", from: initialSettings, to: { ...initialSettings, ...changed } }],
        isBack: false,
      });
      return check();
    },
  };
}

const textOf = (text: string): Source => ({ kind: "text", text });

describe("a list that is opened", () => {
  it("keeps its lines at their numbers, those above the header and the blank ones too", async () => {
    const text = 'Titel\n\nRegion;seit\n"Landkreis\nA";2018\n\nLandkreis B;2019\nSumme;2';
    const { lines } = await workshopWith(textOf(text));
    expect(lines).toEqual([
      ["Titel"],
      [],
      ["Region", "seit"],
      ["Landkreis\nA", "2018"],
      [],
      [],
      ["Landkreis B", "2019"],
      ["Summe", "2"],
    ]);
  });

  it("keeps a header of several lines", async () => {
    const { lines, check } = await workshopWith(textOf("Region;seit\n(Name);(Datum)\nLandkreis A;2018"));
    expect(lines).toEqual([
      ["Region", "seit"],
      ["(Name)", "(Datum)"],
      ["Landkreis A", "2018"],
    ]);
    expect((await check()).rows).toMatchObject({ accepted: 1, rejected: 0, ignored: 0 });
  });

  it("keeps a header whose cells have line breaks and stand above others, as the library reads it", async () => {
    const text =
      'Stand: 15.10.2024\n"Kreis-\nschlüssel";Mitglied;Land;Mitgliedschaft;;"Beitrag\n€/Jahr"\n;;;seit;bis\n12073;Landkreis Uckermark;BB;01.01.2018;laufend;1200\n12070;Landkreis Prignitz;BB;01.01.2019;;1000';
    const { lines, check } = await workshopWith(textOf(text));
    expect(lines.slice(1)).toEqual([
      ["Kreis-\nschlüssel", "Mitglied", "Land", "Mitgliedschaft", "", "Beitrag\n€/Jahr"],
      ["", "", "", "seit", "bis"],
      [],
      [],
      ["12073", "Landkreis Uckermark", "BB", "01.01.2018", "laufend", "1200"],
      ["12070", "Landkreis Prignitz", "BB", "01.01.2019", "", "1000"],
    ]);
    const { rows, headerLine, columns } = await check();
    const list = readMemberList(text);
    expect(headerLine).toBe(list.plan.headerLine);
    expect(columns).toEqual(list.plan.columns);
    expect(rows).toMatchObject({ accepted: 2, rejected: 0, ignored: 0 });
  });

  it("says of each row what the library says of the file", async () => {
    const text =
      "Region;seit;bis\nA-Kreis;01.07.2018;laufend\nB-Kreis;43431;laufend\nC-Kreis;31.06.2022;laufend";
    const { check } = await workshopWith(textOf(text));
    const { rows, findings } = await check();
    expect(rows).toEqual({ accepted: 1, repaired: 1, rejected: 1, ignored: 0 });
    const codes = readMemberList(text).issues.map(({ code }) => code);
    expect(findings.map(({ key }) => JSON.parse(key)[0])).toEqual(
      expect.arrayContaining([...new Set(codes)]),
    );
  });

  it("is that of the bytes in their encoding, and says how they were read", async () => {
    const bytes = new Uint8Array(Buffer.from("Region;seit\nMeißen;2018\nGörlitz;2019", "latin1"));
    const { lines } = await workshopWith({ kind: "file", name: "liste.csv", bytes });
    expect(lines[1]).toEqual(["Meißen", "2018"]);
  });

  it("can be seen though no table was found in it", async () => {
    const { lines, check } = await workshopWith(textOf("Hallo Welt\nwas ist"));
    expect(lines).toEqual([["Hallo Welt"], ["was ist"]]);
    const { columns, findings, hasNetwork } = await check();
    expect(columns).toEqual([]);
    expect(hasNetwork).toBe(false);
    expect(findings.map(({ severity }) => severity)).toContain("error");
  });
});

describe("what is proposed", () => {
  const text =
    "Region;Kreisschlüssel;seit;bis\nA-Kreis;6632;43431;31.12.9999\nB-Kreis;06435;31.06.2022;laufend";

  it("is written as a person would, settles what it was proposed for, and nothing else", async () => {
    const { fix, check, ask } = await workshopWith(textOf(text));
    expect((await check()).rows).toMatchObject({ accepted: 0, repaired: 1, rejected: 1 });
    expect((await fix()).rows).toMatchObject({ accepted: 1, repaired: 0, rejected: 1 });
    expect(await ask("file", { file: "own-list", lang: "de", writesHeadings: true })).toMatch(
      /^Region;Kreisschlüssel;seit;bis;Hinweise\nA-Kreis;06632;27.11.2018;laufend\nB-Kreis;06435;31.06.2022;laufend;Fehler.*$/,
    );
  });

  it("loses nothing that a cell says beside what was read", async () => {
    const rows = [
      "Göttingen;03159 (bis 31.10.16: 03152);Nds.;2014;laufend",
      "Goslar;03153;Hess.;Mitte 2013;laufend",
      "Holzminden (früher anders);3255;Hess.;vor 2018;laufend",
      "Northeim;03155;Niedersachsen;2018;laufend",
      "Peine;03157;Niedersachsen;2018;laufend",
      "Celle;03351;Niedersachsen;2018;laufend",
    ];
    const { check, fix, ask } = await workshopWith(
      textOf(["Mitglied;Kreisschlüssel;Land;seit;bis", ...rows].join("\n")),
    );
    const { findings } = await check();
    expect(findings.flatMap(({ choices }) => choices.map(({ value }) => value))).toEqual(["Mitte 2013"]);
    await fix();
    const mended = String(await ask("file", { file: "list-csv", lang: "de", writesHeadings: true }));
    expect(mended.split("\r\n").slice(1, 4)).toEqual([
      expect.stringMatching(/^Göttingen;03159 \(bis 31\.10\.16: 03152\);Nds\.;2014;laufend/),
      expect.stringMatching(/^Goslar;03153;Hess\.;Mitte 2013;laufend/),
      expect.stringMatching(/^Holzminden \(früher anders\);03255;Hess\.;vor 2018;laufend/),
    ]);
  });

  it("about two rows shows both", async () => {
    const { check, ask } = await workshopWith(
      textOf("Region;seit\nA-Kreis;2018\nB-Kreis;2019\na-kreis;2021"),
    );
    const { findings } = await check();
    const finding = findings.find(({ key }) => key.includes("region-name-similar"));
    const arrangement = {
      filter: { kind: "finding", key: finding?.key ?? "" },
      search: "",
      sort: null,
    } as const;
    expect([...(await ask("arrange", { arrangement, lang: "de" }))]).toEqual([2, 4]);
  });

  it("is a word in a column of words, in every row that has the cell, at once", async () => {
    const rows = [
      "A;Hesen;2018",
      "B;Hesen;2018",
      "C;Hessen;2018",
      "D;Hessen;2018",
      "E;Hesen;2018",
      "F;Hessen;2018",
    ];
    const { check, fix, ask } = await workshopWith(textOf(["Region;Land;seit", ...rows].join("\n")));
    const { findings } = await check();
    const finding = findings.find(({ key }) => key.includes("word-unknown"));
    expect(finding).toMatchObject({ count: 3, fixCount: 3, fixExample: { from: "Hesen", to: "Hessen" } });
    const arrangement = {
      filter: { kind: "finding", key: finding?.key ?? "" },
      search: "",
      sort: null,
    } as const;
    expect([...(await ask("arrange", { arrangement, lang: "de" }))]).toEqual([2, 3, 6]);
    const after = await fix({ key: finding?.key ?? "" });
    expect(after.findings.map(({ key }) => key)).not.toContain(finding?.key);
    expect(
      String(await ask("file", { file: "list-csv", lang: "de", writesHeadings: true })).match(/;Hessen;/g),
    ).toHaveLength(6);
  });

  it("of years of two digits is no warning once somebody has said which century they mean", async () => {
    const { check, set } = await workshopWith(textOf("Region;seit\nA;1.1.18\nB;1.7.18"));
    expect((await check()).rows.rejected).toBe(2);
    const { rows: counts, findings } = await set({ takesShortYears: true });
    expect(counts).toMatchObject({ repaired: 2, rejected: 0 });
    expect(findings.filter(({ key }) => key.includes("two-digit")).map(({ severity }) => severity)).toEqual([
      "info",
    ]);
  });

  it("may be one for all blank ends", async () => {
    const { check, fix, ask } = await workshopWith(
      textOf("Region;Beitritt;Austritt\nA;2018;\nB;2019;\nC;2018;30.06.2022"),
    );
    const finding = (await check()).findings.find(({ key }) => key.includes("end-unknown"));
    expect(finding?.choices.map(({ value, count, meanings }) => [value, count, meanings.length])).toEqual([
      ["", 2, 1],
    ]);
    const after = await fix({ key: finding?.key ?? "", value: "", choice: 0 });
    expect(after.findings.filter(({ key }) => key.includes("end-unknown"))).toEqual([]);
    const text = await ask("file", { file: "list-csv", lang: "de", writesHeadings: true });
    expect(
      String(text)
        .split("\r\n")
        .slice(1, 4)
        .map((line) => line.split(";")[2]),
    ).toEqual(["laufend", "laufend", "30.06.2022"]);
  });

  it.each([
    ["as starts", { choice: 0, single: "date" }, ["seit 01.07.2018", "seit 2019", "seit 2020", "gestern"]],
    ["as ends", { choice: 1, single: "date" }, ["bis 01.07.2018", "bis 2019", "bis 2020", "gestern"]],
    ["as years", { choice: 2, single: "year" }, ["01.07.2018", "2019 – 2019", "2020 – 2020", "gestern"]],
  ] as const)(
    "may be one for all dates that stand alone in a column of periods: %s",
    async (_, request, cells) => {
      const { check, fix, ask } = await workshopWith(
        textOf("Region;Zeitraum\nA;01.07.2018\nB;2019\nC;2020\nD;gestern"),
      );
      const finding = (await check()).findings.find(({ key }) => key.includes("date-format"));
      expect(finding?.singles).toEqual({ date: 3, year: 2 });
      await fix({ key: finding?.key ?? "", ...request });
      const text = String(await ask("file", { file: "list-csv", lang: "de", writesHeadings: true }));
      const lines = text.split("\r\n").slice(1, 5);
      expect(lines.map((line) => line.split(";")[1])).toEqual(cells);
    },
  );

  it("may be to swap start and end", async () => {
    const { check, fix, ask } = await workshopWith(
      textOf("Region;seit;bis\nA;31.12.2022;01.01.2018\nB;2018;laufend"),
    );
    const finding = (await check()).findings.find(({ choices }) => choices.length > 0);
    expect(finding?.isOfSides).toBe(true);
    const after = await fix({ key: finding?.key ?? "", choice: 0 });
    expect(after.rows.rejected).toBe(0);
    expect(await ask("file", { file: "list-csv", lang: "de", writesHeadings: true })).toContain(
      "A;01.01.2018;31.12.2022",
    );
  });

  it("may be written into another cell than the one in which something was found", async () => {
    const { check, fix, ask } = await workshopWith(
      textOf("Mitglied;Kreisschlüssel;seit\nLK Birkenfeld;07134;2018\nNationalparkkreis;07134;2019"),
    );
    const key = (await check()).findings.find((one) => one.key.includes("key-shared"))?.key ?? "";
    await fix({ key, line: 3, choice: 0 });
    expect(await ask("file", { file: "list-csv", lang: "de", writesHeadings: true })).toContain(
      "LK Birkenfeld;07134;2019",
    );
  });

  it("may be that all rows with only a name are notes", async () => {
    const members = ["A", "B", "C", "D"].map((name) => `${name}-Kreis;2018`);
    const { check, fix } = await workshopWith(
      textOf(["Mitglied;seit", ...members, "Herr Meier;", "Frau Schulz;"].join("\n")),
    );
    const finding = (await check()).findings.find(({ key }) => key.includes("row-name-only"));
    expect([finding?.column, finding?.common?.count]).toEqual(["Mitglied", 2]);
    const { rows } = await fix({ key: finding?.key ?? "", choice: 0 });
    expect(rows).toMatchObject({ accepted: 4, ignored: 2 });
  });

  it("may be taken in all cells at once if each has one choice alone", async () => {
    const keys = ["6535", "6535011", "73325002"];
    const rows = keys.map((key, at) => `R${at};${key};2018`);
    const { check, fix, ask } = await workshopWith(
      textOf(["Region;Amtl. Schlüssel;seit", "A;09163;2018", "B;09187;2018", ...rows].join("\n")),
    );
    const finding = (await check()).findings.find(({ loneChoices }) => loneChoices > 0);
    expect([finding?.key, finding?.loneChoices]).toEqual([expect.stringContaining("key-leading-zero"), 3]);
    const { rows: states } = await fix({ key: finding?.key ?? "", choice: 0 });
    expect(states).toMatchObject({ accepted: 5, rejected: 0 });
    const list = await ask("file", { file: "list-csv", lang: "de", writesHeadings: true });
    for (const key of keys) expect(list).toContain(`;0${key};`);
  });

  it("is never offered for all cells together where start and end may be swapped", async () => {
    const { check } = await workshopWith(
      textOf("Region;seit;bis\nA;31.12.2022;01.01.2018\nB;31.12.2020;01.02.2018\nC;2018;laufend"),
    );
    expect((await check()).findings.map(({ loneChoices }) => loneChoices)).not.toContain(2);
  });

  it("is chosen row by row where equal cells mean different things", async () => {
    const { check, ask } = await workshopWith(
      textOf("Region;seit;bis\nA;31.12.2022;01.01.2018\nB;31.12.2020;01.01.2018\nC;2018;laufend"),
    );
    const { findings } = await check();
    expect(findings.flatMap(({ choices }) => choices)).toEqual([]);
    expect(findings.map(({ choiceCount }) => choiceCount)).toContain(1);
    const ofRow = async (line: number) =>
      (await ask("rowIssues", { line, lang: "de" })).flatMap(({ choices }) => choices.map(({ de }) => de));
    expect(await ofRow(3)).toEqual(["01.01.2018 bis 31.12.2020, Beginn und Ende vertauscht"]);
  });

  it("changes nothing when it is taken twice", async () => {
    const { check, fix, ask } = await workshopWith(textOf(text));
    await check();
    await fix();
    expect(await ask("fixes", { ...everything, lang: "de" })).toEqual([]);
  });

  it("of several meanings is what somebody chose", async () => {
    const { fix, check, ask } = await workshopWith(textOf(text));
    const { findings } = await check();
    const finding = findings.find(({ choices }) => choices.length > 0);
    expect(finding?.choices[0]).toMatchObject({ value: "31.06.2022", count: 1 });
    expect(finding?.choices[0]?.meanings.map(({ de }) => de)).toEqual([
      "30.06.2022",
      "01.07.2022",
      "Juni 2022 (Tag unbekannt)",
    ]);
    const after = await fix({ key: finding?.key ?? "", value: "31.06.2022", choice: 1 });
    expect(after.rows.rejected).toBe(0);
    expect(await ask("file", { file: "list-csv", lang: "de", writesHeadings: true })).toContain(
      "B-Kreis;06435;01.07.2022;laufend",
    );
  });
});

describe("answers", () => {
  const rows = ["A-Kreis;2018;laufend", "B-Kreis;2019;laufend", "A-Kreis;2018;laufend"];
  const text = ["Mitglieder, Stand: 31.12.2024", "Region;seit;bis", ...rows].join("\n");

  it("are there though a row is repeated, and say which line they leave out", async () => {
    const { check, ask } = await workshopWith(textOf(text));
    const { hasNetwork, leftOut, rows: counts } = await check();
    expect(counts.rejected).toBe(1);
    expect({ hasNetwork, leftOut }).toEqual({ hasNetwork: true, leftOut: 1 });
    const { certain } = await ask("members", { day: "2024-12-31", search: "", most: 50, lang: "de" });
    expect(certain.regions.map(({ name }) => name)).toEqual(["A-Kreis", "B-Kreis"]);
  });

  it("say nothing sure of a region as long as a row about it is not read, and only how many members there are at least", async () => {
    const faulty = [
      ...["A-Kreis;2018;laufend", "B-Kreis;2019;30.06.2020", "C-Kreis;2018;laufend"],
      ...["B-Kreis;gestern;laufend", "C-Kreis;2019;laufend", "D-Kreis;gestern;laufend", ";2018;laufend"],
    ];
    const list = ["Mitglieder, Stand: 31.12.2024", "Region;seit;bis", ...faulty].join("\n");
    const { check, ask } = await workshopWith(textOf(list));
    await check();
    const question = { day: "2024-12-31", search: "", most: 50, lang: "de" } as const;
    const { certain, uncertain, no, unread, least, hasUnread } = await ask("members", question);
    const names = [certain, uncertain, no].map(({ regions }) => regions.map(({ name }) => name));
    expect(names).toEqual([["A-Kreis"], [], []]);
    expect(unread.rows).toEqual([
      { line: 6, name: "B-Kreis" },
      { line: 7, name: "C-Kreis" },
      { line: 8, name: "D-Kreis" },
      { line: 9, name: "" },
    ]);
    expect({ least, hasUnread }).toEqual({ least: 1, hasUnread: true });
    const searched = await ask("members", { ...question, search: "d-k" });
    expect(searched.unread).toEqual({ count: 1, rows: [{ line: 8, name: "D-Kreis" }] });
  });

  it("give reasons, and find a region by a part of its name", async () => {
    const { check, ask } = await workshopWith(textOf(text));
    await check();
    const { certain, uncertain, no } = await ask("members", {
      day: "2018-06-01",
      search: "b-k",
      most: 50,
      lang: "de",
    });
    expect([certain.count, uncertain.count]).toEqual([0, 0]);
    const [region] = no.regions;
    expect(region?.name).toBe("B-Kreis");
    const [reason] = await ask("reasons", { regionId: region?.id ?? "", day: "2018-06-01" });
    expect(reason?.text.de).toContain("2019");
  });

  it("speak for the day that the list states, or that somebody gives, or that is assumed", async () => {
    const stated = await (await workshopWith(textOf(text))).check();
    expect(stated).toMatchObject({ day: "2024-12-31", isDayAssumed: false, statedDay: "2024-12-31" });
    const without = await workshopWith(textOf("Region;seit\nA-Kreis;01.07.2018\nB-Kreis;2021"));
    expect(await without.check()).toMatchObject({ day: "2021-12-31", isDayAssumed: true, statedDay: null });
    expect(await without.set({ day: "2023-06-30" })).toMatchObject({
      day: "2023-06-30",
      isDayAssumed: false,
    });
  });

  it("speak for the day in the name of the file if the list states none and nobody gives one", async () => {
    const named = (content: string) =>
      workshopWith({
        kind: "file",
        name: "Mitglieder-berichtigt-Stand-2026-11-30.csv",
        bytes: new TextEncoder().encode(content),
      });
    const list = "Region;seit;bis\nA-Kreis;01.07.2018;\nB-Kreis;2019;2021";
    const open = await named(list);
    const day = { day: "2026-11-30", isDayAssumed: false, isDayNamed: true };
    expect(await open.check()).toMatchObject({ ...day, statedDay: "2026-11-30" });
    expect(await open.set({ day: "2022-06-30" })).toMatchObject({ day: "2022-06-30", isDayNamed: false });
    const stated = await (await named(`Stand: 31.12.2024\n${list}`)).check();
    expect(stated).toMatchObject({ day: "2024-12-31", isDayNamed: false });
  });

  it("do not ask about a column of the numbers of an office", async () => {
    const { check } = await workshopWith(
      textOf(
        "MGL_NR;Mitgliedsnr.;lfd. Nr.;Region;seit;Zufall\n10001;7;1;A-Kreis;2018;x\n10002;8;2;B-Kreis;2019;y",
      ),
    );
    expect(await check()).toMatchObject({ unread: [5], doubtful: [] });
  });

  it("assume no later day than today", async () => {
    const { check } = await workshopWith(
      textOf("Region;seit;bis\nA-Kreis;01.07.2018;31.12.2030\nB-Kreis;2019;"),
    );
    expect(await check()).toMatchObject({ day: today, isDayAssumed: true });
  });

  it("are told whether the list gets a column with what is left", async () => {
    const columns = async (text: string) => {
      const { check, ask } = await workshopWith(textOf(text));
      const { hasRemarks } = await check();
      const csv = await ask("file", { file: "list-csv", lang: "de", writesHeadings: false });
      return [hasRemarks, String(csv).includes("Hinweise")];
    };
    expect(await columns("Region;seit\nA-Kreis;2018\nB-Kreis;31.06.2019")).toEqual([true, true]);
    expect(await columns("Region;seit;bis\nA-Kreis;2018;2019\nB-Kreis;2019;2020")).toEqual([false, false]);
  });

  it("need a day: without one there is none", async () => {
    const { check } = await workshopWith(textOf("Region\nLandkreis A\nLandkreis B"));
    expect(await check()).toMatchObject({ hasNetwork: false, day: "" });
  });
});

describe("a list that belongs to a network", () => {
  it("says what becomes of its rows, and which answers change", async () => {
    const text =
      "Mitglieder, Stand: 31.12.2022\nRegion;Kreisschlüssel;seit;bis\nVogelsbergkreis;06535;27.11.2018;laufend\nLandkreis Neu;16076;01.07.2022;laufend";
    const { set } = await workshopWith(textOf(text));
    const { joined } = await set({ base: { kind: "record" } });
    expect(joined?.name.de).toBe("Netzwerk Daseinsvorsorge");
    expect(joined?.outcomes.find(({ outcome }) => outcome === "added")?.count).toBe(1);
    expect(joined?.comparison?.answers.some(({ name }) => name === "Landkreis Neu")).toBe(true);
  });

  it("names a file that is no network", async () => {
    const { set } = await workshopWith(textOf("Region;seit\nA-Kreis;2018"));
    const { failure, hasNetwork } = await set({ base: { kind: "file", name: "x.json", text: "[]" } });
    expect(failure?.de).toContain("kein Netzwerk");
    expect(hasNetwork).toBe(false);
  });
});

describe("columns", () => {
  it("are read as somebody says", async () => {
    const { set, check } = await workshopWith(textOf("Foo;Bar\nLandkreis A;2018\nLandkreis B;2019"));
    expect((await check()).columns.map(({ field }) => field)).toEqual(["name", null]);
    expect((await set({ columns: { 1: "start" } })).columns.map(({ field }) => field)).toEqual([
      "name",
      "start",
    ]);
  });

  it("without a heading are, too", async () => {
    const { set } = await workshopWith(
      textOf("Region;;bis\nLandkreis A;2018;laufend\nLandkreis B;2019;laufend"),
    );
    expect((await set({ columns: { 1: "start" } })).columns[1]).toMatchObject({
      field: "start",
      because: "given",
    });
  });
});

describe("a workbook", () => {
  it("keeps its days, and is written with all its lines", async () => {
    const text = (value: string) => ({ text: value, kind: "text" }) as const;
    const bytes = await writeSpreadsheet({
      name: "Liste",
      lang: "de",
      rows: [
        [text("Region"), text("seit"), text("bis")],
        [text("A-Kreis"), { text: "2018-11-27", kind: "day" }, text("laufend")],
        [text("B-Kreis"), text("31.06.2022"), text("laufend")],
      ],
    });
    const { opened, check, fix, ask } = await workshopWith({ kind: "file", name: "liste.xlsx", bytes });
    expect(opened).toMatchObject({ sheet: "Liste", sheets: ["Liste"] });
    const { findings } = await check();
    const key = findings.find(({ choices }) => choices.length > 0)?.key ?? "";
    await fix({ key, value: "31.06.2022", choice: 0 });
    const content = await ask("file", { file: "own-list", lang: "de", writesHeadings: true });
    if (!(content instanceof Uint8Array)) throw new Error("A workbook is no text.");
    const { sheets } = await readSpreadsheet(content);
    expect(sheets[0]?.rows.map((row) => row.slice(0, 3).map((cell) => cell.text))).toEqual([
      ["Region", "seit", "bis"],
      ["A-Kreis", "2018-11-27", "laufend"],
      ["B-Kreis", "2022-06-30", "laufend"],
    ]);
    expect(sheets[0]?.rows.map((row) => row[1]?.kind)).toEqual(["text", "day", "day"]);
  });

  it("numbers its rows as the file that is saved, also below a row that was deleted", async () => {
    const text = (value: string) => ({ text: value, kind: "text" }) as const;
    const bytes = await writeSpreadsheet({
      name: "Liste",
      lang: "de",
      rows: [
        [text("Region"), text("seit"), text("bis")],
        [text("A-Kreis"), text("2018"), text("laufend")],
        [text("B-Kreis"), text("31.12.2022"), text("01.01.2018")],
      ],
    });
    const { lines, ask, check } = await workshopWith({ kind: "file", name: "liste.xlsx", bytes });
    await check();
    const deleted = deletionOf(lines, 2, true);
    await ask("change", { changes: deleted === null ? [] : [deleted], isBack: false });
    expect((await check()).rows).toMatchObject({ accepted: 0, rejected: 1 });
    const findings = String(await ask("file", { file: "findings", lang: "de", writesHeadings: true }));
    expect(findings).toMatch(/\r\n3;bis;01\.01\.2018;Fehler;/);
    const content = await ask("file", { file: "own-list", lang: "de", writesHeadings: true });
    if (!(content instanceof Uint8Array)) throw new Error("A workbook is no text.");
    const { sheets } = await readSpreadsheet(content);
    expect(sheets[0]?.rows.map((row) => row[0]?.text ?? "")).toEqual(["Region", "", "B-Kreis"]);
  });
});

describe("the file of findings", () => {
  const text = "Region;seit;bis\nA;31.06.2022;laufend\nB;gestern;laufend\nC;2018;laufend";

  /** Line, cell and state of what is an error, as the file has it. */
  const errorsIn = (csv: unknown) =>
    String(csv)
      .split("\r\n")
      .map((row) => row.split(";"))
      .filter((cells) => cells[3] === "Fehler")
      .map((cells) => [cells[0], cells[2], cells.at(-1)]);
  const file = { file: "findings", lang: "de", writesHeadings: true } as const;

  it("has all that was found, and that it is open", async () => {
    const { check, ask } = await workshopWith(textOf(text));
    const { findings } = await check();
    const rows = String(await ask("file", file)).split("\r\n");
    expect(rows[0]).toMatch(/;Vorschlag;Stand$/);
    const found = rows.slice(1, -1);
    expect(found).toHaveLength(findings.reduce((sum, { count }) => sum + count, 0));
    expect(found.every((row) => row.endsWith(";offen"))).toBe(true);
    expect(await ask("file", { ...file, lang: "en" })).toMatch(/;Proposal;State\r\n.*;open\r\n/);
  });

  it("has the cells of the file with what became of them, then what is found only now", async () => {
    const { check, fix, type, ask } = await workshopWith(textOf(text));
    const { findings } = await check();
    const key = findings.find(({ choices }) => choices.length > 0)?.key ?? "";
    await fix({ key, value: "31.06.2022", choice: 0 });
    await type(3, 1, "vorgestern");
    await type(4, 1, "morgen");
    expect(errorsIn(await ask("file", file))).toEqual([
      ["2", "31.06.2022", "behoben"],
      ["3", "gestern", "offen"],
      ["4", "morgen", "offen"],
    ]);
  });

  it("numbers the lines as the file that came, also below a row that was deleted", async () => {
    const { lines, type, ask, check } = await workshopWith(textOf(text));
    await check();
    const deleted = deletionOf(lines, 2, false);
    await ask("change", { changes: deleted === null ? [] : [deleted], isBack: false });
    await type(3, 1, "morgen");
    expect(errorsIn(await ask("file", file))).toEqual([
      ["2", "31.06.2022", "behoben"],
      ["3", "gestern", "offen"],
      ["4", "morgen", "offen"],
    ]);
  });

  it("calls what is said of several lines open, once, as long as it is so of one of them", async () => {
    const { check, type, ask } = await workshopWith(textOf("Region;seit;bis\nA;2018;\nB;2019;"));
    await check();
    await type(2, 2, "laufend");
    const ends = String(await ask("file", file))
      .split("\r\n")
      .filter((row) => row.includes("Ende unbekannt"));
    expect(ends).toEqual([expect.stringMatching(/Zeilen 2, 3.*;offen$/)]);
  });

  it("has what was settled by an answer", async () => {
    const { check, ask } = await workshopWith(textOf("Region;seit\nA;1.1.18"));
    await check();
    const before = errorsIn(await ask("file", file));
    expect(before).toEqual([["2", "1.1.18", "offen"]]);
    await ask("change", { changes: await ask("centuryFixes", { lang: "de", today }), isBack: false });
    await check();
    expect(errorsIn(await ask("file", file))).toEqual([["2", "1.1.18", "behoben"]]);
  });

  it("of a workbook has the cells as they came", async () => {
    const text = (value: string) => ({ text: value, kind: "text" }) as const;
    const rows = [
      [text("Region"), text("seit")],
      [text("A-Kreis"), { text: "2018-11-27", kind: "day" } as const],
      [text("B-Kreis"), text("gestern")],
    ];
    const bytes = await writeSpreadsheet({ name: "Liste", lang: "de", rows });
    const { check, type, ask } = await workshopWith({ kind: "file", name: "liste.xlsx", bytes });
    await check();
    await type(3, 1, "01.07.2019");
    expect(errorsIn(await ask("file", file))).toEqual([["3", "gestern", "behoben"]]);
  });
});

describe("the own file", () => {
  const stand = "Mitglieder, Stand: 31.12.2024";
  const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

  it("has what was typed and what was deleted, and all else is the same, byte for byte", async () => {
    const text =
      'Mitglieder, Stand: 31.12.2024\r\nRegion;seit;Tel\r\n"Meißen";2018;1\r\nGörlitz;gestern;2\r\nX;2019;3\r\n';
    const { type, ask, lines } = await workshopWith({ kind: "file", name: "liste.csv", bytes: latin(text) });
    await type(4, 1, "01.07.2018");
    await type(3, 2, "7");
    const [row = []] = lines.slice(4);
    await ask("change", { changes: [{ kind: "rows", row: 4, from: [row], to: [] }], isBack: false });
    await ask("check", { lang: "de", today });
    expect(await ask("file", { file: "own-list", lang: "de", writesHeadings: true })).toEqual(
      latin(text.replace("gestern", "01.07.2018").replace("2018;1", "2018;7").replace("X;2019;3\r\n", "")),
    );
  });

  it("has nothing of a step that was taken back", async () => {
    const { ask, check } = await workshopWith(textOf(`${stand}\nRegion;seit\nA-Kreis;2018\nB-Kreis;2019`));
    const [from, to] = [
      ["B-Kreis", "2019"],
      ["C-Kreis", "2019"],
    ];
    await ask("change", { changes: [{ kind: "rows", row: 3, from: [from], to: [to] }], isBack: false });
    await ask("change", { changes: [{ kind: "rows", row: 3, from: [to], to: [from] }], isBack: true });
    await check();
    expect(await ask("file", { file: "own-list", lang: "de", writesHeadings: true })).toBe(
      `${stand}\nRegion;seit\nA-Kreis;2018\nB-Kreis;2019`,
    );
  });

  it("has the rows that were made of one behind it", async () => {
    const { ask, check } = await workshopWith(textOf(`${stand}\nRegion;seit\nA / B;2018\nC-Kreis;2019`));
    const to = [
      ["A-Kreis", "2018"],
      ["B-Kreis", "2018"],
    ];
    await ask("change", {
      changes: [{ kind: "rows", row: 2, from: [["A / B", "2018"]], to }],
      isBack: false,
    });
    await check();
    expect(await ask("file", { file: "own-list", lang: "de", writesHeadings: true })).toBe(
      `${stand}\nRegion;seit\nA-Kreis;2018\nB-Kreis;2018\nC-Kreis;2019`,
    );
  });

  it("is none if its encoding lacks a letter that was typed; as a workbook the list has it", async () => {
    const bytes = latin(`${stand}\nRegion;seit\nMeißen;2018`);
    const { type, ask } = await workshopWith({ kind: "file", name: "liste.csv", bytes });
    await type(3, 0, "Łódź");
    expect(await ask("file", { file: "own-list", lang: "de", writesHeadings: true })).toBeNull();
    const content = await ask("file", { file: "list-xlsx", lang: "de", writesHeadings: true });
    const { sheets } = await readSpreadsheet(content instanceof Uint8Array ? content : new Uint8Array());
    expect(sheets[0]?.name).toBe("Mitglieder");
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      [stand],
      ["Region", "seit"],
      ["Łódź", "2018"],
    ]);
  });

  it("is read again with what is left in its last column, which is none of its cells", async () => {
    const first = await workshopWith(
      textOf(`${stand}\nRegion;seit;Tel\nA-Kreis;gestern;1\nB-Kreis;2019;2\n`),
    );
    await first.check();
    const remarked = String(await first.ask("file", { file: "own-list", lang: "de", writesHeadings: true }));
    expect(remarked).toContain("Hinweise");
    const second = await workshopWith(textOf(remarked));
    await second.type(3, 1, "2018");
    expect(await second.ask("file", { file: "own-list", lang: "de", writesHeadings: true })).toBe(
      `${stand}\nRegion;seit;Tel\nA-Kreis;2018;1\nB-Kreis;2019;2\n`,
    );
  });
});

describe("what a person may overlook", () => {
  it("is a column that is not read, although it may hold ends", async () => {
    const rows = ["A-Kreis;2018;–;1", "B-Kreis;2019;2020;2"];
    const { check } = await workshopWith(textOf(["Region;seit;Austrit;Nr.", ...rows].join("\n")));
    expect((await check()).doubtful).toEqual([{ position: 2, meant: "Austritt" }]);
  });

  it("is that years of two digits are read once somebody says of which century they are", async () => {
    const { check, set } = await workshopWith(textOf("Region;seit\nA-Kreis;01.07.18\nB-Kreis;2019"));
    expect((await check()).findings.filter(({ isOfCentury }) => isOfCentury)).toHaveLength(1);
    const { rows, findings } = await set({ takesShortYears: true });
    expect(rows).toMatchObject({ accepted: 1, repaired: 1, rejected: 0 });
    expect(findings.filter(({ isOfCentury }) => isOfCentury)).toEqual([]);
  });
});

describe("a file that was cut wrongly", () => {
  it("is cut by another sign", async () => {
    const { cut, lines } = await workshopWith(textOf("Region|seit\nA-Kreis|01.07.2018\nB-Kreis|2019"));
    const { columns } = await cut({ delimiter: "|" });
    expect(columns.map(({ field }) => field)).toEqual(["name", "start"]);
    expect(lines[1]).toEqual(["A-Kreis", "01.07.2018"]);
  });

  it("has the letters of another encoding", async () => {
    const bytes = new Uint8Array([...Buffer.from("Region;seit\nM"), 0x81, ...Buffer.from("nchen;2018")]);
    const { cut, lines } = await workshopWith({ kind: "file", name: "x.csv", bytes });
    await cut({ encoding: "cp850" });
    expect(lines[1]).toEqual(["München", "2018"]);
  });

  it("has its headings in another line", async () => {
    const { set } = await workshopWith(
      textOf("Region;seit;bis\nName des Mitglieds;Eintritt;Austritt\nA-Kreis;2018;laufend"),
    );
    const { headerLine, columns } = await set({ headerLine: 2 });
    expect(headerLine).toBe(2);
    expect(columns.map(({ header }) => header)).toEqual(["Name des Mitglieds", "Eintritt", "Austritt"]);
  });

  it("is another sheet of the workbook", async () => {
    const bytes = await workbookOfTwoSheets();
    const { opened, cut, lines } = await workshopWith({ kind: "file", name: "x.xlsx", bytes });
    expect(opened).toMatchObject({ sheet: "Eins", sheets: ["Eins", "Zwei"] });
    await cut({ sheet: "Zwei" });
    expect(lines[1]?.map((cell) => (typeof cell === "string" ? cell : cell.text))).toEqual([
      "B-Kreis",
      "2019",
    ]);
  });
});

/** A workbook with a list in each of two sheets. */
async function workbookOfTwoSheets(): Promise<Uint8Array> {
  const sheet = (name: string, region: string) => ({
    name,
    rows: [
      ["Region", "seit"],
      [region, "2018"],
    ],
  });
  return writeXlsx({
    sheets: [
      sheet("Eins", "A-Kreis"),
      {
        ...sheet("Zwei", "B-Kreis"),
        rows: [
          ["Region", "seit"],
          ["B-Kreis", "2019"],
        ],
      },
    ],
  });
}

describe("the beginning of a long list", () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => `Landkreis ${at};31.06.2018;"ein\nOrt"`);
  const text = ["Region;seit;Ort", ...rows].join("\n");

  it("is told with its findings before the rest, as the list has it", async () => {
    const { beginnings, lines, check } = await workshopWith(textOf(text));
    expect(beginnings).toHaveLength(1);
    const [begun] = beginnings;
    expect(begun?.checked.isBeginning).toBe(true);
    expect(lines.slice(0, begun?.lines.length)).toEqual(begun?.lines);
    expect(begun?.checked.rows.rejected).toBeGreaterThan(500);
    expect(begun?.checked.findings.map(({ key }) => key)).toEqual(
      (await check()).findings.map(({ key }) => key),
    );
    expect((await check()).rows.rejected).toBe(5_000);
  });

  it("is not told of a short list", async () => {
    expect((await workshopWith(textOf("Region;seit\nA-Kreis;2018"))).beginnings).toEqual([]);
  });
});

describe("a file without a row says once why it has none", () => {
  const compound = new Uint8Array(600);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each<[what: string, source: Source, code: string]>([
    ["a blank one", textOf(""), "table-empty"],
    [
      "a picture",
      { kind: "file", name: "x.png", bytes: new Uint8Array([0x89, 0x50, 0, 0, 0, 1]) },
      "encoding-undecodable",
    ],
    ["an old workbook", { kind: "file", name: "x.xls", bytes: compound }, "encoding-undecodable"],
    [
      "half a workbook",
      { kind: "file", name: "x.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4]) },
      "encoding-undecodable",
    ],
    ["one with too many", textOf(`Region;seit\n${"Landkreis A;2018\n".repeat(200_001)}`), "input-too-large"],
  ])("%s", async (_, source, code) => {
    const { check } = await workshopWith(source);
    const { findings } = await check();
    expect(findings.map(({ key, count }) => [JSON.parse(key)[0], count])).toEqual([[code, 1]]);
  });
});

describe("rows that are there twice", () => {
  const twice = textOf(
    "Region;Telefon;seit;bis\nA-Kreis;1;2018;laufend\nB-Kreis;2;2019;laufend\nA-Kreis;1;2018;laufend\nB-Kreis;3;2019;laufend\nC-Kreis;4;2020;",
  );
  const codesAt = async (line: number) => {
    const { ask, check } = await workshopWith(twice);
    await check();
    const issues = await ask("rowIssues", { line, lang: "de" });
    return issues.map(({ key, otherLine }) => [JSON.parse(key)[0], otherLine]);
  };

  it("are shown in pairs, with the columns in which they differ", async () => {
    const { check } = await workshopWith(twice);
    const { findings } = await check();
    expect(findings.map(({ doubles }) => doubles).filter(({ count }) => count > 0)).toEqual([
      {
        shown: [
          { lines: { first: 2, second: 4 }, name: "A-Kreis", differing: [] },
          { lines: { first: 3, second: 5 }, name: "B-Kreis", differing: ["Telefon"] },
        ],
        count: 2,
        equal: [4],
      },
    ]);
  });

  it("are shown in pairs too where their times overlap", async () => {
    const { check } = await workshopWith(
      textOf("Region;seit;bis\nA-Kreis;01.01.2018;laufend\nB-Kreis;2019;laufend\nA-Kreis;01.07.2020;laufend"),
    );
    const { findings } = await check();
    const finding = findings.find(({ key }) => key.includes("membership-overlap"));
    expect(finding?.doubles).toEqual({
      shown: [{ lines: { first: 2, second: 4 }, name: "A-Kreis", differing: ["seit"] }],
      count: 1,
      equal: [],
    });
  });

  it("are named at both rows", async () => {
    expect(await codesAt(4)).toContainEqual(["membership-duplicate", null]);
    expect(await codesAt(2)).toContainEqual(["membership-duplicate", 4]);
    expect((await codesAt(6)).map(([code]) => code)).not.toContain("membership-duplicate");
  });

  it("what is said of several rows at once is said at each of them", async () => {
    expect(await codesAt(6)).toContainEqual(["end-unknown", null]);
    expect((await codesAt(2)).map(([code]) => code)).not.toContain("end-unknown");
  });
});

describe("what the cells of a finding say", () => {
  it.each([
    ["differs, the most frequent first", "A offen X A X A", ["A 3", "X 2", "offen 1"], 0],
    ["is the same", "offen offen", ["offen 2"], 0],
    ["is five texts and a number", "A A B C D E F G", ["A 2", "B 1", "C 1", "D 1", "E 1"], 2],
    ["is in its sentence if it is about one cell", "offen", [], 0],
    ["is left to the table if each of many says something else", "A B C D E F", [], 0],
  ])("%s", async (_, cells, shown, others) => {
    const words = [...cells.split(" "), ...Array.from({ length: 9 }, () => "Mitglied")];
    const rows = words.map((word, at) => `${String.fromCharCode(65 + at)}-Kreis;${word};2018`);
    const { check } = await workshopWith(textOf(["Region;Rolle;seit", ...rows].join("\n")));
    const finding = (await check()).findings.find(({ key }) => key.includes("word-unknown"));
    expect(finding?.values.shown.map(({ value, count }) => `${value} ${count}`)).toEqual(shown);
    expect(finding?.values.others).toBe(others);
  });
});

it("what is found in a row is told with the errors first, then the warnings", async () => {
  const { ask, check } = await workshopWith(
    textOf("Region;Art;seit;bis\nA-Kreis;Rgn;2019;2018\nB-Kreis;Kreis;2019;\nC-Kreis;Kreis;2019;laufend"),
  );
  await check();
  const severities = (await ask("rowIssues", { line: 2, lang: "de" })).map(({ severity }) => severity);
  expect(severities.slice(0, 2)).toEqual(["error", "warning"]);
});

describe("a choice of columns", () => {
  const text = "Region;Urkunde;Beitritt\nA;01.07.2019;2018\nB;01.08.2020;2018\n";
  const columns = { 1: "start", 2: null } as const;
  const written = [
    { column: 1, from: "Urkunde", to: "Mitglied seit" },
    { column: 2, from: "Beitritt", to: "Beitritt (nicht gelesen)" },
  ];

  it("is written into the headings, so that the list is read alike when it is opened again", async () => {
    const first = await workshopWith(file("liste.csv", text));
    await first.set({ columns });
    expect(await first.ask("headings", { lang: "de" })).toEqual(written);
    const question = { file: "own-list", lang: "de", writesHeadings: true } as const;
    const second = await workshopWith(file("liste.csv", String(await decoded(first.ask("file", question)))));
    const { columns: read } = await second.check();
    expect(read.map(({ field }) => field)).toEqual(["name", "start", null]);
    expect(await second.ask("headings", { lang: "de" })).toEqual([]);
  });

  it("explains a column only if it would be read otherwise without it", async () => {
    const { set } = await workshopWith(textOf("Region;Amtl. Schlüssel;Urkunde\nA;06535;2018\nB;06532;2018"));
    expect((await set({ columns: { 1: "key", 2: "start" } })).explained).toEqual([2]);
  });

  it("stays on the page if nobody wants it in the file", async () => {
    const { set, ask } = await workshopWith(file("liste.csv", text));
    await set({ columns });
    const question = { file: "own-list", lang: "de", writesHeadings: false } as const;
    expect(String(await decoded(ask("file", question)))).toMatch(/^Region;Urkunde;Beitritt/);
  });
});

it("a formula of which the file has no result stays in the list as text", async () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    cell("A1", "Region") + cell("B1", "seit"),
    cell("A2", "Landkreis A") + cell("B2", "2018"),
    `${cell("A3", "Gesamt")}<c r="B3"><f>COUNTA(A2:A2)</f></c>`,
  ].map((cells, at) => `<row r="${at + 1}">${cells}</row>`);
  const bytes = xlsx({ sheets: [`<sheetData>${rows.join("")}</sheetData>`] });
  const { check, ask } = await workshopWith({ kind: "file", name: "liste.xlsx", bytes });
  expect((await check()).rows).toMatchObject({ accepted: 1, ignored: 1 });
  const text = await ask("file", { file: "list-csv", lang: "de", writesHeadings: true });
  expect(String(text).split("\r\n")[2]).toBe("Gesamt;'=COUNTA(A2:A2)");
  expect(readMemberList(String(text)).rows.map(({ status }) => status)).toEqual(["accepted", "ignored"]);
});

/** A file of text. */
function file(name: string, text: string): Source {
  return { kind: "file", name, bytes: new TextEncoder().encode(text) };
}

async function decoded(content: Promise<string | Uint8Array | null>): Promise<string> {
  const known = await content;
  return known instanceof Uint8Array ? new TextDecoder().decode(known) : (known ?? "");
}

describe("what a finding says", () => {
  const saidOf = async (text: string, code: string) => {
    const { findings } = await (await workshopWith(textOf(text))).check();
    const finding = findings.find(({ key }) => key.includes(code));
    return { count: finding?.count, messages: finding?.messages.map(({ de }) => de) ?? [] };
  };

  it("is every note about the whole list when they are few", async () => {
    const rows = ["A;2018;", "B;2019;", "C;2018;2020", "D;2018;unbekannt"];
    const text = ["Stand: 31.12.2024", "Region;seit;bis", ...rows].join("\n");
    const { count, messages } = await saidOf(text, "end-unknown");
    expect([count, messages.length]).toEqual([2, 2]);
    expect(messages.map((said) => said.match(/\(Zeilen? ([^)]+)\)/)?.[1])).toEqual(["3, 4", "6"]);
  });

  it("is one sentence for many rows", async () => {
    const { count, messages } = await saidOf("Region;seit\nA;gestern\nB;morgen", "date-format");
    expect([count, messages.length]).toEqual([2, 1]);
  });

  it("of a line that was skipped quotes the cells that have a text, and nothing between", async () => {
    const text = "Nr.;Region;seit\n1;A;2018\n2;B;2019\n;Anmerkung: ohne Gewähr;";
    const { messages } = await saidOf(text, "line-ignored");
    expect(messages[0]).toMatch(/^„Anmerkung: ohne Gewähr“/);
  });
});
