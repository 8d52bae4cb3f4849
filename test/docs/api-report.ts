import { fileURLToPath } from "node:url";
import ts from "typescript";
import packageJson from "../../package.json";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The names that an entry exports, in their order. */
interface EntryNames {
  readonly name: string;
  readonly symbols: readonly ts.Symbol[];
}

function entriesWithNames(): { readonly entries: readonly EntryNames[]; readonly checker: ts.TypeChecker } {
  const entries = Object.keys(packageJson.exports).filter((entry) => !entry.endsWith(".json"));
  const fileOf = (entry: string) => `${root}src/${entry}/index.ts`.replaceAll("\\", "/").replace("/./", "/");
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(entries.map(fileOf), options);
  const checker = program.getTypeChecker();
  const named = entries.map((entry) => {
    const file = program.getSourceFile(fileOf(entry));
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry} is no module.`);
    const symbols = checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { name: entry.replace(".", packageJson.name), symbols };
  });
  return { entries: named, checker };
}

/** Every public name; one that two entries give to different things is there twice. */
export function publicNames(): string[] {
  const { entries, checker } = entriesWithNames();
  const symbols = entries.flatMap((entry) => entry.symbols.map((symbol) => aliased(symbol, checker)));
  return [...new Set(symbols)].map(({ name }) => name);
}

/** Every public name, by entry, with its declaration: the text of `docs/api-report.md` from "## " on. */
export function apiReport(): string {
  const { entries, checker } = entriesWithNames();
  const seen = new Set<ts.Symbol>();
  const sections = entries.map(({ name, symbols }) => {
    const own = symbols.filter((symbol) => !seen.has(aliased(symbol, checker)));
    const others = symbols.filter((symbol) => seen.has(aliased(symbol, checker)));
    for (const symbol of own) seen.add(aliased(symbol, checker));
    return [
      `## ${name}`,
      ...(others.length === 0
        ? []
        : [`As above: ${others.map((symbol) => `\`${symbol.name}\``).join(", ")}`]),
      ...(own.length === 0 ? [] : [fenced(own.map((symbol) => declarationOf(symbol, checker)).join("\n\n"))]),
    ].join("\n\n");
  });
  return `${sections.join("\n\n")}\n`;
}

/** What a name that is exported from elsewhere stands for. */
function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** As "typescript": what stands under "ts" in the docs is run as an example. */
function fenced(code: string): string {
  return `\`\`\`typescript\n${code}\n\`\`\``;
}

const printer = ts.createPrinter({ removeComments: true });

function declarationOf(exported: ts.Symbol, checker: ts.TypeChecker): string {
  const symbol = aliased(exported, checker);
  const declarations = symbol.declarations ?? [];
  if (declarations.length === 0) throw new Error(`${exported.name} has no declaration.`);
  return declarations.map((declaration) => textOf(declaration, symbol, checker)).join("\n");
}

function textOf(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  if (ts.isTypeAliasDeclaration(declaration) && /\btypeof\b/.test(declaration.type.getText())) {
    const type = checker.getTypeAtLocation(declaration);
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
    return `export type ${symbol.name} = ${checker.typeToString(type, declaration, flags)};`;
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
    return printed(declaration);
  if (ts.isFunctionDeclaration(declaration)) return printed(withoutBody(declaration));
  if (ts.isClassDeclaration(declaration)) return classText(declaration);
  const type = checker.getTypeOfSymbol(symbol);
  const text = checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation);
  // The type of a schema is that of its interfaces, which a test of types holds equal.
  return `const ${symbol.name}: ${text.startsWith("z.ZodObject<") ? "z.ZodObject" : text}`;
}

function printed(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/ \{ \}$/, ";");
}

function withoutBody(node: ts.FunctionDeclaration): ts.FunctionDeclaration {
  return ts.factory.updateFunctionDeclaration(
    node,
    node.modifiers,
    node.asteriskToken,
    node.name,
    node.typeParameters,
    node.parameters,
    node.type,
    undefined,
  );
}

function classText(node: ts.ClassDeclaration): string {
  const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join("") ?? "";
  const members = node.members.map((member) => `  ${member.getText().replace(/ \{\n.*|;$/s, "")};`);
  return `export class ${node.name?.text}${heritage} {\n${members.join("\n")}\n}`;
}
