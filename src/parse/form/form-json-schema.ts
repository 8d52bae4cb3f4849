import * as z from "zod";
import { readOptions } from "../../call-options.ts";
import { argumentError } from "../../network-error.ts";
import { membershipSchema } from "../../schema/membership.ts";
import { isRecord } from "./empty-texts.ts";
import type { JsonSchemaOptions } from "./form-schema.ts";

/** How dates stand in the values of a form. */
export type FormDates = "edtf" | "as-typed";

type JsonSchema = Record<string, unknown>;

/** The JSON Schema of the values in a form: of a membership whose fields may be empty texts. */
export function formInputSchema(options: JsonSchemaOptions, dates: FormDates): JsonSchema {
  return inDialect(options, withEmptyTexts(jsonSchemaOf("input"), dates));
}

/** The JSON Schema of the membership that a form gives. */
export function formOutputSchema(options: JsonSchemaOptions): JsonSchema {
  return inDialect(options, jsonSchemaOf("output"));
}

function jsonSchemaOf(io: "input" | "output"): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(membershipSchema, { io, target: "draft-2020-12" });
  return schema;
}

/** The fields that have dates, in a membership and in a confirmation. */
const dateFields: readonly string[] = ["startDate", "endDate", "date"];

/** The schema of an object whose fields may be empty texts as well, if they may be absent. */
function withEmptyTexts(schema: JsonSchema, dates: FormDates): JsonSchema {
  const { required } = schema;
  const isRequired = (field: string) => Array.isArray(required) && required.includes(field);
  const fields = fieldsOf(schema).map(([field, of]) => {
    const typed =
      dates === "as-typed" && dateFields.includes(field) ? anyText(of) : withEmptyEntries(of, dates);
    return [field, isRequired(field) ? typed : orEmptyText(typed)];
  });
  return fields.length === 0 ? schema : { ...schema, properties: Object.fromEntries(fields) };
}

function anyText({ description }: JsonSchema): JsonSchema {
  return description === undefined ? { type: "string" } : { description, type: "string" };
}

/** The schema of a list in which an entry may be an empty text, or have nothing else. */
function withEmptyEntries(schema: JsonSchema, dates: FormDates): JsonSchema {
  const { items } = schema;
  if (!isSchema(items)) return schema;
  const entry = withEmptyTexts(items, dates);
  const fields = fieldsOf(entry).map(([field]) => [field, emptyText]);
  const empty = {
    type: "object",
    properties: Object.fromEntries(fields),
    additionalProperties: false,
    minProperties: 1,
  };
  return { ...schema, items: { anyOf: [entry, ...(fields.length === 0 ? [] : [empty]), emptyText] } };
}

const emptyText = { type: "string", enum: [""] };

/** The schema of a field that is perhaps not filled in. */
function orEmptyText(schema: JsonSchema): JsonSchema {
  const { description, default: preset, ...rest } = schema;
  if (rest.type === "string" && rest.pattern === undefined && rest.enum === undefined) return schema;
  const values = Array.isArray(rest.enum)
    ? { ...rest, enum: [...rest.enum, ""] }
    : { anyOf: [rest, emptyText] };
  return {
    ...(description === undefined ? {} : { description }),
    ...(preset === undefined ? {} : { default: preset }),
    ...values,
  };
}

/** The fields of an object with their schemas; none of any other value. */
function fieldsOf({ properties }: JsonSchema): readonly (readonly [field: string, schema: JsonSchema])[] {
  if (!isSchema(properties)) return [];
  return Object.entries(properties).flatMap(([field, of]) => (isSchema(of) ? [[field, of] as const] : []));
}

function isSchema(value: unknown): value is JsonSchema {
  return isRecord(value);
}

const dialects: { readonly [target: string]: JsonSchema } = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#" },
  "openapi-3.0": {},
};

/** A schema in a dialect; those of JSON Schema do not differ in what is used here, and OpenAPI has no `propertyNames`. */
function inDialect(options: JsonSchemaOptions, schema: JsonSchema): JsonSchema {
  const { target } = readOptions(options, "target", "libraryOptions");
  const head = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if (head === undefined) throw argumentError(["options", "target"], target, Object.keys(dialects));
  return { ...head, ...(target === "openapi-3.0" ? withoutNames(schema) : schema) };
}

/** A schema in which no field says how the names in it are; the field may be inside of an alternative. */
function withoutNames({ propertyNames, ...schema }: JsonSchema): JsonSchema {
  const { anyOf } = schema;
  const fields = fieldsOf(schema).map(([field, of]) => [field, withoutNames(of)]);
  return {
    ...schema,
    ...(fields.length === 0 ? {} : { properties: Object.fromEntries(fields) }),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.filter(isSchema).map(withoutNames) } : {}),
  };
}
