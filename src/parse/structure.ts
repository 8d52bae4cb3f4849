import type * as z from "zod";
import type { DateFault } from "../calendar/day.ts";
import { type Bilingual, createIssue, excerpt, type Issue, type IssuePath } from "../issue.ts";
import { valueAt } from "./read-input.ts";
import { codeWithLabel, fieldsAt, isOptionalAt, nearestOf, requiredFieldsAt } from "./suggestions.ts";

/** The findings of a schema as issues; a misspelt field or value comes with the nearest one that exists. */
export function structureIssues(findings: readonly z.core.$ZodIssue[], input: unknown): Issue[] {
  return findings.flatMap((finding) => {
    const path = finding.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    return issuesOf(finding, path, valueAt(input, path));
  });
}

function issuesOf(finding: z.core.$ZodIssue, path: IssuePath, given: unknown): Issue[] {
  switch (finding.code) {
    case "unrecognized_keys":
      return finding.keys.map((key) => unknownField(path, key));
    case "invalid_key":
      return [unknownField(path.slice(0, -1), String(path.at(-1)))];
    case "custom":
      return [dateIssue(path, finding.params?.dateFault, excerpt(given))];
    case "invalid_type":
      return [given === undefined ? missingField(path) : wrongType(path, finding.expected, given)];
    case "invalid_value":
      return [given === undefined ? missingField(path) : unlistedValue(path, given, finding.values)];
    default:
      return [typeof given === "string" ? emptyText(path) : wrongNumber(path, given)];
  }
}

function unknownField(path: IssuePath, key: string): Issue {
  const nearest = nearestOf(key, fieldsAt(path));
  const given = excerpt(key);
  const message: Bilingual = {
    de: `Das Feld „${given}“ gibt es hier nicht.${nearest ? ` Ist „${nearest}“ gemeint?` : ""} Eigene Angaben gehören unter „extra“.`,
    en: `There is no field “${given}” here.${nearest ? ` Did you mean “${nearest}”?` : ""} Data of your own goes under “extra”.`,
  };
  const at = [...path, key];
  const suggestion = nearest === undefined ? undefined : { path: at, value: nearest };
  return createIssue("field-unknown", at, message, { params: { field: given, nearest }, suggestion });
}

function missingField(path: IssuePath): Issue {
  const step = path.at(-1);
  const field = String(step ?? "");
  const message: Bilingual =
    typeof step === "string"
      ? {
          de: `Das Feld „${field}“ fehlt. Es ergänzen.`,
          en: `The field “${field}” is missing. Add it.`,
        }
      : step === undefined
        ? {
            de: "Es wurde nichts übergeben. Ein Netzwerk übergeben.",
            en: "Nothing was passed. Pass a network.",
          }
        : { de: "Hier steht nichts. Einen Eintrag angeben.", en: "There is nothing here. Give a record." };
  return createIssue("field-missing", path, message, { params: { field } });
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { de: "ein Text", en: "a text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "true oder false", en: "true or false" },
  array: { de: "eine Liste", en: "a list" },
  object: { de: "ein Objekt", en: "an object" },
  record: { de: "ein Objekt", en: "an object" },
};

function wrongType(path: IssuePath, expected: string, given: unknown): Issue {
  const name = typeNames[expected] ?? { de: expected, en: expected };
  const quoted = typeof given === "string" ? JSON.stringify(excerpt(given)) : excerpt(given);
  const hint = typeHint(path, expected, given);
  const message: Bilingual = {
    de: `Hier steht ${quoted}, erwartet wird ${name.de}. ${hint.de}`,
    en: `Here ${quoted} is given, and ${name.en} is expected. ${hint.en}`,
  };
  return createIssue("field-type", path, message, { params: { expected, given: excerpt(given) } });
}

function typeHint(path: IssuePath, expected: string, given: unknown): Bilingual {
  if (path.length === 0 && typeof given === "string") {
    return { de: "Den Text zuerst mit JSON.parse lesen.", en: "Read the text by JSON.parse first." };
  }
  if (given === null) {
    return {
      de: "Ist der Wert unbekannt, das Feld weglassen.",
      en: "If the value is unknown, leave the field out.",
    };
  }
  if (given instanceof Date) {
    return {
      de: "Den Kalendertag als Text schreiben, wie 2018-11-27; dayOf(…) gibt ihn.",
      en: "Write the calendar day as a text, like 2018-11-27; dayOf(…) gives it.",
    };
  }
  const fields = expected === "object" ? requiredFieldsAt(path) : [];
  if (fields.length > 0) {
    const form = `{ ${fields.map((field) => `"${field}": …`).join(", ")} }`;
    return { de: `In dieser Form angeben: ${form}.`, en: `Give it in this form: ${form}.` };
  }
  if (expected === "string" && typeof given === "number") {
    return { de: `In Anführungszeichen schreiben: "${given}".`, en: `Write it in quotes: "${given}".` };
  }
  return { de: "Den Wert in dieser Form angeben.", en: "Give the value in that form." };
}

function unlistedValue(path: IssuePath, given: unknown, listed: readonly unknown[]): Issue {
  if (listed.every((value) => typeof value !== typeof given)) return wrongType(path, typeof listed[0], given);
  const codes = listed.map(String);
  const found = excerpt(given);
  const meant = codeWithLabel(found, codes) ?? nearestOf(found, codes);
  const list = codes.join(", ");
  const message: Bilingual = {
    de: `„${found}“ gibt es hier nicht.${meant ? ` Ist „${meant}“ gemeint?` : ""} Erlaubt sind: ${list}.`,
    en: `“${found}” does not exist here.${meant ? ` Did you mean “${meant}”?` : ""} Allowed are: ${list}.`,
  };
  const suggestion = meant === undefined ? undefined : { path, value: meant };
  return createIssue("field-value", path, message, { params: { given: found, allowed: codes }, suggestion });
}

function emptyText(path: IssuePath): Issue {
  const message: Bilingual = isOptionalAt(path)
    ? {
        de: "Der Text ist leer. Einen Text angeben oder das Feld weglassen.",
        en: "The text is empty. Give a text, or leave the field out.",
      }
    : { de: "Der Text ist leer. Einen Text angeben.", en: "The text is empty. Give a text." };
  return createIssue("field-value", path, message);
}

function wrongNumber(path: IssuePath, given: unknown): Issue {
  const found = excerpt(given);
  const message: Bilingual = {
    de: `Die Anzahl ${found} gibt es nicht. Eine ganze Zahl ab 0 angeben.`,
    en: `There is no count of ${found}. Give a whole number from 0.`,
  };
  return createIssue("field-value", path, message, { params: { given: found } });
}

function dateIssue(path: IssuePath, fault: DateFault, given: string): Issue {
  return createIssue(fault.code, path, fault.message, { params: { value: given } });
}
