import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { writeMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { command, commandOfSpreadsheet } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();

function converted(text: string, ...options: readonly string[]) {
  const path = folder.fileWith("liste.csv", text);
  const { output } = command("convert", path, "--as-of", "2024-12-31", ...options);
  return parseNetwork(JSON.parse(output));
}

describe("an option of reading", () => {
  it.each([
    ["Wer;seit;bis\nA;2018;2019", ["--column", "Wer=name"], { startDate: "2018" }],
    ["Mitglied;Datum 1;bis\nA;2018;2019", ["--column", "Datum 1=start"], { startDate: "2018" }],
    [
      "Mitglied;Datum 1;Datum 2\nA;2018;2019",
      ["--column", "Datum 1=start", "--column=Datum 2=end"],
      { endDate: "2019" },
    ],
    ["Mitglied;seit;bis\nA;03/04/2018;2019", ["--date-order", "day-first"], { startDate: "2018-04-03" }],
    ["Mitglied;seit;bis\nA;03/04/2018;2019", ["--date-order", "month-first"], { startDate: "2018-03-04" }],
    ["Mitglied;seit;bis\nA;01.07.18;2019", ["--pivot-year", "2049"], { startDate: "2018-07-01" }],
    [
      "Mitglied;seit;Rolle\nA;2018;Mitglied\nB;2018;Partner",
      ["--word", "Partner=associate"],
      { startDate: "2018" },
    ],
    ["Mitglied,seit\nA,2018", ["--delimiter", ","], { startDate: "2018" }],
    ["Mitglied\tseit\nA\t2018", ["--delimiter", "tab"], { startDate: "2018" }],
    ["Mitglied;seit;Fläche\nA;2018;12", ["--keep-column", "Fläche"], { extra: { Fläche: "12" } }],
    ["Mitglied;seit;Fläche\nA;2018;12", ["--keep-column", "*"], { extra: { Fläche: "12" } }],
    ["Mitglied;seit\nx;y\nMitglied;seit\nA;2018", ["--header-line", "3"], { startDate: "2018" }],
  ])("%j with %j", (text, options, membership) => {
    expect(converted(text, ...options).memberships.at(0)).toMatchObject(membership);
  });

  it("leaves a column unread with a blank meaning", () => {
    const { memberships } = converted("Mitglied;seit;bis\nA;2018;2019", "--column", "seit=");
    expect(memberships[0]).not.toHaveProperty("startDate");
  });

  it("may be given more than once", () => {
    const text = "Wer;Von wann;bis\nA;2018;2019";
    const { memberships } = converted(text, "--column", "Wer=name", "--column", "Von wann=start");
    expect(memberships).toMatchObject([{ startDate: "2018", endDate: "2019" }]);
  });

  it.each([
    [["--column", "seit"], "--column needs the sign “=” in “seit”."],
    [["--column", "seit=anfang"], "--column does not know “anfang”."],
    [["--word", "Partner=friend"], "--word does not know “friend”."],
    [["--header-line", "0"], "--header-line takes a number from 1"],
    [["--header-line", "drei"], "--header-line takes a number from 1"],
    [["--pivot-year", "22"], "--pivot-year takes a number from 100 to 9998."],
    [["--listed-on", "gestern"], "“gestern” is not a date."],
    [["--delimiter", ";;"], "--delimiter takes a sign"],
    [["--date-order", "year-first"], "--date-order takes day-first or month-first."],
    [["--region-by", "id"], "--region-by takes name or key."],
  ])("is refused in a sentence, with exit code 2: %j", (options, sentence) => {
    const path = folder.fileWith("liste.csv", "Mitglied;seit\nA;2018");
    for (const name of ["check", "convert", "plan"]) {
      const { exitCode, output, problems } = command(name, path, ...options);
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
      expect(problems.startsWith(sentence)).toBe(true);
    }
  });
});

describe("the day of the list", () => {
  const text = "Mitglieder, Stand: 31.12.2020\nMitglied;seit;bis\nA;2018;laufend\n";

  it("is the last day of the network that convert makes", () => {
    const { output } = command("convert", folder.fileWith("liste.csv", text));
    expect(parseNetwork(JSON.parse(output)).asOf).toBe("2020-12-31");
  });

  it.each(["30.06.2021", "2021-06-30", "30. Juni 2021"])("is that of --listed-on, as in %s", (day) => {
    const { output } = command("convert", folder.fileWith("liste.csv", text), "--listed-on", day);
    expect(parseNetwork(JSON.parse(output)).asOf).toBe("2021-06-30");
  });
});

describe("plan", () => {
  const text = "Mitglieder, Stand: 31.12.2020\nMitglied;Kreisschlüssel;Beginn;Fläche\nA;06535;2018;12\n";

  it("shows the header, the day and the columns", () => {
    const { exitCode, output } = command("plan", folder.fileWith("liste.csv", text), "--lang", "de");
    expect(exitCode).toBe(0);
    expect(output).toContain("Überschriften: Zeile 2\nStand: 31. Dezember 2020 (Zeile 1)\n");
    expect(output).toMatch(/^Kreisschlüssel +Schlüssel \(kreis\) +nach der Überschrift$/m);
    expect(output).toMatch(/^Fläche +wird nicht gelesen$/m);
    expect(output.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("can be corrected and given back", () => {
    const path = folder.fileWith("liste.csv", text);
    const plan = JSON.parse(command("plan", path, "--json").output);
    plan.columns[2].field = "end";
    const file = folder.fileWith("plan.json", JSON.stringify(plan));
    const { output } = command("convert", path, "--plan", file);
    expect(parseNetwork(JSON.parse(output)).memberships).toMatchObject([{ endDate: "2018" }]);
  });

  it.each([
    ["no JSON", "{", 1],
    ["no plan", "{}", 2],
  ])("that is %s is refused", (_, content, code) => {
    const path = folder.fileWith("liste.csv", text);
    const { exitCode, output, problems } = command(
      "check",
      path,
      "--plan",
      folder.fileWith("p.json", content),
    );
    expect({ exitCode, output }).toEqual({ exitCode: code, output: "" });
    expect(problems).not.toMatch(/^\s+at /m);
  });

  it("says what is wrong with a file that is no list", () => {
    const { exitCode, problems } = command("plan", folder.fileWith("leer.csv", ""));
    expect(exitCode).toBe(1);
    expect(problems).toContain("[table-empty]");
  });
});

describe("a spreadsheet", () => {
  const workbook = async () => {
    const { sheet } = writeMemberList(record, { lang: "de", format: "xlsx" });
    return folder.fileWith("liste.xlsx", await writeSpreadsheet(sheet));
  };

  it("is checked like a text", async () => {
    const { exitCode, output } = await commandOfSpreadsheet("check", await workbook());
    expect(exitCode).toBe(0);
    expect(output).toContain("17 rows: 17 fine, 0 repaired, 0 refused");
  });

  it("is converted like a text", async () => {
    const path = await workbook();
    const { output } = await commandOfSpreadsheet("convert", path, "--as-of", "2024-12-31");
    const memberships = parseNetwork(JSON.parse(output)).memberships;
    expect(memberships.map(({ id }) => id)).toEqual(record.memberships.map(({ id }) => id));
    expect(memberships.map(({ startDate }) => startDate)).toEqual(
      record.memberships.map(({ startDate }) => startDate),
    );
  });

  it("is refused for an unknown --sheet with exit code 2", async () => {
    const { exitCode, problems } = await commandOfSpreadsheet(
      "check",
      await workbook(),
      "--sheet",
      "Anderes",
    );
    expect(exitCode).toBe(2);
    expect(problems).toBe("The sheet “Anderes” does not exist. The file has “Mitglieder”.\n");
  });
});
