import type { Bilingual } from "../model/bilingual.ts";

/** What the parts of a timeline that can be asked are called. */
export const elementTexts = {
  day: { de: "Tag", en: "Day" },
  regions: { de: "Regionen", en: "Regions" },
  zoom: { de: "Ausschnitt", en: "Days shown" },
  closer: { de: "Näher heran", en: "Zoom in" },
  farther: { de: "Weiter weg", en: "Zoom out" },
  whole: { de: "Alle Tage", en: "All days" },
} satisfies Record<string, Bilingual>;

/** Where the range of an element is wrong. */
export function rangeProblem(given: string): Bilingual {
  return {
    de: `„${given}“ ist kein Zeitraum. Ersten und letzten Tag angeben: 2018-01-01/2022-12-31.`,
    en: `“${given}” is no range of days. Give the first and the last day: 2018-01-01/2022-12-31.`,
  };
}
