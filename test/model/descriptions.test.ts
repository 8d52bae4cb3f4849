import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const [model = "", schema = ""] = ["model", "schema"].map((stage) =>
  fileURLToPath(new URL(`../../src/${stage}`, import.meta.url)),
);

const head = `/**
 * The docstrings of the interfaces that have a schema, by interface and field. A test generates this file from
 * \`src/model\`: \`npx vitest run test/model/descriptions.test.ts --update\`.
 */
export const descriptions = {
`;

/** The interfaces of a file that have fields of their own, each with the docstrings of those fields. */
function interfacesOf(file: string): [name: string, fields: [field: string, text: string][]][] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(model, file), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  return tree.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(isExported)
    .map(({ name, members }): [string, [string, string][]] => [
      name.text,
      members.map((member) => [member.name?.getText() ?? "", docstringOf(member)]),
    ])
    .filter(([, fields]) => fields.length > 0);
}

function isExported({ modifiers = [] }: { modifiers?: Iterable<ts.ModifierLike> }): boolean {
  return [...modifiers].some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** The docstring on one line; it goes into JSON, where nothing follows a link. */
function docstringOf(member: ts.TypeElement): string {
  const [docstring] = ts.getJSDocCommentsAndTags(member);
  const text = ts.getTextOfJSDocComment(docstring?.comment) ?? "";
  return text.replace(/\{@link (\w+)\}/g, "$1").replace(/\s+/g, " ");
}

/** As Biome formats it: the quotes that need fewer escapes, and a line of at most 110 characters if it can be. */
function fieldLines([field, text]: [field: string, text: string]): string {
  const count = (quote: string) => text.split(quote).length;
  const quoted =
    count('"') > count("'") ? `'${text.replace(/[\\']/g, "\\$&")}'` : `"${text.replace(/[\\"]/g, "\\$&")}"`;
  const line = `    ${field}: ${quoted},\n`;
  return line.length <= 111 ? line : `    ${field}:\n      ${quoted},\n`;
}

/** Whether a schema takes the docstrings of an interface. */
function isDescribed([name]: readonly [name: string, fields: unknown]): boolean {
  return schemas.some((text) => text.includes(`described("${name}"`));
}

const schemas = readdirSync(schema).map((file) => readFileSync(join(schema, file), "utf8"));
const interfaces = readdirSync(model)
  .flatMap(interfacesOf)
  .sort(([a], [b]) => (a < b ? -1 : 1));

it.runIf(process.env.LIBRARY_UNDER_TEST === "src")(
  "src/schema/descriptions.ts has the docstrings of src/model",
  async () => {
    const entries = interfaces
      .filter(isDescribed)
      .map(([name, fields]) => `  ${name}: {\n${fields.map(fieldLines).join("")}  },\n`);
    await expect(`${head}${entries.join("")}};\n`).toMatchFileSnapshot("../../src/schema/descriptions.ts");
  },
);

it("every field of an interface of the model has a docstring", () => {
  const bare = interfaces.flatMap(([name, fields]) =>
    fields.filter(([, text]) => text === "").map(([field]) => `${name}.${field}`),
  );
  expect(bare).toEqual([]);
});

it("a field of an input has the docstring that the output has", () => {
  const program = ts.createProgram([join(model, "network.ts")], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es5.d.ts"],
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const inputs = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes("/src/model/"))
    .flatMap(({ statements }) => statements.filter(ts.isInterfaceDeclaration))
    .filter(({ name }) => name.text.endsWith("Input"));
  const texts = inputs.flatMap(({ name }) =>
    checker
      .getTypeAtLocation(name)
      .getProperties()
      .map((field) => [
        `${name.text}.${field.name}`,
        ts.displayPartsToString(field.getDocumentationComment(checker)),
      ]),
  );
  expect(texts).toContainEqual(["MembershipInput.sources", "Sources of this record, by id."]);
  expect(texts).toContainEqual(["FundingPeriodInput.rounds", "Rounds of funding within the period."]);
  expect(texts.filter(([, text]) => text === "")).toEqual([]);
});
