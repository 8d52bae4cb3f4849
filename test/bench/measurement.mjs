import { measure } from "mitata";

/**
 * How long each contestant takes, in ms, in every round. In a round they take turns, so that whatever else the machine
 * does hits all of them. With `once` each runs once a round, and none has to clear away what another left.
 */
export async function rounds(contestants, { count = 5, once = false } = {}) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      times[name].push(await (once ? timeOf(run) : warmTimeOf(run)));
    }
  }
  return times;
}

async function timeOf(run) {
  gc();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function warmTimeOf(run) {
  const { p50 } = await measure(() => run(), { gc: false, min_samples: 3, min_cpu_time: 5e7 });
  return p50 / 1e6;
}

/** Rounds of what takes seconds: the more records, the fewer. */
export function roundsOf(size) {
  return { count: size > 100_000 ? 3 : 5, once: true };
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** What part takes of whole, round by round. */
export function ratio(part, whole) {
  const each = part.map((time, round) => time / whole[round]);
  return { median: median(each), least: Math.min(...each), most: Math.max(...each) };
}

/** A ratio as people read it: the median, and the least and the most of all rounds. */
export function shownRatio({ median, least, most }) {
  const [middle, ...ends] = [median, least, most].map((number) => number.toPrecision(2));
  return `${middle} (${ends.join("–")})`;
}

/** The median of times, as people read it. */
export function shown(times) {
  const ms = median(times);
  if (ms < 0.001) return `${(ms * 1e6).toFixed(0)} ns`;
  if (ms < 0.1) return `${(ms * 1000).toPrecision(2)} µs`;
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 1000 ? `${ms.toPrecision(3)} ms` : `${(ms / 1000).toPrecision(3)} s`;
}

/** Throws unless all contestants give the same answer. */
export function assertSame(contestants, normalForm) {
  const [first, ...others] = Object.entries(contestants).map(([name, run]) => ({
    name,
    answer: JSON.stringify(normalForm(run())),
  }));
  for (const { name, answer } of others) {
    if (answer !== first.answer) throw new Error(`${name} does not answer as ${first.name} does`);
  }
}

export function printTable(title, header, rows) {
  const lines = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  console.log(`\n${title}\n\n${lines.join("\n")}`);
}
