import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, engines } from "./engines.ts";
import { equal } from "./mutants/equal.ts";
import { mutantsOf } from "./mutants/slips.ts";
import { fillStage, type Stage } from "./mutants/stage.ts";

/** Those that use ranges in PostgreSQL; the others have one text in all dialects. */
const withRanges = ["membersOn", "memberCountOn", "membersDuring, throughout"];
const others = [
  "membershipOn",
  "membersDuring, any",
  "memberCountsOn",
  "memberCountSeries",
  "memberDifference",
  "fundingPeriodsOn",
  "histories",
  "reconcileCounts",
  "claimConflicts",
  "overlaps",
];

describe.each([
  ["portable SQL", [...withRanges, ...others], 400],
  ["PostgreSQL", withRanges, 100],
])("a slip in a text of %s is noticed", (dialect, names, networks) => {
  const opened: Engine[] = [];
  /** Most slips are noticed by few networks; a slip that takes networks for one another stays cheap there. */
  let [few, many]: [Stage?, Stage?] = [];
  beforeAll(async () => {
    const [, open] = engines.find(([name]) => name === dialect) ?? [];
    if (open === undefined) throw new Error("There is no such engine.");
    opened.push(await open(), await open());
    [few, many] = await Promise.all(opened.map((engine, at) => fillStage(engine, at === 0 ? 16 : networks)));
  });
  afterAll(async () => {
    for (const engine of opened) await engine.close();
  });

  it.each(names)("of %s", async (name) => {
    const known = new Set(Object.keys(equal[dialect]?.[name] ?? {}));
    const text = many?.texts.get(name) ?? "";
    expect(await many?.notices(name, text)).toBe(false);
    const survivors: string[] = [];
    for (const mutant of mutantsOf(text)) {
      const ending = endingRecursion(mutant.text);
      if (await few?.notices(name, ending)) continue;
      if (known.has(mutant.at) || !(await many?.notices(name, ending))) survivors.push(mutant.at);
    }
    expect(survivors.sort()).toEqual([...known].sort());
  });
});

/** Lets a recursion that does not end divide by zero, which is noticed. */
function endingRecursion(text: string): string {
  return text.replace("h.hits + 1", "h.hits + 1 / (h.hits < 50)::integer");
}
