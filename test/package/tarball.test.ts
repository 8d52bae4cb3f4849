import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Tarball {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** What `npm publish` would publish. */
function pack(): Tarball {
  const options = { cwd: root, encoding: "utf8", shell: process.platform === "win32" } as const;
  const [tarball] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], options));
  return tarball;
}

const { size, files } = pack();
const paths = files.map(({ path }) => path);
const scripts = paths.filter((path) => path.startsWith("dist/") && path.endsWith(".js"));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

describe("the tarball", () => {
  it("is at most 400 kB", () => {
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThanOrEqual(400_000);
  });

  it("has the built files, the docs and what npm always takes, and nothing else", () => {
    const others = paths.filter((path) => !/^(?:dist|docs)\//.test(path));
    expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    expect(
      paths.filter((path) => path.startsWith("docs/") && !/\.md$|pictures\/.*\.svg$/.test(path)),
    ).toEqual([]);
    expect(
      paths.filter(
        (path) => /\btests?\b|\.ts$/.test(path) && !path.endsWith(".d.ts") && !path.startsWith("docs/"),
      ),
    ).toEqual([]);
  });

  it("has every file that package.json names", () => {
    const named = [...JSON.stringify(packageJson.exports).matchAll(/"\.\/([^"]+\.(?:js|ts))"/g)].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThanOrEqual(20);
    const others = [packageJson.main, packageJson.module, packageJson.types].map((path) => path.slice(2));
    const needed = [...named, ...others, ...Object.values(packageJson.bin), "dist/schema.json"];
    expect(needed.filter((path) => !paths.includes(path ?? ""))).toEqual([]);
  });

  it.each(["csv-parse", "fastest-levenshtein"])("has the licence of %s, whose code it contains", (name) => {
    expect(paths).toContain(`dist/${name}.LICENSE.txt`);
    expect(textOf(`dist/${name}.LICENSE.txt`)).toContain("MIT License");
  });

  it("runs nothing when it is installed", () => {
    const hooks = [
      "preinstall",
      "install",
      "postinstall",
      "prepare",
      "prepublish",
      "preprepare",
      "postprepare",
    ];
    expect(Object.keys(packageJson.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });

  it("says nothing of the folder in which it was built", () => {
    const own = [root, root.replaceAll("\\", "/"), dirname(root)];
    const built = paths.filter((path) => path.startsWith("dist/"));
    expect(built.filter((path) => own.some((folder) => textOf(path).includes(folder)))).toEqual([]);
  });
});

/** The lines in which a source in a map differs from the source, but for docstrings, which are blank lines there. */
function differences(mapped: string, source: string): string[] {
  const lines = source.split("\n");
  const others = mapped
    .split("\n")
    .filter((line, at) => line !== lines[at] && (line !== "" || !/^ *\/?\*/.test(lines[at] ?? "")));
  return mapped.split("\n").length === lines.length ? others : ["another number of lines"];
}

describe("the source maps", () => {
  const mapped = scripts.filter((path) => textOf(path).includes("\n//# sourceMappingURL="));

  it("are there for the code of the library as ESM", () => {
    expect(mapped.length).toBeGreaterThanOrEqual(6);
    expect(paths.filter((path) => path.endsWith(".map")).sort()).toEqual(
      mapped.map((path) => `${path}.map`).sort(),
    );
  });

  it.each(mapped)("%s: every line leads to its source", (path) => {
    const payload = JSON.parse(textOf(`${path}.map`));
    expect(payload.sourcesContent).toHaveLength(payload.sources.length);
    for (const [at, source] of payload.sources.entries()) {
      const file = resolve(root, dirname(path), source);
      expect(relative(root, file).replaceAll("\\", "/")).toMatch(/^src\//);
      expect(differences(payload.sourcesContent[at], readFileSync(file, "utf8"))).toEqual([]);
    }
    expect(misledTexts(path)).toEqual([]);
  });

  /** The texts of more than one word in a script that are not in the line of the source to which the map leads. */
  function misledTexts(path: string): string[] {
    const payload = JSON.parse(textOf(`${path}.map`));
    const map = new SourceMap(payload);
    const tree = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
    const misled: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && node.text.includes(" ")) {
        const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart());
        const entry = map.findEntry(line, character);
        if (!("originalSource" in entry)) throw new Error(`${path} does not map ${node.text}`);
        const source: string = payload.sourcesContent[payload.sources.indexOf(entry.originalSource)];
        if (!source.split("\n")[entry.originalLine]?.includes(node.text.slice(0, 20))) misled.push(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return misled;
  }
});
