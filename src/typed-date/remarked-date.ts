import { withoutRemark } from "../messages/date-text.ts";
import { faulty } from "../text/reading.ts";
import type { DateReading } from "./date-reading.ts";
import { isEntryWord } from "./entry-words.ts";
import type { DateSide } from "./typed-date.ts";

/** A text with a remark behind it. */
export interface Remarked {
  readonly head: string;
  readonly remark: string;
}

const inBrackets = /^([^()]+)\((.+)\)$/;
const behindComma = /^([^,;]*\d[^,;]*)[,;] (\p{L}.+)$/u;
const saysSomething = /[\p{L}\d]/u;

/** Divides a text from the remark behind it, in brackets or after a comma; `undefined` if it has none. */
export function remarked(text: string): Remarked | undefined {
  const [, before = "", remark = ""] = inBrackets.exec(text) ?? behindComma.exec(text) ?? [];
  const head = before.trimEnd();
  return head !== "" && saysSomething.test(remark) ? { head, remark } : undefined;
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
  const choices = [{ to: value, meaning: withoutRemark(value, parts.remark) }];
  return faulty("date-format", params, { choices });
}

const isWord = /^\p{L}[\p{L}.-]*,?$/u;

/** Words that say which days are meant, or that they are not. */
const meaningful =
  /^(?:nicht|keine?[mnrs]?|nie|ohne|vor|nach|seit|ab|von|vom|bis|zum|zwischen|oder|und|unbekannt|not|no|never|without|before|after|since|from|until|till|to|by|between|or|and|unknown)$/i;

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
  const parts = date.split(" ");
  for (const count of [1, 2]) {
    const words = parts.slice(0, count);
    const rest = parts.slice(count).join(" ");
    if (!words.every(mayBeRemark) || !/\d/.test(rest) || /^\d{5,}$/.test(rest)) return undefined;
    const remark = words.join(" ").replace(/,$/, "");
    const reading = read(rest);
    const dates = reading === undefined ? [] : datesIn(reading);
    if (dates.length === 0) continue;
    const params = { value: text, expected: side === "last" ? "end" : "date", remark } as const;
    const choices = dates.map((to) => ({ to, meaning: withoutRemark(to, remark) }));
    return faulty("date-format", params, { choices });
  }
  return undefined;
}

function mayBeRemark(part: string): boolean {
  const word = part.replace(/,$/, "");
  return isWord.test(part) && !meaningful.test(word) && !isEntryWord(word);
}

/** The dates that a reading gives or offers. */
function datesIn(reading: DateReading): readonly string[] {
  if (!("fault" in reading)) return reading.value === null ? [] : [reading.value];
  const { fix, choices = [] } = reading;
  return fix === undefined ? choices.map(({ to }) => to) : [fix];
}
