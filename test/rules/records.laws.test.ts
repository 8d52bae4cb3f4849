import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { network } from "../parse/fixtures.ts";
import { boundsOfMembership, daysOf, type RawMembership, type RawNetwork } from "../worlds/enumeration.ts";
import { idsOf, isConsistent, issuesOf, meet } from "./between-records.ts";
import { anyDate, datedFields, field, givenDate, lifeFields, runs } from "./date-arbitraries.ts";

interface Membership extends RawMembership {
  readonly startReason?: string;
  readonly endReason?: string;
}

interface Input extends RawNetwork {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly name: { readonly de: string };
  readonly memberships: readonly Membership[];
}

const startReason = fc.constantFrom(undefined, "founding", "founding", "admission", "succession");
const endReason = fc.constantFrom(
  undefined,
  "withdrawal",
  "exclusion",
  "succession",
  "dissolution",
  "period-ended",
);

/** Memberships of one region each, with reasons, in a network that often has a founding date. */
const inputs = fc
  .record({
    foundingDate: anyDate,
    ofNetwork: lifeFields,
    ofRegion: lifeFields,
    memberships: fc.array(fc.tuple(datedFields, startReason, endReason), { minLength: 1, maxLength: 3 }),
  })
  .filter(({ foundingDate, ofNetwork }) => daysOf(foundingDate)[0] <= daysOf(ofNetwork.dissolutionDate)[1])
  .map(
    ({ foundingDate, ofNetwork, ofRegion, memberships }): Input => ({
      ...{ schemaVersion: 1, id: "network", name: { de: "Netz" }, asOf: "2022-12-31", roster: "complete" },
      ...ofNetwork,
      ...field("foundingDate", foundingDate),
      regions: memberships.map((_, at) => ({ id: `r${at}`, name: `Region ${at}`, ...ofRegion })),
      memberships: memberships.map(([dates, start, end], at) => ({
        ...{ id: `m${at}`, regionId: `r${at}`, ...dates },
        ...field("startReason", start),
        ...field("endReason", end),
      })),
    }),
  )
  .filter((input) => input.memberships.every((one) => isConsistent(input, one)));

function placesOf(input: unknown, code: string): string[] {
  return issuesOf(input, code)
    .map(({ path }) => path.join(" "))
    .sort();
}

describe("end-unknown", () => {
  it("is one note with the ids of all memberships without an end, or none", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const expected = input.memberships.filter(({ endDate }) => endDate === undefined).map(({ id }) => id);
        const issues = issuesOf(input, "end-unknown");
        expect(issues.map((issue) => idsOf(issue).sort())).toEqual(expected.length > 0 ? [expected] : []);
        for (const { severity } of issues) expect(severity).toBe("info");
      }),
      { numRuns: runs },
    );
  });
});

describe("reason-conflict", () => {
  it("is about each reason for an end that is open, and each founding on what is not that day in any world", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const founding = daysOf(input.foundingDate);
        const expected = input.memberships.flatMap((one, at) => {
          const mayBeFounding = meet(boundsOfMembership(input, one).start, founding);
          return [
            ...(one.endReason !== undefined && one.endDate === ".." ? [`memberships ${at} endReason`] : []),
            ...(one.startReason === "founding" && !mayBeFounding ? [`memberships ${at} startReason`] : []),
          ];
        });
        expect(placesOf(input, "reason-conflict")).toEqual(expected);
        for (const { severity } of issuesOf(input, "reason-conflict")) expect(severity).toBe("warning");
      }),
      { numRuns: 2 * runs },
    );
  });
});

describe("as-of-conflict", () => {
  const asOf = fc.constantFrom("2019-12-30", "2020-01-01", "2020-02-29", "2020-12-31", "2021-01-01");
  const periods = fc
    .array(fc.tuple(datedFields, fc.array(datedFields, { maxLength: 1 })), { maxLength: 2 })
    .map((all) =>
      all.map(([dates, rounds], at) => ({
        ...{ id: `p${at}`, name: { de: "Phase" }, kind: "funded", carryOver: "automatic", ...dates },
        rounds: rounds.map((round, place) => ({ ...round, id: `p${at}r${place}`, name: { de: "Runde" } })),
      })),
    );

  /** Places of confirmations that lie after the day, however they fall. */
  function lateIn(
    path: string,
    { confirmations = [] }: { confirmations?: readonly { readonly date: string }[] | undefined },
    day: string,
  ) {
    return confirmations.flatMap(({ date }, at) =>
      daysOf(date)[0] > daysOf(day)[1] ? [`${path} confirmations ${at} date`] : [],
    );
  }

  it("is about a day certainly before the founding, and each confirmation certainly after the day", () => {
    fc.assert(
      fc.property(inputs, asOf, periods, (seed, day, fundingPeriods) => {
        const input = { ...seed, asOf: day, fundingPeriods };
        const expected = [
          ...(seed.foundingDate !== undefined && daysOf(day)[0] < daysOf(seed.foundingDate)[0]
            ? ["asOf"]
            : []),
          ...seed.memberships.flatMap((one, at) => lateIn(`memberships ${at}`, one, day)),
          ...fundingPeriods.flatMap((one, at) => [
            ...lateIn(`fundingPeriods ${at}`, one, day),
            ...one.rounds.flatMap((round, place) =>
              lateIn(`fundingPeriods ${at} rounds ${place}`, round, day),
            ),
          ]),
        ];
        expect(placesOf(input, "as-of-conflict")).toEqual(expected.sort());
        for (const { severity } of issuesOf(input, "as-of-conflict")) expect(severity).toBe("warning");
      }),
      { numRuns: 2 * runs },
    );
  });

  it("is not about dates of records, which may lie in the future", () => {
    fc.assert(
      fc.property(givenDate, (date) => {
        const memberships = [{ id: "m", regionId: "a", startDate: date, endDate: ".." }];
        expect(issuesOf(network({ asOf: "2019-01-01", memberships }), "as-of-conflict")).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("url-scheme", () => {
  const scheme = fc.constantFrom("http", "https", "HTTPS", "Http", "ftp", "file", "httpx", "ws");
  const address = fc.oneof(
    scheme.map((one) => `${one}://example.org/a?b#c`),
    fc.constantFrom("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,a", "mailto:a@example.org"),
    fc.constantFrom("javascript://example.org/%0Aalert(1)", "vbscript:a", "blob:https://example.org/a"),
  );

  it("is about each source whose address is neither http nor https, and no other", () => {
    fc.assert(
      fc.property(fc.array(fc.option(address, { nil: undefined, freq: 4 }), { maxLength: 4 }), (urls) => {
        const sources = urls.map((url, at) => ({ id: `s${at}`, title: "Quelle", ...field("url", url) }));
        const expected = urls.flatMap((url, at) =>
          url === undefined || /^https?:/i.test(url) ? [] : [`sources ${at} url`],
        );
        expect(placesOf(network({ sources }), "url-scheme")).toEqual(expected);
        for (const { severity } of issuesOf(network({ sources }), "url-scheme"))
          expect(severity).toBe("error");
      }),
      { numRuns: runs },
    );
  });
});
