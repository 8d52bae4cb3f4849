import fc from "fast-check";
import { type Issue, isIssue, membershipOn, type Network, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { networkFromRosters, type Roster, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { boundsOf, daysOf, isoOf } from "../worlds/enumeration.ts";

/** 2020-02-25, the first day of the window. */
const firstDay = 18_317;
/** Days in the window. */
const length = 12;
const window = Array.from({ length }, (_, day) => day);
const names = ["Landkreis A", "Landkreis B", "Landkreis C"];
type Continuity = "assumed" | "unknown";

/** On which days of the window each region is a member. */
type History = readonly (readonly boolean[])[];

/** A list: its true day, how many days its date is off on either side, and which members a partial one names. */
interface DrawnList {
  readonly day: number;
  readonly before: number;
  readonly after: number;
  readonly isComplete: boolean;
  readonly picked: readonly boolean[];
}

const history: fc.Arbitrary<History> = fc.array(
  fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: length, maxLength: length })
    .chain((lengths) =>
      fc
        .boolean()
        .map((first) =>
          lengths
            .flatMap((one, at) => Array.from({ length: one }, () => (at % 2 === 0) === first))
            .slice(0, length),
        ),
    ),
  { minLength: names.length, maxLength: names.length },
);

const dayOfWindow = fc.nat(length - 1);
const picked = fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length });
const exactList: fc.Arbitrary<DrawnList> = fc.record({
  day: dayOfWindow,
  before: fc.constant(0),
  after: fc.constant(0),
  isComplete: fc.constant(true),
  picked: fc.constant(names.map(() => true)),
});
const anyList: fc.Arbitrary<DrawnList> = fc.record({
  day: dayOfWindow,
  before: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(4)),
  after: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(4)),
  isComplete: fc.boolean(),
  picked,
});
const exactLists = fc.array(exactList, { minLength: 1, maxLength: 6 });
const anyLists = fc.array(anyList, { minLength: 1, maxLength: 6 });
const continuities = fc.constantFrom<Continuity>("assumed", "unknown");

/** A list of a history as a roster; each has a source of its own, for each is of a day of its own. */
function rosterOf(list: DrawnList, true_: History, at: number): Roster {
  const { day, before, after, isComplete } = list;
  const [earliest, latest] = [isoOf(firstDay + day - before), isoOf(firstDay + day + after)];
  return {
    date: earliest === latest ? earliest : `[${earliest}..${latest}]`,
    complete: isComplete,
    names: names.filter((_, region) => isNamed(list, true_, region)),
    source: `source-${at}`,
  };
}

function isNamed({ day, isComplete, picked: some }: DrawnList, true_: History, region: number): boolean {
  return true_[region]?.[day] === true && (isComplete || some[region] === true);
}

const rostersOf = (lists: readonly DrawnList[], true_: History) =>
  lists.map((list, at) => rosterOf(list, true_, at));

const base = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: isoOf(firstDay + length),
  roster: "complete",
  sources: Array.from({ length: 20 }, (_, at) => ({ id: `source-${at}`, title: `Liste ${at}` })),
} as const;

/** The network of rosters; that parsing accepts it is a law of its own. */
function networkOf(
  rosters: readonly Roster[],
  continuity: Continuity,
): { network: Network; issues: readonly Issue[] } {
  const { input, issues } = networkFromRosters(base, rosters, { continuity, allowShrinking: true });
  const parsed = safeParseNetwork(input);
  expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!parsed.success) throw new Error("refused");
  return { network: parsed.network, issues };
}

function certaintyOn(network: Network, region: number, day: number): "certain" | "uncertain" | "no" {
  const found = network.regions.find(({ name }) => name === names[region]);
  return found === undefined ? "no" : membershipOn(network, found.id, isoOf(firstDay + day)).certainty;
}

/** Every answer of a network about the days of the window, a few days around it, and some far from it. */
function answersOf(network: Network): string[] {
  const days = [-4000, -6, -5, -4, -3, -2, -1, ...window, length, length + 1, length + 2, 4000];
  return names.map((_, region) => days.map((day) => certaintyOn(network, region, day).slice(0, 1)).join(""));
}

/** The stretches of days on which a region is a member. */
function stintsOf(days: readonly boolean[] | undefined): [first: number, last: number][] {
  const stints: [number, number][] = [];
  for (const day of window) {
    if (!days?.[day]) continue;
    const current = stints.at(-1);
    if (current?.[1] === day - 1) current[1] = day;
    else stints.push([day, day]);
  }
  return stints;
}

/** The history without the stints that no list shows: who came and went between two lists left no trace. */
function shownHistory(lists: readonly DrawnList[], true_: History): History {
  return true_.map((days, region) => {
    const shown = stintsOf(days).filter(([first, last]) =>
      lists.some((list) => isNamed(list, true_, region) && first <= list.day && list.day <= last),
    );
    return window.map((day) => shown.some(([first, last]) => first <= day && day <= last));
  });
}

/** The history in which nobody leaves and comes back between two lists that name it, unless one between lacks it. */
function continuousHistory(lists: readonly DrawnList[], true_: History): History {
  return true_.map((days, region) => {
    const showing = lists.filter((list) => isNamed(list, true_, region)).map(({ day }) => day);
    const lacking = lists.filter((list) => list.isComplete && !days[list.day]).map(({ day }) => day);
    const spans = showing.flatMap((first) =>
      showing
        .filter((last) => first < last && !lacking.some((day) => first < day && day < last))
        .map((last) => [first, last] as const),
    );
    return window.map(
      (day) => days[day] === true || spans.some(([first, last]) => first < day && day < last),
    );
  });
}

/** Whether some choice of first and last days, one of each for every membership, gives exactly these days. */
function isPossible(network: Network, region: number, days: readonly boolean[] | undefined): boolean {
  const found = network.regions.find(({ name }) => name === names[region]);
  const memberships = network.memberships.filter(({ regionId }) => regionId === found?.id);
  const stints = stintsOf(days);
  // What lies within the history and reaches as far as it may covers most of it.
  const choices = memberships.map((membership) => {
    const { start, end } = boundsOf(membership);
    return stints.flatMap(([from, to]) => {
      const first = Math.max(start[0], firstDay + from);
      const last = Math.min(end[1], firstDay + to);
      const isInBounds = first <= start[1] && last >= end[0] && first <= last;
      return isInBounds ? [{ first, last }] : [];
    });
  });
  const isCovered = (chosen: readonly { first: number; last: number }[]) =>
    window.every(
      (day) =>
        days?.[day] !== true ||
        chosen.some(({ first, last }) => first <= firstDay + day && firstDay + day <= last),
    );
  const search = (at: number, chosen: readonly { first: number; last: number }[]): boolean =>
    at === choices.length
      ? isCovered(chosen)
      : (choices[at] ?? []).some((choice) => search(at + 1, [...chosen, choice]));
  return search(0, []);
}

describe("networkFromRosters() with complete lists on exact days", () => {
  it("says between two lists what both of them leave open", () => {
    const neither = { "10": "uncertain", "01": "uncertain", "00": "no" };
    const expected = {
      assumed: new Map(Object.entries({ "11": "certain", ...neither })),
      unknown: new Map(Object.entries({ "11": "uncertain", ...neither })),
    };
    fc.assert(
      fc.property(history, exactLists, continuities, (true_, lists, continuity) => {
        const { network } = networkOf(rostersOf(lists, true_), continuity);
        const days = [...new Set(lists.map(({ day }) => day))].sort((a, b) => a - b);
        const between = window.filter(
          (day) => !days.includes(day) && days.some((one) => one < day) && days.some((one) => one > day),
        );
        const questions = between.flatMap((day) => [...names.keys()].map((region) => ({ day, region })));
        const answers = questions.map(({ day, region }) => certaintyOn(network, region, day));
        const rightAnswers = questions.map(({ day, region }) => {
          const neighbours = [days.filter((one) => one < day).at(-1), days.find((one) => one > day)];
          const listed = neighbours.map((at) => (true_[region]?.[at ?? -1] ? "1" : "0")).join("");
          return expected[continuity].get(listed);
        });
        expect(answers).toEqual(rightAnswers);
      }),
      cases(60),
    );
  });

  it("is certain of the day of a list, or says no", () => {
    fc.assert(
      fc.property(history, exactLists, continuities, (true_, lists, continuity) => {
        const { network } = networkOf(rostersOf(lists, true_), continuity);
        const answers = lists.flatMap(({ day }) =>
          names.map((_, region) => certaintyOn(network, region, day)),
        );
        const rightAnswers = lists.flatMap(({ day }) => true_.map((days) => (days[day] ? "certain" : "no")));
        expect(answers).toEqual(rightAnswers);
      }),
      cases(60),
    );
  });
});

describe("networkFromRosters() keeps the true history among the possible worlds", () => {
  const kinds = [
    ["complete lists on exact days", exactLists],
    ["lists of any kind", anyLists],
  ] as const;

  it.each(
    kinds.flatMap(([name, lists]) =>
      (["assumed", "unknown"] as const).map((continuity) => [name, continuity, lists] as const),
    ),
  )("of %s, with continuity %s", (_, continuity, drawn) => {
    fc.assert(
      fc.property(history, drawn, (any, lists) => {
        const shown = shownHistory(lists, any);
        const true_ = continuity === "assumed" ? continuousHistory(lists, shown) : shown;
        const { network } = networkOf(rostersOf(lists, true_), continuity);
        const wrong = names.flatMap((_, region) =>
          window.filter(
            (day) => certaintyOn(network, region, day) === (true_[region]?.[day] ? "no" : "certain"),
          ),
        );
        expect(wrong).toEqual([]);
        expect(names.map((_, region) => isPossible(network, region, true_[region]))).not.toContain(false);
      }),
      cases(100),
    );
  });
});

/** By list and region how a row states the days of a membership: how many days they are off on either side; absent: not. */
interface DrawnDates {
  readonly start: { readonly before: number; readonly after: number } | undefined;
  readonly end: { readonly before: number; readonly after: number } | undefined;
}

const drawnDay = fc.option(
  fc.record({
    before: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(3)),
    after: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(3)),
  }),
  { nil: undefined },
);
const drawnDates: fc.Arbitrary<DrawnDates> = fc.record({ start: drawnDay, end: drawnDay });
const listsWithDates = fc.array(
  fc.tuple(anyList, fc.array(drawnDates, { minLength: names.length, maxLength: names.length })),
  { minLength: 1, maxLength: 6 },
);
type ListWithDates = readonly [DrawnList, readonly DrawnDates[]];

/** The bounds that a row states for a day of the window. */
function boundsAround(day: number, drawn: DrawnDates["start"]): [first: number, last: number] | undefined {
  return drawn && [day - drawn.before, day + drawn.after];
}

/** A list of a history whose rows state true dates; each stint is `[first, last]` in the window. */
function statingRoster([list, dates]: ListWithDates, true_: History, at: number): Roster {
  const { date, complete, source } = rosterOf(list, true_, at);
  const roster = { date, complete, source };
  const cell = (day: number, drawn: DrawnDates["start"]) => {
    const [first, last] = boundsAround(day, drawn) ?? [];
    if (first === undefined || last === undefined) return "";
    const [earliest, latest] = [isoOf(firstDay + first), isoOf(firstDay + last)];
    return first === last ? earliest : `[${earliest}..${latest}]`;
  };
  const rows = names.flatMap((name, region) => {
    if (!isNamed(list, true_, region)) return [];
    const stint = stintsOf(true_[region]).find(([first, last]) => first <= list.day && list.day <= last);
    const drawn = dates[region];
    return [`${name};${cell(stint?.[0] ?? 0, drawn?.start)};${cell(stint?.[1] ?? 0, drawn?.end)}`];
  });
  // A file without rows is one that was not read.
  if (rows.length === 0) return { ...roster, names: [] };
  return { ...roster, list: readMemberList(["Region;seit;bis", ...rows].join("\n")) };
}

/** A history in which nobody leaves and comes back between two lists unless one between or a stated date shows it. */
function shownGaps(lists: readonly ListWithDates[], true_: History): History {
  return true_.map((days, region) => {
    const stints = stintsOf(days);
    const listsOf = ([first, last]: readonly [number, number]) =>
      lists.filter(([list]) => isNamed(list, true_, region) && first <= list.day && list.day <= last);
    const filled = stints.flatMap((stint, at) => {
      const next = stints[at + 1];
      if (next === undefined) return [];
      const isLacked = lists.some(([list]) => list.isComplete && stint[1] < list.day && list.day < next[0]);
      const isStated = listsOf(stint).some(([before, ofBefore]) =>
        listsOf(next).some(([after, ofAfter]) => {
          const start = boundsAround(next[0], ofAfter[region]?.start);
          const end = boundsAround(stint[1], ofBefore[region]?.end);
          const [lastBefore, firstAfter] = [before.day + before.after, after.day - after.before];
          return (start && lastBefore < start[0]) || (end && end[1] < firstAfter);
        }),
      );
      return isLacked || isStated ? [] : [[stint[1], next[0]] as const];
    });
    return window.map(
      (day) => days[day] === true || filled.some(([last, first]) => last < day && day < first),
    );
  });
}

describe("networkFromRosters() keeps the true history among the possible worlds if rows state true dates", () => {
  it.each(["assumed", "unknown"] as const)("with continuity %s", (continuity) => {
    fc.assert(
      fc.property(history, listsWithDates, (any, lists) => {
        const shown = shownHistory(
          lists.map(([list]) => list),
          any,
        );
        const true_ = continuity === "assumed" ? shownGaps(lists, shown) : shown;
        const rosters = lists.map((list, at) => statingRoster(list, true_, at));
        const { network, issues } = networkOf(rosters, continuity);
        const wrong = names.flatMap((_, region) =>
          window.filter(
            (day) => certaintyOn(network, region, day) === (true_[region]?.[day] ? "no" : "certain"),
          ),
        );
        expect(wrong).toEqual([]);
        expect(names.map((_, region) => isPossible(network, region, true_[region]))).not.toContain(false);
        expect(issues.filter(({ code }) => code === "list-contradicts")).toEqual([]);
      }),
      cases(100),
    );
  });

  it("and gives a network without errors, however they contradict each other", () => {
    const contradicting = fc.array(
      fc.tuple(anyList, fc.array(drawnDates, { minLength: 3, maxLength: 3 }), history),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(contradicting, continuities, (drawn, continuity) => {
        networkOf(
          drawn.map(([list, dates, true_], at) => statingRoster([list, dates], true_, at)),
          continuity,
        );
      }),
      cases(60),
    );
  });
});

describe("networkFromRosters() answers the same", () => {
  it("whatever the order of the rosters, and of the names in each", () => {
    const shuffled = anyLists.chain((lists) =>
      fc.tuple(
        fc.constant(lists),
        fc.shuffledSubarray([...lists.keys()], { minLength: lists.length }),
        fc.shuffledSubarray(names, { minLength: names.length }),
      ),
    );
    fc.assert(
      fc.property(history, shuffled, continuities, (true_, [lists, order, ordered], continuity) => {
        const rosters = rostersOf(lists, true_);
        const again = order.flatMap((at): Roster[] => {
          const roster = rosters[at];
          return roster?.names === undefined
            ? []
            : [{ ...roster, names: ordered.filter((name) => roster.names?.includes(name)) }];
        });
        const [one, other] = [networkOf(rosters, continuity), networkOf(again, continuity)];
        const content = ({ network: { memberships, countClaims } }: typeof one) =>
          [...memberships, ...countClaims].map((entry) => JSON.stringify(entry)).sort();
        expect(content(other)).toEqual(content(one));
        expect(other.issues.map(({ message }) => message.en).sort()).toEqual(
          one.issues.map(({ message }) => message.en).sort(),
        );
      }),
      cases(100),
    );
  });

  it("if a roster is given twice", () => {
    const repeated = anyLists.chain((lists) => fc.tuple(fc.constant(lists), fc.nat(lists.length - 1)));
    fc.assert(
      fc.property(history, repeated, continuities, (true_, [lists, at], continuity) => {
        const rosters = rostersOf(lists, true_);
        const twice = [...rosters, ...rosters.slice(at, at + 1)];
        expect(networkOf(twice, continuity).network).toEqual(networkOf(rosters, continuity).network);
      }),
      cases(100),
    );
  });

  it("if its own network is the base of the same rosters again: nothing changes at all", () => {
    fc.assert(
      fc.property(history, listsWithDates, continuities, (true_, lists, continuity) => {
        const options = { continuity, allowShrinking: true };
        const rosters = lists.map((list, at) => statingRoster(list, true_, at));
        const { input } = networkFromRosters(base, rosters, options);
        expect(networkFromRosters(input, rosters, options).input).toEqual(input);
      }),
      cases(100),
    );
  });

  it("if the network of other rosters and of these is the base of these again", () => {
    fc.assert(
      fc.property(history, anyLists, anyLists, continuities, (true_, earlier, lists, continuity) => {
        const options = { continuity, allowShrinking: true };
        const first = networkFromRosters(base, rostersOf(earlier, true_), options);
        const rosters = rostersOf(lists, true_).map((roster, at) => ({
          ...roster,
          source: `source-${10 + at}`,
        }));
        const { input } = networkFromRosters(first.input, rosters, options);
        expect(safeParseNetwork(input).issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(networkFromRosters(input, rosters, options).input).toEqual(input);
      }),
      cases(100),
    );
  });

  it("with a partial roster that says what is certain already", () => {
    fc.assert(
      fc.property(history, anyLists, anyList, continuities, (true_, lists, added, continuity) => {
        const rosters = rostersOf(lists, true_);
        const { network } = networkOf(rosters, continuity);
        const { date } = rosterOf(added, true_, 19);
        const [earliest, latest] = daysOf(date);
        const days = window.filter((day) => earliest <= firstDay + day && firstDay + day <= latest);
        const isWithin = days.length === latest - earliest + 1;
        const certain = names.filter(
          (_, region) => isWithin && days.every((day) => certaintyOn(network, region, day) === "certain"),
        );
        const more = networkOf([...rosters, { date, names: certain, source: "source-19" }], continuity);
        expect(answersOf(more.network)).toEqual(answersOf(network));
      }),
      cases(100),
    );
  });
});

describe("networkFromRosters() with one more complete roster", () => {
  it("stays certain of what it was certain of if continuity is unknown", () => {
    fc.assert(
      fc.property(history, anyLists, anyList, (true_, lists, added) => {
        const rosters = rostersOf(lists, true_);
        const { network } = networkOf(rosters, "unknown");
        const further = rosterOf({ ...added, isComplete: true }, true_, 19);
        const more = networkOf([...rosters, further], "unknown");
        const lost = names.flatMap((_, region) =>
          window.filter(
            (day) =>
              certaintyOn(network, region, day) === "certain" &&
              certaintyOn(more.network, region, day) !== "certain",
          ),
        );
        expect(lost).toEqual([]);
      }),
      cases(100),
    );
  });

  it("is less certain only where it says that continuity is refuted, if that was assumed of exact days", () => {
    fc.assert(
      fc.property(history, exactLists, exactList, (true_, lists, added) => {
        const rosters = rostersOf(lists, true_);
        const { network } = networkOf(rosters, "assumed");
        const more = networkOf([...rosters, rosterOf(added, true_, 19)], "assumed");
        for (const [region, name] of names.entries()) {
          const refuted = more.issues.flatMap((issue) =>
            isIssue(issue, "continuity-refuted") && issue.params.name === name ? [issue.params.between] : [],
          );
          const unsaid = window.filter((day) => {
            const iso = isoOf(firstDay + day);
            const isLess =
              certaintyOn(network, region, day) === "certain" &&
              certaintyOn(more.network, region, day) !== "certain";
            return isLess && !refuted.some(([first, last]) => first < iso && iso < last);
          });
          expect(unsaid).toEqual([]);
        }
      }),
      cases(60),
    );
  });
});

it("networkFromRosters() gives a network without errors, however the rosters contradict each other", () => {
  const lists = fc.array(fc.tuple(anyList, history), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lists, continuities, (drawn, continuity) => {
      networkOf(
        drawn.map(([list, true_], at) => rosterOf(list, true_, at)),
        continuity,
      );
    }),
    cases(60),
  );
});
