import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The stages from the lowest to the highest: a file imports from its own stage and from lower ones. The sentences of
 * calls and dates lie lower than the rest, so that a page that only queries loads no others. The entry of the calendar
 * lies above it, because it gives what reads a typed date, too.
 */
const layers = [
  "model",
  "issue-codes.ts",
  "issue-params",
  "issue-params.ts",
  "issue.ts",
  "messages/excerpt.ts",
  "messages/date.ts",
  "messages/query.ts",
  "messages/output.ts",
  "network-error.ts",
  "call-options.ts",
  "mend",
  "loss.ts",
  "csv-cell.ts",
  "grouping.ts",
  "marked-places.ts",
  "places-by-number.ts",
  "file",
  "text",
  "calendar",
  "merge",
  "keys",
  "messages",
  "typed-date",
  "calendar/index.ts",
  "schema",
  "trust",
  "roster",
  "query",
  "explain",
  "changes",
  "rules",
  "parse",
  "revise",
  "member-list",
  "spreadsheet",
  "chart",
  "element",
  "exchange",
  "data",
  "cli",
  "index.ts",
];

/** Packages that the build takes into its own files. */
const bundled = ["csv-parse", "fastest-levenshtein"];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const sources = readdirSync(source, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
/** Those of the library. The page is made of it, as anybody's would be, and has rules of its own below. */
const files = sources.filter((path) => path.endsWith(".ts") && !path.startsWith("page/"));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const tree = ts.createSourceFile(file, readFileSync(join(source, file), "utf8"), ts.ScriptTarget.ES2022);
  return tree.statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const { text } = specifier;
    const to = text.startsWith(".")
      ? relative(source, join(source, dirname(file), text)).replaceAll("\\", "/")
      : text;
    return [{ from: file, to, isTypeOnly: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const names = statement.exportClause;
    return (
      statement.isTypeOnly ||
      (names !== undefined && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly))
    );
  }
  const clause = statement.importClause;
  const names = clause?.namedBindings;
  const onlyTypes =
    names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
  return clause !== undefined && (clause.isTypeOnly || (clause.name === undefined && onlyTypes));
}

function layerOf(file: string): number {
  const exact = layers.indexOf(file);
  return exact < 0 ? layers.indexOf(file.split("/")[0] ?? file) : exact;
}

function isBarrel(file: string): boolean {
  return /(?:^|\/)index\.ts$/.test(file);
}

function reachableFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { from, to, isTypeOnly: type } of imports) if (from === file && !type) reached.add(to);
  }
  return reached;
}

describe("the layers", () => {
  it("have every source file", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it("import only downwards", () => {
    const upwards = imports.filter(({ from, to }) => files.includes(to) && layerOf(to) > layerOf(from));
    expect(upwards).toEqual([]);
  });

  it.each([
    ["chart", ["content", "layout/measure", "layout/row", "layout/count", "layout", "svg"]],
    [
      "member-list",
      [
        "sheet",
        "text",
        "date",
        "word",
        "cell",
        "heading",
        "column",
        "plan/given",
        "plan/header",
        "plan/column",
        "plan/lines",
        "plan",
        "rows/value",
        "rows/dates",
        "rows/remedy",
        "rows",
        "records/region",
        "records",
        "join/given",
        "join/region",
        "join/membership",
        "join/missing",
        "join",
        "check",
        "rosters/evidence",
        "rosters/run",
        "rosters/given",
        "rosters",
        "write",
        "mend",
      ],
    ],
    ["spreadsheet", ["package", "cell", "xlsx", "ods", "mend"]],
    ["exchange", ["table", "question", "sql", "flat", "linked-data"]],
  ])("of %s import only downwards: %j, the entry last", (stage, folders) => {
    const parts = [...folders.map((folder) => `${stage}/${folder}`), stage];
    const partOf = (file: string) => parts.indexOf(dirname(file));
    expect(files.filter((file) => layerOf(file) === layerOf(stage) && partOf(file) < 0)).toEqual([]);
    const upwards = imports.filter(({ from, to }) => partOf(to) > partOf(from) && partOf(from) >= 0);
    expect(upwards).toEqual([]);
  });

  it("never import from an inner folder to an outer one and back", () => {
    const pairs = new Set(imports.map(({ from, to }) => `${dirname(from)} ${dirname(to)}`));
    const bothWays = [...pairs].filter((pair) => {
      const [inner = "", outer = ""] = pair.split(" ");
      return inner.startsWith(`${outer}/`) && pairs.has(`${outer} ${inner}`);
    });
    expect(bothWays).toEqual([]);
  });

  it("import the exact file: barrels are for entries alone", () => {
    const barrels = imports.filter(({ from, to }) => isBarrel(to) && !isBarrel(from));
    expect(barrels).toEqual([]);
  });

  it("have no import cycle", () => {
    const inCycle = files.filter((file) =>
      imports.some(({ from, to, isTypeOnly: type }) => from === file && !type && reachableFrom(to).has(file)),
    );
    expect(inCycle).toEqual([]);
  });
});

describe("what is imported", () => {
  it.each([
    "calendar/index.ts",
    "query/index.ts",
    "explain/index.ts",
    "changes/index.ts",
    "data/index.ts",
    "chart/index.ts",
    "element/index.ts",
    "exchange/index.ts",
    "spreadsheet/index.ts",
  ])("%s reaches no zod", (entry) => {
    expect([...reachableFrom(entry)].filter((file) => file === "zod")).toEqual([]);
    expect(reachableFrom("index.ts")).toContain("zod");
  });

  it("comes from the dependencies, by subpath where date-fns is concerned", () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(source, "../package.json"), "utf8"),
    );
    const names = imports.map(({ to }) => to).filter((to) => !files.includes(to) && !to.startsWith("node:"));
    const packages = new Set(names.filter((name) => !name.endsWith("package.json")).map(packageOf));
    expect(packages).toEqual(
      new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies), ...bundled]),
    );
    expect(names.filter((name) => name === "date-fns" || name === "date-fns/locale")).toEqual([]);
  });

  it("uses Node only in the command", () => {
    const fromNode = imports.filter(({ to }) => to.startsWith("node:")).map(({ from }) => from.split("/")[0]);
    expect(new Set(fromNode)).toEqual(new Set(["cli"]));
  });
});

describe("the page", () => {
  const parts = sources.filter((path) => /^page\/.*\.(?:ts|vue)$/.test(path));
  const imported = parts.flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [...text.matchAll(/^(?:import|\} from|export .* from)\b[^"]*"([^"]+)";/gm)].map(([, to = ""]) => ({
      from: file,
      to: to.startsWith(".") ? relative(source, join(source, dirname(file), to)).replaceAll("\\", "/") : to,
    }));
  });
  /** From the lowest to the highest. */
  const folders = ["list", "texts", "worker", "state", "parts", "first-view", "main.ts"];

  it("imports nothing but its own files, Vue, zod and the published entries", () => {
    const others = imported.filter(
      ({ to }) =>
        !to.startsWith("page/") &&
        !/^(?:vue(?:\/server-renderer)?|zod|netzwerk-daseinsvorsorge(?:\/[\w-]+)?)$/.test(to),
    );
    expect(imported.length).toBeGreaterThan(50);
    expect(others).toEqual([]);
  });

  it("is imported by nothing else", () => {
    expect(imports.filter(({ to }) => to.startsWith("page/"))).toEqual([]);
  });

  it(`imports only downwards: ${folders.join(", ")}`, () => {
    const place = (file: string) => folders.indexOf(file.split("/")[1] ?? "");
    const upwards = imported.filter(({ from, to }) => to.startsWith("page/") && place(to) > place(from));
    expect(parts.filter((file) => place(file) < 0 && !file.endsWith(".d.ts"))).toEqual([]);
    expect(upwards).toEqual([]);
  });
});

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

it("no source reads a clock or makes a Date from text", () => {
  const clock = /\bnew Date\b(?!\(0\))|\bDate\.(?:now|parse)\b|performance\.now/;
  const found = files.filter((file) =>
    clock.test(readFileSync(join(source, file), "utf8").replace(/^\s*\*.*$/gm, "")),
  );
  expect(found).toEqual([]);
});

it("what a picture says knows no pixels and no elements", () => {
  const pixels = /\b(?:left|right|top|bottom|width|height|x|y)\??: number|[Pp]ixel|<\w+[ >].*<\//;
  const withPixels = files
    .filter((file) => pixels.test(readFileSync(join(source, file), "utf8")))
    .map(dirname);
  expect(withPixels).toContain("chart/layout");
  expect(withPixels).not.toContain("chart/content");
});
