import * as z from "zod";
import { passesDateCheck } from "../../schema/date.ts";
import { readExtra } from "./extra-reader.ts";
import { keyedReader } from "./keyed-reader.ts";
import { noEntries, type Place } from "./known-parts.ts";
import { listedReader, readCount, textReader } from "./leaf-readers.ts";
import { listReader } from "./list-reader.ts";
import { type FieldReader, objectReader } from "./object-reader.ts";
import { type Reader, refused } from "./reader.ts";

/** Where a field of an object stands, by its name. */
type PlaceOf = (field: string) => Place;

const inPart: PlaceOf = () => "part";
const refuse: Reader = () => refused;

/**
 * Creates the reader of a schema by walking it once. It refuses all values of a kind of schema that it does not know.
 *
 * @param place - what an object of the schema, or an entry of its list, is in a network
 */
export function compiledReader(schema: z.core.$ZodType, place: Place, placeOf = inPart): Reader {
  if (schema instanceof z.ZodString) return compiledText(schema);
  if (schema instanceof z.ZodEnum) return listedReader(schema.options);
  if (schema instanceof z.ZodLiteral) return listedReader(schema.values);
  if (schema instanceof z.ZodBoolean) return listedReader([true, false]);
  if (schema instanceof z.ZodNumber) return isCount(schema) ? readCount : refuse;
  if (hasChecks(schema)) return refuse;
  if (schema instanceof z.ZodObject) return compiledObject(schema, place, placeOf);
  if (schema instanceof z.ZodArray) {
    return listReader(compiledReader(schema.element, place), schema.element instanceof z.ZodString);
  }
  return schema instanceof z.ZodRecord ? compiledRecord(schema, place) : refuse;
}

function compiledObject(schema: z.ZodObject, place: Place, placeOf: PlaceOf): Reader {
  if (!(schema.def.catchall instanceof z.ZodNever)) return refuse;
  const fields = Object.entries(schema.shape).map(([name, field]) =>
    compiledField(name, field, placeOf(name)),
  );
  return objectReader(fields, place);
}

function compiledField(name: string, schema: z.core.$ZodType, place: Place): FieldReader {
  if (schema instanceof z.ZodOptional) {
    return { name, read: compiledReader(schema.unwrap(), place), absent: undefined };
  }
  if (!(schema instanceof z.ZodDefault))
    return { name, read: compiledReader(schema, place), absent: refused };
  const value = schema.def.defaultValue;
  const absent = Array.isArray(value) && value.length === 0 ? noEntries : value;
  const isConstant = absent === noEntries || typeof absent !== "object";
  return { name, read: compiledReader(schema.unwrap(), place), absent: isConstant ? absent : refused };
}

/** A record has any keys and any values, or values of one kind by keys of a closed list. */
function compiledRecord({ keyType, valueType }: z.ZodRecord, place: Place): Reader {
  if (valueType instanceof z.ZodUnknown && keyType instanceof z.ZodString) {
    return hasChecks(keyType) ? refuse : readExtra;
  }
  if (!(keyType instanceof z.ZodEnum)) return refuse;
  return keyedReader(new Set(keyType.options.map(String)), compiledReader(valueType, "part"), place);
}

function compiledText(schema: z.ZodString): Reader {
  const checks = (schema.def.checks ?? []).map(textCheck);
  return checks.includes(undefined) ? refuse : textReader(checks.filter((check) => check !== undefined));
}

/** What a check of a text asks; `undefined` for a kind of check that is not known. */
function textCheck(check: z.core.$ZodCheck<string>): ((text: string) => boolean) | undefined {
  if (check instanceof z.core.$ZodCheckRegex) return patternCheck(check._zod.def.pattern);
  return passesDateCheck(check);
}

const space = " ".charCodeAt(0);
const lastOfAscii = 0x7f;

/** Whether a text matches. For a text with any sign at all, most often its first one answers. */
function patternCheck(pattern: RegExp): ((text: string) => boolean) | undefined {
  if (pattern.global || pattern.sticky) return undefined;
  if (pattern.source !== "\\S") return (text) => pattern.test(text);
  return (text) => {
    const first = text.charCodeAt(0);
    return (first > space && first < lastOfAscii) || pattern.test(text);
  };
}

function isCount(schema: z.ZodNumber): boolean {
  const kinds = (schema.def.checks ?? []).map((check) => check._zod.def.check);
  return schema.format === "safeint" && schema.minValue === 0 && kinds.every((kind) => countChecks.has(kind));
}

const countChecks: ReadonlySet<string> = new Set(["number_format", "greater_than"]);

function hasChecks(schema: z.core.$ZodType): boolean {
  return (schema._zod.def.checks ?? []).length > 0;
}
