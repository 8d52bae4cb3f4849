import { spawnSync } from "node:child_process";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { readMemberTable } from "netzwerk-daseinsvorsorge/table";
import { describe, expect, it } from "vitest";
import { install } from "./installation.ts";

const home = install();

/** Windows-1252, with a quoted line break, a repair, a refusal, a footnote and an unclosed quote. */
const bytes = [
  'Region;Kreisschlüssel;seit;bis;Anmerkung\r\nVogelsbergkreis;6535;27.11.2018;laufend;"x\r\ny"',
  "Görlitz;14626;Ende 2018;;\rStand: 2024;;;;",
  'Main-Kinzig-Kreis;06435;43431;31.12.9999;"offen\nA;;2018;;',
]
  .join("\r\n")
  .split("")
  .map((character) => character.charCodeAt(0));

const expected = JSON.parse(JSON.stringify(readMemberTable(Uint8Array.from(bytes))));

const withoutBuffer = "delete globalThis.Buffer;";
const read = `JSON.stringify(readMemberTable(Uint8Array.from(${JSON.stringify(bytes)})))`;
const kinds = {
  ESM: `${withoutBuffer} const { readMemberTable } = await import("netzwerk-daseinsvorsorge/table");`,
  CJS: `${withoutBuffer} const { readMemberTable } = require("netzwerk-daseinsvorsorge/table");`,
} as const;

it("the list of these tests has rows of all three kinds", () => {
  const { rows } = readMemberTable(Uint8Array.from(bytes));
  expect(rows.map(({ line, status }) => [line, status])).toEqual([
    [2, "repaired"],
    [4, "rejected"],
    [6, "rejected"],
  ]);
});

describe("readMemberTable() reads the same when there is no Buffer", () => {
  it.each(["ESM", "CJS"] as const)("in Node, as %s", (kind) => {
    const code = `${kinds[kind]} console.log(typeof Buffer); console.log(${read});`;
    const type = kind === "ESM" ? "module" : "commonjs";
    const { stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", code], {
      cwd: home,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const [typeOfBuffer, json = ""] = stdout.split("\n");
    expect(typeOfBuffer).toBe("undefined");
    expect(JSON.parse(json)).toEqual(expected);
  });

  it.each(["import", "require"] as const)(
    "bundled for a page that has nothing of Node, by %s",
    async (kind) => {
      const entry = "netzwerk-daseinsvorsorge/table";
      const contents =
        kind === "import"
          ? `import { readMemberTable } from "${entry}"; globalThis.readMemberTable = readMemberTable;`
          : `globalThis.readMemberTable = require("${entry}").readMemberTable;`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: home },
        bundle: true,
        write: false,
        format: "iife",
        platform: "browser",
        logLevel: "silent",
      });
      const page = createContext({ TextDecoder, TextEncoder });
      runInContext(outputFiles[0]?.text ?? "", page);
      expect(runInContext("typeof Buffer + typeof process + typeof require", page)).toBe(
        "undefinedundefinedundefined",
      );
      expect(JSON.parse(runInContext(read, page))).toEqual(expected);
    },
  );

  it("and takes the bytes of another realm", () => {
    const foreign: Uint8Array = runInContext(`Uint8Array.from(${JSON.stringify(bytes)})`, createContext({}));
    expect(foreign).not.toBeInstanceOf(Uint8Array);
    expect(JSON.parse(JSON.stringify(readMemberTable(foreign)))).toEqual(expected);
  });
});
