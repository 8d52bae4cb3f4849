import type { Pair } from "../../issue-params/place.ts";
import { saysJoining, saysNoMember } from "../date/leaving.ts";
import { looksLikeDate } from "./cell-shape.ts";

/** A name that has a remark in its cell. */
export interface NameRemark {
  readonly name: string;
  readonly remark: string;
  /** Whether the remark says that the region is no member: it left, has only applied, or takes part in another role. */
  readonly hasLeft: boolean;
}

const inBrackets = /^(.*[^ ]) ?[([]([^()[\]]+)[)\]]$/;
const signs = [" - ", " – ", " — ", ", ", "; "];
const wordBefore = / (?=(?:Mitglied )?(?:seit|ab|bis|since|until|ausgetreten|gekündigt|beigetreten) )/gi;

/** No name is longer with its remark. */
const longestWithRemark = 500;

/** What every remark has, and few names. */
const mayHaveRemark =
  /[)\]]$|[-–—,;] | (?:Mitglied|seit|ab|bis|since|until|ausgetreten|gekündigt|beigetreten) /i;

const anyDate = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{4}|(?:1[89]|20|21)\d\d)(?!\d)/;
const lead = /^(?:Mitglied )?(?:(?:seit|ab|vom|von|bis|zum|since|from|until) )?(?=\S)/i;
const until = /^(?:Mitglied )?(?:bis|until) /i;

/**
 * The remark in the cell of a name: in brackets it has a date, or a word of joining or leaving; behind a dash, comma or
 * semicolon it has such a word, or is a date and no more.
 */
export function nameRemark(text: string): NameRemark | undefined {
  if (text.length > longestWithRemark || !mayHaveRemark.test(text)) return undefined;
  const divided = inTheEnd(text) ?? behindSign(text) ?? behindWord(text);
  if (divided === undefined) return undefined;
  const [name, remark] = divided;
  return { name, remark, hasLeft: saysNoMember(remark) || until.test(remark) };
}

function inTheEnd(text: string): Pair<string> | undefined {
  const [, name = "", remark = ""] = inBrackets.exec(text) ?? [];
  return isName(name) && (anyDate.test(remark) || saysSomething(remark)) ? [name, remark] : undefined;
}

function behindSign(text: string): Pair<string> | undefined {
  const at = Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
  const [name, remark] = [text.slice(0, Math.max(at, 0)), text.slice(at).replace(/^ ?[-–—,;] /, "")];
  return isName(name) && (isDate(remark) || saysSomething(remark)) ? [name, remark] : undefined;
}

function behindWord(text: string): Pair<string> | undefined {
  for (const { index } of text.matchAll(wordBefore)) {
    const [name, remark] = [text.slice(0, index), text.slice(index + 1)];
    if (isName(name) && /\d/.test(remark) && (isDate(remark) || saysSomething(remark))) return [name, remark];
  }
  return undefined;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function saysSomething(remark: string): boolean {
  return saysNoMember(remark) || saysJoining(remark);
}

function isDate(remark: string): boolean {
  return looksLikeDate(remark.replace(lead, ""));
}

const mayBeBetween = /[/,;&+]| (?:und|and) /;
const between = / ?\/ ?|[,;] | (?:und|and|&|\+) /g;

/** No two names are longer, and none have more signs that may be between them. */
const [longestPair, mostBetween] = [200, 10];

/** The pairs of names that a cell may consist of; whether it does is decided by who knows the other names. */
export function splitNames(text: string): readonly Pair<string>[] {
  if (text.length > longestPair || !mayBeBetween.test(text)) return [];
  const places = [...text.matchAll(between)];
  if (places.length > mostBetween) return [];
  return places.flatMap(({ index, 0: { length } }): Pair<string>[] => {
    const [one, other] = [text.slice(0, index).trim(), text.slice(index + length).trim()];
    return isName(one) && isName(other) ? [[one, other]] : [];
  });
}
