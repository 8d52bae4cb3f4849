import { readFile } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** The published schema of all answers: the built one, or that of the sources. */
export const answersSchema: object =
  process.env.LIBRARY_UNDER_TEST === "dist"
    ? JSON.parse(await readFile(new URL("../../dist/answers.schema.json", import.meta.url), "utf8"))
    : (await import("../../.ci/answers-schema.ts")).answersJsonSchema();

/** The names in `$defs`: of functions, of commands, and of types. */
export const definitions = Object.keys(
  Object.entries(answersSchema).find(([word]) => word === "$defs")?.[1] ?? {},
);

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
ajv.addSchema(answersSchema, "answers");

const known = new Map<string, ValidateFunction>();

/** What the schema of an answer finds wrong with it, once it is JSON. */
export function faultsOf(name: string, answer: unknown): readonly unknown[] {
  const validate = known.get(name) ?? ajv.compile({ $ref: `answers#/$defs/${name}` });
  known.set(name, validate);
  validate(JSON.parse(JSON.stringify(answer)));
  return (validate.errors ?? [])
    .slice(0, 3)
    .map(({ instancePath, message, params }) => ({ instancePath, message, params }));
}
