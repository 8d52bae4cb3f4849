import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();

const membership = (id: string, startDate: string, endDate?: string) => ({
  id: `${id}-1`,
  regionId: id,
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  sources: ["s"],
});

const network = folder.fileWith(
  "netz.json",
  JSON.stringify({
    schemaVersion: 1,
    id: "netz",
    name: { de: "Netz" },
    asOf: "2020-12-31",
    roster: "complete",
    sources: [{ id: "s", title: "Satzung" }],
    regions: ["A", "B", "C", "D"].map((name) => ({ id: name.toLowerCase(), name: `Landkreis ${name}` })),
    memberships: [
      membership("a", "2018"),
      membership("b", "2018-11-27", ".."),
      membership("c", "2019", ".."),
      membership("d", "2019", ".."),
    ],
  }),
);

function list(name: string, ...rows: readonly string[]): string {
  return folder.fileWith(name, ["Stand 01.06.2022", "Region;seit;bis", ...rows].join("\n"));
}

const later = list(
  "später.csv",
  "LK A;27.11.2018;30.06.2023",
  "Landkreis B;;laufend",
  "Landkreis C;;",
  "Landkreis E;2021;",
);

describe("join", () => {
  it("says of every row what becomes of it, and what changes in the answers, before it writes anything", () => {
    const { exitCode, output } = command("join", network, later, "--lang", "de");
    expect(exitCode).toBe(0);
    expect(output).toContain("Zeile 3, LK A: beendet (a, nach dem Namen)");
    expect(output).toContain("erster Tag: 2018 (Tag unbekannt) → 27. November 2018");
    expect(output).toContain("letzter Tag: unbekannt → 30. Juni 2023");
    expect(output).toContain("bestätigt: Landkreis B");
    expect(output).toContain("Zeile 6, Landkreis E: neu (neue Region)");
    expect(output).toContain("unsicher → nein, 1. Januar 2018 bis 26. November 2018 (hinzugelernt)");
    expect(output).toContain("Nichts wurde geschrieben");
    expect(output).not.toContain("Wer in der Liste fehlt");
  });

  it("writes the network to a file", () => {
    const out = join(folder.path, "danach.json");
    const { exitCode, output } = command("join", network, later, "--out", out);
    expect(exitCode).toBe(0);
    expect(output).toContain(`Network written: ${out}`);
    const { memberships } = parseNetwork(JSON.parse(readFileSync(out, "utf8")));
    expect(memberships.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ["2018-11-27", "2023-06-30"],
      ["2018-11-27", ".."],
      ["2019", ".."],
      ["2019", ".."],
      ["2021", undefined],
    ]);
  });

  it("says who is missing from a complete list, and speaks for its day afterwards", () => {
    const { exitCode, output } = command("join", network, later, "--complete");
    expect(exitCode).toBe(0);
    expect(output).toContain("Landkreis D: had left before");
    expect(output).toContain("last day: ongoing → between 31 December 2020 and 31 May 2022");
    expect(output).toContain("The network now speaks until 1 June 2022 (before: 31 December 2020).");
  });

  it("does not write what a list contradicts, unless told which of the two stands", () => {
    const out = join(folder.path, "widerspruch.json");
    const wrong = list("falsch.csv", "Landkreis B;2020;laufend");
    const { exitCode, output } = command("join", network, wrong, "--out", out);
    expect(exitCode).toBe(1);
    expect(output).toContain("Line 3, Landkreis B: contradicts the network");
    expect(output).toContain("[list-contradicts]");
    expect(existsSync(out)).toBe(false);
    expect(command("join", network, wrong, "--prefer", "list", "--out", out).exitCode).toBe(0);
    const { memberships } = parseNetwork(JSON.parse(readFileSync(out, "utf8")));
    expect(memberships[1]?.startDate).toBe("2020");
  });

  it("stops a complete list that is cut off, unless that is allowed", () => {
    const cut = list("kurz.csv", "Landkreis A;;");
    const stopped = command("join", network, cut, "--complete");
    expect(stopped.exitCode).toBe(1);
    expect(stopped.output).toContain("lacks 3 of 4 known members");
    expect(command("join", network, cut, "--complete", "--allow-shrinking").exitCode).toBe(0);
  });

  it("is told by an alias which region a name means", () => {
    const renamed = list("umbenannt.csv", "Kreisverbund Neu;;");
    const { output } = command("join", network, renamed, "--alias", "Kreisverbund Neu=c", "--lang", "de");
    expect(output).toContain("Kreisverbund Neu: bestätigt (c, nach dem Aufruf)");
  });

  it("prints the whole result as JSON", () => {
    const { output } = command("join", network, later, "--json");
    const { rows, input } = JSON.parse(output);
    expect(rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "ended",
      "confirmed",
      "confirmed",
      "added",
    ]);
    expect(input.memberships).toHaveLength(5);
  });

  it.each([
    ["the list comes first", [later, network], "takes the network (a JSON file) first"],
    ["the list is a network", [network, network], "takes the network (a JSON file) first"],
    ["--out names no JSON file", [network, later, "--out", "danach.txt"], "is not a file name for a network"],
    ["--alias has no id", [network, later, "--alias", "Neu"], "--alias"],
    ["--scope names no code", [network, later, "--scope", "Hessen"], "--scope"],
  ])("is refused when %s", (_, words, sentence) => {
    const { exitCode, problems } = command("join", ...words);
    expect(exitCode).toBe(2);
    expect(problems).toContain(sentence);
  });
});
