import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esm from "netzwerk-daseinsvorsorge";
import * as esmCalendar from "netzwerk-daseinsvorsorge/calendar";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import * as esmQuery from "netzwerk-daseinsvorsorge/query";
import * as esmSpreadsheet from "netzwerk-daseinsvorsorge/spreadsheet";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { install } from "./installation.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const cjs: typeof esm = require("netzwerk-daseinsvorsorge");

const withOldestZod = install({ zod: "zod-4.0" });

describe("the exports of package.json", () => {
  it.each(Object.keys(packageJson.exports))("%s can be required", (entry) => {
    expect(require(join("netzwerk-daseinsvorsorge", entry))).toBeTypeOf("object");
  });

  it.each([
    "",
    "/calendar",
    "/query",
    "/explain",
    "/changes",
    "/data",
    "/member-list",
    "/spreadsheet",
    "/chart",
    "/element",
    "/exchange",
  ])("netzwerk-daseinsvorsorge%s has the same names in ESM and CJS", async (entry) => {
    const imported: object = await import(pathToFileURL(join(root, `dist${entry}/index.js`)).href);
    const required: object = require(`netzwerk-daseinsvorsorge${entry}`);
    expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
  });

  it("every entry exports NetworkError", async () => {
    for (const entry of [
      "",
      "/calendar",
      "/query",
      "/explain",
      "/changes",
      "/data",
      "/member-list",
      "/spreadsheet",
      "/chart",
      "/element",
      "/exchange",
    ]) {
      expect(Object.keys(require(`netzwerk-daseinsvorsorge${entry}`))).toContain("NetworkError");
    }
  });
});

it.each([
  "index",
  "calendar/index",
  "query/index",
  "explain/index",
  "changes/index",
  "data/index",
  "member-list/index",
  "spreadsheet/index",
  "chart/index",
  "element/index",
  "exchange/index",
])("dist/%s.js holds re-exports only", (entry) => {
  const text = readFileSync(join(root, `dist/${entry}.js`), "utf8");
  const { statements } = ts.createSourceFile(entry, text, ts.ScriptTarget.ES2022);
  const others = statements.filter((node) => !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node));
  expect(others.map((node) => node.getText())).toEqual([]);
});

describe("NetworkError", () => {
  it.each([
    ["the root", () => esm.dayNumber("x")],
    ["/calendar", () => esmCalendar.dayNumber("x")],
    ["/query", () => esmQuery.membersOn(netzwerkDaseinsvorsorge, "x")],
    ["CJS", () => cjs.dayNumber("x")],
  ])("of %s is known by every other kind", (_, action) => {
    for (const kind of [
      esm.NetworkError,
      esmCalendar.NetworkError,
      esmQuery.NetworkError,
      cjs.NetworkError,
    ]) {
      expect(action).toThrow(kind);
    }
    expect(new Error("x")).not.toBeInstanceOf(esm.NetworkError);
  });
});

describe("a second copy of the package", () => {
  const home = install();

  it("takes the networks that this one has parsed, and this one takes its", async () => {
    const copy: typeof esm = await import(
      pathToFileURL(join(home, "node_modules/netzwerk-daseinsvorsorge/dist/index.js")).href
    );
    expect(copy.membersOn).not.toBe(esm.membersOn);
    const input = JSON.parse(JSON.stringify(netzwerkDaseinsvorsorge));
    for (const network of [netzwerkDaseinsvorsorge, copy.parseNetwork(input), cjs.parseNetwork(input)]) {
      for (const { membersOn } of [esm, copy, cjs]) {
        expect(membersOn(network, "2018-11-27").certain).toHaveLength(3);
      }
    }
  });

  it("throws errors that this one knows", async () => {
    const copy: typeof esm = await import(
      pathToFileURL(join(home, "node_modules/netzwerk-daseinsvorsorge/dist/index.js")).href
    );
    expect(copy.NetworkError).not.toBe(esm.NetworkError);
    expect(() => copy.parseNetwork({})).toThrow(esm.NetworkError);
  });
});

it("reads and writes a spreadsheet when it is required, too", async () => {
  const spreadsheet: typeof esmSpreadsheet = require("netzwerk-daseinsvorsorge/spreadsheet");
  const rows = [[{ text: "01054", kind: "text" } as const]];
  const bytes = await spreadsheet.writeSpreadsheet({ name: "Mitglieder", rows, lang: "de" });
  expect((await spreadsheet.readSpreadsheet(bytes)).sheets[0]?.rows).toEqual(rows);
  expect(await esmSpreadsheet.writeSpreadsheet({ name: "Mitglieder", rows, lang: "de" })).toEqual(bytes);
});

it("works beside a copy that has another zod in the same process", async () => {
  const copy: typeof esm = await import(
    pathToFileURL(join(withOldestZod, "node_modules/netzwerk-daseinsvorsorge/dist/index.js")).href
  );
  expect(copy.networkSchema.constructor).not.toBe(esm.networkSchema.constructor);
  const network = copy.parseNetwork(JSON.parse(JSON.stringify(netzwerkDaseinsvorsorge)));
  expect(network).toEqual(netzwerkDaseinsvorsorge);
  expect(esm.membersOn(network, "2018-11-27").certain).toHaveLength(3);
  const schema = esm.membershipSchemaFor(network, { lang: "en" });
  expect(
    schema["~standard"].validate({ id: "new", regionId: "nowhere" }).issues?.map(({ code }) => code),
  ).toEqual(["reference-unknown"]);
});

describe("a stack trace names the file of the stage and the function", () => {
  const home = install();
  const call = `membersOn(netzwerkDaseinsvorsorge, "x")`;

  it.each([
    [
      "import",
      "module",
      `import { membersOn } from "netzwerk-daseinsvorsorge";
      import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";`,
      "dist",
    ],
    [
      "require",
      "commonjs",
      `const { membersOn } = require("netzwerk-daseinsvorsorge");
      const { netzwerkDaseinsvorsorge } = require("netzwerk-daseinsvorsorge/data");`,
      "dist/cjs",
    ],
  ])("by %s", (_, type, imports, folder) => {
    const code = `${imports} try { ${call} } catch ({ stack }) { console.log(stack) }`;
    const { stdout } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", code], {
      cwd: home,
      encoding: "utf8",
    });
    const file = String.raw`netzwerk-daseinsvorsorge/${folder}/query(?:/members)?\.js`;
    expect(stdout.replaceAll("\\", "/")).toMatch(new RegExp(String.raw`at membersOn \(.*${file}:\d+:\d+\)`));
  });
});

const faultyInput = {
  schemaVersion: 1,
  nam: {},
  asOf: "2019-02-29",
  regions: [{ id: "a", name: "A", kind: "distrikt", foundingDate: 5 }],
  memberships: [{ id: "", role: "chef" }],
  countClaims: [{ id: "c", date: "2020", counts: "members", count: -1.5, breakdown: { disrict: 1 } }],
};

it("works with zod 4.0", () => {
  const code = `
    import { parseNetwork, safeParseNetwork, membersOn } from "netzwerk-daseinsvorsorge";
    import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
    import { createRequire } from "node:module";
    const network = parseNetwork(JSON.parse(JSON.stringify(netzwerkDaseinsvorsorge)));
    const faulty = safeParseNetwork(${JSON.stringify(faultyInput)});
    const zod = createRequire(import.meta.url)("zod/package.json").version;
    console.log(JSON.stringify({ zod, certain: membersOn(network, "2018-11-27").certain.length, codes: faulty.issues.map((issue) => issue.code) }));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: withOldestZod,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const { zod, certain, codes } = JSON.parse(stdout);
  expect(zod).toBe("4.0.0");
  expect(certain).toBe(3);
  expect(codes).toEqual(esm.safeParseNetwork(faultyInput).issues.map(({ code }) => code));
});

it("reads a member list where objects have no __proto__, as in Deno", () => {
  const code = `
    import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
    console.log(readMemberList("Region;seit\\nLandkreis A;2018").rows.length, Object.hasOwn(Object.prototype, "__proto__"));
  `;
  const options = ["--disable-proto=delete", "--input-type=module", "--eval", code];
  const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: withOldestZod, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toBe("1 false\n");
});
