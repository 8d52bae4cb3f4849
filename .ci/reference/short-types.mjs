import { Converter, makeRecursiveVisitor, ReferenceType, ReflectionKind, UnknownType } from "typedoc";

/** Types that say more when they are not spelled out: their keys are codes, or the fields of an interface. */
const shortTypes = [
  [/Schema$/, ReflectionKind.Variable, "z.ZodObject"],
  [/^issueSeverities$/, ReflectionKind.Variable, "{ readonly [code in IssueCode]: Severity }"],
  [/^isIssue$/, ReflectionKind.CallSignature, "issue is Extract<Issue, { code: Code }>"],
  [/^breakdown$/, ReflectionKind.Property, "{ readonly [kind in RegionKind]?: number }"],
];

/** Shortens those types, and names the type of all codes where it would be spelled out. */
export function shortenTypes({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    nameCodes(project);
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

/** No other union has so many texts. */
const manyTexts = 40;

function nameCodes(project) {
  const codes = project
    .getReflectionsByKind(ReflectionKind.TypeAlias)
    .find(({ name }) => name === "IssueCode");
  const reference = ReferenceType.createResolvedReference("IssueCode", codes, project);
  const areCodes = ({ type, types = [] }) =>
    type === "union" && types.length > manyTexts && types.every((part) => part.type === "literal");
  const inArrays = makeRecursiveVisitor({
    array: (type) => {
      if (areCodes(type.elementType)) type.elementType = reference;
    },
  });
  for (const reflection of Object.values(project.reflections)) {
    if (reflection === codes || reflection.type === undefined) continue;
    if (areCodes(reflection.type)) reflection.type = reference;
    else reflection.type.visit(inArrays);
  }
}
