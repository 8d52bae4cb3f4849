import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { everything, everythingWith } from "../parse/everything.ts";
import vectors from "../vectors/memberships.json" with { type: "json" };

const schema = process.env.LIBRARY_UNDER_TEST === "dist" ? await built() : await fromSource();
const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(schema);

async function built(): Promise<object> {
  return JSON.parse(await readFile(new URL("../../dist/schema.json", import.meta.url), "utf8"));
}

async function fromSource(): Promise<object> {
  const { networkJsonSchema } = await import("../../src/schema/json-schema.ts");
  return networkJsonSchema();
}

function faultsOf(input: unknown): readonly unknown[] {
  validate(structuredClone(input));
  return validate.errors ?? [];
}

it("the schema is one of JSON Schema 2020-12", () => {
  expect(schema).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
  expect(ajv.validateSchema(schema)).toBe(true);
});

describe("the schema takes", () => {
  it("the record of the Netzwerk Daseinsvorsorge", () => {
    expect(faultsOf(netzwerkDaseinsvorsorge)).toEqual([]);
  });

  it("a network with every field, also `$schema`", () => {
    expect(everything).toHaveProperty("$schema");
    expect(faultsOf(everything)).toEqual([]);
  });

  it.each(vectors.cases.filter(({ issues = [] }) => !issues.some(isOfStructure)))("$name", ({ network }) => {
    expect(faultsOf(network)).toEqual([]);
  });

  it.each([
    "2018-11-27",
    "2018-11",
    "2018",
    "[2018-11-27..2022-06-30]",
    "[2018..2019-06]",
    "[2022-07-01..]",
    "[..2022-06-30]",
  ])("the date %s", (date) => {
    expect(faultsOf(everythingWith("memberships.0.startDate", date))).toEqual([]);
  });

  it("an end that is open", () => {
    expect(faultsOf(everythingWith("memberships.0.endDate", ".."))).toEqual([]);
  });
});

/** Whether a code is about one field of one record; what a pattern cannot tell, such as leap days, is so too. */
function isOfStructure(code: string): boolean {
  return code.startsWith("field-") || /^date-(?!order)/.test(code);
}

describe("the schema refuses", () => {
  it.each([
    ["a misspelt field", everythingWith("memberships.0.endDatum", "2022")],
    ["a misspelt field at the top", everythingWith("membership", [])],
    ["a text instead of a list", everythingWith("memberships", "all")],
    ["a text instead of a number", everythingWith("countClaims.0.count", "23")],
    ["a fraction of a member", everythingWith("countClaims.0.count", 1.5)],
    ["a number instead of a text", everythingWith("regions.0.identifiers.0.value", 6432)],
    ["an empty id", everythingWith("regions.0.id", "")],
    ["a missing id", everythingWith("memberships.0", { regionId: "a" })],
    ["a missing schemaVersion", { ...everything, schemaVersion: undefined }],
    ["another schemaVersion", everythingWith("schemaVersion", 2)],
    ["a code that does not exist", everythingWith("regions.0.kind", "county")],
    ["a count by a kind that does not exist", everythingWith("countClaims.0.breakdown", { county: 1 })],
    ["extra data that is no object", everythingWith("regions.0.extra", [1])],
  ])("%s", (_, input) => {
    expect(faultsOf(JSON.parse(JSON.stringify(input)))).not.toEqual([]);
  });

  it.each(["27.11.2018", "2018-1-1", "2018-11-27T10:00", "2018/2019", "[2018]", "[..]", "..", "", "2018?"])(
    'the date "%s" as a start',
    (date) => {
      expect(faultsOf(everythingWith("memberships.0.startDate", date))).not.toEqual([]);
    },
  );

  it("a month as the day that the record speaks up to", () => {
    expect(faultsOf(everythingWith("asOf", "2024-12"))).not.toEqual([]);
  });
});
