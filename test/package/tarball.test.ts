import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Tarball {
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** What `npm publish` would publish. */
function pack(): Tarball {
  const options = { cwd: root, encoding: "utf8", shell: process.platform === "win32" } as const;
  const [tarball] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], options));
  return tarball;
}

const { size, files } = pack();
const paths = files.map(({ path }) => path);
const scripts = files.filter(({ path }) => path.startsWith("dist/") && path.endsWith(".js"));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const taken = ["csv-parse", "date-fns", "fastest-levenshtein"];

describe("the tarball", () => {
  it("is at most 2,135 kB, a quarter of it the page", () => {
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThanOrEqual(2_135_000);
  });

  it("has the built files, the sources, the docs and what npm always takes, and nothing else", () => {
    const others = paths.filter((path) => !/^(?:dist|docs|src)\//.test(path));
    expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });

  it("has every source of the library, for those who follow a declaration", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .map((path) => `src/${path.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts") && !path.startsWith("src/page/"));
    expect(paths.filter((path) => path.startsWith("src/")).sort()).toEqual(sources.sort());
  });

  it("has those docs that say how the library is used, with their pictures", () => {
    const docs = paths.filter((path) => path.startsWith("docs/")).map((path) => path.slice("docs/".length));
    const pages = ["concepts.md", "issues.md", "member-lists.md", "sources.md"];
    expect(docs).toEqual(expect.arrayContaining(pages));
    const others = docs.filter((path) => !pages.includes(path));
    expect(
      others.filter((path) => !/^(?:(?:de|guides)\/[\w-]+\.md|pictures\/[\w-]+\.svg)$/.test(path)),
    ).toEqual([]);
    expect(others.length).toBeGreaterThanOrEqual(5);
  });

  it("has every file that package.json names", () => {
    const named = [...JSON.stringify(packageJson.exports).matchAll(/"\.\/([^"]+\.(?:js|ts))"/g)].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThanOrEqual(20);
    const others = [packageJson.main, packageJson.module, packageJson.types].map((path) => path.slice(2));
    const needed = [
      ...named,
      ...others,
      ...Object.values(packageJson.bin),
      "dist/schema.json",
      "dist/answers.schema.json",
    ];
    expect(needed.filter((path) => !paths.includes(path ?? ""))).toEqual([]);
  });

  it.each(taken)("has the licence of %s, whose code it contains", (name) => {
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
    const own = [root, root.replaceAll("\\", "/"), `${dirname(root)}/`];
    const built = paths.filter((path) => path.startsWith("dist/"));
    expect(built.filter((path) => own.some((folder) => textOf(path).includes(folder)))).toEqual([]);
  });
});

describe("the scripts", () => {
  it("are named after a stage, a source or a package", () => {
    const stages = new Set(paths.map((path) => /^src\/([^/]+)\//.exec(path)?.[1]));
    const nameless = scripts
      .map(({ path }) => path.replace(/^dist\/(?:cjs\/)?|\.js$/g, ""))
      .filter((name) => !stages.has(name) && !paths.includes(`src/${name}.ts`) && !taken.includes(name));
    expect(nameless).toEqual([]);
  });

  it("have something in them", () => {
    expect(scripts.filter(({ size: bytes }) => bytes < 100)).toEqual([]);
  });

  it("can be read: they have white space, and lines of the length of a sentence at most", () => {
    const unreadable = scripts.filter(({ path }) => {
      const lines = textOf(path).split("\n");
      const characters = textOf(path).length;
      return characters / lines.length > 80 || lines.some((line) => line.length > 1_000);
    });
    expect(unreadable).toEqual([]);
  });

  it("are the same as CommonJS, but for the command", () => {
    const names = scripts.map(({ path }) => path.slice("dist/".length));
    const forRequire = names
      .filter((name) => name.startsWith("cjs/"))
      .map((name) => name.slice("cjs/".length));
    const forImport = names.filter((name) => !name.startsWith("cjs/") && !/^cli\b/.test(name));
    expect(forRequire.sort()).toEqual(forImport.sort());
  });
});
