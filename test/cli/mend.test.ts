import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSpreadsheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { command, commandOfSpreadsheet } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();
const list = "Region;Kreisschlüssel;seit;Quelle\r\nA;6535;2018;s\r\nB;06632;gestern;s\r\n";

describe("check --mend", () => {
  it("writes the list mended, says what is left, and ends as a check of it would", () => {
    const path = folder.fileWith("liste.csv", list);
    const out = join(folder.path, "neu.csv");
    const { exitCode, output, problems } = command("check", path, "--mend", out, "--lang", "de");
    expect([exitCode, problems]).toEqual([1, ""]);
    expect(output).toContain("1 Befund berichtigt, ");
    expect(output).toContain(`Datei geschrieben: ${out}`);
    expect(output).toContain("gestern");
    const [header, a, b] = readFileSync(out, "utf8").split("\r\n");
    expect([header, a]).toEqual(["Region;Kreisschlüssel;seit;Quelle;Hinweise", "A;06535;2018;s"]);
    expect(b).toMatch(/^B;06632;gestern;s;.*Fehler, Spalte „seit“: /);
    expect(readFileSync(path, "utf8")).toBe(list);
    expect(command("check", out).exitCode).toBe(1);
  });

  it("ends with 0 when nothing but notes is left", () => {
    const path = folder.fileWith("liste.csv", list.replace("gestern", "27.11.2018 08:15"));
    expect(command("check", path).exitCode).toBe(1);
    expect(command("check", path, "--mend", join(folder.path, "neu.csv")).exitCode).toBe(0);
  });

  it("mends what --apply asks for", () => {
    const path = folder.fileWith("liste.csv", list.replace("gestern", "27.11.2018 08:15"));
    const out = join(folder.path, "neu.csv");
    command("check", path, "--mend", out, "--apply", "date-has-time,date-serial");
    expect(readFileSync(out, "utf8")).toContain("A;6535;2018;s");
    expect(readFileSync(out, "utf8")).toContain("B;06632;27.11.2018;s");
  });

  it("writes a spreadsheet as a spreadsheet", async () => {
    const rows = list
      .trim()
      .split("\r\n")
      .map((line) => line.split(";").map((text) => ({ text, kind: "text" as const })));
    const path = join(folder.path, "liste.xlsx");
    writeFileSync(path, await writeSpreadsheet({ name: "Liste", rows, lang: "de" }));
    const out = join(folder.path, "neu.xlsx");
    const { exitCode } = await commandOfSpreadsheet("check", path, "--mend", out);
    expect(exitCode).toBe(1);
    const { sheets } = await readSpreadsheet(new Uint8Array(readFileSync(out)));
    expect(sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual(["A", "06535", "2018", "s"]);
    expect(sheets[0]?.rows[0]?.at(-1)?.text).toBe("Remarks");
  });

  it("writes a network as JSON", () => {
    const network = { schemaVersion: 1, id: "n", name: { de: "N" }, asOf: "2024-12-31", rostr: "partial" };
    const path = folder.fileWith("netz.json", JSON.stringify(network));
    const out = join(folder.path, "neu.json");
    expect(command("check", path).output).toMatch(/1 finding can be mended without asking/);
    expect(command("check", path, "--mend", out).exitCode).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(
      '{\n  "schemaVersion": 1,\n  "id": "n",\n  "name": {\n    "de": "N"\n  },\n  "asOf": "2024-12-31",\n  "roster": "partial"\n}\n',
    );
  });

  it("prints what is left as JSON when it is asked to", () => {
    const path = folder.fileWith("liste.csv", list);
    const { output } = command("check", path, "--mend", join(folder.path, "neu.csv"), "--json");
    const codes = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).code);
    expect(codes).toContain("date-format");
    expect(codes).not.toContain("key-leading-zero");
  });
});

describe("check without --mend", () => {
  it.each([
    ["de", /1 Befund lässt sich ohne Rückfrage berichtigen: mit --mend DATEI/],
    ["en", /1 finding can be mended without asking: with --mend FILE/],
  ])("says in %s how many findings it would mend", (lang, text) => {
    expect(command("check", folder.fileWith("liste.csv", list), "--lang", lang).output).toMatch(text);
  });

  it("says nothing of it when there are none", () => {
    const right = folder.fileWith("liste.csv", list.replace(";6535", ";06535"));
    expect(command("check", right).output).not.toContain("--mend");
  });
});

describe("check refuses", () => {
  it.each([
    ["the file itself", ["--mend", "liste.csv"], /--mend names the file itself/],
    ["another format", ["--mend", "neu.xlsx"], /ends in \.csv/],
    ["--apply alone", ["--apply", "sure"], /Add --mend FILE/],
    ["a code that does not exist", ["--mend", "neu.csv", "--apply", "key-leading-zero,alles"], /“alles”/],
  ])("%s", (_, [option = "", value = "", ...more], text) => {
    const path = folder.fileWith("liste.csv", list);
    const given = option === "--mend" ? join(folder.path, value) : value;
    const { exitCode, problems } = command("check", path, option, given, ...more);
    expect(exitCode).toBe(2);
    expect(problems).toMatch(text);
  });
});
