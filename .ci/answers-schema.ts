import { createGenerator } from "ts-json-schema-generator";

type Schema = Readonly<Record<string, unknown>>;

/** The interfaces of `.ci/answers.ts`, and what stands before the names of their fields. */
const sources = [
  { type: "FunctionAnswers", prefix: "" },
  { type: "CommandAnswers", prefix: "command." },
  { type: "JoinAnswers", prefix: "command." },
];

/**
 * The JSON Schema 2020-12 of every answer, made of the types in `.ci/answers.ts`: `$defs` has the answer of a function by
 * its name (`membersOn`), what a command prints by its name (`command.members`), and the types that these are made of.
 */
export function answersJsonSchema(): object {
  const generator = createGenerator({
    path: ".ci/answers.ts",
    tsconfig: "tsconfig.json",
    expose: "export",
    additionalProperties: false,
    skipTypeCheck: true,
    encodeRefs: false,
  });
  const answers = new Map<string, unknown>();
  const types = new Map<string, unknown>();
  for (const { type, prefix } of sources) {
    const { [type]: root, ...definitions } = generator.createSchema(type).definitions ?? {};
    const names = namesOf(definitions, type, types);
    for (const [name, schema] of Object.entries(definitions))
      types.set(names(name), inDraft2020(schema, names));
    for (const [name, schema] of entriesOf(root)) answers.set(prefix + name, inDraft2020(schema, names));
  }
  const both = [...types.keys()].find((name) => answers.has(name));
  if (both !== undefined) throw new Error(`${both} is the name of an answer and of a type.`);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://unpkg.com/netzwerk-daseinsvorsorge/dist/answers.schema.json",
    title: "Answers of netzwerk-daseinsvorsorge",
    description:
      "$defs has the answer of each function of /query, /explain and /changes by its name, and what each command prints with --json as command.<name>.",
    $defs: Object.fromEntries([...answers, ...types]),
  };
}

type Names = (name: string) => string;

/** The names of types in `$defs`; one that is another type there already is named after its source, too. */
function namesOf(definitions: Schema, source: string, known: ReadonlyMap<string, unknown>): Names {
  const others = Object.entries(definitions).filter(([name, schema]) => {
    const before = known.get(plainName(name));
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(inDraft2020(schema, plainName));
  });
  const apart = new Set(others.map(([name]) => name));
  return (name) => (apart.has(name) ? `${source}.${plainName(name)}` : plainName(name));
}

function entriesOf(schema: unknown): [string, unknown][] {
  const properties = isSchema(schema) ? schema.properties : undefined;
  return isSchema(properties) ? Object.entries(properties) : [];
}

/** `ListChanges<Source>` → `ListChanges.Source`, which needs no escapes in a reference. */
function plainName(name: string): string {
  return name.replace(/[<>",]+/g, ".").replace(/\.$/, "");
}

const inDefinitions = "#/definitions/";

/** A schema of draft 7 as one of 2020-12: other places for types, and other words for lists of a fixed length. */
function inDraft2020(schema: unknown, names: Names): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inDraft2020(one, names));
  if (!isSchema(schema)) return schema;
  const { $ref, items, required, ...others } = schema;
  const rest = Object.fromEntries(
    Object.entries(others).map(([word, value]) => [word, inDraft2020(value, names)]),
  );
  const inside = inDraft2020(items, names);
  return {
    ...rest,
    ...(Array.isArray(required) ? { required: required.filter((field) => !isUnknown(schema, field)) } : {}),
    ...(Array.isArray(items)
      ? { prefixItems: inside, items: false }
      : items === undefined
        ? {}
        : { items: inside }),
    ...(typeof $ref === "string" ? { $ref: `#/$defs/${names($ref.slice(inDefinitions.length))}` } : {}),
  };
}

/** Whether a field may be anything, so `undefined` too, which JSON leaves out. */
function isUnknown({ properties }: Schema, field: unknown): boolean {
  const schema = isSchema(properties) ? properties[String(field)] : undefined;
  return isSchema(schema) && Object.keys(schema).every((word) => word === "description");
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
