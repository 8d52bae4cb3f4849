import { boundsOf } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import { cleanCell } from "../../text/clean.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import type { DateSettings } from "../../typed-date/date-settings.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";

/** An end, and the start of the membership that followed it. */
export interface Return {
  readonly endDate: EdtfDate;
  readonly startDate: EdtfDate;
}

/** No cell with an end and a start is longer. */
const mostLetters = 100;

/** An end, what divides it from what follows, and that, which may stand in brackets. */
const form =
  /^(.*?\d)\)?(?:\s*[;,+&(\r\n]|\s[–/-]\s|\s(?=(?:und|and|dann|then|danach|wieder|erneut|again)\s))(.+?)\)?$/isu;

/** Whether a text says that something begins, or begins again. */
const begins =
  /(?<!\p{L})(?:seit|ab|since|from|wieder|erneut|again|Wiedereintritt|Wiederaufnahme|rejoined)(?!\p{L})/iu;

/** Words beside a start that only say that it is another one. */
const again =
  "(?:und|and|dann|then|danach|wieder|erneut|again|Mitglied|member|dabei|eingetreten|beigetreten|aufgenommen|Eintritt|Beitritt|Wiedereintritt|Wiederaufnahme|rejoined)";
const before = new RegExp(`^(?:${again}[:,]? (?:(?:am|zum|im|on|in) )?)+`, "iu");
const behind = new RegExp(`(?: ${again}){1,2}$`, "iu");

/**
 * The end and the new start in a text that says both (`31.12.2017, wieder ab 01.01.2021`); `undefined` if it says anything
 * else, or if the start certainly is not after the end.
 */
export function readReturn(raw: string, dates: DateSettings): Return | undefined {
  if (raw.length > mostLetters) return undefined;
  const [, ended = "", begun = ""] = form.exec(raw.trim()) ?? [];
  if (!begins.test(begun)) return undefined;
  const next = cleanCell(begun, "date").text.replace(before, "").replace(behind, "");
  const endDate = plainDate(readTypedDate(cleanCell(ended, "date").text, "last", dates));
  const startDate = plainDate(readTypedDate(next, "first", dates));
  if (endDate === undefined || startDate === undefined) return undefined;
  const [end, start] = [boundsOf(endDate), boundsOf(startDate)];
  const isAfter = end !== undefined && start !== undefined && start.latest > end.earliest;
  return isAfter ? { endDate, startDate } : undefined;
}

/** A date about which there is nothing to say. */
function plainDate(reading: DateReading): EdtfDate | undefined {
  if ("fault" in reading || reading.found !== undefined) return undefined;
  return reading.value === null || reading.value === ".." ? undefined : reading.value;
}
