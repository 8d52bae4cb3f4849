import type * as z from "zod";
import type { Finding, FindingOf } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type { IssueParams } from "../../issue-params.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { DateFieldFault } from "../../schema/date.ts";
import { dateRemedy, isEnd, openEnd, type Remedy } from "../remedy/date-remedies.ts";
import {
  codeWithLabel,
  fieldsAt,
  isOptionalAt,
  isTextListAt,
  nearestOf,
  requiredFieldsAt,
} from "../remedy/suggestions.ts";
import { valueAt } from "./read-input.ts";

/** Converts the issues of a zod schema to findings; suggests the nearest match for a misspelt field or value. */
export function structureFindings(found: readonly z.core.$ZodIssue[], input: unknown): Finding[] {
  return found.flatMap((finding) => {
    const path = finding.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    return findingsOf(finding, path, valueAt(input, path));
  });
}

function findingsOf(finding: z.core.$ZodIssue, path: IssuePath, given: unknown): Finding[] {
  switch (finding.code) {
    case "unrecognized_keys":
      return finding.keys.map((key) => unknownField(path, key, given));
    case "invalid_key":
      return [unknownField(path.slice(0, -1), String(path.at(-1)), undefined)];
    case "custom":
      return [dateFinding(path, finding.params?.dateFault)];
    case "invalid_type":
      return [given === undefined ? missingField(path) : wrongType(path, finding.expected, given)];
    case "invalid_value":
      return [given === undefined ? missingField(path) : unlistedValue(path, given, finding.values)];
    default:
      return [refusedValue(path, given)];
  }
}

function dateFinding(path: IssuePath, fault: DateFieldFault): Finding {
  return { ...fault, path, ...dateRemedy(fault, path, isOptionalAt(path)) };
}

/** Creates the finding for an unknown field; does not suggest a field that `record` already has. */
function unknownField(path: IssuePath, field: string, record: unknown): FindingOf<"field-unknown"> {
  const at = [...path, field];
  const free = fieldsAt(path).filter((known) => valueAt(record, [known]) === undefined);
  const nearest = nearestOf(field, free) ?? null;
  return {
    code: "field-unknown",
    path: at,
    params: { field, nearest },
    ...(nearest === null ? {} : { fix: { kind: "rename", path: at, to: nearest } }),
  };
}

function missingField(path: IssuePath): FindingOf<"field-missing"> {
  const step = path.at(-1);
  const params: IssueParams["field-missing"] =
    typeof step === "string"
      ? { reason: "field", field: step }
      : { reason: step === undefined ? "network" : "entry" };
  return { code: "field-missing", path, params, ...onlyValue(path) };
}

/** There is one version of the format. */
function onlyValue(path: IssuePath): Remedy {
  const isVersion = path.length === 1 && path[0] === "schemaVersion";
  return isVersion ? { fix: { kind: "set", path, value: 1 } } : {};
}

type FoundType = Extract<IssueParams["field-type"], { reason: "type" }>["found"];

function wrongType(path: IssuePath, expected: string, given: unknown): FindingOf<"field-type"> {
  const fields = expected === "object" ? requiredFieldsAt(path) : [];
  const found = path.length === 0 && typeof given === "string" ? "json-text" : foundType(given);
  const params = { reason: "type", expected, given: excerpt(given), found, fields } as const;
  return { code: "field-type", path, params, ...typeRemedy(path, expected, given) };
}

/** The same value in the type of the field, if it has one there: 2018 and "2018", a text and a list of it, null and nothing. */
function typeRemedy(path: IssuePath, expected: string, given: unknown): Remedy {
  const set = (value: unknown): Remedy => ({ fix: { kind: "set", path, value } });
  if (given === null && isOptionalAt(path))
    return isEnd(path) ? openEnd(path) : { fix: { kind: "remove", path } };
  if (expected === "string" && typeof given === "number" && Number.isFinite(given)) return set(String(given));
  if (expected === "number" && typeof given === "string" && /^\d{1,15}$/.test(given))
    return set(Number(given));
  if (expected === "array" && typeof given === "string" && given.trim() !== "" && isTextListAt(path))
    return set([given]);
  return {};
}

function foundType(given: unknown): FoundType {
  if (given === null) return "null";
  if (typeof given === "object" && given instanceof Date) return "date";
  if (typeof given === "string") return "text";
  return typeof given === "number" ? "number" : "other";
}

function unlistedValue(path: IssuePath, given: unknown, listed: readonly unknown[]): Finding {
  if (listed.every((value) => typeof value !== typeof given)) return wrongType(path, typeof listed[0], given);
  const allowed = listed.map(String);
  const text = excerpt(given);
  const meant = codeWithLabel(text, allowed) ?? nearestOf(text, allowed) ?? null;
  return {
    code: "field-value",
    path,
    params: { reason: "unlisted", given: text, allowed, meant },
    ...(meant === null ? {} : { fix: { kind: "set", path, value: meant } }),
  };
}

/** Creates the finding for a text that is empty or only white space, or for a number that is not a count. */
function refusedValue(path: IssuePath, given: unknown): FindingOf<"field-value"> {
  if (typeof given !== "string") {
    return { code: "field-value", path, params: { reason: "count", given: excerpt(given) } };
  }
  const isOptional = isOptionalAt(path);
  return {
    code: "field-value",
    path,
    params: { reason: "empty", isOptional },
    ...(isOptional ? { fix: { kind: "remove", path } } : {}),
  };
}
