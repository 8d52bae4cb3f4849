import { spawnSync } from "node:child_process";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
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

const expected = JSON.parse(JSON.stringify(readMemberList(Uint8Array.from(bytes))));

const withoutBuffer = "delete globalThis.Buffer;";
const read = `JSON.stringify(readMemberList(Uint8Array.from(${JSON.stringify(bytes)})))`;
const kinds = {
  ESM: `${withoutBuffer} const { readMemberList } = await import("netzwerk-daseinsvorsorge/member-list");`,
  CJS: `${withoutBuffer} const { readMemberList } = require("netzwerk-daseinsvorsorge/member-list");`,
} as const;

it("the list of these tests has rows of all four kinds", () => {
  const { rows } = readMemberList(Uint8Array.from(bytes));
  expect(rows.map(({ line, status }) => [line, status])).toEqual([
    [2, "repaired"],
    [4, "rejected"],
    [5, "ignored"],
    [6, "rejected"],
  ]);
});

describe("readMemberList() reads the same when there is no Buffer", () => {
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
      const entry = "netzwerk-daseinsvorsorge/member-list";
      const contents =
        kind === "import"
          ? `import { readMemberList } from "${entry}"; globalThis.readMemberList = readMemberList;`
          : `globalThis.readMemberList = require("${entry}").readMemberList;`;
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
    expect(JSON.parse(JSON.stringify(readMemberList(foreign)))).toEqual(expected);
  });
});
