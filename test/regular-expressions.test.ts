import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";

vi.stubEnv("RECHECK_BACKEND", "pure"); // its own binaries do not exist for every platform

/** Without limits of time, and with one seed for what it tries, it says the same on every machine, however busy that is. */
const settings = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 2 };

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folder = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const patterns = files.flatMap((file) =>
  patternsIn(file.replaceAll("\\", "/"), readFileSync(folder + file, "utf8")),
);

/** The regular expressions of a file, literal or made of texts that the file itself has. */
function patternsIn(file: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const texts = new Map<string, ts.Expression>();
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) texts.set(node.name.getText(), node.initializer);
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ file, source, flags });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      const [source, flags] = node.arguments ?? [];
      found.push({ file, source: textOf(source), flags: flags === undefined ? "" : textOf(flags) });
    }
    ts.forEachChild(node, visit);
  };
  const textOf = (node: ts.Expression | undefined): string => {
    if (node === undefined)
      throw new Error(`${file}: a regular expression is made of nothing that this test finds`);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return textOf(texts.get(node.text));
    if (ts.isCallExpression(node) && /\.join$/.test(node.expression.getText())) return joinedText(node);
    if (!ts.isTemplateExpression(node)) throw new Error(`${file}: this test cannot read ${node.getText()}`);
    const parts = node.templateSpans.map(({ expression, literal }) => textOf(expression) + literal.text);
    return node.head.text + parts.join("");
  };
  /** The text of `[…].join("|")`. */
  const joinedText = ({ expression, arguments: [separator] }: ts.CallExpression): string => {
    const list = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
    return elementsOf(list).map(textOf).join(textOf(separator));
  };
  /** The elements of a list, also of a named or constant one, and of lists in it. */
  const elementsOf = (list: ts.Expression): readonly ts.Expression[] => {
    if (ts.isAsExpression(list)) return elementsOf(list.expression);
    const named = ts.isIdentifier(list) ? texts.get(list.text) : undefined;
    if (named !== undefined) return elementsOf(named);
    if (!ts.isArrayLiteralExpression(list))
      throw new Error(`${file}: this test cannot read ${list.getText()}`);
    return list.elements.flatMap((one) => (ts.isSpreadElement(one) ? elementsOf(one.expression) : [one]));
  };
  visit(tree);
  return found;
}

describe.runIf(process.env.LIBRARY_UNDER_TEST === "src")("the regular expressions of src", () => {
  it("are linear in the length of their input", async () => {
    const complexities = patterns.map(async ({ file, source, flags }) => {
      const found = await check(source, flags, settings);
      const complexity = "complexity" in found ? found.complexity.type : "unknown";
      return { file, source, status: found.status, complexity };
    });
    const isLinear = (type: string) => type === "safe" || type === "linear";
    const found = await Promise.all(complexities);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ status, complexity }) => status !== "safe" || !isLinear(complexity))).toEqual([]);
  });

  it("would be found if one were not linear", async () => {
    expect(await check("\\s+-\\s+", "", settings)).toMatchObject({ status: "vulnerable" });
    expect(await check("(?<!x)\\s+-\\s+", "", settings)).toMatchObject({ status: "vulnerable" });
  });
});
