import { createIssue, type Issue, type IssueLocation } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { mojibakeMessage } from "../cell/encoding-faults.ts";
import { lineIssue } from "../rows/list-issues.ts";
import type { ListColumn } from "./columns.ts";

/** Of a header without a column for the region's name. */
export function noNameColumn(line: number, raw: string): Issue {
  return lineIssue(
    "column-missing",
    { line, column: null, raw },
    {
      de: "Die Kopfzeile hat keine Spalte für den Namen der Region. Die Spalte mit den Namen „Region“, „Mitglied“ oder „Name“ nennen.",
      en: "The header has no column for the name of the region. Call the column with the names “Region”, “Mitglied” or “Name”.",
    },
  );
}

/** Of a list without a header. */
export function noHeader(firstLine: string): Issue {
  const at = { line: 1, column: null, raw: firstLine };
  return lineIssue("column-missing", at, {
    de: "In den ersten 20 Zeilen steht keine Kopfzeile mit einer Spalte für den Namen der Region. Eine Spalte „Region“, „Mitglied“ oder „Name“ nennen, mit Semikolon, Tabulator oder Komma zwischen den Spalten.",
    en: "The first 20 lines have no header with a column for the name of the region. Call a column “Region”, “Mitglied” or “Name”, with semicolons, tabs or commas between the columns.",
  });
}

/** Of a header that the option `columns` explains and the file does not have. */
export function explainedColumnMissing(header: string): Issue {
  const given = excerpt(header);
  const message: Bilingual = {
    de: `Die Spalte „${given}“ aus der Option columns steht nicht in der Kopfzeile. Den Namen der Spalte angleichen.`,
    en: `The header does not have the column “${given}” of the option columns. Make the names of the column agree.`,
  };
  return createIssue("column-missing", [], message, { params: { header: given } });
}

/** Of a column that is not read. */
export function unknownColumn(column: number, at: IssueLocation, meant: string | undefined): Issue {
  const given = excerpt(at.raw);
  const hint = isPlainKey(at.raw) ? plainKeyHint : { de: "", en: "" };
  const message: Bilingual =
    at.raw === ""
      ? {
          de: `Spalte ${column + 1} hat Inhalt, aber keine Überschrift, und wird nicht gelesen. Eine Überschrift eintragen.`,
          en: `Column ${column + 1} has content but no header, and is not read. Enter a header.`,
        }
      : {
          de: `Die Spalte „${given}“ ist unbekannt und wird nicht gelesen.${meant ? ` Ist „${meant}“ gemeint?` : ""}${hint.de} Soll sie gelesen werden, sie umbenennen; ein Programm kann sie mit der Option columns erklären.`,
          en: `The column “${given}” is unknown and is not read.${meant ? ` Did you mean “${meant}”?` : ""}${hint.en} If it is to be read, rename it; a program can explain it by the option columns.`,
        };
  const path = ["columns", column];
  const suggestion = meant === undefined ? undefined : { path, value: meant };
  return createIssue("column-unknown", path, message, { at, params: { header: given }, suggestion });
}

function isPlainKey(header: string): boolean {
  return /^(?:gebiets)?(?:schlüssel|key)$/i.test(header.trim());
}

const plainKeyHint: Bilingual = {
  de: " Welche Art von Schlüssel es ist, muss die Überschrift sagen: Kreisschlüssel, AGS, ARS, Verbandsschlüssel, NUTS oder ROR.",
  en: " The header has to say which kind of key it is: Kreisschlüssel, AGS, ARS, Verbandsschlüssel, NUTS or ROR.",
};

/** Of a second column for what an earlier one holds; nobody can say which of them counts. */
export function duplicateColumn(column: number, at: IssueLocation, first: ListColumn): Issue {
  const [one, other] = [excerpt(first.header), excerpt(at.raw)];
  const message: Bilingual = {
    de: `Die Spalten „${one}“ und „${other}“ bedeuten dasselbe; welche gilt, ist offen, deshalb wird keine Zeile übernommen. Eine der beiden löschen oder umbenennen.`,
    en: `The columns “${one}” and “${other}” mean the same; which of them counts is open, so no row is taken. Delete or rename one of the two.`,
  };
  return createIssue("column-duplicate", ["columns", column], message, {
    at,
    params: { header: other, first: one },
  });
}

/** Of a header that wrong decoding has broken. */
export function brokenHeader(column: number, at: IssueLocation): Issue {
  return createIssue("encoding-mojibake", ["columns", column], mojibakeMessage, {
    at,
    params: { value: excerpt(at.raw) },
  });
}
