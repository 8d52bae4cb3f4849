import { createGenerator } from "ts-json-schema-generator";
import { isSchema, type NamedSchema, type Schema, withSharedFields } from "./shared-fields.ts";

/**
 * The JSON Schema 2020-12 of every answer, made of the types in `.ci/answers.ts`: `$defs` has the answer of a function by
 * its name (`membersOn`), what a command prints by its name (`command.members`), and the types that these are made of.
 */
export function answersJsonSchema(): { readonly $defs: Schema; readonly [word: string]: unknown } {
  const generator = createGenerator({
    path: ".ci/answers.ts",
    tsconfig: "tsconfig.json",
    expose: "export",
    additionalProperties: false,
    skipTypeCheck: true,
    encodeRefs: false,
  });
  const definitions = generator.createSchema("Answers").definitions ?? {};
  const {
    Answers: _,
    FunctionAnswers: functions,
    CommandAnswers: commands,
    CallAnswers: calls,
    ...types
  } = definitions;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://unpkg.com/netzwerk-daseinsvorsorge/dist/answers.schema.json",
    title: "Answers of netzwerk-daseinsvorsorge",
    description:
      "$defs has the answer of each function of /query, /explain and /changes and of reviseNetwork by its name, and what each command prints with --json as command.<name>; call.refused is what it prints in place of an answer.",
    $defs: byName([
      ...fieldsOf(functions).map(([name, answer]): NamedSchema => [name, inDraft2020(answer)]),
      ...fieldsOf(commands).map(([name, answer]): NamedSchema => [`command.${name}`, inDraft2020(answer)]),
      ...fieldsOf(calls).map(([name, answer]): NamedSchema => [`call.${name}`, inDraft2020(answer)]),
      ...withSharedFields(
        Object.entries(types).map(([name, type]): NamedSchema => [plainName(name), inDraft2020(type)]),
      ),
    ]),
  };
}

/** The text of the schema, a definition a line: almost as short as one line, and a person finds and compares definitions. */
export function answersJsonSchemaText(): string {
  const { $defs, ...head } = answersJsonSchema();
  const lines = Object.entries($defs).map(
    ([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},"$defs":{\n${lines.join(",\n")}\n}}\n`;
}

function byName(schemas: readonly NamedSchema[]): Schema {
  const names = schemas.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`${twice} is the name of two schemas.`);
  return Object.fromEntries(schemas);
}

function fieldsOf(schema: unknown): [string, unknown][] {
  const properties = isSchema(schema) ? schema.properties : undefined;
  return isSchema(properties) ? Object.entries(properties) : [];
}

/** `ListChanges<Source>` → `ListChanges.Source`, which needs no escapes in a reference. */
function plainName(name: string): string {
  return name.replace(/[<>",]+/g, ".").replace(/\.$/, "");
}

const inDefinitions = "#/definitions/";

/** A schema of draft 7 as one of 2020-12: other places for types, and other words for lists of a fixed length. */
function inDraft2020(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inDraft2020);
  if (!isSchema(schema)) return schema;
  const { $ref, items, required, properties, ...others } = schema;
  const rest = Object.fromEntries(
    Object.entries(others).map(([word, value]) => [
      word,
      word === "description" && typeof value === "string" ? withoutLinks(value) : inDraft2020(value),
    ]),
  );
  // Their names are none of JSON Schema: a field may be called "required".
  const fields = isSchema(properties)
    ? Object.entries(properties).map(([field, value]) => [field, inDraft2020(value)])
    : [];
  const inside = inDraft2020(items);
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(Array.isArray(required) ? { required: required.filter((field) => !isUnknown(schema, field)) } : {}),
    ...(Array.isArray(items)
      ? { prefixItems: inside, items: false }
      : items === undefined
        ? {}
        : { items: inside }),
    ...(typeof $ref === "string" ? { $ref: `#/$defs/${plainName($ref.slice(inDefinitions.length))}` } : {}),
  };
}

/** A description with the names in place of links to them. */
function withoutLinks(text: string): string {
  return text.replace(/\s*\{@link\s+(\S+)\s*\}\s*/g, " $1 ").replace(/ (?=[.,:;)]|$)/g, "");
}

/** Whether a field may be anything, so `undefined` too, which JSON leaves out. */
function isUnknown({ properties }: Schema, field: unknown): boolean {
  const schema = isSchema(properties) ? properties[String(field)] : undefined;
  return isSchema(schema) && Object.keys(schema).every((word) => word === "description");
}
