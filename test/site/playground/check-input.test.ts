import { describe, expect, it } from "vitest";
import { checkInput } from "../../../docs/.vitepress/playground/check-input.ts";
import type { GivenInput } from "../../../docs/.vitepress/playground/input.ts";
import { initialSettings, type ListSettings } from "../../../docs/.vitepress/playground/list-settings.ts";

function check(text: string, settings: Partial<ListSettings> = {}) {
  const input: GivenInput = { kind: "text", text };
  return checkInput(input, { ...initialSettings, ...settings }, () => undefined);
}

const base = JSON.stringify({
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2019-06-30",
  roster: "complete",
  foundingDate: "2018-11-27",
});

describe("the day that a list holds for", () => {
  it.each([
    [
      "the end of the last year of a membership",
      "Region;seit;bis\nA;2018;2020\nB;01.07.2021;laufend",
      "2021-12-31",
    ],
    ["the end of the year of a title line", "Liste, Stand: 30.06.2024\nRegion;seit\nA;2018", "2024-12-31"],
    ["no year that was only a filler", "Region;seit;bis\nA;2018;31.12.9999", "2018-12-31"],
    ["no year of a row that was refused", "Region;seit\nA;2018\nB;31.06.2022", "2018-12-31"],
    ["none if no year is named", "Region;bis\nA;laufend", ""],
  ])("checkInput() takes %s", (_, text, asOf) => {
    expect(check(text).asOf).toBe(asOf);
  });

  it("checkInput() makes no network without it", () => {
    expect(check("Region;bis\nA;laufend").network).toBeNull();
  });

  it("checkInput() takes the one of the network to which the list belongs before that of the list", () => {
    expect(check("Region;seit\nA;2019", { base }).network?.asOf).toBe("2019-06-30");
  });

  it("checkInput() takes the one that was given before all others", () => {
    expect(check("Region;seit\nA;2019", { base, asOf: "2030-01-01" }).network?.asOf).toBe("2030-01-01");
  });
});

describe("the network of a list", () => {
  it("checkInput() holds a list against the network to which it belongs", () => {
    const { rows } = check("Region;seit\nA;01.01.2018", { base });
    expect(rows[0]?.issues.map(({ code }) => code)).toContain("membership-before-founding");
  });

  it.each([
    ["of the network to which the list belongs", "", "net", "Netz"],
    ["that was given", "Eigenes", "Eigenes", "Eigenes"],
  ])("checkInput() takes the name %s", (_, name, id, title) => {
    const { network } = check("Region;seit\nA;2019", { base, name });
    expect([network?.id, network?.name.de]).toEqual([id, title]);
  });

  it("checkInput() names it after the file", () => {
    const bytes = new TextEncoder().encode("Region;seit\nA;2019");
    const checked = checkInput(
      { kind: "file", name: "mitglieder.2024.csv", bytes },
      initialSettings,
      () => undefined,
    );
    expect(checked.network?.id).toBe("mitglieder.2024");
  });

  it("checkInput() takes whether all members are named from the form, unless a network says it", () => {
    expect(check("Region;seit\nA;2019", { roster: "complete" }).network?.roster).toBe("complete");
    expect(check("Region;seit\nA;2019", { roster: "partial", base }).network?.roster).toBe("complete");
  });

  it("checkInput() has issues either in a row or beside the rows, never in both", () => {
    const { rows, issues } = check("Stand: 2024\nRegion;seit;bis\nA;ca. 2018;\nB;2019;");
    expect(rows.flatMap((row) => row.issues).map(({ code }) => code)).toEqual([
      "date-qualifier",
      "source-missing",
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["line-ignored", "list-day", "end-unknown"]);
  });
});

describe("what is no list", () => {
  it("checkInput() takes a text that begins with a brace for a network", () => {
    expect(check(` ${base}`).network?.id).toBe("net");
  });

  it.each([
    ["a network", '{ "id": ', {}],
    ["the network of a list", "Region;seit\nA;2019", { base: "{" }],
  ])("checkInput() says that %s is no JSON", (_, text, settings) => {
    const { failure, network } = check(text, settings);
    expect(failure?.de).toContain("kein JSON");
    expect(network).toBeNull();
  });

  it.each(["7", "null", "[]"])("checkInput() says that the JSON %s is no network of a list", (json) => {
    const { failure, network } = check("Region;seit\nA;2019", { base: json });
    expect(failure?.en).toContain("no network");
    expect(network).toBeNull();
  });
});
