import { join } from "node:path";
import { formatIssues, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { checkMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { command, commandIn } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();
const header = "Region;Kreisschlüssel;seit;bis;Quelle";

function list(...rows: readonly string[]): string {
  return folder.fileWith("liste.csv", [header, ...rows].join("\r\n"));
}

const base = {
  schemaVersion: 1,
  id: "liste",
  name: { de: "liste" },
  asOf: "2024-12-31",
  roster: "partial",
} as const;

/** What a file of lines without its own line breaks says in words: wrapped lines are joined. */
function words(output: string): string {
  return output.replace(/\n {2,}/g, " ");
}

describe("check of a member list", () => {
  it("says that all rows are fine, with exit code 0", () => {
    const path = list("A;06535;2018;laufend;s", "B;06632;2018;laufend;s");
    const { exitCode, output, problems } = command("check", path);
    expect(exitCode).toBe(0);
    expect(output.trim().split("\n")).toEqual([
      "liste.csv",
      "2 rows: 2 fine, 0 repaired, 0 refused",
      "2 members, each counted once: 2 new",
      "",
      "Names and keys are not looked up in any register: whether they exist was not",
      "checked.",
    ]);
    expect(problems).toBe("");
  });

  const mixed = ["A;06535;2018;laufend;s", "B;6632;2018;laufend;s", "C;06436;gestern;laufend;s"];

  it("counts fine, repaired and refused rows, with exit code 1 for a refused one", () => {
    const { exitCode, output } = command("check", list(...mixed));
    expect(exitCode).toBe(1);
    expect(output).toContain("3 rows: 1 fine, 1 repaired, 1 refused");
  });

  it("exits with 0 if rows were repaired alone", () => {
    const { exitCode, output } = command("check", list(...mixed.slice(0, 2)));
    expect(exitCode).toBe(0);
    expect(output).toContain("2 rows: 1 fine, 1 repaired, 0 refused");
  });

  it("shows findings first, the most costly first, then the rows that need somebody, refused ones first", () => {
    const { output } = command("check", list(...mixed));
    const [, dates, keys, refused, repaired, end, ...others] = output.trim().split("\n\n");
    expect(words(dates ?? "")).toMatch(
      /^Error in line 4, column “seit”: “gestern” is not a date.*\[date-format\]$/,
    );
    expect(words(keys ?? "")).toMatch(
      /^Warning in line 3, .*“6632” was read as “06632”.*\[key-leading-zero\]$/,
    );
    expect(refused).toBe("Line 4, C: refused\n  seit: “gestern” [date-format]");
    expect(repaired).toBe("Line 3, B: repaired\n  Kreisschlüssel: “6632” read as “06632” [key-leading-zero]");
    expect(end).toMatch(/^Names and keys are not looked up/);
    expect(others).toEqual([]);
  });

  it.each([
    ["de", "3 Mitglieder, jedes einmal gezählt: 2 neu, 1 nur in abgelehnten Zeilen"],
    ["en", "3 members, each counted once: 2 new, 1 only in refused rows"],
  ])("says of what it counts rows and of what members in %s", (lang, members) => {
    const again = ["C;06436;morgen;laufend;s", "C;06436;heute;laufend;s"];
    const { output } = command("check", list(...mixed, ...again), "--lang", lang);
    const [, rows, counted] = output.split("\n");
    expect(rows).toMatch(/^5 .*3 (?:abgelehnt|refused)$/);
    expect(counted).toBe(members);
  });

  it.each([
    ["de", "Namen und Schlüssel werden in keinem Verzeichnis nachgeschlagen"],
    ["en", "Names and keys are not looked up in any register"],
  ])("says once, at the end, what it does not check in %s", (lang, sentence) => {
    const parts = command("check", list(...mixed), "--lang", lang)
      .output.trim()
      .split("\n\n");
    expect(parts.map((part) => part.startsWith(sentence))).toEqual(
      parts.map((_, at) => at === parts.length - 1),
    );
  });

  it.each([
    [
      "de",
      "bis: „31.12.9999“ gelesen als „laufend“",
      "bis: „zum 01.07.2022“, vielleicht „01.07.2022“ oder „30.06.2022“",
    ],
    [
      "en",
      "bis: “31.12.9999” read as “ongoing”",
      "bis: “zum 01.07.2022”, perhaps “01.07.2022” or “30.06.2022”",
    ],
  ])("shows dates in the rows as %s has them", (lang, ongoing, choices) => {
    const path = list("A;06535;2018;31.12.9999;s", "B;06632;2018;zum 01.07.2022;s");
    const shown = words(command("check", path, "--lang", lang).output);
    expect(shown).toContain(ongoing);
    expect(shown).toContain(choices);
  });

  it.each([
    ["en", "Ende: “1.1.2019”, perhaps 1 January 2019 to 1 January 2020, start and end swapped [date-order]"],
    ["de", "Ende: „1.1.2019“, vielleicht 01.01.2019 bis 01.01.2020, Beginn und Ende vertauscht [date-order]"],
  ])("says in the row what another row in its place would mean, in %s", (lang, line) => {
    const swapped = folder.fileWith("vertauscht.csv", "Region;Beginn;Ende\nLandkreis A;1.1.2020;1.1.2019\n");
    const { output } = commandIn({ columns: 160 }, "check", swapped, "--lang", lang);
    expect(output).toContain(`  ${line}\n`);
  });

  it("shows a date that was read between two days in words, and one to write as the list would", () => {
    const path = list("A;06535;spätestens 2018;laufend;s", "B;06632;Ende 2018;laufend;s");
    const shown = words(command("check", path, "--lang", "de").output);
    expect(shown).toContain("seit: „spätestens 2018“ gelesen als „spätestens 31. Dezember 2018“");
    expect(shown).toContain("„zwischen 09/2018 und 12/2018“");
  });

  it("says once what is wrong with many cells of a column, with the cells and the option that settles it", () => {
    const dates = ["03/04/2021", "03/04/2021", "05/06/2021"];
    const { output } = command("check", list(...dates.map((date, at) => `R${at};;${date};laufend;s`)));
    expect(output.match(/is not certain|may be/g)?.length ?? 0).toBeLessThanOrEqual(1);
    const [, finding = ""] = output.split("\n\n");
    expect(words(finding)).toContain(
      "Error: 3 cells of the column “seit”, for example in line 2: “03/04/2021”",
    );
    expect(finding).toContain("  Cells: “03/04/2021” (2), “05/06/2021”");
    expect(finding).toContain("  Or with the option: --date-order day-first");
  });

  it("brings what rules find between rows to the later row, and names both lines", () => {
    const { exitCode, output } = command(
      "check",
      list("A;06535;2018;2022;s", "B;06632;2018;laufend;s", "A;06535;2018;2022;t"),
    );
    expect(exitCode).toBe(1);
    expect(output).toContain("Line 4, A: refused");
    expect(words(output)).toContain("(Lines 2 and 4) [membership-duplicate]");
  });

  it("says once what it finds in every row", () => {
    const rows = Array.from({ length: 9 }, (_, at) => `Region ${at};;2018;laufend;`);
    const { exitCode, output } = command("check", list(...rows));
    expect(exitCode).toBe(0);
    expect(output.match(/\[source-missing\]/g)).toHaveLength(1);
    expect(output).toContain("9 rows are proved by");
    expect(output).not.toContain("Line ");
  });

  it("shows what concerns the file as a whole", () => {
    const path = folder.fileWith("farben.csv", "Region;seit;bis;Quelle;Farbe\nA;2018;laufend;s;rot\n");
    const { exitCode, output } = command("check", path);
    expect(exitCode).toBe(0);
    expect(words(output)).toMatch(/Note in line 1: .*“Farbe”.*\[column-unread\]/);
  });

  it.each([
    ["de", "3 Zeilen: 1 in Ordnung, 1 repariert, 1 abgelehnt", "Zeile 4, C: abgelehnt", "ist kein Datum"],
    ["en", "3 rows: 1 fine, 1 repaired, 1 refused", "Line 4, C: refused", "is not a date"],
  ])("speaks %s", (lang, summary, heading, sentence) => {
    const { output } = command("check", list(...mixed), "--lang", lang);
    expect(output).toContain(summary);
    expect(output).toContain(heading);
    expect(words(output)).toContain(sentence);
  });

  it("shows 100 rows, and says how many more have findings", () => {
    const rows = Array.from({ length: 1130 }, (_, at) => `Region ${at};;gestern;laufend;s`);
    const { exitCode, output } = command("check", list(...rows, "fein;;2018;laufend;s"));
    expect(exitCode).toBe(1);
    expect(output).toContain("1,131 rows: 1 fine, 0 repaired, 1,130 refused");
    expect(output.match(/^Line /gm)).toHaveLength(100);
    expect(output).toContain("1,030 more rows");
  });

  it("shows all rows with --all", () => {
    const rows = Array.from({ length: 130 }, (_, at) => `Region ${at};;gestern;laufend;s`);
    const { output } = command("check", list(...rows), "--all");
    expect(output.match(/^Line /gm)).toHaveLength(130);
  });

  it("says once what it finds in the rest of the network", () => {
    const network = folder.fileWith(
      "gross.json",
      JSON.stringify({
        ...base,
        regions: Array.from({ length: 130 }, (_, at) => ({ id: `r${at}`, name: `Region ${at}` })),
        memberships: Array.from({ length: 130 }, (_, at) => ({
          id: `m${at}`,
          regionId: `r${at}`,
          startDate: "2018",
          endDate: "..",
        })),
      }),
    );
    const { output } = command("check", list("A;06535;2018;laufend;s"), "--network", network);
    expect(output.match(/\[source-missing\]/g)).toHaveLength(1);
    expect(words(output)).toContain("Warning: 130 findings of this kind");
  });

  it("fits 80 columns", () => {
    const { output } = command("check", list(...mixed));
    expect(output.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it.each([
    ["unknown", "info"],
    ["ongoing", undefined],
  ])("takes a blank end for %s with --blank-end", (blankEnd, severity) => {
    const path = list("A;06535;2018;;s");
    const { output } = command("check", path, "--blank-end", blankEnd, "--json");
    expect(output === "" ? undefined : JSON.parse(output).severity).toBe(severity);
  });

  it("takes a blank end for unknown unless it is told", () => {
    const path = list("A;06535;2018;;s");
    expect(command("check", path).output).toBe(command("check", path, "--blank-end", "unknown").output);
  });

  it("reads a file in Windows-1252", () => {
    const bytes = Buffer.from(`${header}\r\nSüd – Ost;06535;2018;gestern;s`.replace("–", "\u0096"), "latin1");
    const { output } = command("check", folder.fileWith("alt.csv", bytes));
    expect(output).toContain("Line 2, Süd – Ost: refused");
  });

  it("reads tabs", () => {
    const path = folder.fileWith("liste.tsv", "Region\tseit\tbis\tQuelle\nA\t2018\tlaufend\ts");
    expect(command("check", path)).toMatchObject({ exitCode: 0 });
  });

  it("checks with the network of --network", () => {
    const network = folder.fileWith("netz.json", JSON.stringify({ ...base, foundingDate: "2018-11-27" }));
    const path = list("A;06535;01.01.2017;laufend;s");
    expect(command("check", path)).toMatchObject({ exitCode: 0 });
    const { exitCode, output } = command("check", path, "--network", network);
    expect(exitCode).toBe(1);
    expect(words(output)).toContain("[membership-before-founding]");
  });

  it("refuses a network that cannot be used, with its issues and exit code 1", () => {
    const network = folder.fileWith("falsch.json", JSON.stringify({ ...base, roster: "voll" }));
    const { exitCode, output, problems } = command("check", list(...mixed), "--network", network);
    expect(exitCode).toBe(1);
    expect(output).toBe("");
    expect(problems).toMatch(/roster.*\[field-value\]/);
  });

  it.each([
    ["no list", "1;2\n3;4", "column-missing"],
    ["nothing", "", "table-empty"],
    ["a spreadsheet", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "encoding-undecodable"],
  ])("refuses a file with %s in a sentence, with exit code 1", (_, content, code) => {
    const { exitCode, output } = command("check", folder.fileWith("datei.csv", content));
    expect(exitCode).toBe(1);
    expect(words(output)).toContain(`[${code}]`);
  });
});

describe("check --json of a member list", () => {
  const rows = ["A;06535;2018;2022;s", "A;06535;2018;2022;", "B;6632;2018;;s", "C;06436;gestern;laufend;s"];

  it("prints the issues of the library, one a line", () => {
    const { exitCode, output } = command("check", list(...rows), "--json");
    const table = readMemberList([header, ...rows].join("\r\n"));
    const { issues } = checkMemberList(table, base);
    expect(
      output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(JSON.parse(JSON.stringify(issues)));
    expect(exitCode).toBe(1);
  });

  it("prints nothing if nothing is found", () => {
    expect(command("check", list("A;06535;2018;laufend;s"), "--json")).toEqual({
      exitCode: 0,
      output: "",
      problems: "",
    });
  });

  it("prints all rows, however many there are", () => {
    const many = Array.from({ length: 150 }, (_, at) => `Region ${at};;gestern;laufend;s`);
    expect(
      command("check", list(...many), "--json")
        .output.trim()
        .split("\n"),
    ).toHaveLength(150);
  });
});

describe("check of a network", () => {
  const sound = { ...base, regions: [{ id: "a", name: "A" }] };

  it("says that all is fine, with exit code 0", () => {
    const { exitCode, output } = command("check", folder.fileWith("gut.json", JSON.stringify(sound)));
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: "gut.json\nAll is fine.\n" });
  });

  const faulty = { ...sound, memberships: [{ id: "m", regionId: "z", startDate: "2020", endDate: "2018" }] };

  it("shows its issues with their places, with exit code 1", () => {
    const { exitCode, output } = command("check", folder.fileWith("SCHLECHT.JSON", JSON.stringify(faulty)));
    expect(exitCode).toBe(1);
    const { issues } = safeParseNetwork(faulty);
    for (const line of formatIssues(issues, "en").split("\n")) expect(words(output)).toContain(line);
  });

  it("prints the same issues as JSON", () => {
    const { output } = command("check", folder.fileWith("schlecht.json", JSON.stringify(faulty)), "--json");
    const lines = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(JSON.parse(JSON.stringify(safeParseNetwork(faulty).issues)));
  });

  it("exits with 0 if there are warnings alone", () => {
    const warned = { ...sound, memberships: [{ id: "m", regionId: "a", startDate: "2020", endDate: ".." }] };
    const { exitCode, output } = command("check", folder.fileWith("warnung.json", JSON.stringify(warned)));
    expect(exitCode).toBe(0);
    expect(words(output)).toContain("[source-missing]");
  });

  it("refuses a file that is no JSON in a sentence, with exit code 1", () => {
    const { exitCode, output, problems } = command("check", folder.fileWith("kaputt.json", "{"));
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(problems).toContain("is not JSON");
  });
});

describe("check of a long list", () => {
  const row = (_: unknown, at: number) => `Region ${at};;2018;laufend;s`;

  it("shows on stderr how far it is", () => {
    const { exitCode, problems } = command("check", list(...Array.from({ length: 50_000 }, row)));
    expect(exitCode).toBe(0);
    expect(problems).toBe("20,000 rows read …\n40,000 rows read …\n");
  });

  it("shows nothing of the kind for a short one", () => {
    expect(command("check", list(...Array.from({ length: 2000 }, row))).problems).toBe("");
  });
});

describe.each(["check", "convert"])("wrong usage of %s", (name) => {
  const path = list("A;06535;2018;laufend;s");

  it.each([
    [[]],
    [[path, path]],
    [[path, "--blank-end", "today"]],
    [[path, "--blank-end"]],
    [[path, "--on", "2020-01-01"]],
    [[path, "--lang", "fr"]],
    [[path, "--as-of", "gestern"]],
    [[path, "--as-of", "2023-02-29"]],
    [[path, "--as-of"]],
  ])("%j ends with code 2, the fault, and where to read how it is used", (args) => {
    const { exitCode, output, problems } = command(name, ...args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    const [fault, help, ...others] = problems.trimEnd().split("\n");
    expect(fault).not.toBe("");
    if (args.includes("gestern") || args.includes("2023-02-29")) expect(help).toBeUndefined();
    else expect(help).toContain(`netzwerk-daseinsvorsorge ${name} --help`);
    expect(others).toEqual([]);
  });

  it.each([
    ["a missing file", join(folder.path, "fehlt.csv")],
    ["a folder", folder.path],
  ])("of %s ends with code 2 and one sentence", (_, missing) => {
    const asOf = name === "convert" ? ["--as-of", "2024-12-31"] : [];
    const { exitCode, output, problems } = command(name, missing, ...asOf);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(problems).toContain("cannot be read");
    expect(problems.trim().split("\n")).toHaveLength(1);
  });

  it("of a network of --network that is missing ends with code 2", () => {
    const { exitCode, problems } = command(name, path, "--network", join(folder.path, "fehlt.json"));
    expect(exitCode).toBe(2);
    expect(problems).toContain("cannot be read");
  });
});

it("check of a network that is missing says so", () => {
  const { exitCode, problems } = command("check", join(folder.path, "fehlt.json"));
  expect(exitCode).toBe(2);
  expect(problems).toContain("cannot be read");
});

it("convert refuses a network, which is no member list", () => {
  const { exitCode, output, problems } = command("convert", "netz.json", "--as-of", "2024-12-31");
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
  expect(problems).toContain("convert takes member lists, and “netz.json” is a network.");
});

it.each(["timeline", "members", "counts"])("%s takes neither a file nor the options of a list", (name) => {
  const on = name === "members" ? ["--on", "2020-01-01"] : [];
  for (const args of [["liste.csv"], ["--as-of", "2020-01-01"], ["--blank-end", "unknown"]]) {
    expect(command(name, ...on, ...args)).toMatchObject({ exitCode: 2, output: "" });
  }
});
