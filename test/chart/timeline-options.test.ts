import { type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { type TimelineSvgOptions, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { describe, expect, it } from "vitest";
import { elementsOf, ofClass, textOf } from "./svg.ts";

const network = parseNetwork({
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz", en: "Small network" },
  asOf: "2020-12-31",
  roster: "complete",
  regions: [
    { id: "z", name: "Ähren" },
    { id: "long one", name: "Zeder" },
    { id: "b", name: "Birke", kind: "district" },
    { id: "r10", name: "Region 10" },
    { id: "r9", name: "Region 9" },
  ],
  memberships: [
    { id: "m1", regionId: "z", startDate: "2020-01-01", endDate: ".." },
    { id: "m2", regionId: "long one", startDate: "2012-01-01", endDate: "2019-12-31" },
    { id: "m3", regionId: "b", startDate: "2011-01-01", endDate: "2011-12-31" },
    {
      id: "m4",
      regionId: "r10",
      startDate: "2013",
      endDate: "2014-12-31",
      confirmations: [{ date: "2014" }],
    },
    { id: "m5", regionId: "r9", startDate: "2015-01-01", endDate: "2016-12-31" },
  ],
} satisfies NetworkInput);

function draw(options: Partial<TimelineSvgOptions> = {}): string {
  return timelineSvg(network, { lang: "en", ...options });
}

/** The ids of the regions that have rows, from top to bottom. */
function rowsOf(options: Partial<TimelineSvgOptions>): (string | undefined)[] {
  return elementsOf(draw(options)).flatMap(({ attributes }) => attributes["data-region-id"] ?? []);
}

describe("the order of the rows", () => {
  it.each([
    ["joined", ["b", "long one", "r10", "r9", "z"]],
    // Umlauts stand with their letter, numbers by their value.
    ["name", ["z", "b", "r9", "r10", "long one"]],
    // Eight years, two, 366 to 730 days, 366 days up to asOf, 365 days.
    ["duration", ["long one", "r9", "r10", "z", "b"]],
    ["kind", ["b", "long one", "r10", "r9", "z"]],
  ] as const)("timelineSvg() puts regions in the order %s", (order, ids) => {
    expect(rowsOf({ order })).toEqual(ids);
  });
});

describe("the regions shown", () => {
  it("timelineSvg() has rows for the asked regions alone, and says how many others there are", () => {
    expect(rowsOf({ regions: ["z", "b"] })).toEqual(["b", "z"]);
    expect(textOf(draw({ regions: ["z", "b"] }))).toContain("\nNot shown: 3 other regions.\n");
    expect(textOf(draw({ regions: ["z", "b", "r9", "r10"] }))).toContain("\nNot shown: 1 other region.\n");
    expect(textOf(draw())).not.toContain("Not shown");
  });

  it("timelineSvg() counts all members whichever have rows", () => {
    const whole = { firstDay: "2011-01-01", lastDay: "2020-12-31" };
    const counted = (svg: string) =>
      svg.match(/<g role="table" aria-label="Members on record">[\s\S]*$/)?.[0];
    const options = { range: whole, width: 2000 };
    const withoutPlaces = (svg: string) => textOf(counted(svg) ?? "").replace(/\nNot shown.*\n/, "\n");
    expect(withoutPlaces(draw({ ...options, regions: ["b"] }))).toBe(withoutPlaces(draw(options)));
  });

  it("timelineSvg() lets the highlighted regions stand out, and no others", () => {
    const names = (svg: string) =>
      svg.match(/<text class="netz-strong-name"[^>]*>[^<]*/g)?.map((tag) => tag.split(">")[1]);
    expect(names(draw({ highlight: ["r9"] }))).toEqual(["Region 9"]);
    expect(names(draw())).toBeUndefined();
  });
});

describe("the marked day", () => {
  it("timelineSvg() draws it as a line with its date", () => {
    const svg = draw({ markDay: "2015-06-01" });
    expect(textOf(svg)).toContain("\n1 June 2015\n");
    expect(svg).toContain('<g data-day="2015-06-01">');
    expect(ofClass(svg, "marked-day").length).toBeGreaterThan(0);
  });

  it("timelineSvg() says so if it is not among the days shown", () => {
    const svg = draw({ markDay: "1999-06-01" });
    expect(textOf(svg)).toContain("\nNot shown: 1 June 1999, which is to be marked.\n");
    expect(ofClass(svg, "marked-day")).toEqual([]);
  });
});

describe("the addresses of regions", () => {
  it("timelineSvg() makes names of regions links", () => {
    const svg = draw({ href: ({ id }) => (id === "b" ? "/regions?a=1&b=2" : undefined) });
    expect(elementsOf(svg).filter(({ name }) => name === "a")).toEqual([
      { name: "a", attributes: { href: "/regions?a=1&amp;b=2" } },
    ]);
  });

  it.each([
    "https://example.org/#a:b",
    "HTTP://example.org",
    "mailto:a@example.org",
    "#b",
    "?q=a:b",
    "a/b:c",
    "",
  ])("timelineSvg() takes %j", (address) => {
    expect(draw({ href: () => address })).toContain(`<a href="${address}">`);
  });

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:x",
    "data:text/html,x",
    "vbscript:x",
    "blob:x",
    7,
    null,
  ])("timelineSvg() refuses %j", (address) => {
    const href: TimelineSvgOptions["href"] = () => JSON.parse(JSON.stringify(address));
    expect(() => draw({ href })).toThrow(/“href” cannot be/);
  });
});

describe("what a page finds in a picture", () => {
  it("timelineSvg() names regions, memberships and days in attributes", () => {
    const all = elementsOf(draw());
    const valuesOf = (name: string) => all.flatMap(({ attributes }) => attributes[name] ?? []);
    expect(valuesOf("data-region-id")).toEqual(["b", "long one", "r10", "r9", "z"]);
    expect(new Set(valuesOf("data-membership-id"))).toEqual(new Set(["m1", "m2", "m3", "m4", "m5"]));
    expect(valuesOf("data-day")).toEqual(["2014", "2020-12-31"]);
  });

  it("timelineSvg() gives the row of a region an id that no option but idPrefix changes", () => {
    const idOf = (svg: string) => svg.match(/id="([^"]*)" data-region-id="long one"/)?.[1];
    const id = idOf(draw());
    expect(id).toBe("timeline-small-region-long_20_one");
    expect(idOf(draw({ order: "name", regions: ["long one"], width: 320, lang: "de" }))).toBe(id);
    expect(idOf(draw({ idPrefix: "mine" }))).toBe("mine-region-long_20_one");
  });

  it("timelineSvg() writes the nonce of its style sheet", () => {
    expect(draw({ nonce: "r4nd0m+/==" })).toContain('<style nonce="r4nd0m+/==">');
    expect(draw()).toContain("<style>");
  });
});

it("timelineSvg() keeps the last word of a title that is too long, and cuts it between words", () => {
  const title = `${"sehr lange ".repeat(40)}Mitgliedschaften`;
  const words = textOf(draw({ title, width: 320 })).split("\n");
  const last = words.find((line) => line.endsWith("… Mitgliedschaften"));
  expect(last).toMatch(/^(?:(?:sehr|lange) )*… Mitgliedschaften$/);
});

it("timelineSvg() leads the eye from names to bars where there are many rows", () => {
  const numbers = Array.from({ length: 60 }, (_, at) => at);
  const many = parseNetwork({
    schemaVersion: 1,
    id: "many",
    name: { de: "Viele" },
    asOf: "2020-12-31",
    roster: "complete",
    foundingDate: "2000-01-01",
    regions: numbers.map((at) => ({ id: `r${at}`, name: `Region ${at}` })),
    memberships: numbers.map((at) => ({ id: `m${at}`, regionId: `r${at}`, startDate: "2010-01-01" })),
  } satisfies NetworkInput);
  // Of sixty regions and of the founding, whose lozenge is close to its name.
  expect(ofClass(timelineSvg(many, { lang: "de" }), "lead")).toHaveLength(60);
  expect(ofClass(draw(), "lead")).toEqual([]);
});
