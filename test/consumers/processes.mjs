import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const isWindows = process.platform === "win32";

/** What a program prints; throws with everything that it says if it fails. */
export function run(folder, command, ...options) {
  const { status, stdout, stderr, error } = spawnSync(command, options, { cwd: folder, encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${command} ${options.join(" ")} ends with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

export function runNpm(folder, ...options) {
  return isWindows ? run(folder, "cmd", "/c", "npm", ...options) : run(folder, "npm", ...options);
}

/** The version of an installed package. */
export function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}
