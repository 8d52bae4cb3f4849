import { fold } from "../../text/fold.ts";
import type { MemberCode } from "./vocabularies.ts";
import type { Vocabulary } from "./word-cell.ts";

/** What a mark says: yes, no, or that somebody was not sure. */
export type MarkCode = MemberCode | "unsure";

const signs: Readonly<Record<string, MemberCode>> = {
  "✓": "yes",
  "✔": "yes",
  "☑": "yes",
  "☒": "yes",
  "+": "yes",
  "✗": "no",
  "✘": "no",
  "☐": "no",
  "-": "no",
  "–": "no",
  "—": "no",
};

/** The mark in a cell, which is clean; `undefined` if it is none. In brackets or with a question mark it is unsure. */
export function markIn(text: string, words: Vocabulary<MemberCode>): MarkCode | undefined {
  const sign = signOf(text, words);
  if (sign !== undefined) return sign;
  const inner = text.replace(/[()[\]?*]/g, "").trim();
  if (inner === text) return undefined;
  return inner === "" || signOf(inner, words) !== undefined ? "unsure" : undefined;
}

function signOf(text: string, { codes }: Vocabulary<MemberCode>): MemberCode | undefined {
  if (Object.hasOwn(signs, text)) return signs[text];
  return /^[\p{L}\p{N}]+\.?$/u.test(text) ? codes.get(fold(text)) : undefined;
}
