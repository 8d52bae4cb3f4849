import { changesDuring, membershipFigures, openQuestions } from "netzwerk-daseinsvorsorge/changes";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

const network = {
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz" },
  asOf: "2020-12-31",
  roster: "partial",
  sources: [{ id: "s", title: "Protokoll" }],
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2018-07-01", endDate: "2018-12-31" },
    { id: "a-2", regionId: "a", startDate: "2020-02-01", endDate: ".." },
    { id: "b-1", regionId: "b", startDate: "2020", endDate: "..", sources: ["s"] },
  ],
  fundingPeriods: [
    {
      id: "p",
      name: { de: "Förderung", en: "Funding" },
      kind: "funded",
      carryOver: "automatic",
      startDate: "2018-01-01",
      endDate: "2020-06-30",
    },
  ],
  countClaims: [{ id: "n", date: "2020-08-01", counts: "members", count: 4 }],
};

function asked(...words: string[]): string {
  const { output, problems } = command(...words, "--network", fileWith("n.json", JSON.stringify(network)));
  return output + problems;
}

const json = (...words: string[]): unknown => JSON.parse(command(...words, "--json").output);

describe("changes", () => {
  it("lists who joined and who left, and whether it was for the first time", () => {
    expect(asked("changes", "2018-12-01", "2020-12-31")).toBe(
      [
        "1 December 2018 – 31 December 2020",
        "",
        "31 December 2018: Landkreis A – left (certain)",
        "between 1 January 2020 and 31 December 2020: Landkreis B – joined (certain)",
        "1 February 2020: Landkreis A – joined again (certain)",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["a year", ["2020"], ["2020-01-01", "2020-12-31"]],
    ["a month", ["2.2020"], ["2020-02-01", "2020-02-29"]],
    ["a day", ["1.2.2020"], ["2020-02-01", "2020-02-01"]],
    ["two years", ["2018", "2020"], ["2018-01-01", "2020-12-31"]],
    ["a year up to a day", ["2018", "1.2.2020"], ["2018-01-01", "2020-02-01"]],
  ])("takes %s", (_, time, days) => {
    expect(asked("changes", ...time)).toBe(asked("changes", ...days));
  });

  it.each([["2020?"], ["about 2020"], ["soon"]])("refuses %s, which has no first and last day", (time) => {
    expect(command("changes", time).exitCode).toBe(2);
  });

  it("does so in German, and says when a day is beyond the last one on record", () => {
    const later = { ...network, asOf: "2020-01-15" };
    const { output } = command(
      ...["changes", "2020-01-01", "2020-12-31", "--lang", "de"],
      ...["--network", fileWith("later.json", JSON.stringify(later))],
    );
    expect(output).toContain("1. Februar 2020: Landkreis A – erneut beigetreten (sicher)\n");
    expect(output).toContain("nach dem letzten, für den das Verzeichnis spricht");
  });

  it("says so when nobody did", () => {
    expect(asked("changes", "2019-02-01", "2019-03-01")).toBe("1 February 2019 – 1 March 2019\n\nnone\n");
  });

  it("gives the answer of changesDuring() as JSON", () => {
    const range = { firstDay: "2018-01-01", lastDay: "2022-12-31" };
    expect(json("changes", range.firstDay, range.lastDay)).toEqual(
      changesDuring(netzwerkDaseinsvorsorge, range),
    );
  });
});

describe("figures", () => {
  it("counts year by year", () => {
    expect(asked("figures", "2020-01-01", "2020-12-31")).toBe(
      [
        "1 January 2020 to 31 December 2020",
        "Members on the last day     2",
        "Joined                      2",
        "Left                        0",
        "Members throughout          0–1",
        "Days of membership          336–701", // 335 of A; 1 to 366 of B
        "Mean length so far in days  173–295", // 184 more of A, three memberships
        "",
        "The figures are of the members on record. It does not name all; the figures have",
        "no upper bound.",
        "",
      ].join("\n"),
    );
  });

  it("counts by funding period, in German", () => {
    const output = asked("figures", "2020-01-01", "2020-12-31", "--by", "funding-period", "--lang", "de");
    expect(output).toContain("1. Januar 2020 bis 30. Juni 2020\nFörderung\nMitglieder am letzten Tag");
    expect(output).toContain("1. Juli 2020 bis 31. Dezember 2020\nkeine Förderphase\n");
    expect(output).toContain("Beitritte                       0–1\n");
  });

  it("refuses to count by something else", () => {
    const { exitCode, problems } = command("figures", "2020-01-01", "2020-12-31", "--by", "month");
    expect(exitCode).toBe(2);
    expect(problems).toContain("year or funding-period");
  });

  it("gives the answer of membershipFigures() as JSON", () => {
    const range = { firstDay: "2018-01-01", lastDay: "2022-12-31" };
    expect(json("figures", range.firstDay, range.lastDay)).toEqual(
      JSON.parse(JSON.stringify(membershipFigures(netzwerkDaseinsvorsorge, range, { by: "year" }))),
    );
  });
});

describe("questions", () => {
  it("lists the unknown days with their sources, and the missing names", () => {
    expect(asked("questions")).toBe(
      [
        "Unknown days",
        "",
        "Landkreis B: first day of the membership: between 1 January 2020 and 31 December",
        "  2020",
        "  365 days are open; this day alone settles 365 answers",
        "  Source: Protokoll",
        "",
        "Missing names",
        "1 August 2020: 4 members published, 2–3 of their names are missing",
        "",
      ].join("\n"),
    );
  });

  it("does so in German", () => {
    const output = asked("questions", "--lang", "de");
    expect(output).toContain("Landkreis B: erster Tag der Mitgliedschaft: zwischen dem 1. Januar 2020");
    expect(output).toContain("365 Tage sind offen; dieser Tag allein klärt 365 Antworten");
    expect(output).toContain("1. August 2020: 4 Mitglieder veröffentlicht, davon fehlen 2–3 Namen");
  });

  it("gives the answer of openQuestions() as JSON", () => {
    expect(json("questions")).toEqual(openQuestions(netzwerkDaseinsvorsorge));
  });
});
