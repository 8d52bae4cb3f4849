import { withoutRemark } from "../messages/date-text.ts";
import { type CellChoice, faulty } from "../text/reading.ts";
import { type DateReading, dateChoice } from "./date-reading.ts";
import { dateWord } from "./date-words.ts";
import { isEntryWord } from "./entry-words.ts";
import type { DateSide } from "./typed-date.ts";

/** A text with a remark behind it. */
export interface Remarked {
  readonly head: string;
  readonly remark: string;
}

const inBrackets = /^([^()]+)\(((?:[^()]|\([^()]*\))+)\)$/;
const behindComma = /^([^,;]+)[,;] (\p{L}.+)$/u;
const behindSpace = /^(.*\d\.?) (\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2})$/u;
const isEffective = /^(?:wirksam|rückwirkend|mit Wirkung) /i;
const saysSomething = /[\p{L}\d]/u;

/** Divides a text from the remark behind it, in brackets, after a comma or in a few words; `undefined` if it has none. */
export function remarked(text: string): Remarked | undefined {
  const [, before = "", remark = ""] =
    inBrackets.exec(text) ?? behindComma.exec(text) ?? wordsBehind(text) ?? [];
  const head = before.trimEnd();
  if (!/\d/.test(head) || !saysSomething.test(remark) || dateWord(remark) !== undefined) return undefined;
  return { head, remark };
}

function wordsBehind(text: string): readonly string[] | undefined {
  const found = behindSpace.exec(text);
  return found?.[2]?.split(" ").every(mayBeRemark) ? found : undefined;
}

const beforeComma = /^([^,;]*\S)[,;] ((?:seit|ab|bis|since|from|until) [^,;]+)$/i;

/**
 * Divides a text from what is before it and says something else: a remark with a comma behind it, or a word or two; nothing if
 * these may say which days are meant.
 */
export function remarkedBefore(text: string): readonly Remarked[] {
  const [, remarkBefore, rest] = beforeComma.exec(text) ?? [];
  if (remarkBefore !== undefined && rest !== undefined) return [{ head: rest, remark: remarkBefore }];
  const parts = text.split(" ");
  const counts = parts.slice(0, 2).every(mayBeRemark) ? [1, 2] : mayBeRemark(parts[0] ?? "") ? [1] : [];
  return counts.map((count) => {
    const remark = parts.slice(0, count).join(" ").replace(/[,:]$/, "");
    return { head: parts.slice(count).join(" "), remark };
  });
}

/**
 * A date with a remark behind it (`01.02.2023 (Beschluss 12.12.22)`), which may deny it and is not lost unseen: the
 * date is a choice. `undefined` for any other text; `read` reads the date alone.
 */
export function readRemarked(
  text: string,
  side: DateSide,
  read: (head: string) => DateReading,
): DateReading | undefined {
  const parts = remarked(text);
  const reading = parts && read(parts.head);
  if (parts === undefined || reading === undefined || "fault" in reading || reading.value === null)
    return undefined;
  const { value } = reading;
  const expected = side === "last" ? "end" : "date";
  const params = { value: text, expected, remark: parts.remark } as const;
  const choices = [
    ...effectiveChoices(parts.remark, read),
    { to: value, meaning: withoutRemark(value, parts.remark) },
  ];
  return faulty("date-format", params, { choices });
}

const isWord = /^\p{L}[\p{L}.-]*[,:]?$/u;

/** Whether a text says by its first words that something takes effect. */
export function takesEffect(text: string): boolean {
  return isEffective.test(text);
}

/** The date from which a remark says that something takes effect (`wirksam ab 01.04.2014`), as a choice. */
function effectiveChoices(remark: string, read: (text: string) => DateReading): readonly CellChoice[] {
  const reading = takesEffect(remark) ? read(remark) : undefined;
  if (reading === undefined || "fault" in reading || reading.value === null || reading.value === "..")
    return [];
  return [dateChoice(reading.value)];
}

/** Words that say which days are meant, or that they are not. */
const meaningful =
  /^(?:nicht|keine?[mnrs]?|nie|ohne|vor|nach|seit|ab|von|vom|bis|zum|zwischen|oder|und|unbekannt|wieder|erneut|again|not|no|never|without|before|after|since|from|until|till|to|by|between|or|and|unknown)$/i;

/**
 * A date behind a word or two that say something else (`Modellprojekt 2018`, `ja, Ende 2023`): what it may mean is offered, as
 * with a remark behind it. `undefined` if the words may say which days are meant; `read` reads the date alone.
 */
export function readBehindWords(
  text: string,
  date: string,
  side: DateSide,
  read: (rest: string) => DateReading | undefined,
): DateReading | undefined {
  for (const { head, remark } of remarkedBefore(beforeComma.test(text) ? text : date)) {
    if (!/\d/.test(head) || /^\d{5,}$/.test(head)) return undefined;
    const reading = read(head);
    const dates = reading === undefined ? [] : datesIn(reading);
    if (dates.length === 0) continue;
    const params = { value: text, expected: side === "last" ? "end" : "date", remark } as const;
    const choices = dates.map((to) => ({ to, meaning: withoutRemark(to, remark) }));
    return faulty("date-format", params, { choices });
  }
  return undefined;
}

function mayBeRemark(part: string): boolean {
  const word = part.replace(/[,:]$/, "");
  return isWord.test(part) && !meaningful.test(word) && !isEntryWord(word);
}

/** The dates that a reading gives or offers. */
function datesIn(reading: DateReading): readonly string[] {
  if (!("fault" in reading)) return reading.value === null ? [] : [reading.value];
  const { fix, choices = [] } = reading;
  return fix === undefined ? choices.map(({ to }) => to) : [fix];
}
