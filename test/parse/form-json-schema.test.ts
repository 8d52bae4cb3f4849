import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  type Membership,
  type MembershipFormInput,
  membershipSchemaFor,
  NetworkError,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type Fields, membership, network, parsed } from "./fixtures.ts";

const base = parsed(network({ memberships: [membership({ id: "a-1", endDate: "2020-12-31" })] }));
const schemas = {
  edtf: membershipSchemaFor(base, { lang: "de" })["~standard"],
  "as-typed": membershipSchemaFor(base, { lang: "de", dates: "as-typed" })["~standard"],
};
const kinds = ["edtf", "as-typed"] as const;
const dialects = { "draft-2020-12": Ajv2020, "draft-07": Ajv } as const;
const targets = ["draft-2020-12", "draft-07"] as const;

const good: Fields = { id: "new", regionId: "a", startDate: "2021" };

it("membershipSchemaFor() gives what the standards ask for", () => {
  const schema = membershipSchemaFor(base, { lang: "de" });
  expectTypeOf(schema).toExtend<StandardSchemaV1<MembershipFormInput, Membership>>();
  expectTypeOf(schema).toExtend<StandardJSONSchemaV1<MembershipFormInput, Membership>>();
});

describe.each(targets)("the JSON Schema of a form in %s", (target) => {
  const ajv = new dialects[target]({ allErrors: true });
  const input = {
    edtf: ajv.compile(schemas.edtf.jsonSchema.input({ target })),
    "as-typed": ajv.compile(schemas["as-typed"].jsonSchema.input({ target })),
  };

  it("names its dialect, and describes the fields", () => {
    const schema = schemas.edtf.jsonSchema.input({ target });
    expect(String(schema.$schema)).toContain(target.replace("draft-", ""));
    expect(schema).toHaveProperty("properties.startDate.description", expect.stringMatching(/\S/));
  });

  it.each<[string, Fields]>([
    ["nothing but what it needs", {}],
    [
      "empty texts where nothing has to be",
      { role: "", endDate: "", startReason: "", endReason: "", note: "" },
    ],
    ["empty texts for lists and extra", { confirmations: "", sources: "", extra: "" }],
    [
      "empty entries of lists",
      { sources: ["", "s"], confirmations: ["", { date: "", source: "", note: "" }] },
    ],
    ["a confirmation whose source is empty", { confirmations: [{ date: "2021-03-01", source: "" }] }],
    ["an open end", { endDate: ".." }],
    ["something under extra", { extra: { stars: [1, ""] } }],
  ])("takes what the form takes: %s", (_, fields) => {
    const values = { ...good, ...fields };
    for (const kind of kinds) {
      expect(schemas[kind].validate(values)).toHaveProperty("value");
      expect([kind, input[kind](values)]).toEqual([kind, true]);
    }
  });

  it.each<[string, Fields]>([
    ["a missing region", { regionId: undefined }],
    ["an empty id", { id: "" }],
    ["a role that does not exist", { role: "guest" }],
    ["a misspelt field", { strtDate: "2021" }],
    ["a date that is no text", { startDate: 2021 }],
    ["a confirmation without a date", { confirmations: [{ source: "s" }] }],
  ])("refuses what the form refuses: %s", (_, fields) => {
    const values = JSON.parse(JSON.stringify({ ...good, ...fields }));
    for (const kind of kinds) {
      expect(schemas[kind].validate(values)).toHaveProperty("issues");
      expect([kind, input[kind](values)]).toEqual([kind, false]);
    }
  });

  it("takes any text for a date that people type, and the notation of the model otherwise", () => {
    const typed = { ...good, startDate: "seit 2021", confirmations: [{ date: "5.3.2022" }] };
    expect([input["as-typed"](typed), input.edtf(typed)]).toEqual([true, false]);
  });

  it.each(kinds)("has the membership that the form gives, with dates %s", (kind) => {
    const output = ajv.compile(schemas[kind].jsonSchema.output({ target }));
    const result = schemas[kind].validate({ ...good, endDate: "..", note: "" });
    expect(result).toHaveProperty("value");
    expect(output(Object(result).value)).toBe(true);
    expect(output(good)).toBe(false); // the lists are missing
    expect(output({ ...Object(result).value, startDate: "1.1.2021" })).toBe(false);
  });
});

describe("the JSON Schema of a form in openapi-3.0", () => {
  /** The keywords of a schema object of OpenAPI 3.0 that are used here. */
  const known = [
    ...[
      "type",
      "properties",
      "required",
      "additionalProperties",
      "enum",
      "pattern",
      "default",
      "description",
    ],
    ...["items", "anyOf", "minProperties"],
  ];

  it.each(["input", "output"] as const)("has only keywords that OpenAPI 3.0 has: %s", (side) => {
    for (const kind of kinds) {
      expect(keywordsOf(schemas[kind].jsonSchema[side]({ target: "openapi-3.0" }))).toEqual(
        keywordsOf(schemas[kind].jsonSchema[side]({ target: "openapi-3.0" })).filter((word) =>
          known.includes(word),
        ),
      );
    }
  });

  /** The keywords of a schema and of those in it. */
  function keywordsOf(schema: unknown): string[] {
    if (Array.isArray(schema)) return schema.flatMap(keywordsOf);
    if (typeof schema !== "object" || schema === null) return [];
    return Object.entries(schema).flatMap(([word, value]) => {
      if (word === "properties") return [word, ...Object.values(value).flatMap(keywordsOf)];
      return ["items", "anyOf", "additionalProperties"].includes(word)
        ? [word, ...keywordsOf(value)]
        : [word];
    });
  }
});

it.each([
  [{ target: "draft-04" }, ["options", "target"]],
  [{ target: "toString" }, ["options", "target"]],
  [{}, ["options", "target"]],
  [undefined, ["options"]],
])(
  "the JSON Schema of a form in a dialect that it does not have, %j, throws field-value",
  (options, path) => {
    const call = () => Reflect.apply(schemas.edtf.jsonSchema.input, undefined, [options]);
    expect(call).toThrow(NetworkError);
    expect(call).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "field-value", path })] }),
    );
  },
);
