import {
  labels,
  type MembershipInput,
  type MembershipRole,
  type NetworkInput,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { describe, expect, it } from "vitest";
import { elementsOf, textOf } from "./svg.ts";

const everyRole = ["member", "associate", "candidate"] as const;

/** Every combination of roles that draws something. */
const combinations = [1, 2, 3, 4, 5, 6, 7].map((mask) => everyRole.filter((_, bit) => (mask >> bit) & 1));
const cases = combinations.flatMap((roles) =>
  (["de", "en"] as const).map((lang): [MembershipRole[], "de" | "en"] => [roles, lang]),
);

/** More regions of each role than have a row each, of a partial roster, with a published number of members. */
function networkOf(regionsPerRole: number) {
  const regions = everyRole.flatMap((role) =>
    Array.from({ length: regionsPerRole }, (_, at) => ({ id: `${role[0]}${at}`, role })),
  );
  return parseNetwork({
    schemaVersion: 1,
    id: "roles",
    name: { de: "Netz", en: "Net" },
    asOf: "2020-12-31",
    roster: "partial",
    regions: regions.map(({ id }) => ({ id, name: `Gebiet ${id}` })),
    memberships: regions.map(({ id, role }, at) => ({
      id,
      regionId: id,
      role,
      startDate: at % 2 === 0 ? "2018-01-01" : "2018",
      endDate: "2019-12-31",
      confirmations: [{ date: "2019-05-01" }],
    })),
    countClaims: [{ id: "c", date: "2018-05-01", counts: "members", count: 1 }],
  } satisfies NetworkInput);
}

const few = networkOf(2);
const many = networkOf(201);
/** Days on which nobody takes part, so that all have only taken part outside. */
const later = { firstDay: "2020-06-01", lastDay: "2020-06-30" };

function picturesOf(roles: readonly MembershipRole[], lang: "de" | "en"): string[] {
  return [
    timelineSvg(few, { lang, roles }),
    timelineSvg(few, { lang, roles, order: "kind" }),
    timelineSvg(few, { lang, roles, range: later }),
    timelineSvg(many, { lang, roles }),
    countSvg(few, { lang, roles }),
  ];
}

/** What is written in a role's picture, as words. */
function wordsOf(svg: string): string {
  const labelled = [...svg.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]);
  return `${textOf(svg)}\n${labelled.join("\n")}`.toLowerCase();
}

/** The lines of text that begin like this. */
function linesOf(svg: string, start: RegExp): string {
  return textOf(svg)
    .split("\n")
    .filter((line) => start.test(line))
    .join("\n");
}

/** The stems of the words with which a role is named. */
const stems = {
  de: { member: /(?<!assoziiert\w* )mitglied/, associate: /assoziiert/, candidate: /kandidat/ },
  en: { member: /member/, associate: /associate/, candidate: /candidate/ },
};

describe.each(cases)("the pictures of %j in %s", (roles, lang) => {
  it("name every role that is drawn, and no other", () => {
    for (const svg of picturesOf(roles, lang)) {
      const words = wordsOf(svg);
      const named = everyRole.filter((role) => stems[lang][role].test(words));
      expect(named).toEqual(roles);
    }
  });

  it("name the roles in title, description, legend and the table of the regions", () => {
    for (const svg of picturesOf(roles, lang).slice(0, 2)) {
      const places = [
        svg.match(/<title id[^>]*>([^<]*)</)?.[1],
        svg.match(/<desc [^>]*>([^<]*)</)?.[1],
        linesOf(svg, lang === "de" ? /^sicher (?!\d)/ : /^certainly /),
        linesOf(svg, lang === "de" ? /^möglicherweise / : /^possibly /),
        ...(roles.join() === "member" ? [] : [svg.match(/role="table" aria-label="([^"]*)"/)?.[1]]),
      ];
      for (const place of places) {
        const named = everyRole.filter((role) => stems[lang][role].test(place?.toLowerCase() ?? ""));
        expect(named).toEqual(roles);
      }
    }
  });

  it("are the same in whatever order, and however often, the roles are given", () => {
    const [first, , , , count] = picturesOf(roles, lang);
    const given = [...roles, ...roles].reverse();
    expect(timelineSvg(few, { lang, roles: given })).toBe(first);
    expect(countSvg(few, { lang, roles: given })).toBe(count);
  });
});

const signs = { de: /^(?:sicher (?!\d)|möglicherweise )/, en: /^(?:certainly|possibly) / };

describe("the words for roles", () => {
  const each: [MembershipRole, string, string][] = [
    ["member", "Mitglied", "a member"],
    ["associate", "assoziiertes Mitglied", "an associate"],
    ["candidate", "Kandidat", "a candidate"],
  ];

  it.each(combinations)("timelineSvg() explains the form of each role: %s, %s, %s", (...roles) => {
    const shown = each.filter(([role]) => roles.includes(role));
    const explained = (lang: "de" | "en") => linesOf(timelineSvg(few, { lang, roles }), signs[lang]);
    const german = shown.flatMap(([, de]) => [`sicher ${de}`, `möglicherweise ${de}`]);
    const english = shown.flatMap(([, , en]) => [`certainly ${en}`, `possibly ${en}`]);
    expect(explained("de").split("\n")).toEqual(german);
    expect(explained("en").split("\n")).toEqual(english);
  });

  it("countSvg() explains its band, which is of all roles", () => {
    const options = { roles: ["member", "candidate"] } as const;
    expect(textOf(countSvg(few, { ...options, lang: "de" }))).toContain("\nsicher Mitglied oder Kandidat\n");
    expect(textOf(countSvg(few, { ...options, lang: "en" }))).toContain(
      "\npossibly a member or a candidate\n",
    );
  });

  it("countSvg() heads its count with the labels of the roles", () => {
    const roles = ["associate", "candidate"] as const;
    const names = roles.map((role) => labels.role[role].de).join(", ");
    expect(textOf(countSvg(few, { lang: "de", roles }))).toContain(`\nIm Verzeichnis: ${names}\n`);
  });

  it("timelineSvg() of no role says so, and speaks of no members", () => {
    const text = wordsOf(timelineSvg(few, { lang: "en", roles: [] }));
    expect(text).toContain("in no role");
    expect(text).not.toMatch(/member|associate|candidate/);
  });
});

describe("the bars of roles", () => {
  const dates = { startDate: "2018-01-01", endDate: "2018-12-31" };
  const later = { startDate: "2019-01-01", endDate: "2020-12-31" };

  /** The rectangles of each membership's bar, with their height and top. */
  function barsOf(memberships: readonly Omit<MembershipInput, "id" | "regionId">[]) {
    const input = {
      schemaVersion: 1,
      id: "one",
      name: { de: "Netz" },
      asOf: "2020-12-31",
      roster: "complete",
      regions: [{ id: "a", name: "A" }],
      memberships: memberships.map((membership, at) => ({ ...membership, id: `m${at}`, regionId: "a" })),
    } satisfies NetworkInput;
    const svg = timelineSvg(parseNetwork(input), { lang: "en", roles: everyRole });
    return memberships.map((_, at) => {
      const group = svg.match(new RegExp(`<g data-membership-id="m${at}">([\\s\\S]*?)</g>`))?.[1] ?? "";
      return elementsOf(group).map(({ attributes }) => ({
        top: Number(attributes.y),
        height: Number(attributes.height),
      }));
    });
  }

  it("timelineSvg() draws a candidacy and the membership after it as two bars of their own form", () => {
    const [candidacy, membership] = barsOf([
      { role: "candidate", ...dates },
      { role: "member", ...later },
    ]);
    expect(candidacy).toHaveLength(1);
    expect(membership).toHaveLength(1);
    expect(candidacy?.[0]?.height).toBeLessThan((membership?.[0]?.height ?? 0) / 2);
  });

  it("timelineSvg() gives each role a form that no other has", () => {
    const forms = barsOf([
      { role: "candidate", ...dates },
      { role: "member", startDate: "2019-01-01", endDate: "2019-12-31" },
      { role: "associate", startDate: "2020-01-01", endDate: "2020-12-31" },
    ]).map((bars) => `${bars.length} of ${bars[0]?.height}`);
    expect(new Set(forms).size).toBe(3);
  });

  it("timelineSvg() lets no bar cover another where a region has several roles at once", () => {
    const [member = [], associate = [], candidate = []] = barsOf([
      { role: "member", ...dates },
      { role: "associate", ...dates },
      { role: "candidate", ...dates },
    ]);
    const bars = [...member, ...associate, ...candidate].sort((a, b) => a.top - b.top);
    expect(bars).toHaveLength(4);
    expect(bars.filter(({ top, height }, at) => top + height > (bars[at + 1]?.top ?? 1e9))).toEqual([]);
  });
});
