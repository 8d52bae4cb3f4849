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
  type Frame,
  frameOf,
  isMember,
  joinedWorlds,
  type RawMembership,
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
