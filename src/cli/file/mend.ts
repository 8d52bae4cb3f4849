import { basename, extname, resolve } from "node:path";
import type { Issue } from "../../issue.ts";
import { type IssueCode, issueSeverities } from "../../issue-codes.ts";
import { findingsOf } from "../../member-list/check/findings.ts";
import { type Mended, mendMemberList } from "../../member-list/mend/mend.ts";
import type { MendedSheet } from "../../member-list/mend/mended-sheet.ts";
import type { MendingOptions } from "../../member-list/mend/options.ts";
import { applyFixes } from "../../mend/apply-fixes.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import type { Outcome, Request } from "../command/command.ts";
import type { OptionValues } from "../command/options.ts";
import { standard, writeText } from "./content.ts";
import { findingLines } from "./finding-lines.ts";
import type { CheckedList } from "./list.ts";
import { issueLines } from "./list-lines.ts";

/** What is wrong with the options that say what is mended and where it is written. */
export function mendFault(file: string, { mend, apply }: OptionValues): Bilingual | undefined {
  if (mend === undefined) return apply === undefined ? undefined : callFaults.applyAlone;
  if (file === standard || mend === standard) return callFaults.mendStandard;
  if (resolve(file) === resolve(mend)) return callFaults.mendSame;
  const ending = extname(file);
  if (extname(mend).toLowerCase() !== ending.toLowerCase()) return callFaults.mendName(mend, ending);
  const other = apply?.split(",").find((code) => apply !== "sure" && !isCode(code.trim()));
  return other === undefined ? undefined : callFaults.applyOther(other);
}

/** What is mended, once {@link mendFault} has found nothing. */
function codesOf({ apply = "sure" }: OptionValues): "sure" | readonly IssueCode[] {
  if (apply === "sure") return apply;
  return apply
    .split(",")
    .map((code) => code.trim())
    .filter(isCode);
}

function isCode(text: string): text is IssueCode {
  return Object.hasOwn(issueSeverities, text);
}

/** What is mended in a list: who names a code takes the one choice that its issue has for many rows. */
function mendingOf(values: OptionValues): Pick<MendingOptions, "apply" | "choose"> {
  const apply = codesOf(values);
  if (apply === "sure") return { apply };
  const choose = ({ code, choices = [] }: Issue) =>
    apply.includes(code) && choices.length === 1
      ? choices.find(({ fix }) => fix.kind === "cells")
      : undefined;
  return { apply, choose };
}

/** How many findings of a list would be mended. */
export function mendableIn({ source, check }: CheckedList, { values, lang }: Request): number {
  const mayBe = check.issues.some(({ fix, repaired }) => fix !== undefined || repaired !== undefined);
  if (!mayBe) return 0;
  const options: MendingOptions = { apply: codesOf(values), lang };
  const { workbook, bytes } = source;
  const { applied } =
    workbook === undefined ? mendMemberList(bytes, check, options) : mendMemberList(workbook, check, options);
  return applied.length;
}

/** Writes a list mended, and answers with what was mended and what is left; only a spreadsheet has to be waited for. */
export function withMendedList(
  path: string,
  { source: { bytes, workbook }, check }: CheckedList,
  { values, lang }: Request,
  answer: (mended: Mended) => Outcome,
): Outcome | Promise<Outcome> {
  const options: MendingOptions = { ...mendingOf(values), remarks: true, lang };
  const written = (mended: Mended, bytes: Uint8Array) => writeText(path, bytes, lang) ?? answer(mended);
  if (workbook === undefined) {
    const mended = mendMemberList(bytes, check, options);
    return written(mended, mended.bytes);
  }
  const mended = mendMemberList(workbook, check, options);
  return mendWorkbook(bytes, mended.sheet).then((made) => written(mended, made));
}

async function mendWorkbook(bytes: Uint8Array, sheet: MendedSheet): Promise<Uint8Array> {
  const { mendSpreadsheet } = await import("../../spreadsheet/mend.ts");
  return mendSpreadsheet(bytes, sheet);
}

/** So often a network is mended again, because records that were mended show what was hidden. */
const mostPasses = 10;

/** A network mended. */
export interface MendedNetwork extends Mended {
  readonly input: unknown;
}

/** Mends a network until nothing is left to mend. */
export function mendedNetwork(json: unknown, values: OptionValues): MendedNetwork {
  const codes = codesOf(values);
  let applied: readonly Issue[] = [];
  let input = json;
  for (let pass = 0; ; pass++) {
    const { issues } = safeParseNetwork(input);
    const fixed = applyFixes(input, issues, codes === "sure" ? {} : { codes });
    if (fixed.applied.length === 0 || pass === mostPasses) return { input, applied, left: issues };
    applied = [...applied, ...fixed.applied];
    input = fixed.input;
  }
}

/** What a mended file has to say: how much was mended, where it is, and what is left. */
export function mendedLines(
  path: string,
  { applied, left }: Mended,
  request: Request,
  isList: boolean,
): string[] {
  const { lang, style } = request;
  const findings = isList
    ? findingsOf(left).flatMap((finding) => ["", ...findingLines(finding, request)])
    : left.length === 0
      ? []
      : ["", ...issueLines(left, request)];
  return [
    style.heading(basename(path)),
    ...style.wrap(checkTexts.mended(applied.length, left.length)[lang], 2),
    ...style.wrap(checkTexts.mendedWritten(path)[lang], 2),
    ...findings,
  ];
}
