import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { install } from "./installation.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const declarations = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".d.ts"))
  .map((path) => `dist/${path.replaceAll("\\", "/")}`);

describe("“go to definition”", () => {
  it("finds as many declarations for require as for import", () => {
    const forRequire = declarations.filter((path) => path.startsWith("dist/cjs/"));
    expect(forRequire.length).toBeGreaterThan(20);
    expect(declarations.length).toBe(2 * forRequire.length);
  });

  it.each(declarations)("leads from %s to the lines of the source that declare the same", (path) => {
    const text = readFileSync(join(root, path), "utf8");
    expect(text).toContain("//# sourceMappingURL=");
    const map = new SourceMap(JSON.parse(readFileSync(join(root, `${path}.map`), "utf8")));
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const misled = declaredNames(tree).filter((name) => {
      const { line, character } = tree.getLineAndCharacterOfPosition(name.getStart());
      const entry = map.findEntry(line, character);
      if (!("originalSource" in entry)) return true;
      const source = resolve(root, dirname(path), entry.originalSource);
      expect(source.startsWith(join(root, "src"))).toBe(true);
      const [first = ""] = readFileSync(source, "utf8").split("\n").slice(entry.originalLine);
      return !first.includes(name.text);
    });
    expect(misled.map(({ text: name }) => name)).toEqual([]);
  });

  function declaredNames(tree: ts.SourceFile): ts.Identifier[] {
    return tree.statements.flatMap((statement) => {
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.map(({ name }) => name).filter(ts.isIdentifier);
      }
      const isNamed =
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement);
      return isNamed && statement.name !== undefined ? [statement.name] : [];
    });
  }
});

describe("where zod is not installed", () => {
  const home = install({});
  const code = `
    import { formatExtent, type Extent, type Issue } from "netzwerk-daseinsvorsorge/calendar";
    import { membersOn, membershipTimeline, type MembersOnDay, type Network } from "netzwerk-daseinsvorsorge/query";
    import { compareNetworks, type NetworkComparison } from "netzwerk-daseinsvorsorge/changes";
    import { explainMembership, labels } from "netzwerk-daseinsvorsorge/explain";
    import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
    import { readSpreadsheet, type Spreadsheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
    import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
    const bytes: Promise<Uint8Array> = writeSpreadsheet({ name: "A", rows: [], lang: "de" });
    const spreadsheet: Promise<Spreadsheet> = bytes.then((file) => readSpreadsheet(file));
    const network: Network = netzwerkDaseinsvorsorge;
    const answer: MembersOnDay = membersOn(network, "2020-01-01");
    const extent: Extent | undefined = membershipTimeline(network, "a").stints[0];
    const issues: readonly Issue[] = [];
    const texts: string[] = [
      extent === undefined ? "" : formatExtent(extent, "de"),
      labels.role.member.de,
      timelineSvg(network, { lang: "de" }),
      ...explainMembership(network, "a", "2020-01-01").because.map(({ text }) => text.en),
    ];
    // @ts-expect-error a text is not a number
    export const wrong: number = texts[0];
    export { answer, issues, spreadsheet };
  `;
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  for (const file of ["use.ts", "use.cts"]) writeFileSync(join(home, file), code);

  it.each([
    ["NodeNext", "NodeNext", ["use.ts", "use.cts"]],
    ["ESNext", "Bundler", ["use.ts"]],
  ])(
    "everything but parsing and lists compiles without skipLibCheck, module %s",
    (module, moduleResolution, sources) => {
      const compilerOptions = {
        ...{ module, moduleResolution, target: "ES2022", lib: ["ES2022"], types: [], noEmit: true },
        ...{
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
        },
      };
      writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, files: sources }));
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: home, encoding: "utf8" });
      expect(stdout).toBe("");
    },
  );
});
