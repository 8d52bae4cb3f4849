import type { Issue } from "../../issue.ts";
import { issueSeverities } from "../../issue-codes.ts";

/** Whether a value is an object whose fields may be anything. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether a value is a list whose entries all are something; a gap in it is an entry. */
export function isListOf<Entry>(
  value: unknown,
  isEntry: (entry: unknown) => entry is Entry,
): value is readonly Entry[] {
  if (!Array.isArray(value)) return false;
  for (const entry of value) if (!isEntry(entry)) return false;
  return true;
}

/** Whether a value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a value has the fields of an issue. */
export function isIssueShape(value: unknown): value is Issue {
  if (!isRecord(value)) return false;
  const { code, severity, path, params, message, at } = value;
  return (
    isText(code) &&
    Object.hasOwn(issueSeverities, code) &&
    (severity === "error" || severity === "warning" || severity === "info") &&
    Array.isArray(path) &&
    isRecord(params) &&
    isRecord(message) &&
    isText(message.de) &&
    isText(message.en) &&
    (at === undefined || isLocation(at))
  );
}

function isLocation(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.line === "number" &&
    isText(value.raw) &&
    (value.column === null || isText(value.column))
  );
}
