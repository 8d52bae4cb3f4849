import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";

/** The colours that a rule of a style sheet gives to variables of a picture. */
function coloursOf(rule: string): Map<string, string> {
  return new Map([...rule.matchAll(/--(\w+):([^;}]+)/g)].map((pair) => [pair[1] ?? "", pair[2] ?? ""]));
}

/** The relative luminance of a colour in hexadecimal, as WCAG 2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Colours by day and by night, as a style sheet has them for a page that sets none. */
function ownColours(rule: string): Map<string, string> {
  return new Map(
    [...rule.matchAll(/--(\w+):var\(--netz-\w+,(#\w+)\)/g)].map((pair) => [pair[1] ?? "", pair[2] ?? ""]),
  );
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each([
  ["timelineSvg()", timelineSvg(record, { lang: "de" })],
  ["countSvg()", countSvg(record, { lang: "en", idPrefix: "mine" })],
])("the style sheet of %s", (_, svg) => {
  const lines = svg.match(/<style>([^<]*)<\/style>/)?.[1]?.split("\n") ?? [];
  const onScreen = lines.find((line) => line.startsWith(".")) ?? "";
  const onPaper = lines.find((line) => line.startsWith("@media print{")) ?? "";
  const printed = coloursOf(onPaper);

  it("sets every colour for paper, whatever the page or the reader has chosen", () => {
    expect([...printed.keys()]).toEqual([...coloursOf(onScreen).keys()]);
    // No variable of the page: a dark page has dark ones.
    expect([...printed.values()].filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });

  it("lets the colours for paper come after all others for the same selector", () => {
    const selector = onScreen.slice(0, onScreen.indexOf("{"));
    expect(lines.filter((line) => line.includes(`${selector}{`)).at(-1)).toBe(onPaper);
  });

  it("prints dark on white", () => {
    const lightness = new Map([...printed].map(([name, colour]) => [name, luminanceOf(colour)]));
    expect(lightness.get("paper")).toBe(1);
    // The contrast of texts, as WCAG 2 asks for it.
    for (const name of ["ink", "muted"])
      expect(1.05 / ((lightness.get(name) ?? 1) + 0.05)).toBeGreaterThan(4.5);
    // What is certain is darker than what is possible.
    expect(lightness.get("member")).toBeLessThan(lightness.get("tint") ?? 0);
  });

  it("lets what is solid stand out from the paper more than what is hatched, by day and by night", () => {
    const byNight = lines.find((line) => line.startsWith("@media screen and (prefers-color-scheme:dark){"));
    for (const rule of [onScreen, byNight ?? ""]) {
      const lightness = (name: string) => luminanceOf(ownColours(rule).get(name) ?? "");
      const solid = contrast(lightness("member"), lightness("paper"));
      expect(solid).toBeGreaterThan(2 * contrast(lightness("tint"), lightness("paper")));
      expect(solid).toBeGreaterThan(3);
    }
  });
});
