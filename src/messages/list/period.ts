import type { Bilingual } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { dateMeaning } from "../date-text.ts";
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
  const [first, last] = [dateMeaning(start), dateMeaning(end)];
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
