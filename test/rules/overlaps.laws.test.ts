import fc from "fast-check";
import { parseEdtfDate, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { membership, network } from "../parse/fixtures.ts";

/** ISO days sort as text, so that texts before and after all of them stand for what is unbounded. */
const always = "0000";
const never = "~";

const day = fc.integer({ min: 1, max: 12 }).map((number) => `2020-01-${String(number).padStart(2, "0")}`);
const date = fc.oneof(
  day,
  fc.tuple(day, day).map((days) => `[${days.sort().join("..")}]`),
  day.map((first) => `[${first}..]`),
  day.map((last) => `[..${last}]`),
);
const optional = fc.option(date, { nil: undefined });
const dates = fc
  .record({ startDate: optional, endDate: fc.oneof(optional, fc.constant("..")) })
  .filter(({ startDate, endDate }) => earliestOf(startDate) <= latestOf(endDate));

type Dates = { readonly startDate?: string | undefined; readonly endDate?: string | undefined };

function earliestOf(date: string | undefined): string {
  if (date === "..") return never;
  return (date === undefined ? null : parseEdtfDate(date).earliest) ?? always;
}

function latestOf(date: string | undefined): string {
  return (date === undefined || date === ".." ? null : parseEdtfDate(date).latest) ?? never;
}

/** The latest start and the earliest end, as the design derives them. */
function boundsOf({ startDate, endDate }: Dates) {
  const latestStart = [latestOf(startDate), latestOf(endDate)].sort()[0] ?? never;
  const earliestEnd = [earliestOf(endDate), earliestOf(startDate)].sort()[1] ?? always;
  return { latestStart, earliestEnd };
}

function overlap(one: Dates, other: Dates): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (a.latestStart === never || b.latestStart === never) return false;
  return a.latestStart <= b.earliestEnd && b.latestStart <= a.earliestEnd;
}

function sameDates(one: Dates, other: Dates): boolean {
  return one.startDate === other.startDate && one.endDate === other.endDate;
}

it("membership-overlap names pairs that share a day in every world, and every membership of such a pair", () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 6 }), (all) => {
      // Of records that are the same twice only the first is held against others.
      const isFirst = all.map((one, at) => all.findIndex((other) => sameDates(one, other)) === at);
      const memberships = all.map((one, at) => membership({ ...one, id: String(at) }));
      const { issues } = safeParseNetwork(network({ memberships }));
      const pairs = issues
        .filter(({ code }) => code === "membership-overlap")
        .map(({ params }) => Object.values(params).flat().map(Number));

      for (const [one, other] of pairs)
        expect(overlap(all[one ?? 0] ?? {}, all[other ?? 0] ?? {})).toBe(true);
      const named = new Set(pairs.flat());
      for (const [at, one] of all.entries()) {
        const overlaps = all.some(
          (other, position) => position !== at && isFirst[position] && isFirst[at] && overlap(one, other),
        );
        expect(named.has(at)).toBe(overlaps);
      }
    }),
    { numRuns: 2000 },
  );
});
