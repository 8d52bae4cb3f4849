import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A piece of TypeScript that the documentation shows. */
export interface Example {
  /** File and line in which it begins. */
  readonly place: string;
  readonly code: string;
  /** Whether it stands in a docstring, where the public names and `network`, the record, are at hand. */
  readonly inDocstring: boolean;
}

/** What only the tests of databases load. */
const databasePackages = /from "(?:@electric-sql|@duckdb|drizzle-orm|kysely)/;

/** Whether an example needs a database. */
export function needsDatabase({ code }: Example): boolean {
  return databasePackages.test(code);
}

/** All TypeScript that README and docs show, and every `@example` of a docstring, of which `docs/reference` is made. */
export function collectExamples(): Example[] {
  const written = filesBelow("docs", ".md").filter((file) => !file.startsWith("docs/reference/"));
  const pages = ["README.md", ...written].flatMap(blocksOf);
  return [...pages, ...filesBelow("src", ".ts").flatMap(docstringExamplesOf)];
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .sort();
}

function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function blocksOf(file: string): Example[] {
  const text = textOf(file);
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    place: `${file}:${lineAt(text, match.index)}`,
    code: match[1] ?? "",
    inDocstring: false,
  }));
}

function docstringExamplesOf(file: string): Example[] {
  const text = textOf(file);
  return [...text.matchAll(/^ *\* @example\n((?: *\*(?!\/)(?! @).*\n)+)/gm)].map((match) => ({
    place: `${file}:${lineAt(text, match.index)}`,
    code: (match[1] ?? "").replace(/^ *\* ?/gm, ""),
    inDocstring: true,
  }));
}

/** What an example says that an expression gives. */
export interface Claim {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly text: string;
}

/** The value that a comment `// => value` behind or below a statement claims; further lines are indented. */
const claimPattern = /^;?[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {2,}.*)*)/;

/** Runs an example with names at hand; gives each of its claims. */
export async function runExample(
  { code }: Example,
  names: Readonly<Record<string, unknown>>,
  load: (module: string) => Promise<unknown>,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  const scope = {
    ...names,
    $load: load,
    $claim: (claim: Claim) => claims.push(claim),
    console: { log: () => undefined },
  };
  const { outputText } = ts.transpileModule(`async function example() {\n${withClaims(code)}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const run: unknown = new Function(...Object.keys(scope), `${outputText}\nreturn example();`);
  if (typeof run === "function") await run(...Object.values(scope));
  return claims;
}

/** The code with its imports loaded and the expressions of its claims handed to `$claim`. */
function withClaims(code: string): string {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return tree.statements
    .map((statement) => {
      if (ts.isImportDeclaration(statement)) return loading(statement);
      const claim = claimPattern.exec(code.slice(statement.getEnd()));
      if (claim === null || !ts.isExpressionStatement(statement)) return statement.getFullText();
      const value = (claim[1] ?? "").replace(/\n[ \t]*\/\//g, "\n");
      const text = JSON.stringify(statement.getText());
      return `$claim({ actual: ${statement.expression.getText()}, expected: (${value}), text: ${text} });`;
    })
    .join("\n");
}

function loading(statement: ts.ImportDeclaration): string {
  const clause = statement.importClause;
  const names = clause?.namedBindings;
  const module = statement.moduleSpecifier.getText();
  if (clause === undefined || clause.isTypeOnly || names === undefined || !ts.isNamedImports(names))
    return "";
  const values = names.elements.filter((name) => !name.isTypeOnly).map((name) => name.name.text);
  return `const { ${values.join(", ")} } = await $load(${module});`;
}

/** The faults that TypeScript finds in the examples, by place; docstrings have the names of `entries` at hand. */
export function typeFaults(
  examples: readonly Example[],
  entries: Readonly<Record<string, object>>,
): string[] {
  const seen = new Set<string>();
  const imports = Object.entries(entries).map(([entry, names]) => {
    const own = Object.keys(names).filter((name) => !seen.has(name) && seen.add(name));
    return `import { ${own.join(", ")} } from "netzwerk-daseinsvorsorge${entry}";`;
  });
  const prelude = `${imports.join(" ")} const network = netzwerkDaseinsvorsorge;`;
  const texts = new Map(
    examples.map(({ code, inDocstring }, at) => [
      join(root, `test/docs/example-${at}.ts`),
      `${inDocstring ? `${prelude}\n${code}` : code}\nexport {};`,
    ]),
  );
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const program = ts.createProgram(
    [...texts.keys()],
    { ...options, noUnusedLocals: false, noEmit: true },
    host,
  );
  return examples.flatMap(({ place }, at) => {
    const file = program.getSourceFile(join(root, `test/docs/example-${at}.ts`));
    return program
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  });
}
