import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { median, printTable, ratio, shown } from "./measurement.mjs";

const rounds = 31;
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

/** Every entry beside zod, in pairs, so that whatever else the machine does hits both. */
export function benchImporting() {
  const modules = Object.keys(entries)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => entry.replace(".", name));
  const pairs = new Map(modules.map((module) => [module, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [module, times] of pairs) times.push({ zod: importTime("zod"), own: importTime(module) });
  }
  printTable(
    "Importing, in a process of its own: medians of pairs",
    ["the entry", "ms", "zod, ms", "ratio"],
    [...pairs].map(([module, times]) => [
      module,
      shown(median(times.map(({ own }) => own))),
      shown(median(times.map(({ zod }) => zod))),
      ratio(median(times.map(({ own, zod }) => own / zod)), 1),
    ]),
  );
}
