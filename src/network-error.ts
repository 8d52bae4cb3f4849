import { createError, type Issue, type IssueLocation } from "./issue.ts";
import type { Severity } from "./issue-codes.ts";
import type { IssuePath } from "./issue-params/place.ts";
import { excerpt } from "./messages/excerpt.ts";
import { accessThrows } from "./messages/output.ts";
import { argumentMessage, optionMessage } from "./messages/query.ts";
import type { Bilingual, Language } from "./model/bilingual.ts";

/** The names of the severities. */
export const severityLabels: Record<Severity, Bilingual> = {
  error: { de: "Fehler", en: "Error" },
  warning: { de: "Warnung", en: "Warning" },
  info: { de: "Hinweis", en: "Note" },
};

/**
 * Formats issues for people, one per line: severity, place, record, message and code.
 *
 * An empty list gives an empty text. If `limit` leaves issues out, a last line says how many.
 *
 * @param issues - the issues, in the order in which to print them
 * @param lang - `"de"` or `"en"`
 * @param options - `limit`: how many issues to print at most, a whole number, 0 or more; absent = all
 * @returns lines joined by `\n`, without a line break at the end
 * @throws {NetworkError} `field-value` if `issues` is not a list, `lang` is not a known language, or `options` has an
 * unknown option or an invalid limit
 * @example
 * const parsed = safeParseNetwork({ schemaVersion: 2 });
 * formatIssues(parsed.issues, "en");
 * // => 'Error at schemaVersion: Version “2” of the format is not supported; this library reads version 1. Update the library, or write 1. [version-unsupported]'
 */
export function formatIssues(
  issues: readonly Issue[],
  lang: Language,
  options: { readonly limit?: number | undefined } = {},
): string {
  if (!Array.isArray(issues) || !issues.every(isIssueLike))
    throw argumentError("issues", issues, ["result.issues", "error.issues"]);
  assertLanguage(lang);
  assertOptions(options, "limit");
  const { limit = issues.length } = options;
  if (!(Number.isInteger(limit) && limit >= 0))
    throw argumentError(["options", "limit"], limit, ["0, 1, 2, …"]);
  const shown = issues.slice(0, limit);
  const lines = shown.map((issue) => formatIssue(issue, lang));
  const more = issues.length - shown.length;
  if (more > 0) lines.push(moreIssues(more)[lang]);
  return lines.join("\n");
}

/** Whether callers without types passed something that can be printed. */
function isIssueLike(issue: unknown): boolean {
  return typeof issue === "object" && issue !== null && "message" in issue && "path" in issue;
}

function formatIssue(issue: Issue, lang: Language): string {
  const at = issue.at === undefined ? placeInInput(issue.path, lang) : placeInFile(issue.at, lang);
  const named = issue.subject === undefined ? "" : ` (${excerpt(issue.subject.name ?? issue.subject.id)})`;
  return `${severityLabels[issue.severity][lang]}${at}${named}: ${issue.message[lang]} [${issue.code}]`;
}

function placeInInput(path: IssuePath, lang: Language): string {
  const place = formatPath(path);
  return place === "" ? "" : { de: ` bei ${place}`, en: ` at ${place}` }[lang];
}

function placeInFile({ line, column }: IssueLocation, lang: Language): string {
  const inLine = { de: ` in Zeile ${line}`, en: ` in line ${line}` }[lang];
  if (column === null) return inLine;
  return inLine + { de: `, Spalte „${excerpt(column)}“`, en: `, column “${excerpt(column)}”` }[lang];
}

function moreIssues(count: number): Bilingual {
  return {
    de: `… und ${count.toLocaleString("de")} weitere`,
    en: `… and ${count.toLocaleString("en")} more`,
  };
}

/** Formats a path as a developer writes it: `memberships[3].startDate`. */
export function formatPath(path: IssuePath): string {
  return path
    .map((step, depth) =>
      typeof step === "number" ? `[${step}]` : `${depth === 0 ? "" : "."}${excerpt(step)}`,
    )
    .join("");
}

const mark = Symbol.for("netzwerk-daseinsvorsorge.NetworkError");

/**
 * The only exception that this library throws.
 *
 * `instanceof NetworkError` also recognises an error from another copy of the library, ESM or CJS.
 * `message` has the first three issues in English.
 *
 * @example
 * const codes: string[] = [];
 * try {
 *   dayNumber("2019-02-29");
 * } catch (error) {
 *   if (error instanceof NetworkError) codes.push(...error.issues.map((issue) => issue.code));
 * }
 * codes; // => ["date-not-in-calendar"]
 */
export class NetworkError extends Error {
  /** All issues, in the order in which they were found; never empty. */
  readonly issues: readonly Issue[];

  /**
   * Creates an error from issues.
   *
   * @param issues - at least one
   */
  constructor(issues: readonly Issue[]) {
    super(formatIssues(issues, "en", { limit: 3 }));
    this.name = "NetworkError";
    this.issues = issues;
    Object.defineProperty(this, mark, { value: true });
  }

  /**
   * Makes `instanceof` work across copies of the library.
   *
   * @param value - anything
   * @returns `true` if some copy of this class created the value
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && mark in value;
  }
}

/** Creates the error for an argument, or a field of one, that is not allowed; for callers without TypeScript. */
export function argumentError(
  path: string | IssuePath,
  given: unknown,
  possible: readonly string[],
): NetworkError {
  const at = typeof path === "string" ? [path] : path;
  const params = { reason: "argument", name: String(at.at(-1)), given: excerpt(given), possible } as const;
  return new NetworkError([
    createError({ code: "field-value", path: at, params }, { "field-value": () => argumentMessage(params) }),
  ]);
}

function optionError(name: string, possible: readonly string[]): NetworkError {
  const params = { reason: "option", given: excerpt(name), possible } as const;
  const finding = { code: "field-value", path: ["options", name], params } as const;
  return new NetworkError([createError(finding, { "field-value": () => optionMessage(name, possible) })]);
}

/** Throws `field-value` unless the value is an object with the named fields. */
export function assertFields(path: string | IssuePath, value: unknown, ...fields: readonly string[]): void {
  if (typeof value === "object" && value !== null && fields.every((field) => field in value)) return;
  throw argumentError(path, value, [`{ ${fields.join(", ")} }`]);
}

/** Throws `field-value` unless `options` is an object whose defined fields are all known. */
export function assertOptions(options: unknown, ...known: readonly string[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw argumentError("options", options, [`{ ${known.join(", ")} }`]);
  }
  for (const name in options) {
    if (!known.includes(name) && Reflect.get(options, name) !== undefined) {
      throw optionError(name, known);
    }
  }
}

/** Throws `field-value` unless `lang` is `"de"` or `"en"`. */
export function assertLanguage(lang: unknown, path: string | IssuePath = "lang"): void {
  if (lang !== "de" && lang !== "en") throw argumentError(path, lang, ["de", "en"]);
}

/**
 * Reads what a caller gives, which may be anything.
 *
 * @throws {NetworkError} `input-unreadable` at the path if a getter or proxy throws
 */
export function reading<Value>(path: IssuePath, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof NetworkError) throw error;
    const finding = { code: "input-unreadable", path, params: { reason: "access" } } as const;
    throw new NetworkError([createError(finding, { "input-unreadable": () => accessThrows })]);
  }
}
