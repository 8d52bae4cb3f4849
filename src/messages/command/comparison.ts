import type { Bilingual } from "../../model/bilingual.ts";
import type { Texts } from "./faults.ts";

/** What the command prints about two versions of a network. */
export const comparisonTexts = {
  answers: { de: "Antworten", en: "Answers" },
  sameAnswers: { de: "Keine Antwort ändert sich.", en: "No answer changes." },
  refinement: {
    de: "Es kommt nur Wissen hinzu: Keine sichere Antwort wird zurückgenommen.",
    en: "Only knowledge is added: no certain answer is taken back.",
  },
  takenBack: {
    de: "Antworten, die feststanden, werden zurückgenommen oder umgekehrt.",
    en: "Answers that were settled are withdrawn or reversed.",
  },
  counts: { de: "Mitgliederzahlen", en: "Numbers of members" },
  open: { de: "nach oben offen", en: "no upper bound" },
  difference: ({ min, max }: { readonly min: number; readonly max: number }) => ({
    de: differenceText(min, max, "kleinste Zahl", "größte Zahl"),
    en: differenceText(min, max, "lowest number", "highest number"),
  }),
  claims: { de: "Veröffentlichte Zahlen", en: "Published numbers" },
  notThere: { de: "nicht enthalten", en: "not there" },
  records: { de: "Datensätze", en: "Records" },
  sameRecords: { de: "Die Datensätze sind gleich.", en: "The records are the same." },
  added: (count: number) => ({ de: `${shown(count, "de")} neu`, en: `${shown(count, "en")} added` }),
  removed: (count: number) => ({ de: `${shown(count, "de")} entfernt`, en: `${shown(count, "en")} removed` }),
  changed: (count: number) => ({ de: `${shown(count, "de")} geändert`, en: `${shown(count, "en")} changed` }),
  reordered: { de: "andere Reihenfolge", en: "another order" },
  more: (count: number) => ({
    de: `… und ${shown(count, "de")} weitere; --json gibt alle aus.`,
    en: `… and ${shown(count, "en")} more; --json prints them all.`,
  }),
} satisfies Texts;

function differenceText(min: number, max: number, lowest: string, highest: string): string {
  if (min === max) return signed(min);
  const parts = [
    ...(min === 0 ? [] : [`${lowest} ${signed(min)}`]),
    ...(max === 0 ? [] : [`${highest} ${signed(max)}`]),
  ];
  return parts.join(", ");
}

function signed(count: number): string {
  return count < 0 ? `−${-count}` : `+${count}`;
}

function shown(count: number, lang: "de" | "en"): string {
  return count.toLocaleString(lang);
}

/** What the lists of a network hold, and the fields of the network itself. */
export const recordNames = {
  network: { de: "Netzwerk", en: "Network" },
  sources: { de: "Quellen", en: "Sources" },
  fundingPeriods: { de: "Förderphasen", en: "Funding periods" },
  criteria: { de: "Kriterien", en: "Criteria" },
  regions: { de: "Regionen", en: "Regions" },
  regionChanges: { de: "Änderungen von Regionen", en: "Changes of regions" },
  memberships: { de: "Mitgliedschaften", en: "Memberships" },
  assessments: { de: "Bewertungen", en: "Assessments" },
  events: { de: "Veranstaltungen", en: "Events" },
  countClaims: { de: "Veröffentlichte Zahlen", en: "Published numbers" },
} satisfies Record<string, Bilingual>;
