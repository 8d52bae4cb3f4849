// Runs the tests whose answers a time zone could change in four of them, on the built package. A zone can only come in
// through a Date: calendar alone makes and reads them (test/layers.test.ts), and these folders hold what is asked of it.
import { spawnSync } from "node:child_process";

const tests = [
  "test/calendar",
  "test/query",
  "test/changes",
  "test/data",
  "test/chart",
  "test/explain",
  "test/parse/hints",
];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--mode", "dist", "--reporter", "dot", ...tests];

for (const zone of ["UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Apia"]) {
  console.log(`TZ=${zone}`);
  const { status } = spawnSync(process.execPath, vitest, {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}
