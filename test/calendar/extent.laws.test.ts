import fc from "fast-check";
import { isoDay } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { type Life, type RecordedDates, readExtent } from "../../src/calendar/extent.ts";
import { cases } from "../law-cases.ts";

const settings = cases(200);

/** Bounds lie in 0–5; a day that an open bound allows may be any of the window. */
const window = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
const never = 7;

interface UnknownDay {
  readonly text: string;
  readonly earliest: number;
  readonly latest: number;
}

const boundsArbitrary: fc.Arbitrary<UnknownDay> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.constantFrom("exact", "between", "from", "until"))
  .map(([a, b, form]) => {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    if (form === "exact") return { text: isoDay(first), earliest: first, latest: first };
    if (form === "from") return { text: `[${isoDay(first)}..]`, earliest: first, latest: never };
    if (form === "until") return { text: `[..${isoDay(last)}]`, earliest: -2, latest: last };
    return { text: `[${isoDay(first)}..${isoDay(last)}]`, earliest: first, latest: last };
  });

const record = fc.record({
  start: fc.option(boundsArbitrary, { nil: undefined }),
  end: fc.option(fc.oneof(boundsArbitrary, fc.constant(".." as const)), { nil: undefined }),
  confirmations: fc.array(boundsArbitrary, { maxLength: 2 }),
  lives: fc.array(fc.record({ first: fc.constantFrom(-2, 0, 1, 3), last: fc.option(boundsArbitrary) }), {
    maxLength: 2,
  }),
});
type Recorded = typeof record extends fc.Arbitrary<infer T> ? T : never;

/** Every pair of a first and a last day that the record, the confirmations and the lives allow. */
function worldsOf({ start, end, confirmations, lives }: Recorded): { first: number; last: number }[] {
  const lastDays = lives.map(({ last }) => last ?? { earliest: never, latest: never });
  const earliestEnd = Math.min(never, ...lastDays.map(({ earliest }) => earliest));
  const latestEnd = Math.min(never, ...lastDays.map(({ latest }) => latest));
  const within = (day: number, bounds: { earliest: number; latest: number } | undefined) =>
    bounds === undefined || (bounds.earliest <= day && day <= bounds.latest);
  const ended = end === ".." ? { earliest: earliestEnd, latest: latestEnd } : end;
  return window.flatMap((first) =>
    window
      .filter((last) => first <= last && last <= latestEnd && lives.every((life) => life.first <= first))
      .filter((last) => within(first, start) && within(last, ended))
      .filter((last) =>
        confirmations.every(({ earliest, latest }) => Math.max(first, earliest) <= Math.min(last, latest)),
      )
      .map((last) => ({ first, last })),
  );
}

function read({ start, end, confirmations, lives }: Recorded) {
  const dates: RecordedDates = {
    startDate: start?.text,
    endDate: end === ".." ? end : end?.text,
    confirmations: confirmations.map(({ text }) => ({ date: text })),
  };
  return readExtent(dates, lives.map(lifeOf));
}

function lifeOf({ first, last }: Recorded["lives"][number]): Life {
  const open = (day: number) =>
    day === never ? Number.POSITIVE_INFINITY : day === -2 ? Number.NEGATIVE_INFINITY : day;
  const lastDay = last ?? { earliest: never, latest: never };
  return {
    earliestFirstDay: open(first),
    lastDay: { earliest: open(lastDay.earliest), latest: open(lastDay.latest) },
  };
}

it("readExtent() finds a fault exactly when the record allows no first and last day", () => {
  fc.assert(
    fc.property(record, (given) => {
      expect(read(given).faults.length > 0).toBe(worldsOf(given).length === 0);
    }),
    settings,
  );
});

it("readExtent() gives the smallest and largest first and last day that the record allows", () => {
  fc.assert(
    fc.property(record, (given) => {
      const worlds = worldsOf(given);
      fc.pre(worlds.length > 0);
      const { earliestStart, latestStart, earliestEndExclusive, latestEndExclusive } = read(given).bounds;
      const clamped = [earliestStart, latestStart, earliestEndExclusive - 1, latestEndExclusive - 1].map(
        (day) => Math.min(Math.max(day, -2), never),
      );
      const [firsts, lasts] = [worlds.map(({ first }) => first), worlds.map(({ last }) => last)];
      const expected = [Math.min(...firsts), Math.max(...firsts), Math.min(...lasts), Math.max(...lasts)];
      expect(clamped).toEqual(expected);
    }),
    settings,
  );
});
