import { compareNetworks, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

const before = {
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz", en: "Small network" },
  asOf: "2019-12-31",
  roster: "complete",
  sources: [
    { id: "s", title: "Liste" },
    { id: "t", title: "Notiz" },
  ],
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2018-07-01", endDate: "2018-12-31", sources: ["s"] },
    { id: "b-1", regionId: "b", startDate: "2019-03", endDate: "..", sources: ["s"] },
  ],
  countClaims: [{ id: "c", date: "2018-08-01", counts: "members", count: 2, sources: ["s"] }],
} satisfies NetworkInput;

/** Another source names the day on which B joined. */
const learned = {
  ...before,
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2018-07-01", endDate: "2018-12-31", sources: ["s"] },
    { id: "b-1", regionId: "b", startDate: "2019-03-15", endDate: "..", sources: ["t"] },
  ],
} satisfies NetworkInput;

/** B was a member before: a day that was certainly none is certainly one now, and the sources are sorted otherwise. */
const reversed = {
  ...before,
  sources: [...before.sources].reverse(),
  memberships: [
    { id: "b-0", regionId: "b", startDate: "2018-08-01", endDate: "2018-12-31", sources: ["s"] },
    ...before.memberships,
  ],
} satisfies NetworkInput;

function compared(later: NetworkInput, ...words: string[]) {
  const files = [
    fileWith("before.json", JSON.stringify(before)),
    fileWith("after.json", JSON.stringify(later)),
  ];
  return command("compare", ...files, ...words);
}

describe("compare", () => {
  it("says what was learned, region by region, then the numbers and the records", () => {
    expect(compared(learned).output).toBe(
      [
        "Answers",
        "Only knowledge is added: no certain answer is taken back.",
        "Landkreis B",
        "  uncertain → no, 1 March 2019 to 14 March 2019 (learned)",
        "  uncertain → certain, 15 March 2019 to 30 March 2019 (learned)",
        "",
        "Numbers of members",
        "0–1 → 0, 1 March 2019 to 14 March 2019",
        "0–1 → 1, 15 March 2019 to 30 March 2019",
        "",
        "Records",
        "Memberships: 1 changed",
        "  b-1: startDate: 2019-03 → 2019-03-15",
        "  b-1: sources: − s",
        "  b-1: sources: + t",
        "",
      ].join("\n"),
    );
  });

  it("says that settled answers are reversed, in German, and which verdict differs", () => {
    expect(compared(reversed, "--lang", "de").output).toBe(
      [
        "Antworten",
        "Antworten, die feststanden, werden zurückgenommen oder umgekehrt.",
        "Landkreis B",
        "  nein → sicher, 1. August 2018 bis 31. Dezember 2018 (umgekehrt)",
        "",
        "Mitgliederzahlen",
        "1 → 2, 1. August 2018 bis 31. Dezember 2018",
        "",
        "Veröffentlichte Zahlen",
        "1. August 2018: 2 – widerspricht dem Verzeichnis → passt zum Verzeichnis",
        "",
        "Datensätze",
        "Quellen: andere Reihenfolge",
        "Mitgliedschaften: 1 neu",
        "  + b-0",
        "",
      ].join("\n"),
    );
  });

  it("says so when nothing differs", () => {
    expect(compared(before).output).toBe(
      "Answers\nNo answer changes.\n\nRecords\nThe records are the same.\n",
    );
  });

  it("prints Markdown with --markdown, in which no name has a meaning of its own", () => {
    const named = {
      ...learned,
      note: "1. *Entwurf*",
      regions: [
        { id: "a", name: "Landkreis A" },
        { id: "b", name: "# <b>B|*B*</b>" },
      ],
    };
    expect(compared(named, "--markdown").output).toBe(
      [
        "### Answers",
        "",
        "Only knowledge is added: no certain answer is taken back.",
        "",
        "- **\\# \\<b\\>B\\|\\*B\\*\\</b\\>**",
        "  - uncertain → no, 1 March 2019 to 14 March 2019 (learned)",
        "  - uncertain → certain, 15 March 2019 to 30 March 2019 (learned)",
        "",
        "### Numbers of members",
        "",
        "- 0–1 → 0, 1 March 2019 to 14 March 2019",
        "- 0–1 → 1, 15 March 2019 to 30 March 2019",
        "",
        "### Records",
        "",
        "- **Network**",
        "  - note: – → 1. \\*Entwurf\\*",
        "- **Regions: 1 changed**",
        "  - b: name: Landkreis B → \\# \\<b\\>B\\|\\*B\\*\\</b\\>",
        "- **Memberships: 1 changed**",
        "  - b-1: startDate: 2019-03 → 2019-03-15",
        "  - b-1: sources: − s",
        "  - b-1: sources: + t",
        "",
      ].join("\n"),
    );
  });

  it("says by how much the numbers of many runs of days differ", () => {
    // A member joins on the first day of each month of two years; one more is there until some day of the last weeks.
    const months = Array.from({ length: 24 }, (_, at) =>
      new Date(Date.UTC(2018, at, 1)).toISOString().slice(0, 10),
    );
    const joined = months.map((startDate, at) => ({
      id: `m${at}`,
      regionId: `r${at}`,
      startDate,
      endDate: "..",
    }));
    const regions = ["b", ...months.map((_, at) => `r${at}`)].map((id) => ({ id, name: `Region ${id}` }));
    const network = { ...before, countClaims: [], regions, memberships: joined };
    const one = { id: "b-1", regionId: "b", startDate: "2018-02-15", endDate: "[2019-11-15..2019-12-31]" };
    const files = [network, { ...network, memberships: [...joined, one] }].map((each, at) =>
      fileWith(`months-${at}.json`, JSON.stringify(each)),
    );
    expect(command("compare", ...files).output).toContain(
      [
        "Numbers of members",
        "+1, 15 February 2018 to 15 November 2019",
        "highest number +1, 16 November 2019 to 31 December 2019",
        "",
      ].join("\n"),
    );
    expect(command("compare", ...files.reverse(), "--lang", "de").output).toContain(
      "größte Zahl −1, 16. November 2019 bis 31. Dezember 2019",
    );
  });

  it("says of an inexact number that it is one", () => {
    const rounded = [...before.countClaims, { ...before.countClaims[0], id: "d", approximate: true }];
    const files = [before, { ...before, countClaims: rounded }].map((network, at) =>
      fileWith(`rounded-${at}.json`, JSON.stringify(network)),
    );
    expect(command("compare", ...files).output).toContain("1 August 2018: about 2 – not there → ");
  });

  it("shows long texts from the word on in which they differ", () => {
    const beginning = "The minutes of the assembly do not say on which day the district joined";
    const noted = (end: string) => ({ ...before, note: `${beginning}${end}` });
    const files = [" on; nobody knows.", ". It was in May."].map((end, at) =>
      fileWith(`noted-${at}.json`, JSON.stringify(noted(end))),
    );
    expect(command("compare", ...files, "--markdown").output).toContain(
      "  - note: …joined on; nobody knows. → …joined. It was in May.\n",
    );
  });

  it("gives the answer of compareNetworks() as JSON", () => {
    const { output, exitCode } = compared(reversed, "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toEqual(
      JSON.parse(JSON.stringify(compareNetworks(parseNetwork(before), parseNetwork(reversed)))),
    );
  });

  it("tells regions with one name apart by their ids", () => {
    const twins = { ...before, regions: before.regions.map(({ id }) => ({ id, name: "Landkreis A" })) };
    const { output } = compared({ ...twins, memberships: [] });
    expect(output).toMatch(/^Landkreis A \(a\)$/m);
    expect(output).toMatch(/^Landkreis A \(b\)$/m);
  });

  it("marks days for which only one version speaks, and a number without an upper bound", () => {
    const { output } = compared({
      ...before,
      asOf: "2021-12-31",
      roster: "partial",
      memberships: [
        ...before.memberships,
        { id: "a-2", regionId: "a", startDate: "2020-01-01", endDate: "..", sources: ["s"] },
      ],
    });
    expect(output).toContain("  no → certain, from 1 January 2020 (new)\n");
    expect(output).toContain("1 → 1 (no upper bound), 31 March 2019 to 31 December 2019\n");
    expect(output).toContain("1 → 2 (no upper bound), from 1 January 2020 (new)\n");
  });

  it("prints the first hundred regions, and how many more there are", () => {
    const ids = Array.from({ length: 103 }, (_, at) => `r${at}`);
    const { output } = compared({
      ...before,
      regions: [...before.regions, ...ids.map((id) => ({ id, name: `Landkreis ${id}` }))],
      memberships: [
        ...before.memberships,
        ...ids.map((id) => ({ id, regionId: id, startDate: "2018-01-01", endDate: "2018-12-31" })),
      ],
    });
    const [answers = ""] = output.replace(/\s+/g, " ").split("Numbers of members");
    expect(answers).toContain("Landkreis r99, … and 3 more; --json prints them all. no → certain");
    expect(answers).not.toContain("Landkreis r100");
  });

  it("names the file with the issues when it is not a network", () => {
    const good = fileWith("good.json", JSON.stringify(before));
    const bad = fileWith("bad.json", JSON.stringify({ ...before, asOf: "2019-02-29" }));
    for (const files of [
      [good, bad],
      [bad, good],
    ]) {
      const { exitCode, problems } = command("compare", ...files);
      expect(exitCode).toBe(1);
      expect(problems.split("\n")[0]).toBe(bad);
      expect(problems).toContain("[date-not-in-calendar]");
    }
  });

  it("does not offer --network, for both networks are named", () => {
    expect(command("compare", "--help").output).not.toContain("--network");
    expect(command("--help").output).toContain("--network");
  });
});
