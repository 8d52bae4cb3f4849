import type { Bilingual } from "../model/bilingual.ts";
import { excerpt } from "./excerpt.ts";

/** What the choice says that leaves an end open. */
export const noEndChoice: Bilingual = { de: "kein Ende", en: "no end" };

/** What the choice says that leaves a date out. */
export const unknownChoice: Bilingual = { de: "unbekannt", en: "unknown" };

/** What the choice says that names a record. */
export function recordChoice(id: string): Bilingual {
  return { de: `„${excerpt(id)}“`, en: `“${excerpt(id)}”` };
}
