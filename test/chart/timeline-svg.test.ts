import { NetworkError, type NetworkInput, parseNetwork, regionKinds } from "netzwerk-daseinsvorsorge";
import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { elementsOf, ofClass, textOf } from "./svg.ts";

const oneYear = { id: "a-1", regionId: "a", startDate: "2018-01-01", endDate: "2018-12-31" };

const small = {
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz", en: "Small network" },
  asOf: "2019-12-31",
  roster: "complete",
  regions: [
    { id: "b", name: "Landkreis B", kind: "district" },
    { id: "v", name: "Verband V", kind: "municipal-association" },
    { id: "a", name: "Landkreis A", kind: "district" },
    { id: "x", name: "Nie dabei" },
  ],
  memberships: [
    oneYear,
    { id: "v-1", regionId: "v", startDate: "2018-07-01", endDate: "2018-09-30" },
    { id: "v-2", regionId: "v", startDate: "2019-07-01", endDate: ".." },
    { id: "b-1", regionId: "b", startDate: "2019", endDate: "2020-06-30" },
  ],
} satisfies NetworkInput;

const network = parseNetwork(small);

function withFields(fields: Partial<NetworkInput>) {
  return parseNetwork({ ...small, ...fields });
}

function codesOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof NetworkError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

function names(svg: string): string[] {
  return ["Landkreis A", "Landkreis B", "Verband V", "Nie dabei"]
    .filter((name) => textOf(svg).includes(`\n${name}\n`))
    .sort((a, b) => svg.indexOf(a) - svg.indexOf(b));
}

describe("timelineSvg()", () => {
  it("has a row for each region that was a member, in the order of joining", () => {
    expect(names(timelineSvg(network, { lang: "de" }))).toEqual(["Landkreis A", "Verband V", "Landkreis B"]);
  });

  it("groups the rows by kind, and sorts those of a kind by joining", () => {
    const svg = timelineSvg(network, { lang: "de", order: "kind" });
    expect(names(svg)).toEqual(["Landkreis A", "Landkreis B", "Verband V"]);
    expect(svg.indexOf("Landkreise")).toBeLessThan(svg.indexOf("Gemeindeverbünde"));
  });

  it("has a heading for every kind, in the order of the closed list", () => {
    const regions = regionKinds.map((kind) => ({ id: kind, name: `Name ${kind}`, kind }));
    const memberships = regionKinds.map((kind) => ({ id: kind, regionId: kind, startDate: "2018-01-01" }));
    const svg = timelineSvg(withFields({ regions, memberships }), { lang: "en", order: "kind" });
    const headings = ["Districts", "Independent cities", "Municipalities", "Municipal associations"];
    const places = headings.map((heading) => textOf(svg).indexOf(`\n${heading}\n`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("draws certain days solid and possible ones hatched", () => {
    const svg = timelineSvg(
      withFields({ memberships: [{ id: "b-1", regionId: "b", startDate: "2018-01-01", endDate: "2019" }] }),
      { lang: "de" },
    );
    const hatched = elementsOf(svg).filter(
      ({ name, attributes }) => name === "rect" && attributes.fill === "url(#timeline-small-hatch)",
    );
    // Certain is 2018 and the first day of 2019, possible are both years: 366 of 730 days.
    const [, certain] = ofClass(svg, "certain");
    const [, possible] = hatched;
    const share = Number(certain?.attributes.width) / Number(possible?.attributes.width);
    expect(share).toBeCloseTo(366 / 730, 3);
    expect(certain?.attributes.x).toBe(possible?.attributes.x);
  });

  it("shows a gap as a dotted line between its bars, and explains it", () => {
    const svg = timelineSvg(network, { lang: "en" });
    expect(ofClass(svg, "gap")).toHaveLength(2); // in its row and in the legend
    expect(textOf(svg)).toContain("\ngap\n");
    expect(textOf(timelineSvg(withFields({ memberships: [] }), { lang: "en" }))).not.toContain("\ngap\n");
  });

  it("shows only the days of the range, and counts the regions that were members only outside them", () => {
    const range = { firstDay: "2018-08-01", lastDay: "2018-08-31" };
    const svg = timelineSvg(network, { lang: "en", range });
    expect(names(svg)).toEqual(["Landkreis A", "Verband V"]);
    expect(textOf(svg)).toContain("Not shown: 1 region that is a member only outside these days.");
    expect(textOf(svg)).toContain("2 regions, 1 August 2018 to 31 August 2018.");
  });

  it("shows the days from the first on record to asOf, if no range is given", () => {
    expect(textOf(timelineSvg(network, { lang: "de" }))).toContain("1. Januar 2018 bis 31. Dezember 2019.");
  });

  it("shows the memberships of the asked roles", () => {
    const associate = {
      id: "x-1",
      regionId: "x",
      role: "associate",
      startDate: "2018-01-01",
      endDate: "..",
    } as const;
    const both = withFields({ memberships: [...small.memberships, associate] });
    expect(names(timelineSvg(both, { lang: "de" }))).not.toContain("Nie dabei");
    expect(names(timelineSvg(both, { lang: "de", roles: ["associate"] }))).toEqual(["Nie dabei"]);
  });

  it("says that a partial roster has no upper bound, and of a complete one nothing", () => {
    const text = "The record does not name all members; their number has no upper bound.";
    expect(textOf(timelineSvg(withFields({ roster: "partial" }), { lang: "en" }))).toContain(text);
    expect(textOf(timelineSvg(network, { lang: "en" }))).not.toContain(text);
  });

  it("says that nobody was a member, where nobody was", () => {
    const svg = timelineSvg(withFields({ memberships: [], regions: [] }), { lang: "de" });
    expect(textOf(svg)).toContain("In diesem Zeitraum ist keine Mitgliedschaft verzeichnet.");
  });

  it("marks the last day on record, and veils the days after it", () => {
    const range = { firstDay: "2019-01-01", lastDay: "2020-12-31" };
    const veils = (svg: string) =>
      ofClass(svg, "paper").filter(({ attributes }) => "fill-opacity" in attributes);
    expect(textOf(timelineSvg(network, { lang: "en" }))).toContain("\nAs of 31 December 2019\n");
    expect(veils(timelineSvg(network, { lang: "en" }))).toHaveLength(0);
    expect(veils(timelineSvg(network, { lang: "en", range }))).toHaveLength(1);
  });

  it("has the title that it is given", () => {
    const svg = timelineSvg(network, { lang: "en", title: "Who & when" });
    expect(svg).toContain('<title id="timeline-small-title">Who &amp; when</title>');
  });

  it("has its width, or that of its place", () => {
    const [fixed] = elementsOf(timelineSvg(network, { lang: "en", width: 500 }));
    expect(fixed?.attributes).toMatchObject({ width: "500", viewBox: expect.stringMatching(/^0 0 500 /) });
    const [fluid] = elementsOf(timelineSvg(network, { lang: "en", width: 500, fluid: true }));
    expect(fluid?.attributes).toMatchObject({ width: "100%", viewBox: fixed?.attributes.viewBox });
    expect(fluid?.attributes).not.toHaveProperty("height");
  });

  it.each([
    [{ lang: "fr" }, "field-value"],
    [{ width: 279 }, "field-value"],
    [{ width: Number.NaN }, "field-value"],
    [{ width: "720" }, "field-value"],
    [{ order: "joining" }, "field-value"],
    [{ regions: "a" }, "field-value"],
    [{ regions: ["a", "z"] }, "reference-unknown"],
    [{ highlight: [7] }, "reference-unknown"],
    [{ markDay: "2019" }, "date-format"],
    [{ href: "https://example.org" }, "field-value"],
    [{ nonce: 'x"><script>' }, "field-value"],
    [{ roles: ["chef"] }, "field-value"],
    [{ idPrefix: '"><script>' }, "field-value"],
    [{ idPrefix: "" }, "field-value"],
    [{ range: { firstDay: "2019-01-02", lastDay: "2019-01-01" } }, "range-order"],
    [{ range: { firstDay: "2019", lastDay: "2020-01-01" } }, "date-format"],
    [{ range: { firstDay: "2019-02-29", lastDay: "2020-01-01" } }, "date-not-in-calendar"],
  ])("refuses %j", (options, code) => {
    const given: Parameters<typeof timelineSvg>[1] = JSON.parse(JSON.stringify({ lang: "de" }));
    expect(codesOf(() => timelineSvg(network, Object.assign(given, options)))).toEqual([code]);
  });

  it("refuses what parseNetwork did not return", () => {
    // @ts-expect-error a copy is not a Network
    expect(codesOf(() => timelineSvg({ ...network }, { lang: "de" }))).toEqual(["network-not-parsed"]);
  });
});

describe("the ids and classes of pictures", () => {
  const ids = (svg: string) => elementsOf(svg).flatMap(({ attributes }) => attributes.id ?? []);

  it("are those of their network, or begin as they are told", () => {
    expect(ids(timelineSvg(record, { lang: "de" })).every((id) => id.startsWith("timeline-netzwerk-"))).toBe(
      true,
    );
    const own = timelineSvg(record, { lang: "de", idPrefix: "mine" });
    expect(ids(own).every((id) => id.startsWith("mine-"))).toBe(true);
    expect(own).not.toContain("timeline-netzwerk-");
  });

  it("differ for networks whose ids differ only in what no id can hold", () => {
    const [one, other] = ["a b", "a.b"].map((id) => ids(timelineSvg(withFields({ id }), { lang: "de" })));
    expect(one?.filter((id) => other?.includes(id))).toEqual([]);
  });

  it("refer to what is there", () => {
    for (const svg of [timelineSvg(record, { lang: "de" }), timelineSvg(network, { lang: "en" })]) {
      const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter((id) => !ids(svg).includes(id ?? ""))).toEqual([]);
      expect(new Set(ids(svg)).size).toBe(ids(svg).length);
    }
  });
});

describe("texts of the record", () => {
  const hostile = [
    `<script>alert("x")</script>`,
    `"'&<>`,
    "]]>--><![CDATA[",
    "\u0000\u0007\uFFFE\uD800",
    "</text></svg>",
  ];

  it.each(hostile)("are escaped: %j", (name) => {
    const odd = withFields({
      name: { de: name },
      regions: [{ id: "a", name: `${name} A` }],
      memberships: [{ id: "a-1", regionId: "a", startDate: "2018", endDate: ".." }],
      fundingPeriods: [
        {
          id: "p",
          name: { de: name },
          kind: "funded",
          carryOver: "automatic",
          startDate: "2018",
          endDate: "..",
        },
      ],
    });
    const svg = timelineSvg(odd, { lang: "de", title: name });
    const plain = timelineSvg(withFields({ id: "plain" }), { lang: "de" });
    const tags = new Set(elementsOf(plain).map((element) => element.name));
    expect(elementsOf(svg).filter((element) => !tags.has(element.name))).toEqual([]);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg.replace(/<\/?[a-zA-Z][^<>]*>/g, "")).not.toMatch(/[<>]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
    expect(svg).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
    expect(() => encodeURIComponent(svg)).not.toThrow();
  });

  it("lose the invisible marks that would turn the text around them", () => {
    const odd = withFields({
      regions: [{ id: "a", name: "\u202Eevil\u202C" }],
      memberships: [oneYear],
    });
    expect(timelineSvg(odd, { lang: "de" })).not.toMatch(/[\u202A-\u202E]/);
  });

  it("stand whole in a title where a row has no room for them", () => {
    const name = "Region ".repeat(60).trim();
    const long = withFields({ regions: [{ id: "a", name }], memberships: [oneYear] });
    expect(timelineSvg(long, { lang: "de" })).toContain(`<title>${name}</title>`);
  });
});

it("the same network and options give the same text", () => {
  const again = parseNetwork(JSON.parse(JSON.stringify(record)));
  expect(timelineSvg(again, { lang: "de" })).toBe(timelineSvg(record, { lang: "de" }));
});

it("a picture needs no file, font or script from elsewhere", () => {
  const svg = timelineSvg(record, { lang: "de" });
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
    /https?:|@import|@font-face|<script|href/,
  );
});
