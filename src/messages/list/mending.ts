import type { Issue } from "../../issue.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { severityLabels } from "../../network-error.ts";
import { dateText } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";

/** The heading of the last column of a mended list. */
export const remarksHeading: Bilingual = { de: "Hinweise", en: "Remarks" };

const beginning =
  /^(?:Fehler|Warnung|Hinweis|Error|Warning|Note), (?:(?:Spalte|column) .*|ganze Zeile|whole row): /;

/** Whether a cell begins as what is left of a row does; nobody writes like that by hand. */
export function isRemark(cell: string): boolean {
  return beginning.test(cell);
}

/** What is left of a row, in one line. */
export function remarkOf(issues: readonly Issue[], lang: Language): string {
  return issues.map((issue) => remark(issue, lang)).join(" | ");
}

function remark({ severity, message, at }: Issue, lang: Language): string {
  const column = at?.column ?? null;
  const place =
    column === null
      ? { de: "ganze Zeile", en: "whole row" }
      : { de: `Spalte „${excerpt(column)}“`, en: `column “${excerpt(column)}”` };
  return `${severityLabels[severity][lang]}, ${place[lang]}: ${message[lang]}`.replace(/\s+/g, " ");
}

/** What a row means if its start and its end were swapped. */
export function swappedSides(startDate: EdtfDate, endDate: EdtfDate): Bilingual {
  const [start, end] = [dateText(startDate), dateText(endDate)];
  return {
    de: `${start.de} bis ${end.de}, Beginn und Ende vertauscht`,
    en: `${start.en} to ${end.en}, start and end swapped`,
  };
}

/** What the choice says that writes into blank cells that the memberships go on. */
export function blankEndsChoice(word: string): Bilingual {
  return {
    de: `Die Mitgliedschaft läuft: überall „${word}“ eintragen`,
    en: `The membership goes on: write “${word}” everywhere`,
  };
}

/** What is noted at a mended cell: what it said, and why that changed, unless somebody changed it by hand. */
export function mendedNote(from: string, message: Bilingual | null, lang: Language): string {
  const before = {
    de: from === "" ? "Vorher leer." : `Vorher: „${excerpt(from)}“.`,
    en: from === "" ? "Blank before." : `Before: “${excerpt(from)}”.`,
  };
  return message === null ? before[lang] : `${before[lang]} ${message[lang]}`;
}
