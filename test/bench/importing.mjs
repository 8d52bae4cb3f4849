import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { median, printTable, ratio, shown } from "./measurement.mjs";

const rounds = 31;
const dist = new URL("../../dist/", import.meta.url);

/** The date-fns modules that the built package imports. */
function dateFnsModules() {
  const code = readdirSync(dist)
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(new URL(file, dist), "utf8"))
    .join("\n");
  return [...new Set(code.match(/(?<=\bfrom ?")@?date-fns\/[^"]+/g))];
}

function importTime(modules) {
  const code = `const start = performance.now();
    ${modules.map((name) => `await import(${JSON.stringify(name)});`).join("\n")}
    console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}

export function benchImporting() {
  const needed = ["zod", ...dateFnsModules()];
  const own = [];
  const theirs = [];
  for (let round = 0; round < rounds; round++) {
    own.push(importTime(["netzwerk-daseinsvorsorge"]));
    theirs.push(importTime(needed));
  }
  printTable(
    "Importing, in a process of its own",
    ["the package", needed.join(" + "), "ratio"],
    [[shown(median(own)), shown(median(theirs)), ratio(median(own), median(theirs))]],
  );
}
