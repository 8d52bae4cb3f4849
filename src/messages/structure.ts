import type { Wording } from "../issue.ts";
import type { FieldMissingParams, FieldTypeParams, FieldValueParams } from "../issue-params/structure.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import { excerpt } from "./excerpt.ts";
import { accessThrows, notANetwork, outputListMissing, versionWording } from "./output.ts";
import { argumentMessage, optionMessage, timeZoneMessage } from "./query.ts";

/** Messages about the structure of an input. */
export const structureWording: Wording<
  | "field-missing"
  | "field-type"
  | "field-value"
  | "field-unknown"
  | "input-unreadable"
  | "version-unsupported"
> = {
  "field-missing": missingMessage,
  "field-type": typeMessage,
  "field-value": valueMessage,
  "field-unknown": ({ field, nearest }) => {
    if (field === "__proto__") {
      return {
        de: "Ein Feld darf nicht „__proto__“ heißen. Das Feld umbenennen oder weglassen.",
        en: "A field cannot be called “__proto__”. Rename the field, or leave it out.",
      };
    }
    return {
      de: `Das Feld „${excerpt(field)}“ gibt es hier nicht.${nearest === null ? "" : ` Ist „${nearest}“ gemeint?`} Eigene Angaben gehören unter „extra“.`,
      en: `The field “${excerpt(field)}” does not exist here.${nearest === null ? "" : ` Did you mean “${nearest}”?`} Your own data belongs under “extra”.`,
    };
  },
  "input-unreadable": (params) => {
    if (params.reason === "access") return accessThrows;
    if (params.reason === "cycle") {
      return {
        de: "Die Eingabe enthält sich an dieser Stelle selbst. Statt des Objekts seine id angeben.",
        en: "The input contains itself here. Give the id of the object instead of the object.",
      };
    }
    return {
      de: `Die Eingabe ist tiefer als ${params.deepest} Ebenen verschachtelt. Diesen Teil flacher anlegen oder weglassen.`,
      en: `The input is nested more than ${params.deepest} levels deep. Flatten this part, or leave it out.`,
    };
  },
  ...versionWording,
};

/** What only lists have, in few words; `list/value.ts` has the sentences that are read. */
const inList: Bilingual = { de: "Die Zeile ist nicht vollständig.", en: "The row is not complete." };

function missingMessage(params: FieldMissingParams): Bilingual {
  switch (params.reason) {
    case "field":
      return {
        de: `Das Feld „${excerpt(params.field)}“ fehlt. Das Feld ergänzen.`,
        en: `The field “${excerpt(params.field)}” is missing. Add it.`,
      };
    case "entry":
      return {
        de: "Hier steht nichts. Einen Eintrag angeben.",
        en: "There is nothing here. Give a record.",
      };
    case "network":
      return {
        de: "Es wurde nichts übergeben. Ein Netzwerk übergeben.",
        en: "Nothing was passed. Pass a network.",
      };
    case "hole":
      return {
        de: "Die Liste hat hier eine Lücke; gelesen wurde sie bis hierhin. Den Eintrag ergänzen oder die Lücke schließen.",
        en: "The list has a hole here and was read up to it. Add the entry, or close the hole.",
      };
    case "output-list":
      return outputListMissing(params.list);
    case "name":
      return {
        de: "Der Name der Region fehlt. Den Namen eintragen oder die Zeile löschen.",
        en: "The name of the region is missing. Enter it, or delete the row.",
      };
    case "name-column":
    case "last-day":
    case "period-start":
    case "period-side":
      return inList;
  }
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { de: "ein Text", en: "text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "true oder false", en: "true or false" },
  array: { de: "eine Liste", en: "a list" },
  object: { de: "ein Objekt", en: "an object" },
  record: { de: "ein Objekt", en: "an object" },
};

function typeMessage(params: FieldTypeParams): Bilingual {
  switch (params.reason) {
    case "type": {
      const { expected, given, found } = params;
      const name = typeNames[expected] ?? { de: expected, en: expected };
      const quoted =
        found === "text" || found === "json-text" ? JSON.stringify(excerpt(given)) : excerpt(given);
      const remedy = typeRemedy(params);
      return {
        de: `Erwartet wird ${name.de}, angegeben ist ${quoted}. ${remedy.de}`,
        en: `Expected ${name.en}, got ${quoted}. ${remedy.en}`,
      };
    }
    case "not-json":
      return {
        de: "Unter „extra“ steht etwas, das es in JSON nicht gibt. Nur Texte, Zahlen, true, false, null, Listen und Objekte verwenden.",
        en: "Under “extra” there is something that JSON does not have. Use only text, numbers, true, false, null, lists and objects.",
      };
    case "network":
      return notANetwork;
    case "list":
      return {
        de: "Das ist keine Liste. Den Text der Datei, ihre Bytes (Uint8Array) oder Zeilen aus Zellen (string[][]) übergeben.",
        en: "This is not a list. Pass the text of the file, its bytes (Uint8Array), or rows of cells (string[][]).",
      };
    case "spreadsheet":
      return {
        de: "Ein Teil der Tabelle ist nicht so, wie readSpreadsheet(…) ihn liefert, und wird nicht gelesen. Das Ergebnis von readSpreadsheet(…) unverändert übergeben.",
        en: "A part of the spreadsheet is not as readSpreadsheet(…) returns it, and is not read. Pass the result of readSpreadsheet(…) unchanged.",
      };
    case "read-list":
      return {
        de: "Das ist keine gelesene Mitgliederliste. Zuerst readMemberList(…) aufrufen und das Ergebnis übergeben.",
        en: "This is not a member list that readMemberList(…) returned. Call readMemberList(…) first and pass its result.",
      };
    case "cell":
      return {
        de: "Eine Zelle ist kein Text. Alle Zellen als Text übergeben, Zahlen und Daten so, wie sie in der Liste stehen.",
        en: "A cell is not text. Pass all cells as text, with numbers and dates as they are in the list.",
      };
  }
}

type WrongType = Extract<FieldTypeParams, { reason: "type" }>;

function typeRemedy({ expected, given, found, fields }: WrongType): Bilingual {
  if (found === "json-text") {
    return { de: "Den Text zuerst mit JSON.parse lesen.", en: "Parse the text with JSON.parse first." };
  }
  if (found === "null") {
    return {
      de: "Ist der Wert unbekannt, das Feld weglassen.",
      en: "If the value is unknown, leave the field out.",
    };
  }
  if (found === "date") {
    return {
      de: "Den Kalendertag als Text schreiben, wie 2018-11-27; dayOf(…) gibt ihn zurück.",
      en: "Write the calendar day as text, like 2018-11-27; dayOf(…) returns it.",
    };
  }
  if (fields.length > 0) {
    const form = `{ ${fields.map((field) => `"${field}": …`).join(", ")} }`;
    return { de: `In dieser Form angeben: ${form}.`, en: `Give it in this form: ${form}.` };
  }
  if (expected === "string" && found === "number") {
    return { de: `In Anführungszeichen schreiben: "${given}".`, en: `Write it in quotes: "${given}".` };
  }
  return { de: "Den Wert in dieser Form angeben.", en: "Give the value in that form." };
}

function valueMessage(params: FieldValueParams): Bilingual {
  switch (params.reason) {
    case "argument":
      return argumentMessage(params);
    case "option":
      return optionMessage(params.given, params.possible);
    case "time-zone":
      return timeZoneMessage(params.given);
    case "unlisted": {
      const { given, allowed, meant } = params;
      return {
        de: `„${excerpt(given)}“ ist hier nicht erlaubt.${meant === null ? "" : ` Ist „${meant}“ gemeint?`} Erlaubt sind: ${allowed.join(", ")}.`,
        en: `“${excerpt(given)}” is not allowed here.${meant === null ? "" : ` Did you mean “${meant}”?`} Allowed: ${allowed.join(", ")}.`,
      };
    }
    case "empty":
      return params.isOptional
        ? {
            de: "Der Text ist leer. Einen Text angeben oder das Feld weglassen.",
            en: "The text is empty. Give a text, or leave the field out.",
          }
        : { de: "Der Text ist leer. Einen Text angeben.", en: "The text is empty. Give a text." };
    case "count":
      return {
        de: `${excerpt(params.given)} ist keine gültige Anzahl. Eine ganze Zahl ab 0 angeben.`,
        en: `${excerpt(params.given)} is not a valid count. Use a whole number, 0 or more.`,
      };
    case "two-dates": {
      const [first, second] = params.dates;
      const [de, en] = params.field === "startDate" ? ["den Beginn", "start"] : ["das Ende", "end"];
      return {
        de: `Die Zeile nennt zwei verschiedene Daten für ${de}: ${first} und ${second}. Eines davon löschen oder berichtigen.`,
        en: `The row has two different dates for the ${en}: ${first} and ${second}. Delete or correct one of them.`,
      };
    }
    case "other-row":
      return {
        de: `Zeile ${params.line} nennt für diese Region „${excerpt(params.given)}“. Eine der beiden Zeilen berichtigen; sind es zwei Regionen, ihnen verschiedene Namen oder Schlüssel geben.`,
        en: `Line ${params.line} has “${excerpt(params.given)}” for this region. Correct one of the two rows; if they are two regions, give them different names or keys.`,
      };
    case "periods-overlap":
    case "outside-times":
    case "same-name":
    case "same-known":
    case "alias":
    case "no-name":
    case "broken-name":
      return inList;
    case "word": {
      const { given, group, meant } = params;
      const words = Object.entries<Bilingual>(labels[group]);
      const near = words.find(([code]) => code === meant)?.[1];
      return {
        de: `„${excerpt(given)}“ gibt es in dieser Spalte nicht.${near === undefined ? "" : ` Ist „${near.de}“ gemeint?`} Eines davon eintragen oder die Zelle leeren: ${words.map(([, { de }]) => de).join(", ")}.`,
        en: `“${excerpt(given)}” is not a word of this column.${near === undefined ? "" : ` Did you mean “${near.en}”?`} Enter one of these, or clear the cell: ${words.map(([, { en }]) => en).join(", ")}.`,
      };
    }
  }
}
