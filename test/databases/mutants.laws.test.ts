import fc from "fast-check";
import {
  fundingPeriodsOn,
  memberCountOn,
  memberCountSeries,
  memberDifference,
  membersDuring,
  membershipTimeline,
  membersOn,
  type Network,
  reconcileCounts,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { type SqlQueries, type SqlQuestion, sqlQueries } from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoDay, isoRange, networkInput, rolesAsked } from "../worlds/arbitraries.ts";
import { type Engine, engines, store } from "./engines.ts";
import { idsIn } from "./ids.ts";

/** What a slip may make of a text, one place at a time. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/(?<![<>])<=/g, "<"],
  [/(?<![<>])>=/g, ">"],
  [/(?<![<>=-])<(?![=>])/g, "<="],
  [/(?<![<>=-])>(?![=>])/g, ">="],
  [/earliest_start/g, "latest_start"],
  [/latest_start/g, "earliest_start"],
  [/earliest_end/g, "latest_end"],
  [/latest_end/g, "earliest_end"],
  [/\bbool_or\(/g, "bool_and("],
  [/\bbool_and\(/g, "bool_or("],
  [/\bmin\(/g, "max("],
  [/\bmax\(/g, "min("],
  [/\bleast\(/g, "greatest("],
  [/\bgreatest\(/g, "least("],
  [/ \+ 1\b/g, ""],
  [/ - 1\b/g, ""],
  [/\bAND NOT\b/g, "AND"],
  [/\bAND\b/g, "OR"],
  [/\bOR\b/g, "AND"],
];

interface Mutant {
  readonly text: string;
  /** The place, to be found again. */
  readonly at: string;
}

function mutantsOf(text: string): Mutant[] {
  return slips.flatMap(([pattern, slip]) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: text.slice(0, match.index) + slip + text.slice(match.index + match[0].length),
      at: `${text.slice(Math.max(0, match.index - 40), match.index)}[${match[0]} → ${slip}]${text.slice(match.index + match[0].length, match.index + match[0].length + 30)}`.replace(
        /\s+/g,
        " ",
      ),
    })),
  );
}

interface Asked {
  readonly network: Network;
  readonly day: string;
  readonly other: string;
  readonly range: { readonly firstDay: string; readonly lastDay: string };
  readonly roles: NonNullable<Parameters<typeof membersOn>[2]>;
}

type Ask = (queries: SqlQueries, asked: Asked) => SqlQuestion<unknown>;

/** Each question, and what the library answers. */
const pairs: Readonly<Record<string, readonly [Ask, (asked: Asked) => unknown]>> = {
  membersOn: [
    (queries, { network, day, roles }) => queries.membersOn(network.id, day, roles),
    ({ network, day, roles }) => membersOn(network, day, roles),
  ],
  memberCountOn: [
    (queries, { network, day, roles }) => queries.memberCountOn(network.id, day, roles),
    ({ network, day, roles }) => memberCountOn(network, day, roles),
  ],
  memberCountsOn: [
    (queries, { network, day, other, roles }) => queries.memberCountsOn(network.id, [day, other], roles),
    ({ network, day, other, roles }) => [day, other].map((one) => memberCountOn(network, one, roles)),
  ],
  memberCountSeries: [
    (queries, { network, range, roles }) => queries.memberCountSeries(network.id, range, roles),
    ({ network, range, roles }) => memberCountSeries(network, range, roles),
  ],
  any: [
    (queries, { network, range, roles }) =>
      queries.membersDuring(network.id, range, { ...roles, mode: "any" }),
    ({ network, range, roles }) => membersDuring(network, range, { ...roles, mode: "any" }),
  ],
  throughout: [
    (queries, { network, range, roles }) =>
      queries.membersDuring(network.id, range, { ...roles, mode: "throughout" }),
    ({ network, range, roles }) => membersDuring(network, range, { ...roles, mode: "throughout" }),
  ],
  memberDifference: [
    (queries, { network, day, other, roles }) => queries.memberDifference(network.id, day, other, roles),
    ({ network, day, other, roles }) => memberDifference(network, day, other, roles),
  ],
  fundingPeriodsOn: [
    (queries, { network, day }) => queries.fundingPeriodsOn(network.id, day),
    ({ network, day }) => fundingPeriodsOn(network, day),
  ],
  histories: [
    (queries, { network, day, roles }) => queries.histories(network.id, day, roles),
    ({ network, day, roles }) =>
      network.regions.map((region) => {
        const {
          stints: _stints,
          gaps: _gaps,
          ...history
        } = membershipTimeline(network, region.id, {
          ...roles,
          on: day,
        });
        return history;
      }),
  ],
  reconcileCounts: [
    (queries, { network }) => queries.reconcileCounts(network.id),
    ({ network }) =>
      reconcileCounts(network).map(({ claim, computed, verdict, unnamed }) => ({
        claim: claim.id,
        computed,
        verdict,
        unnamed,
      })),
  ],
};

const sample = fc
  .sample(
    fc.record({ input: networkInput, day: isoDay, other: isoDay, range: isoRange, roles: rolesAsked }),
    { numRuns: 260, seed: 7 },
  )
  .flatMap(({ input, ...asked }, at): Asked[] => {
    const result = safeParseNetwork({ ...input, id: `net-${at}` });
    return result.success ? [{ ...asked, network: result.network }] : [];
  });

const [, open] = engines.find(([name]) => name === "DuckDB") ?? engines[0] ?? [];

describe("a slip in a text is noticed", () => {
  let engine: Engine;
  beforeAll(async () => {
    if (open === undefined) throw new Error("There is no engine.");
    engine = await open();
    for (const { network } of sample) await store(engine, network);
  });
  afterAll(() => engine.close());

  it.each(Object.keys(pairs))("of %s", async (name) => {
    const [ask, answer] = pairs[name] ?? [];
    if (ask === undefined || answer === undefined || sample[0] === undefined) throw new Error("no question");
    const queries = sqlQueries(engine.options);
    const answers = sample.map((asked) => ({
      question: ask(queries, asked),
      expected: JSON.stringify(idsIn(answer(asked))),
    }));
    const survivors: string[] = [];
    for (const mutant of mutantsOf(ask(queries, sample[0]).text)) {
      if (!(await isNoticed(engine, mutant, answers))) survivors.push(mutant.at);
    }
    expect(survivors).toEqual([]);
  });
});

async function isNoticed(
  engine: Engine,
  mutant: Mutant,
  answers: readonly { question: SqlQuestion<unknown>; expected: string }[],
): Promise<boolean> {
  for (const { question, expected } of answers) {
    try {
      const rows = await engine.ask({ text: mutant.text, values: question.values });
      if (
        JSON.stringify(sortedFields(question.read(rows))) !==
        JSON.stringify(sortedFields(JSON.parse(expected)))
      )
        return true;
    } catch {
      return true; // the engine, or reading, refuses it
    }
  }
  return false;
}

function sortedFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sortedFields(inner)]),
  );
}
