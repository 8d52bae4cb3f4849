import * as library from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const name = { de: "Name" };

/** Every schema of the library with the least that a record of its kind says. */
const minimalRecords: [string, z.ZodObject, object][] = [
  ["confirmationSchema", library.confirmationSchema, { date: "2020" }],
  ["countClaimSchema", library.countClaimSchema, { id: "n", date: "2020", counts: "members", count: 0 }],
  [
    "criterionAssessmentSchema",
    library.criterionAssessmentSchema,
    { id: "z", regionId: "a", criterionId: "c", date: "2020", rating: "met" },
  ],
  ["datedNameSchema", library.datedNameSchema, { name: "Kreis A" }],
  [
    "fundingPeriodSchema",
    library.fundingPeriodSchema,
    { id: "p", name, kind: "funded", carryOver: "explicit" },
  ],
  ["fundingRoundSchema", library.fundingRoundSchema, { id: "r", name }],
  ["identifierSchema", library.identifierSchema, { scheme: "kreis", value: "06432" }],
  ["localizedTextSchema", library.localizedTextSchema, name],
  ["membershipSchema", library.membershipSchema, { id: "m", regionId: "a" }],
  ["networkEventSchema", library.networkEventSchema, { id: "e", name, startDate: "2020" }],
  [
    "networkSchema",
    library.networkSchema,
    { schemaVersion: 1, id: "t", name, asOf: "2024-12-31", roster: "partial" },
  ],
  ["planningCriterionSchema", library.planningCriterionSchema, { id: "c", name }],
  ["regionChangeSchema", library.regionChangeSchema, { id: "x", date: "2020", kind: "merger" }],
  ["regionSchema", library.regionSchema, { id: "a", name: "Landkreis A" }],
  ["sourceSchema", library.sourceSchema, { id: "s", title: "Liste" }],
];

it("the table names every schema of the library", () => {
  const exported = Object.keys(library).filter((symbol) => symbol.endsWith("Schema"));
  expect(minimalRecords.map(([symbol]) => symbol)).toEqual(exported.sort());
});

describe("every schema", () => {
  it("accepts a minimal record, and asks for each of its fields", () => {
    for (const [symbol, schema, record] of minimalRecords) {
      expect(schema.safeParse(record).error?.issues, symbol).toBeUndefined();
      for (const field of Object.keys(record))
        expect(schema.safeParse({ ...record, [field]: undefined }).success, `${symbol} ${field}`).toBe(false);
    }
  });

  it("refuses a field that it does not know", () => {
    for (const [symbol, schema, record] of minimalRecords)
      expect(schema.safeParse({ ...record, colour: "red" }).success, symbol).toBe(false);
  });

  it.each(minimalRecords)("%s lets an app pick, omit and add fields", (_, schema, record) => {
    const [field = ""] = Object.keys(record);
    const entries: unknown[][] = [[field, true]];
    const mask = Object.fromEntries(entries);
    expect(Object.keys(schema.pick(mask).shape)).toEqual([field]);
    expect(schema.omit(mask).safeParse(record).success).toBe(false);
    expect(schema.extend({ colour: z.string() }).safeParse({ ...record, colour: "red" }).success).toBe(true);
  });

  it("is a Standard Schema", async () => {
    for (const [symbol, schema, record] of minimalRecords) {
      expect(await schema["~standard"].validate(record), symbol).toHaveProperty("value");
      expect(await schema["~standard"].validate({ colour: "red" }), symbol).toHaveProperty("issues");
    }
  });

  it("explains every field", () => {
    for (const [symbol, schema] of minimalRecords)
      for (const io of ["input", "output"] as const)
        expect(fieldsWithoutDescription(z.toJSONSchema(schema, { io })), symbol).toEqual([]);
  });
});

it("fieldsWithoutDescription() finds a field at any depth", () => {
  const inner = z.strictObject({ told: z.string().meta({ description: "Told." }), bare: z.string() });
  const schema = z.strictObject({ list: z.array(inner).meta({ description: "A list." }) });
  expect(fieldsWithoutDescription(z.toJSONSchema(schema))).toEqual(["bare"]);
});

/** The properties of all objects of a JSON Schema that nothing describes. */
function fieldsWithoutDescription(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const properties: unknown = Reflect.get(schema, "properties");
  const bare = Object.entries(Object(properties))
    .filter(([, field]) => !isText(Reflect.get(Object(field), "description")))
    .map(([field]) => field);
  return [...bare, ...Object.values(schema).flatMap(fieldsWithoutDescription)];
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
