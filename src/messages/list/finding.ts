import { groupBy } from "../../grouping.ts";
import type { IgnoredBecause } from "../../issue-params/list.ts";
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

/** What a line is that was skipped. */
export const ignoredAs: Readonly<Record<IgnoredBecause, Bilingual>> = {
  title: { de: "über der Liste", en: "above the list" },
  header: { de: "wiederholte Kopfzeile", en: "the header again" },
  total: { de: "Summe", en: "total" },
  note: { de: "Anmerkung", en: "note" },
  filler: { de: "ohne Namen", en: "without a name" },
  heading: { de: "Zwischenüberschrift", en: "heading" },
  state: {
    de: "Überschrift mit dem Land der Zeilen darunter",
    en: "heading with the Land of the rows below",
  },
  "not-member": { de: "kein Mitglied", en: "not a member" },
  applicant: { de: "Antrag oder Planung", en: "application or plan" },
  unmarked: { de: "nirgends angekreuzt", en: "not marked anywhere" },
};

/** So many lines are named for each reason. */
const mostLines = 5;

/** Says of lines that were skipped which are so for which reason. */
export function ignoredMessage(
  lines: readonly { readonly because: IgnoredBecause; readonly line: number }[],
): Bilingual {
  const groups = [...groupBy(lines, ({ because }) => because)].map(([because, of]) => {
    const shown = of.slice(0, mostLines).map(({ line }) => line);
    const numbers = `${shown.join(", ")}${of.length > mostLines ? " …" : ""}`;
    const { de, en } = ignoredAs[because];
    return of.length === 1
      ? { de: `Zeile ${numbers} (${de})`, en: `line ${numbers} (${en})` }
      : { de: `Zeilen ${numbers} (${de})`, en: `lines ${numbers} (${en})` };
  });
  return {
    de: `${lines.length.toLocaleString("de")} Zeilen wurden übergangen: ${groups.map(({ de }) => de).join("; ")}.`,
    en: `${lines.length.toLocaleString("en")} lines were skipped: ${groups.map(({ en }) => en).join("; ")}.`,
  };
}

function ofColumn(column: string | null): Bilingual {
  if (column === null) return { de: "", en: "" };
  if (column === "") return { de: " Spalte ohne Überschrift", en: " column without a heading" };
  return { de: ` Spalte „${excerpt(column)}“`, en: ` column “${excerpt(column)}”` };
}
