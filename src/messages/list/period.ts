import type { Bilingual } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { boundsText, dateMeaning, dateToWrite, germanDate } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";

/** What the choices say that write a date as the start or the end of a period. */
export function sideMeaning(date: EdtfDate, side: "first" | "last"): Bilingual {
  const { de, en } = dateMeaning(date);
  const isBounded = date.startsWith("[");
  if (side === "first")
    return { de: `${isBounded ? "Eintritt" : "seit"} ${de}`, en: `${isBounded ? "joined" : "since"} ${en}` };
  return { de: `${isBounded ? "Austritt" : "bis"} ${de}`, en: `${isBounded ? "left" : "until"} ${en}` };
}

/** What the choice says that writes a year as both sides. */
export function withinYear(year: string): Bilingual {
  return { de: `im Jahr ${year}`, en: `in ${year}` };
}

/** What the choice says that writes two dates as the sides of a period. */
export function fromTo(start: EdtfDate, end: EdtfDate): Bilingual {
  const [first, last] = [plainText(start), plainText(end)];
  return { de: `von ${first.de} bis ${last.de}`, en: `from ${first.en} to ${last.en}` };
}

/** The meaning of a choice that loses a remark. */
export function losing({ de, en }: Bilingual, remark: string): Bilingual {
  return { de: `${de}, ohne „${excerpt(remark)}“`, en: `${en}, without “${excerpt(remark)}”` };
}

/** The meaning of a choice that writes a cell and moves a remark to the notes. */
export function noting(text: string, remark: string): Bilingual {
  return {
    de: `${text}, „${excerpt(remark)}“ als Bemerkung`,
    en: `${text}, “${excerpt(remark)}” as a note`,
  };
}

/** What a choice means for both sides of a period. */
export function periodSides(first: Bilingual, last: Bilingual): Bilingual {
  return { de: `Beginn ${first.de}, Ende ${last.de}`, en: `start ${first.en}, end ${last.en}` };
}

/** What a choice means for one side of a period, beside the other side as the cell has it; `""` if it leaves that blank. */
export function sideOfPeriod(side: "first" | "last", own: Bilingual, other: string): Bilingual {
  const isFirst = side === "first";
  if (other === "")
    return isFirst
      ? { de: `Beginn ${own.de}`, en: `start ${own.en}` }
      : { de: `Ende ${own.de}`, en: `end ${own.en}` };
  const given = excerpt(other);
  const isDate = /^\d|^\P{N}*$/u.test(other);
  const beside = isDate ? { de: given, en: given } : { de: `„${given}“`, en: `“${given}”` };
  return isFirst ? periodSides(own, beside) : periodSides(beside, own);
}

/** What the choice says that reads several periods in a cell: “bis 31.12.2017, wieder seit 2021”. */
export function periodsMeaning(
  periods: readonly {
    readonly startDate?: string | null | undefined;
    readonly endDate?: string | null | undefined;
  }[],
): Bilingual {
  const meanings = periods.map(({ startDate, endDate }) => periodMeaning(startDate ?? null, endDate ?? null));
  return {
    de: meanings.map(({ de }) => de).join(", wieder "),
    en: meanings.map(({ en }) => en).join(", again "),
  };
}

function periodMeaning(start: EdtfDate | null, end: EdtfDate | null): Bilingual {
  const [first, last] = [plainText(start ?? ""), plainText(end ?? "")];
  if (start === null) return { de: `bis ${last.de}`, en: `until ${last.en}` };
  if (end === null || end === "..") return { de: `seit ${first.de}`, en: `since ${first.en}` };
  return fromTo(start, end);
}

/** A date in a few words, which do not say that the day is unknown. */
function plainText(date: EdtfDate): Bilingual {
  return date.startsWith("[") ? boundsText(date) : { de: germanDate(date), en: dateToWrite(date).en };
}
