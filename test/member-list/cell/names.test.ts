import { describe, expect, it } from "vitest";
import { nameRemark, splitNames } from "../../../src/member-list/cell/name-cell.ts";

describe("nameRemark()", () => {
  it.each([
    ["Landkreis Gotha (seit 2019)", "Landkreis Gotha", "seit 2019", false],
    ["Landkreis Gotha (ausgetreten)", "Landkreis Gotha", "ausgetreten", true],
    ["Landkreis Gotha (ausgetreten 30.06.2020)", "Landkreis Gotha", "ausgetreten 30.06.2020", true],
    ["Landkreis Gotha (Beitritt 2019)", "Landkreis Gotha", "Beitritt 2019", false],
    ["Landkreis Gotha [bis 06/2020]", "Landkreis Gotha", "bis 06/2020", true],
    ["Landkreis Gotha (Gründungsmitglied)", "Landkreis Gotha", "Gründungsmitglied", false],
    ["Landkreis Gotha – ausgetreten 2020", "Landkreis Gotha", "ausgetreten 2020", true],
    ["Landkreis Gotha - seit 01.01.2019", "Landkreis Gotha", "seit 01.01.2019", false],
    ["Landkreis Gotha, Mitglied seit 2019", "Landkreis Gotha", "Mitglied seit 2019", false],
    ["Landkreis Gotha; ausgeschieden", "Landkreis Gotha", "ausgeschieden", true],
    ["Landkreis Gotha seit 2019", "Landkreis Gotha", "seit 2019", false],
    ["Landkreis Gotha ausgetreten 2020", "Landkreis Gotha", "ausgetreten 2020", true],
    ["Region (Nord) (seit 2019)", "Region (Nord)", "seit 2019", false],
  ])("divides %s", (text, name, remark, hasLeft) => {
    expect(nameRemark(text)).toEqual({ name, remark, hasLeft });
  });

  it.each([
    "Landkreis Gotha",
    "Fulda, Stadt",
    "Lübeck, Hansestadt",
    "Fröndenberg/Ruhr",
    "Elbtal – Osterzgebirge",
    "Zukunft – Region 2030",
    "Frankfurt (Oder)",
    "Region Nord (Sachsen)",
    "Landkreis Rostock (ehemals Bad Doberan)",
    "Abland bis Zell",
    "(seit 2019)",
    "",
  ])("finds none in %s", (text) => {
    expect(nameRemark(text)).toBeUndefined();
  });
});

describe("splitNames()", () => {
  it.each([
    ["Landkreis Meißen / Landkreis Görlitz", [["Landkreis Meißen", "Landkreis Görlitz"]]],
    ["Landkreis Meißen, Landkreis Görlitz", [["Landkreis Meißen", "Landkreis Görlitz"]]],
    ["Landkreis Meißen; Landkreis Görlitz", [["Landkreis Meißen", "Landkreis Görlitz"]]],
    ["Meißen und Görlitz", [["Meißen", "Görlitz"]]],
    ["Meißen & Görlitz", [["Meißen", "Görlitz"]]],
    ["Fröndenberg/Ruhr", [["Fröndenberg", "Ruhr"]]],
    [
      "Stadt und Land/Kreis",
      [
        ["Stadt", "Land/Kreis"],
        ["Stadt und Land", "Kreis"],
      ],
    ],
    ["Landkreis Fulda", []],
    ["/ Fulda", []],
  ])("gives the pairs that %s may be", (text, pairs) => {
    expect(splitNames(text)).toEqual(pairs);
  });
});
