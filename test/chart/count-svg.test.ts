import { type CountClaimInput, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { countSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { ofClass, textOf } from "./svg.ts";

const small = {
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz" },
  asOf: "2019-12-31",
  roster: "complete",
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2018-01-01", endDate: ".." },
    { id: "b-1", regionId: "b", startDate: "2019", endDate: ".." },
  ],
} satisfies NetworkInput;

function pictureOf(claims: readonly Omit<CountClaimInput, "id" | "counts">[], roster = "complete") {
  const countClaims = claims.map((claim, at) => ({ ...claim, id: `c${at}`, counts: "members" }) as const);
  const input = { ...small, roster: roster === "partial" ? "partial" : "complete", countClaims } as const;
  return countSvg(parseNetwork(input), { lang: "en" });
}

/** How many published numbers are drawn in a class; the legend draws one more if there are any. */
function drawn(svg: string, name: string): number {
  return Math.max(0, ofClass(svg, name).length - 1);
}

describe("countSvg()", () => {
  it("gives each run of days with its range", () => {
    const text = textOf(pictureOf([]));
    expect(text).toContain("1 January 2018 to 31 December 2018: 1\n");
    // From some day of 2019 on there are two, and on its last day for certain.
    expect(text).toContain("1 January 2019 to 30 December 2019: 1–2\n");
    expect(text).toContain("only on 31 December 2019: 2\n");
  });

  it("draws a number of a day as a dot, and an inexact one as an outline", () => {
    const exact = pictureOf([{ date: "2018-05-01", count: 1 }]);
    expect([drawn(exact, "published"), drawn(exact, "published-within")]).toEqual([1, 0]);
    for (const claim of [
      { date: "2018-05", count: 1 },
      { date: "2018-05-01", count: 1, approximate: true },
    ]) {
      const inexact = pictureOf([claim]);
      expect([drawn(inexact, "published"), drawn(inexact, "published-within")]).toEqual([0, 1]);
    }
  });

  it("crosses out numbers that contradict each other or a complete record, and no others", () => {
    const twoOnOneDay = pictureOf(
      [
        { date: "2018-05-01", count: 5 },
        { date: "2018-05-01", count: 6 },
        { date: "2018-08-01", count: 5 },
      ],
      "partial",
    );
    expect([drawn(twoOnOneDay, "contradicting"), drawn(twoOnOneDay, "published")]).toEqual([2, 1]);
    const tooMany = pictureOf([{ date: "2018-05-01", count: 5 }]);
    expect([drawn(tooMany, "contradicting"), drawn(tooMany, "published")]).toEqual([1, 0]);
    expect(ofClass(tooMany, "cross")).toHaveLength(2);
  });

  it("writes its number beside each mark that has room, and all numbers into the table", () => {
    const text = textOf(
      pictureOf([
        { date: "2018-05-01", count: 1 },
        { date: "2018-05-01", count: 2 },
      ]),
    );
    expect(text).toContain(
      "\n1 May 2018: 1 – consistent with the record; another number on the same day: 2\n",
    );
    expect(text).toContain(
      "\n1 May 2018: 2 – in conflict with the record; another number on the same day: 1\n",
    );
  });

  it("draws numbers on the same pixels once, with all their words", () => {
    const svg = pictureOf([
      { date: "2018-05-01", count: 1 },
      { date: "2018-05-01", count: 1 },
    ]);
    expect(drawn(svg, "published")).toBe(1);
    expect(textOf(svg).match(/1 May 2018: 1 – consistent/g)).toHaveLength(2);
  });

  it("leaves out numbers of people present, and numbers beside other roles", () => {
    const attending = parseNetwork({
      ...small,
      countClaims: [{ id: "c", date: "2018-05-01", counts: "attending-regions", count: 987 }],
    });
    expect(textOf(countSvg(attending, { lang: "en" }))).not.toContain("987");
    const others = countSvg(record, { lang: "en", roles: ["associate"] });
    expect(ofClass(others, "published")).toEqual([]);
    expect(textOf(others)).toContain("On record: associate");
  });

  it("is dotted above a partial roster alone", () => {
    expect(pictureOf([], "partial")).toContain('fill="url(#count-small-dots)"');
    expect(pictureOf([])).not.toContain('fill="url(#count-small-dots)"');
  });

  it("says in its description how many there were on its last day", () => {
    expect(textOf(countSvg(record, { lang: "de" }))).toContain(
      "Mitglieder im Verzeichnis am 18. Mai 2025: 0–16.",
    );
  });
});
