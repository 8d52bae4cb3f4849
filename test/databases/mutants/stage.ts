/** Many networks in one database, and all that is asked of them in one statement. */
import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { type SqlRows, sqlQueries, sqlRows } from "netzwerk-daseinsvorsorge/exchange";
import { type Engine, storeRows } from "../engines.ts";
import { sampleOf } from "../networks.ts";
import { overlapping } from "../overlapping.ts";
import { type Pair, pairsOf } from "../questions.ts";

/** A database with networks and questions. */
export interface Stage {
  /** The text of each question. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a text in place of that of a question gives a wrong answer, or none. */
  readonly notices: (name: string, text: string) => Promise<boolean>;
}

/** Fills a database with networks, the same in every run. */
export async function fillStage(engine: Engine, networks: number): Promise<Stage> {
  const queries = sqlQueries(engine.options);
  const stored: SqlRows[] = [];
  const pairs: Pair[] = [];
  for (const [at, { input, asked }] of sampleOf(networks).entries()) {
    const own = { ...input, id: `net-${at}` };
    const result = safeParseNetwork(own);
    const crowd = result.success ? undefined : overlapping(own);
    if (result.success) {
      stored.push(sqlRows(result.network));
      pairs.push(...asked.flatMap((one) => pairsOf(queries, result.network, one)));
    } else if (crowd !== undefined) {
      stored.push(crowd.rows);
      pairs.push({ name: "overlaps", question: queries.overlaps(own.id), expected: crowd.pairs });
    }
  }
  await storeRows(engine, together(stored));
  return stageOf(engine, casesOf(pairs));
}

function together(rows: readonly SqlRows[]): SqlRows {
  return {
    network: rows.flatMap(({ network }) => network),
    record: [], // no question reads it
    region: rows.flatMap(({ region }) => region),
    membership: rows.flatMap(({ membership }) => membership),
    funding: rows.flatMap(({ funding }) => funding),
    count_claim: rows.flatMap(({ count_claim }) => count_claim),
  };
}

type Row = Record<string, unknown>;

/** A question with a number of its own, under which the database has its parameters. */
interface Case {
  readonly nth: number;
  readonly pair: Pair;
}

/** The cases of each question, none twice. */
function casesOf(pairs: readonly Pair[]): Map<string, Case[]> {
  const known = new Map(pairs.map((pair) => [JSON.stringify([pair.name, pair.question.values]), pair]));
  const cases = [...known.values()].map((pair, nth) => ({ nth, pair }));
  const names = new Set(pairs.map(({ name }) => name));
  return new Map([...names].map((name) => [name, cases.filter(({ pair }) => pair.name === name)]));
}

async function stageOf(engine: Engine, pairs: ReadonlyMap<string, Case[]>): Promise<Stage> {
  const rows = [...pairs.values()].flat().map(({ nth, pair: { question } }) => ({
    nth,
    ...Object.fromEntries(question.values.map((value, at) => [`p${at + 1}`, value])),
  }));
  await engine.run("CREATE TABLE asked_case (nth integer PRIMARY KEY, p1 text, p2 text, p3 text, p4 text)");
  await engine.ask({
    text: "INSERT INTO asked_case SELECT * FROM json_populate_recordset(NULL::asked_case, $1::json)",
    values: [JSON.stringify(rows)],
  });
  await engine.run("ANALYZE");
  const texts = [...pairs].map(([name, [first]]) => [name, first?.pair.question.text ?? ""] as const);
  return {
    texts: new Map(texts),
    notices: async (name, text) => {
      const asked = pairs.get(name) ?? [];
      for (const cases of portions(asked)) {
        const noticing = await firstWrong(engine, text, cases);
        if (noticing === undefined) continue;
        asked.splice(asked.indexOf(noticing), 1);
        asked.unshift(noticing); // it is likely to notice the next slip, too
        return true;
      }
      return false;
    },
  };
}

/** A few first, for most slips are noticed by the first. */
function portions(asked: readonly Case[]): Case[][] {
  return [asked.slice(0, 8), asked.slice(8, 64), asked.slice(64)];
}

async function firstWrong(engine: Engine, text: string, cases: readonly Case[]): Promise<Case | undefined> {
  try {
    const numbers = cases.map(({ nth }) => nth).join(",");
    const answers = byCase(await engine.ask({ text: forAllCases(text), values: [numbers] }));
    return cases.find(
      ({ nth, pair: { question, expected } }) => !isSame(question.read(answers.get(nth) ?? []), expected),
    );
  } catch {
    return cases[0]; // the engine, or reading, refuses it
  }
}

/** One statement that asks a question with the parameters of each case. */
function forAllCases(text: string): string {
  const once = text.replace(/\$(\d)/g, "asked_case.p$1");
  return `SELECT asked_case.nth AS nth_case, answer.*
FROM asked_case LEFT JOIN LATERAL (SELECT asked_once.*, row_number() OVER () AS nth_row FROM (${once}) asked_once) answer ON true
WHERE asked_case.nth = ANY (string_to_array($1, ',')::integer[]) ORDER BY asked_case.nth, answer.nth_row`;
}

/** The rows by number of the case; one of nulls is there for a case without rows. */
function byCase(rows: readonly Row[]): Map<number, Row[]> {
  const answers = new Map(rows.map(({ nth_case }): [number, Row[]] => [Number(nth_case), []]));
  for (const row of rows) if (row.nth_row !== null) answers.get(Number(row.nth_case))?.push(row);
  return answers;
}

function isSame(answer: unknown, expected: unknown): boolean {
  return JSON.stringify(sortedFields(answer)) === JSON.stringify(sortedFields(expected));
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
