// Measures the built package against others on the same records, and prints the tables of docs/performance.md.
// `npm run bench -- importing members-on` measures only these.
import { fork } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { benchComparing } from "./comparing.mjs";
import { benchEditing } from "./editing.mjs";
import { benchImporting } from "./importing.mjs";
import { measureIndexMemory } from "./index-memory.mjs";
import { benchJoining } from "./joining.mjs";
import { benchMemberCountOn, benchMemberCountSeries } from "./member-counts.mjs";
import { benchMembersOn } from "./members-on.mjs";
import { benchParsing } from "./parsing.mjs";
import { benchReadingLists } from "./reading-lists.mjs";
import { notedRatios, noteRatios, printSummary } from "./summary.mjs";
import { weighEntries } from "./weights.mjs";

const sizes = [10_000, 100_000, 1_000_000];
const benches = {
  weights: weighEntries,
  importing: benchImporting,
  parsing: () => benchParsing([16, 1_000, ...sizes]),
  editing: () => benchEditing(sizes),
  "members-on": () => benchMembersOn([16, 1_000, ...sizes]),
  "member-counts": async () => {
    await benchMemberCountOn([16, 1_000, ...sizes]);
    await benchMemberCountSeries([1_000, 10_000, 100_000]);
  },
  "reading-lists": () => benchReadingLists(sizes),
  joining: () => benchJoining(sizes),
  comparing: () => benchComparing(sizes),
  "index-memory": () => measureIndexMemory([16, 1_000, 10_000, 100_000]),
};

const asked = process.argv.slice(2);

if (process.send) {
  for (const name of asked) await benches[name]();
  process.send(notedRatios());
} else {
  const [cpu] = cpus();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu.model}`);
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) noteRatios(await inProcess(name));
  printSummary();
}

/** The ratios of a bench in a process of its own: what another one left in memory would cost it time. */
async function inProcess(name) {
  const child = fork(import.meta.filename, [name]);
  let ratios = [];
  child.on("message", (noted) => {
    ratios = noted;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${name} did not come to its end`);
  return ratios;
}
