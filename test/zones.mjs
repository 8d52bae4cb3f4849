// Runs the tests whose answers a time zone could change in four of them, on src and on dist.
import { spawnSync } from "node:child_process";

const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "test/calendar",
  "test/query",
  "test/cli",
  "test/data",
  "test/chart",
];

for (const zone of ["UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Apia"]) {
  for (const mode of ["test", "dist"]) {
    console.log(`TZ=${zone}, ${mode === "test" ? "src" : "dist"}`);
    const { status } = spawnSync(process.execPath, [...vitest, "--mode", mode, "--reporter", "dot"], {
      env: { ...process.env, TZ: zone },
      stdio: "inherit",
    });
    if (status !== 0) process.exit(1);
  }
}
