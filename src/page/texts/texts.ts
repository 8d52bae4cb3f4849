import type { Bilingual } from "netzwerk-daseinsvorsorge/query";

/** Sentences of one concern, German beside English; those with numbers in them are functions. */
export type Texts = Readonly<Record<string, Bilingual | ((...given: never[]) => Bilingual)>>;

/** A number with what it counts, in one and in many. */
export function counted(
  count: number,
  de: readonly [string, string],
  en: readonly [string, string],
): Bilingual {
  return {
    de: `${count.toLocaleString("de")} ${count === 1 ? de[0] : de[1]}`,
    en: `${count.toLocaleString("en")} ${count === 1 ? en[0] : en[1]}`,
  };
}

/** Rows, counted. */
export function countedRows(count: number): Bilingual {
  return counted(count, ["Zeile", "Zeilen"], ["row", "rows"]);
}
