import { labels, type MembershipRole, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { describe, expect, it } from "vitest";
import { textOf } from "./svg.ts";

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
        textOf(svg).match(lang === "de" ? /\nsicher (?!\d)(.*)\n/ : /\ncertainly (.*)\n/)?.[0],
        textOf(svg).match(lang === "de" ? /\nmöglicherweise (.*)\n/ : /\npossibly (.*)\n/)?.[0],
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

describe("the words for roles", () => {
  it.each([
    [["member"], "sicher Mitglied", "certainly a member"],
    [["associate"], "sicher assoziiertes Mitglied", "certainly an associate"],
    [["candidate"], "sicher Kandidat", "certainly a candidate"],
    [["member", "candidate"], "sicher Mitglied oder Kandidat", "certainly a member or a candidate"],
    [
      ["member", "associate", "candidate"],
      "sicher Mitglied, assoziiertes Mitglied oder Kandidat",
      "certainly a member, an associate or a candidate",
    ],
  ] satisfies [MembershipRole[], string, string][])(
    "timelineSvg() explains the bars of %j",
    (roles, de, en) => {
      expect(textOf(timelineSvg(few, { lang: "de", roles }))).toContain(`\n${de}\n`);
      expect(textOf(timelineSvg(few, { lang: "en", roles }))).toContain(`\n${en}\n`);
    },
  );

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
