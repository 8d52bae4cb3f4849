import { type MemberListOptions, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { checked, listOf } from "./checked.ts";

const header = "Region;seit;bis;Quelle";
const spelled = (...names: string[]) => [
  header,
  ...names.map((name, at) => `${name};${2010 + at};${2010 + at};P`),
];

/** The name of the first region, and what was read of which cell in which line. */
function spellings(text: string, options: MemberListOptions = {}) {
  const { regions, rows } = readMemberList(text, options);
  const found = rows.flatMap(({ issues }) => issues).filter(({ code }) => code === "region-name-similar");
  return {
    name: regions[0]?.name,
    otherNames: regions[0]?.otherNames?.map(({ name }) => name),
    repairs: found.map(({ at, repaired }) => [at?.line, repaired?.from, repaired?.to]),
  };
}

describe("rows of one region whose names differ in spelling", () => {
  const list = listOf(spelled("Landkreis Meißen", "LANDKREIS MEISSEN", "LK Meißen", "Landkreis Meißen"));

  it("give it the spelling of the first", () => {
    expect(list.regions.map(({ name }) => name)).toEqual(["Landkreis Meißen"]);
  });

  it("say so, each of the others in its own cell, as a repair", () => {
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted", "repaired", "repaired", "accepted"]);
    expect(list.issues.filter(({ repaired }) => repaired !== undefined)).toMatchObject([
      {
        code: "region-name-similar",
        severity: "warning",
        path: ["rows", 1, "cells", 0],
        at: { line: 3, column: "Region", raw: "LANDKREIS MEISSEN" },
        repaired: { from: "LANDKREIS MEISSEN", to: "Landkreis Meißen" },
      },
      {
        code: "region-name-similar",
        at: { line: 4, column: "Region", raw: "LK Meißen" },
        repaired: { from: "LK Meißen", to: "Landkreis Meißen" },
      },
    ]);
  });

  it("name the line whose spelling counts", () => {
    const [, second] = list.rows;
    expect(second?.issues[0]?.message.de).toContain("Zeile 2");
    expect(second?.issues[0]?.message.en).toContain("line 2");
  });

  it.each([
    ["the same spelling", "Görlitz", "Görlitz"],
    ["spaces around it", "Görlitz", "  Görlitz "],
    ["more spaces in it", "Landkreis Görlitz", "Landkreis  Görlitz"],
    ["another dash in it", "Main-Kinzig", "Main\u2013Kinzig"],
    ["another normal form", "Görlitz", "Go\u0308rlitz"],
    ["a ' before it, which marks a text", "Görlitz", "'Görlitz"],
  ])("do not differ by %s", (_, one, other) => {
    expect(listOf(spelled(one, other)).rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  });

  it("take nothing of a refused row", () => {
    const text = `${header}\nGÖRLITZ;gestern;2010;P\nGörlitz;2011;2011;P\n`;
    expect(spellings(text)).toEqual({ name: "Görlitz", otherNames: [], repairs: [] });
  });

  it("do so also with a region id, and another name stays another name", () => {
    const text = "Region;Regions-ID\nA;x\nB;x\na;x\nb;x\n";
    expect(spellings(text)).toEqual({
      name: "A",
      otherNames: ["B"],
      repairs: [
        [4, "a", "A"],
        [5, "b", "B"],
      ],
    });
  });

  it('do so also with regionBy "key"', () => {
    const text = "Region;Kreisschlüssel\nA;06535\nB;06535\nb;06535\n";
    expect(spellings(text, { regionBy: "key" })).toEqual({
      name: "A",
      otherNames: ["B"],
      repairs: [[4, "b", "B"]],
    });
  });
});

it("a warning about two regions quotes no spelling that its row does not have", () => {
  const { rows } = checked(spelled("Meißen", "Landkreis Meißen", "LANDKREIS MEISSEN", "MEISSEN"));
  const similar = rows.map(({ issues }) =>
    issues.filter(({ code, repaired }) => code === "region-name-similar" && repaired === undefined),
  );
  expect(similar.map((issues) => issues.length)).toEqual([0, 1, 0, 0]);
  const [, [warning] = []] = similar;
  expect(warning?.at?.raw).toBe("Landkreis Meißen");
  expect(warning?.message.de).toContain("„Landkreis Meißen“");
  expect(warning?.message.de).toContain("„Meißen“");
});
