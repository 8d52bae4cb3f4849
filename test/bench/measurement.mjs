import { measure } from "mitata";

/**
 * How long each contestant takes, in ms: the median over rounds in which they take turns, so that whatever else the
 * machine does hits all of them. With `collectBefore` none has to clear away what another left.
 */
export async function times(contestants, { rounds, samples = 1, collectBefore = false }) {
  const measured = new Map(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const { p50 } = await measure(() => run(), {
        gc: collectBefore ? gc : false,
        inner_gc: collectBefore,
        min_samples: samples,
        min_cpu_time: 0,
      });
      measured.get(name).push(p50 / 1e6);
    }
  }
  return Object.fromEntries([...measured].map(([name, all]) => [name, median(all)]));
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
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

/** A time as people read it. */
export function shown(ms) {
  if (ms < 0.1) return `${(ms * 1000).toPrecision(2)} µs`;
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 1000 ? `${ms.toPrecision(3)} ms` : `${(ms / 1000).toPrecision(3)} s`;
}

/** A ratio with the bound that it is held against. */
export function ratio(part, whole) {
  return (part / whole).toPrecision(2);
}

export function printTable(title, header, rows) {
  const lines = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  console.log(`\n${title}\n\n${lines.join("\n")}`);
}
