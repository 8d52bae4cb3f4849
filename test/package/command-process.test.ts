import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/cli/command/command.ts";
import { commandIn, type Setting } from "../cli/command.ts";

const file = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "netzwerk-"));
afterAll(() => rmSync(folder, { recursive: true }));

const list = join(folder, "liste.csv");
writeFileSync(list, "Region;Kreisschlüssel;seit\nLandkreis A;1054;27.11.2018\nLandkreis B;;31.06.2018\n");

/** Runs the built command as people do. */
function asProcess(words: readonly string[], setting: Setting): Outcome {
  const { hasColors = false, columns = 80, lang = "en", input = "" } = setting;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: "utf8",
    input,
    env: {
      ...process.env,
      LC_ALL: { de: "de_DE.UTF-8", en: "C" }[lang],
      COLUMNS: String(columns),
      FORCE_COLOR: hasColors ? "1" : "0",
    },
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0 && status !== 1 && status !== 2) throw new Error(`exit code ${status}: ${stderr}`);
  return { exitCode: status, output: stdout, problems: stderr };
}

describe("the built command as a process gives what it gives in this one:", () => {
  it.each<[Setting, ...string[]]>([
    [{}, "help"],
    [{ lang: "de", columns: 60 }, "help", "members"],
    [{}, "members", "--on", "2022-07-01"],
    [{ lang: "de" }, "members", "--on", "1.7.2022"],
    [{ hasColors: true, columns: 100 }, "timeline"],
    [{ lang: "de", columns: 40 }, "timeline"],
    [{}, "why", "Daun", "--on", "2022-07-01", "--json"],
    [{ lang: "de" }, "check", list],
    [{}, "check", list, "--json"],
    [{ input: "Region\nLandkreis A\n" }, "check", "-"],
    [{ input: "not JSON" }, "members", "--network", "-", "--on", "2022-07-01"],
    [{}, "members", "--on", "tomorrow"],
    [{ lang: "de" }, "memebrs"],
    [{}, "check", join(folder, "missing.csv")],
    [{}, "export", "--format", "csv"],
  ])("%j %s %s %s %s", (setting, ...words) => {
    expect(asProcess(words, setting)).toEqual(commandIn(setting, ...words));
  });
});
