import type { Bilingual } from "../../model/bilingual.ts";
import { excerpt } from "../excerpt.ts";

/** What several issues of one code have in common. */
export interface SharedPlace {
  /** The heading of the column; `null` for whole rows or the list. */
  readonly column: string | null;
  /** How many issues there are. */
  readonly count: number;
  /** How many lines they are in; 0 if they are about the list as a whole. */
  readonly lines: number;
  /** The line of the issue that stands for all; `null` if it is about the list as a whole. */
  readonly example: number | null;
}

/** Says of how many cells or rows a sentence holds that is about one of them. */
export function sharedMessage({ column, count, lines, example }: SharedPlace, one: Bilingual): Bilingual {
  if (example === null) {
    return {
      de: `${count.toLocaleString("de")} Befunde dieser Art, zum Beispiel: ${one.de}`,
      en: `${count.toLocaleString("en")} findings of this kind, for example: ${one.en}`,
    };
  }
  const of = ofColumn(column);
  if (lines < 2) {
    return {
      de: `Mehrmals in Zeile ${example}${of.de === "" ? "" : `,${of.de}`}: ${one.de}`,
      en: `Several times in line ${example}${of.en === "" ? "" : `,${of.en}`}: ${one.en}`,
    };
  }
  const [de, en] = column === null ? ["Zeilen", "rows"] : ["Zellen der", "cells of the"];
  return {
    de: `${lines.toLocaleString("de")} ${de}${of.de}, zum Beispiel in Zeile ${example}: ${one.de}`,
    en: `${lines.toLocaleString("en")} ${en}${of.en}, for example in line ${example}: ${one.en}`,
  };
}

function ofColumn(column: string | null): Bilingual {
  if (column === null) return { de: "", en: "" };
  if (column === "") return { de: " Spalte ohne Überschrift", en: " column without a heading" };
  return { de: ` Spalte „${excerpt(column)}“`, en: ` column “${excerpt(column)}”` };
}
