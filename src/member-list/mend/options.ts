import { readOptions } from "../../call-options.ts";
import type { Choice, Fix, Issue } from "../../issue.ts";
import { type IssueCode, issueSeverities } from "../../issue-codes.ts";
import type { Language } from "../../model/bilingual.ts";
import { argumentError, assertLanguage } from "../../network-error.ts";

/** How a member list is mended. */
export interface MendingOptions {
  /** `"sure"`, the default, for all that has one reading; or the codes of the issues to mend, as far as they are sure. */
  readonly apply?: "sure" | readonly IssueCode[] | undefined;
  /**
   * Chooses among the changes of an issue that has several; absent = none is made.
   *
   * @param issue - an issue with choices
   * @returns one of them, or `undefined` to leave the issue
   */
  readonly choose?: ((issue: Issue) => Choice | undefined) | undefined;
  /**
   * Changes of your own, of kind `cell`, `cells` or `row`. They are made first, whatever is then found; a row with `to: []` is taken
   * out, of a workbook its cells are cleared. In a workbook no row is divided.
   */
  readonly fixes?: readonly Fix[] | undefined;
  /**
   * Whether headings that the options `columns` or `plan` explain are written as reading knows them; by default they stay. The
   * list then says the same without these options; if that cannot be had of all headings, without those of `columns` that were
   * written.
   */
  readonly headings?: boolean | undefined;
  /** Whether a last column says what is left of each row; by default it does not. */
  readonly remarks?: boolean | undefined;
  /** The language of remarks. */
  readonly lang: Language;
}

/** The options with their defaults. */
export interface MendingSettings {
  readonly apply: "sure" | ReadonlySet<IssueCode>;
  readonly choose: ((issue: Issue) => Choice | undefined) | undefined;
  readonly fixes: readonly ListFix[];
  readonly writesHeadings: boolean;
  readonly hasRemarks: boolean;
  readonly lang: Language;
}

/** Fills in the defaults; throws `field-value` for a value that an option does not take. */
export function mendingSettings(options: MendingOptions): MendingSettings {
  const given = readOptions(options, "apply", "choose", "fixes", "headings", "remarks", "lang");
  const { apply = "sure", choose, fixes = [], headings = false, remarks = false, lang } = given;
  assertLanguage(lang, ["options", "lang"]);
  if (choose !== undefined && typeof choose !== "function")
    throw argumentError(["options", "choose"], choose, ["(issue) => issue.choices?.[0]"]);
  assertFixes(fixes);
  if (typeof remarks !== "boolean") throw argumentError(["options", "remarks"], remarks, ["true", "false"]);
  if (typeof headings !== "boolean")
    throw argumentError(["options", "headings"], headings, ["true", "false"]);
  return {
    apply: codesToApply(apply),
    choose,
    fixes,
    writesHeadings: headings,
    hasRemarks: remarks,
    lang,
  };
}

/** A change of a list. */
export type ListFix = Extract<Fix, { kind: "cell" | "cells" | "row" }>;

function assertFixes(fixes: readonly Fix[]): asserts fixes is readonly ListFix[] {
  if (!Array.isArray(fixes)) throw argumentError(["options", "fixes"], fixes, [`[${anyFix}]`]);
  for (const [at, fix] of fixes.entries())
    if (!isListFix(fix)) throw argumentError(["options", "fixes", at], fix, [anyFix]);
}

const anyFix = '{ kind: "row", line: 2, from: ["A", "2018"], to: [["A", "2019"]] }';

function isListFix(fix: Fix): fix is ListFix {
  if (typeof fix !== "object" || fix === null) return false;
  if (fix.kind === "cells")
    return Array.isArray(fix.lines) && fix.lines.every(isLine) && isTexts([fix.column, fix.from, fix.to]);
  if (!("line" in fix) || !isLine(fix.line)) return false;
  if (fix.kind === "cell") return isTexts([fix.column, fix.from, fix.to]);
  return fix.kind === "row" && isTexts(fix.from) && Array.isArray(fix.to) && fix.to.every(isTexts);
}

function isLine(line: number): boolean {
  return Number.isSafeInteger(line) && line >= 1;
}

function isTexts(given: readonly unknown[]): boolean {
  return Array.isArray(given) && given.every((text) => typeof text === "string");
}

function codesToApply(apply: MendingOptions["apply"] & {}): MendingSettings["apply"] {
  if (apply === "sure") return apply;
  const path = ["options", "apply"];
  const possible = ["sure", '["key-leading-zero"]'];
  if (!Array.isArray(apply)) throw argumentError(path, apply, possible);
  for (const [at, code] of apply.entries()) {
    if (typeof code !== "string" || !Object.hasOwn(issueSeverities, code))
      throw argumentError([...path, at], code, ["key-leading-zero", "…"]);
  }
  return new Set(apply);
}
