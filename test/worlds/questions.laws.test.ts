import fc from "fast-check";
import { type NetworkInput, openQuestions } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { accepted, isoRange, networkInput, rolesAsked, settings } from "./arbitraries.ts";
import {
  type Bounds,
  boundsOf,
  boundsOfMembership,
  choicesOf,
  type Days,
  dayOf,
  daysFrom,
  daysOf,
  type Frame,
  frameOf,
  isMember,
  isoOf,
  joinedWorlds,
  type RawMembership,
  worldsOf,
} from "./enumeration.ts";
import * as oracle from "./oracle.ts";

interface Range {
  readonly firstDay: string;
  readonly lastDay: string;
}

type Side = "start" | "end";

const daysAsked = ({ firstDay, lastDay }: Range) => daysFrom(dayOf(firstDay), dayOf(lastDay));

/** The values that one end of a record can have, each with the record if it has that value. */
function fixedAt(bounds: Bounds, side: Side, { first, last }: Frame): Bounds[] {
  const [from, to] = bounds[side];
  const framed = (day: number) => Math.min(Math.max(day, first), last);
  return daysFrom(framed(from), framed(to)).map((day): Bounds => {
    const fixed: Days = [day, day];
    return { ...bounds, [side]: fixed };
  });
}

const worldsIn = (records: readonly Bounds[], frame: Frame) =>
  joinedWorlds(
    records.map((record) => choicesOf(record, frame)),
    frame,
  ).all;

/** The days on which it makes a difference when the one end is, for some day of the other end. */
function openDays(bounds: Bounds, side: Side, range: Range): number {
  const frame = frameOf([bounds], daysAsked(range));
  const other = side === "start" ? "end" : "start";
  const byOther = fixedAt(bounds, other, frame).map((fixed) => worldsIn([fixed], frame));
  return daysAsked(range).filter((day) =>
    byOther.some((worlds) => new Set(worlds.map((world) => isMember(world, day, frame))).size > 1),
  ).length;
}

/** The days on which the answer is uncertain, and no longer is as soon as the end is known, whatever it is. */
function settledDays(bounds: Bounds, others: readonly Bounds[], side: Side, range: Range): number {
  const frame = frameOf([bounds, ...others], daysAsked(range));
  const rest = worldsIn(others, frame);
  const outcomes = fixedAt(bounds, side, frame).map((fixed) => worldsIn([fixed], frame));
  const answersOn = (day: number, worlds: readonly string[]) =>
    new Set(
      worlds.flatMap((world) => rest.map((one) => isMember(world, day, frame) || isMember(one, day, frame))),
    );
  return daysAsked(range).filter((day) => {
    const answers = outcomes.map((worlds) => answersOn(day, worlds));
    const all = new Set(answers.flatMap((some) => [...some]));
    return all.size > 1 && answers.every((some) => some.size <= 1);
  }).length;
}

const sides = [
  ["start", "first-day"],
  ["end", "last-day"],
] as const;

function expectedOf(id: string, bounds: Bounds, others: readonly Bounds[], range: Range) {
  return sides
    .map(([side, asks]) => ({
      id,
      asks,
      uncertainDays: openDays(bounds, side, range),
      wouldSettle: settledDays(bounds, others, side, range),
    }))
    .filter(({ uncertainDays }) => uncertainDays > 0);
}

function ofMemberships(input: NetworkInput, range: Range, roles: readonly string[] | undefined) {
  return (input.regions ?? []).flatMap(({ id }) => {
    const memberships = oracle.membershipsOf(input, id, roles);
    const boundsIn = (some: readonly RawMembership[]) => some.map((one) => boundsOfMembership(input, one));
    return memberships.flatMap((one) => {
      const [bounds] = boundsIn([one]);
      const others = boundsIn(memberships.filter((other) => other !== one));
      return bounds === undefined ? [] : expectedOf(one.id, bounds, others, range);
    });
  });
}

function ofPeriods(input: NetworkInput, range: Range) {
  return (input.fundingPeriods ?? [])
    .flatMap((period) => [period, ...(period.rounds ?? [])])
    .flatMap((record) => expectedOf(record.id, boundsOf(record), [], range));
}

const key = ({ id, asks }: { id: string; asks: string }) => `${id} ${asks}`;
const byKey = (a: { id: string; asks: string }, b: { id: string; asks: string }) =>
  key(a) < key(b) ? -1 : 1;

it("openQuestions() counts the days that depend on an end, and the answers that it settles, as the enumeration does", () => {
  fc.assert(
    fc.property(networkInput, isoRange, rolesAsked, (input, range, roles) => {
      const network = accepted(input);
      fc.pre(oracle.effortsOf(input).regions.every((effort) => effort <= 5_000));
      const kinds = ["membership", "funding-period", "funding-round"];
      const found = openQuestions(network, { range, ...roles })
        .days.filter(({ subject }) => kinds.includes(subject.kind))
        .map(({ subject, asks, uncertainDays, wouldSettle }) => ({
          id: subject.id,
          asks,
          uncertainDays,
          wouldSettle,
        }));
      const expected = [...ofMemberships(input, range, roles.roles), ...ofPeriods(input, range)];
      expect([...found].sort(byKey)).toEqual(expected.sort(byKey));
      const days = found.map(({ uncertainDays }) => uncertainDays ?? Number.POSITIVE_INFINITY);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    }),
    settings,
  );
});

/** A day on which the network or a region begins or ends, or a region changes. */
interface ExistenceDay {
  readonly id: string;
  readonly asks: string;
  readonly date: string;
  /** The input with another text for the day. */
  readonly on: (date: string) => NetworkInput;
}

function existenceDays(input: NetworkInput): ExistenceDay[] {
  const { regions = [], regionChanges = [] } = input;
  const lives = [
    { id: input.id, life: input, on: (field: object): NetworkInput => ({ ...input, ...field }) },
    ...regions.map((region) => ({
      id: region.id,
      life: region,
      on: (field: object): NetworkInput => ({
        ...input,
        regions: regions.map((one) => (one === region ? { ...one, ...field } : one)),
      }),
    })),
  ];
  return [
    ...lives.flatMap(({ id, life: { foundingDate, dissolutionDate }, on }) => [
      ...(foundingDate === undefined
        ? []
        : [{ id, asks: "first-day", date: foundingDate, on: (date: string) => on({ foundingDate: date }) }]),
      ...(dissolutionDate === undefined
        ? []
        : [
            {
              id,
              asks: "last-day",
              date: dissolutionDate,
              on: (date: string) => on({ dissolutionDate: date }),
            },
          ]),
    ]),
    ...regionChanges.map((change) => ({
      id: change.id,
      asks: "day",
      date: change.date,
      on: (date: string): NetworkInput => ({
        ...input,
        regionChanges: regionChanges.map((one) => (one === change ? { ...one, date } : one)),
      }),
    })),
  ];
}

/** The days of the range on which something is there if it is one day, and not if it is another one. */
function daysBetween({ date, asks }: ExistenceDay, range: Range): number {
  const [first, last] = daysOf(date);
  const isOpen = (day: number) =>
    asks === "last-day" ? first < day && day <= last : first <= day && day < last;
  return daysAsked(range).filter(isOpen).length;
}

/** Foundings, ends and changes that may be on more days are left out. */
const mostGivenDays = 45;

/** The answers that are uncertain, and no longer are as soon as the day is given, whichever it is. */
function settledByDay(
  input: NetworkInput,
  { date, on }: ExistenceDay,
  range: Range,
  roles: readonly string[] | undefined,
): number | undefined {
  const counts = (input.regions ?? []).map(({ id }) => {
    const boundsIn = (network: NetworkInput) =>
      oracle.membershipsOf(network, id, roles).map((one) => boundsOfMembership(network, one));
    const frame = frameOf(boundsIn(input), [...daysAsked(range), ...daysOf(date)]);
    const framed = (day: number) => Math.min(Math.max(day, frame.first), frame.last);
    const [first, last] = daysOf(date);
    const given = daysFrom(framed(first), framed(last));
    if (given.length > mostGivenDays) return undefined;
    const outcomes = given
      .map((day) => worldsOf(boundsIn(on(isoOf(day))), frame))
      // A day that a membership rules out is none that it can be.
      .filter(({ all }) => all.length > 0);
    const worlds = worldsOf(boundsIn(input), frame);
    return daysAsked(range).filter(
      (day) =>
        oracle.certaintyOn(worlds, day) === "uncertain" &&
        outcomes.every((outcome) => oracle.certaintyOn(outcome, day) !== "uncertain"),
    ).length;
  });
  return counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

it("openQuestions() counts the answers that the day of a change, a founding or an end settles, as the enumeration does", () => {
  fc.assert(
    fc.property(networkInput, isoRange, rolesAsked, (input, range, roles) => {
      const network = accepted(input);
      fc.pre(oracle.effortsOf(input).regions.every((effort) => effort <= 1_000));
      const found = openQuestions(network, { range, ...roles }).days.filter(({ subject }) =>
        ["network", "region", "region-change"].includes(subject.kind),
      );
      const questions = existenceDays(input)
        .map((day) => ({
          ...day,
          uncertainDays: daysBetween(day, range),
          wouldSettle: settledByDay(input, day, range, roles.roles),
        }))
        .filter(({ uncertainDays }) => uncertainDays > 0);
      expect(found.map(({ subject, asks }) => ({ id: subject.id, asks })).sort(byKey)).toEqual(
        questions.map(({ id, asks }) => ({ id, asks })).sort(byKey),
      );
      for (const { id, asks, uncertainDays, wouldSettle } of questions) {
        if (wouldSettle === undefined) continue;
        const question = found.find(({ subject, asks: asked }) => subject.id === id && asked === asks);
        expect({
          id,
          asks,
          uncertainDays: question?.uncertainDays,
          wouldSettle: question?.wouldSettle,
        }).toEqual({
          id,
          asks,
          uncertainDays,
          wouldSettle,
        });
      }
    }),
    settings,
  );
});
