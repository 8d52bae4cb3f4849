import { describe, expect, it } from "vitest";
import { readRoleCell } from "../../../src/member-list/word/role-cell.ts";
import { readStatusCell } from "../../../src/member-list/word/status-cell.ts";
import { vocabulariesWith, type WordCode } from "../../../src/member-list/word/vocabularies.ts";
import { codeOf, readWordCell } from "../../../src/member-list/word/word-cell.ts";
import { plainDates } from "../../../src/typed-date/date-settings.ts";

const words = vocabulariesWith();

describe("the words of a column", () => {
  it.each([
    ["district", ["Landkreis", "Kreis", "LK", "Lk", "landkreis ", "district"]],
    [
      "independent-city",
      [
        ...["kreisfreie Stadt", "Stadtkreis", "KREISFREIE STADT", "kreisfr. Stadt", "independent city"],
        ...["Kfr. Stadt", "krfr. St.", "kfr. St."],
      ],
    ],
    [
      "municipality",
      [
        ...[
          "Stadt",
          "Gemeinde",
          "Gem.",
          "Markt",
          "Mkt.",
          "Flecken",
          "Fl.",
          "Marktgemeinde",
          "Einheitsgemeinde",
          "municipality",
        ],
        ...["kreisangehörige Stadt", "Große Kreisstadt", "Ortsgemeinde", "St", "St.", "EG", "EhG"],
      ],
    ],
    [
      "municipal-association",
      [
        "Verbandsgemeinde",
        "VerbG",
        "Samtgemeinde",
        "Samtgem.",
        "SG",
        "Verwaltungsgemeinschaft",
        "Amt",
        "Gemeindeverband",
        "Zweckverband",
        "Kommunalverbund",
        "interkommunaler Verbund",
        "ILE",
        "LEADER-Verein",
        "Gemeindeverbund",
      ],
    ],
    ["planning-association", ["Planungsverband", "Regionalverband", "Regionaler Planungsverband"]],
    ["rural-region", ["ländliche Region", "laendliche Region", "Region"]],
  ])("have for the kind %s: %j", (code, texts) => {
    for (const text of texts) expect(codeOf(text, words.kind)).toBe(code);
  });

  it.each([
    ["DE-SL", ["Saarland", "DE-SL", "SL", "10", "DEC0-Saarland", "DEC Saarland", "10 - Saarland"]],
    ["DE-TH", ["Thüringen", "Thueringen", "Thuringia", "16", "DEG Thüringen"]],
    ["DE-BY", ["Bayern", "09", "9", "9 Bayern", "DE21H Bayern"]],
    ["DE-NW", ["Nordrhein-Westfalen", "Nordrhein Westfalen", "NRW"]],
    ["DE-RP", ["Rheinland-Pfalz", "RLP", "Rhld.-Pf.", "Rheinl.-Pf."]],
    ["DE-BW", ["BW", "BaWü", "Ba.-Wü.", "Baden-Württ."]],
    ["DE-BB", ["BB", "Bbg.", "Brdbg."]],
    ["DE-HE", ["HE", "Hess."]],
    ["DE-MV", ["MV", "M-V", "Meckl.-Vorp."]],
    ["DE-NI", ["NI", "Nds.", "nds"]],
    ["DE-SH", ["SH", "S-H", "Schl.-Holst."]],
    ["DE-SN", ["SN", "Sachs."]],
    ["DE-ST", ["ST", "LSA", "Sachsen-Anh.", "Sachs.-Anh."]],
  ])("have for the Land %s: %j", (code, texts) => {
    for (const text of texts) expect(codeOf(text, words.state)).toBe(code);
  });

  it.each(["Deutschland", "DE300", "DEC0-Hessen", "10 Hessen", "17", "00", "Hesen"])(
    "have no Land %s",
    (text) => {
      expect(codeOf(text, words.state)).toBeUndefined();
    },
  );

  it.each([
    [
      "member",
      ["Mitglied", "Vollmitglied", "ordentliches Mitglied", "aktiv", "Gründungsmitglied", "aktives Mitglied"],
    ],
    [
      "associate",
      [
        ...["assoziiert", "Fördermitglied", "Gast", "Beobachter", "außerordentliches Mitglied"],
        ...["förderndes Mitglied", "beratendes Mitglied", "Gastmitglied", "assoziierter Partner"],
      ],
    ],
    ["candidate", ["Kandidat", "Anwärter", "Bewerber", "Antragsteller"]],
  ])("have for the role %s: %j", (code, texts) => {
    for (const text of texts) expect(codeOf(text, words.role)).toBe(code);
  });

  it.each([
    [
      "current",
      ["aktiv", "Mitglied", "laufend", "aktuell", "bestehend", "bewilligt", "bestätigt", "ruht", "ruhend"],
    ],
    [
      "ended",
      [
        ...["ausgetreten", "ehemalig", "gekündigt", "beendet", "abgeschlossen", "ausgelaufen", "erloschen"],
        "nicht mehr Mitglied",
      ],
    ],
  ])("have for the status %s: %j", (code, texts) => {
    for (const text of texts) expect(codeOf(text, words.status)).toBe(code);
  });

  it.each(["widerrufen", "zurückgezogen", "abgelehnt", "beantragt", "Antrag gestellt"])(
    "have no status %s, of which nobody knows whether it is a membership",
    (text) => {
      expect(codeOf(text, words.status)).toBeUndefined();
    },
  );

  it.each([
    ["yes", ["ja", "Ja", "x", "X", "1", "true", "TRUE", "yes"]],
    ["no", ["nein", "0", "false", "no"]],
  ])("have for a member %s: %j", (code, texts) => {
    for (const text of texts) expect(codeOf(text, words.member)).toBe(code);
  });

  it("have those of the caller too, each for the columns of its code", () => {
    const own: Record<string, WordCode> = {
      Trägerkreis: "member",
      Altmitglied: "ended",
      "Kreis (alt)": "district",
    };
    const { role, status, kind } = vocabulariesWith(own);
    expect(codeOf("traegerkreis", role)).toBe("member");
    expect(codeOf("Altmitglied", status)).toBe("ended");
    expect(codeOf("Kreis alt", kind)).toBe("district");
    expect([codeOf("Trägerkreis", status), codeOf("Altmitglied", role)]).toEqual([undefined, undefined]);
    expect(codeOf("Vollmitglied", role)).toBe("member");
  });
});

describe("readWordCell()", () => {
  it.each([
    ["kind", "Landkreiss", "district"],
    ["kind", "Verbandsgmeinde", "municipal-association"],
    // another word, and not a slip
    ["kind", "LEADER-Region", null],
    ["kind", "Landgemeinde", null],
    ["state", "Hesen", "DE-HE"],
    ["role", "Mitgleid", "member"],
    ["role", "Ehrenmitglied", null],
    ["status", "Quatsch", null],
    ["member", "vielleicht", null],
  ] as const)("knows no word of %s in %s, and means %s", (field, value, meant) => {
    expect(readWordCell(value, words[field])).toEqual({
      fault: { code: "word-unknown", params: { value, field, meant } },
    });
  });
});

describe("readRoleCell()", () => {
  it("gives a Gründungsmitglied the reason of its start too", () => {
    expect(readRoleCell("Gründungsmitglied", words.role)).toEqual({
      value: { role: "member", startReason: "founding" },
    });
    expect(readRoleCell("Vollmitglied", words.role)).toEqual({ value: { role: "member" } });
  });
});

describe("readStatusCell()", () => {
  it.each([
    ["aktiv", { status: "current" }],
    ["ausgetreten", { status: "ended" }],
    ["ausgetreten 2020", { status: "ended", endDate: "2020" }],
    ["ausgetreten (2020)", { status: "ended", endDate: "2020" }],
    ["ausgetreten am 30.06.2020", { status: "ended", endDate: "2020-06-30" }],
    ["gekündigt zum 31.12.2020", { status: "ended", endDate: "2020-12-31" }],
  ])("reads %s as %j", (text, value) => {
    expect(readStatusCell(text, words.status, plainDates)).toEqual({ value });
  });

  it.each([
    ["gekündigt zum 01.01.2021", "date-ambiguous"],
    ["ausgetreten 31.06.2020", "date-not-in-calendar"],
    ["ausgetreten wegen Auflösung", "word-unknown"],
    ["abgelehnt", "word-unknown"],
  ])("refuses %s as %s", (text, code) => {
    expect(readStatusCell(text, words.status, plainDates)).toMatchObject({ fault: { code } });
  });
});
