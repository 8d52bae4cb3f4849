import { checkMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { checked, foundIn, listOf } from "./checked.ts";

const header = "Region;Kreisschlüssel;seit;bis;Quelle";
const row = "Vogelsbergkreis;06535;2018;2019;P";

describe("membership-duplicate of a row", () => {
  const check = checked([header, row, "Landkreis A;;2018;2019;P", row, row]);
  const found = foundIn(check, "membership-duplicate");

  it("names the line that it repeats, and its own", () => {
    expect(found.map(({ line }) => line)).toEqual([4, 5]);
    expect(found.map(({ issue }) => /\(Zeilen (.*)\)$/.exec(issue.message.de)?.[1])).toEqual([
      "2 und 4",
      "2 und 5",
    ]);
    expect(found.map(({ issue }) => /\(Lines (.*)\)$/.exec(issue.message.en)?.[1])).toEqual([
      "2 and 4",
      "2 and 5",
    ]);
  });

  it("speaks of rows and cells, not of ids and records that a list does not have", () => {
    for (const { de, en } of found.map(({ issue }) => issue.message)) {
      expect(de).toContain("Diese Zeile gleicht einer früheren");
      expect(en).toContain("This row is like an earlier one");
      // equal names may be those of two places
      expect(de + en).not.toMatch(/löschen|delete/i);
      expect(de + en).not.toMatch(/kreis-06535|Bestätigung|confirmation/);
    }
  });

  it("says that the network has it already, if it repeats no row and states an id of its own", () => {
    const { network } = checked([header, row]);
    if (network === null) throw new Error("no network");
    const stating = listOf([`${header};Mitgliedschafts-ID`, `${row};other`]);
    const [again] = foundIn(checkMemberList(stating, network), "membership-duplicate");
    expect(again?.issue.message.de).toContain("schon im Netzwerk");
    expect(again?.issue.message.en).toContain("network has");
    expect(again?.issue.message.de).not.toMatch(/kreis-06535|Zeilen/);
  });
});
