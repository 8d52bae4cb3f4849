import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();
const header = "Region;Kreisschlüssel;seit;bis;Quelle";

function list(...rows: readonly string[]): string {
  return folder.fileWith("Netz Süd.csv", [header, ...rows].join("\r\n"));
}

describe("convert", () => {
  const asOf = ["--as-of", "2024-12-31"];

  it("prints the JSON of a network that parseNetwork takes", () => {
    const { exitCode, output } = command("convert", list("A;6535;27.11.2018;laufend;s"), ...asOf);
    expect(exitCode).toBe(0);
    expect(parseNetwork(JSON.parse(output))).toMatchObject({
      id: "Netz Süd",
      name: { de: "Netz Süd" },
      asOf: "2024-12-31",
      roster: "partial",
      sources: [{ id: "s", title: "s" }],
      regions: [{ name: "A", identifiers: [{ scheme: "kreis", value: "06535" }] }],
      memberships: [{ startDate: "2018-11-27", endDate: "..", sources: ["s"] }],
    });
  });

  it("prints the network as it was parsed: parsing and printing it again changes nothing", () => {
    const { output } = command("convert", list("A;06535;2018;laufend;s"), ...asOf);
    expect(`${JSON.stringify(parseNetwork(JSON.parse(output)), null, 2)}\n`).toBe(output);
  });

  it("prints findings beside it, so that the output can go to a file", () => {
    const { output, problems } = command("convert", list("A;6535;27.11.2018;laufend;s"), ...asOf);
    expect(() => JSON.parse(output)).not.toThrow();
    expect(problems).toContain("1 row: 0 fine, 1 repaired, 0 refused");
    expect(problems).toContain("[key-leading-zero]");
  });

  it.each([
    ["a row that could not be read", "B;06632;gestern;laufend;s"],
    ["a rule", "A;06535;2018;laufend;s"],
  ])("prints no network if %s speaks against the list", (_, row) => {
    const { exitCode, output, problems } = command("convert", list("A;06535;2018;laufend;s", row), ...asOf);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(problems).toContain("2 rows: 1 fine, 0 repaired, 1 refused");
    expect(problems).toContain("The list has errors");
  });

  it("adds the list to the network of --network", () => {
    const known = {
      schemaVersion: 1,
      id: "netz",
      name: { de: "Netz" },
      asOf: "2020-12-31",
      roster: "complete",
      sources: [{ id: "s", title: "Satzung" }],
      regions: [
        { id: "kreis-06535", name: "Landkreis A", identifiers: [{ scheme: "kreis", value: "06535" }] },
      ],
      memberships: [
        { id: "alt", regionId: "kreis-06535", startDate: "2010", endDate: "2012", sources: ["s"] },
      ],
    };
    const network = folder.fileWith("netz.json", JSON.stringify(known));
    const path = list("A;06535;2018;laufend;s");
    const { exitCode, output } = command("convert", path, "--network", network);
    expect(exitCode).toBe(0);
    const converted = parseNetwork(JSON.parse(output));
    expect(converted).toMatchObject({ id: "netz", asOf: "2020-12-31", roster: "complete" });
    expect(converted.regions).toMatchObject(known.regions);
    expect(converted.sources).toEqual(known.sources);
    expect(converted.memberships).toMatchObject([...known.memberships, { startDate: "2018" }]);

    const later = command("convert", path, "--network", network, ...asOf);
    expect(parseNetwork(JSON.parse(later.output)).asOf).toBe("2024-12-31");
  });

  it.each([
    ["unknown", undefined],
    ["ongoing", ".."],
  ])("takes a blank end for %s with --blank-end", (blankEnd, endDate) => {
    const path = list("A;06535;2018;;s");
    const { output } = command("convert", path, ...asOf, "--blank-end", blankEnd);
    expect(parseNetwork(JSON.parse(output)).memberships[0]?.endDate).toBe(endDate);
  });

  it("needs --as-of or --network, as a list does not say until when it speaks", () => {
    const { exitCode, output, problems } = command("convert", list("A;06535;2018;laufend;s"));
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(problems).toContain("--as-of");
    expect(problems).toContain("--network");
  });

  it("speaks German", () => {
    const { problems } = command("convert", list("A;06535;gestern;laufend;s"), ...asOf, "--lang", "de");
    expect(problems).toContain("1 Zeile: 0 in Ordnung, 0 repariert, 1 abgelehnt");
    expect(problems).toContain("Die Liste hat Fehler");
  });
});
