import { readFileSync } from "node:fs";
import { Converter, makeRecursiveVisitor, ReflectionKind, UnknownType } from "typedoc";

const { exports: entries } = JSON.parse(readFileSync("package.json", "utf8"));

/** Writes `docs/reference` from the docstrings: `npm run docs:reference`. What is not documented is an error. */
export default {
  entryPoints: Object.keys(entries)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => `src/${entry}/index.ts`),
  out: "docs/reference",
  plugin: ["typedoc-plugin-markdown", shortenTypes],
  router: "module",
  readme: "none",
  skipErrorChecking: true, // `npm run types` does
  excludeExternals: true,
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertiesFormat: "table",
  requiredToBeDocumented: [
    "Class",
    "Constructor",
    "Function",
    "Interface",
    "Method",
    "Parameter",
    "Property",
    "TypeAlias",
    "Variable",
  ],
  validation: { notDocumented: true, invalidLink: true, notExported: false },
  treatValidationWarningsAsErrors: true,
};

/** Types that say more when they are not spelled out: their keys are codes, or the fields of an interface. */
const shortTypes = [
  [/Schema$/, ReflectionKind.Variable, "z.ZodObject"],
  [/^issueSeverities$/, ReflectionKind.Variable, "{ readonly [code in IssueCode]: Severity }"],
  [/^breakdown$/, ReflectionKind.Property, "{ readonly [kind in RegionKind]?: number }"],
];

function shortenTypes({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [name, kind, text] of shortTypes) {
      for (const reflection of project.getReflectionsByKind(kind).filter((found) => name.test(found.name))) {
        reflection.type?.visit(
          makeRecursiveVisitor({ reflection: ({ declaration }) => project.removeReflection(declaration) }),
        );
        reflection.type = new UnknownType(text);
      }
    }
  });
}
