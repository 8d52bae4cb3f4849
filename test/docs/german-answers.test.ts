import { readFileSync } from "node:fs";
import { type Certainty, membershipOn, parseNetwork } from "netzwerk-daseinsvorsorge";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const pageOf = (name: string) => readFileSync(new URL(`../../docs/de/${name}`, import.meta.url), "utf8");

const words: Readonly<Record<string, Certainty>> = { sicher: "certain", unsicher: "uncertain", nein: "no" };

describe("docs/de/wie-sicher.md", () => {
  const rows = [...pageOf("wie-sicher.md").matchAll(/^\| (\d+)\.(\d+)\.(\d{4}) \| (\w+) \|/gm)];
  const network = parseNetwork({
    schemaVersion: 1,
    id: "example",
    name: { de: "Beispielnetz" },
    asOf: "2022-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "Landkreis A" }],
    memberships: [{ id: "a-1", regionId: "a", startDate: "2018", endDate: "2022-06" }],
  });

  it("says of each day what the library answers", () => {
    expect(rows).toHaveLength(5);
    for (const [, day = "", month = "", year = "", word = ""] of rows) {
      const asked = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      expect({ asked, certainty: membershipOn(network, "a", asked).certainty }).toEqual({
        asked,
        certainty: words[word],
      });
    }
  });
});

describe("docs/de/index.md", () => {
  const home = pageOf("index.md");

  it.each([
    ["seit", "27.11.2018", "2018-11-27"],
    ["seit", "2018", "2018"],
    ["bis", "noch Mitglied", ".."],
  ])("says of %s %s what is read", (heading, cell, date) => {
    expect(home).toContain(cell);
    const [membership] = readMemberList(`Mitglied;${heading}\nLandkreis A;${cell}`).memberships;
    expect(heading === "seit" ? membership?.startDate : membership?.endDate).toBe(date);
  });

  it("says how a key without its zero is read", () => {
    expect(home).toMatch(/`6632`.*`06632`/);
    const [region] = readMemberList("Mitglied;Kreisschlüssel\nLandkreis A;6632").regions;
    expect(region?.identifiers?.map(({ value }) => value)).toEqual(["06632"]);
  });

  it.each(["07/01/2022", "31.06.2022"])("says of %s that somebody has to choose", (cell) => {
    expect(home).toContain(`\`${cell}\``);
    const [row] = readMemberList(`Mitglied;seit\nLandkreis A;${cell}`).rows;
    expect(row?.status).toBe("rejected");
    expect(row?.issues.flatMap(({ choices = [] }) => choices).length).toBeGreaterThan(1);
  });
});
