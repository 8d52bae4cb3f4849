import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { median, printTable, ratio, shown, shownRatio } from "./measurement.mjs";
import { noteRatio } from "./summary.mjs";

const count = 5;
const pairs = 5;
/** What an entry may take of the time that zod takes. */
const aims = { ".": 1.6, "./query": 0.25, "./calendar": 0.55, "./chart": 0.55 };
const { exports: entries, name } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url)));

/** How long a module takes to be imported in a process of its own, in ms. */
function importTime(module) {
  const code = `const start = performance.now();
    await import(${JSON.stringify(module)});
    console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}

/** Every entry beside zod, in turns. A round is the median of a few pairs. */
export function benchImporting() {
  const rows = [];
  for (const entry of Object.keys(entries).filter((entry) => !entry.endsWith(".json"))) {
    const module = entry.replace(".", name);
    const times = Array.from({ length: count }, () => pairedTimes(module));
    const [own, zod] = ["own", "zod"].map((side) => times.map((time) => time[side]));
    const ofZod = ratio(own, zod);
    noteRatio(`import of ${entry} / zod`, "", ofZod, aims[entry]);
    rows.push([module, shown(own), shown(zod), shownRatio(ofZod)]);
  }
  printTable(
    "Importing, each time in a process of its own",
    ["the entry", "it takes", "zod takes", "ratio"],
    rows,
  );
}

function pairedTimes(module) {
  const times = Array.from({ length: pairs }, () => ({ zod: importTime("zod"), own: importTime(module) }));
  return { zod: median(times.map(({ zod }) => zod)), own: median(times.map(({ own }) => own)) };
}
