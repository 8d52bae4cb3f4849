import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "../../src/chart/layout/measure/text-width.ts";

const names = [
  "Landkreis Sächsische Schweiz-Osterzgebirge",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenverband",
  "a".repeat(300),
  "Ein Name mit vielen kurzen Wörtern in zwei oder drei Zeilen",
  "\u{1F33E}".repeat(40),
  "",
];

describe("fitText()", () => {
  it.each(names)("gives lines of %s that fit and are the whole text when joined", (name) => {
    const lines = fitText(name, 120, 100, 13);
    expect(lines.join("")).toBe(name);
    expect(lines.filter((line) => textWidth(line.trimEnd(), 13) > 120)).toEqual([]);
  });

  it.each(names)("cuts %s with an ellipsis where lines are too few, and never within a character", (name) => {
    const lines = fitText(name, 60, 1, 13);
    const [line = ""] = lines;
    expect(lines.length).toBe(name === "" ? 0 : 1);
    expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
    if (name !== "") expect(line.endsWith("…")).toBe(true);
    expect(name.startsWith(line.slice(0, -1))).toBe(true);
    expect(() => encodeURIComponent(line)).not.toThrow();
  });

  it("breaks at spaces, and behind hyphens and slashes, rather than within words", () => {
    expect(fitText("Region Elbtal/Osterzgebirge", 110, 3, 13)).toEqual(["Region Elbtal/", "Osterzgebirge"]);
    expect(fitText("Schweiz-Osterzgebirge", 110, 3, 13)).toEqual(["Schweiz-", "Osterzgebirge"]);
  });
});

describe("textWidth()", () => {
  it("gives a letter the width it has with an accent", () => {
    expect(textWidth("e", 10)).toBe(textWidth("\u00E9", 10));
    expect(textWidth("a\u0308", 10)).toBe(textWidth("\u00E4", 10));
  });

  it("takes characters that it does not know for wide ones", () => {
    expect(textWidth("\u8FB2", 10)).toBeGreaterThan(textWidth("W", 10));
  });
});
