import { plainDates } from "../../typed-date/date-settings.ts";
import { looksLikeDate, looksLikeKey, looksLikeName } from "../cell/cell-shape.ts";
import { isLandKey, isWholeKey } from "../cell/sized-key-cell.ts";
import { isApplicant } from "../date/leaving.ts";
import type { ListField } from "../heading/list-field.ts";
import { lineTextOf } from "../text/line-texts.ts";
import { readStatusCell } from "../word/status-cell.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import { codeOf, type Vocabulary } from "../word/word-cell.ts";

/** What a cell can be. */
export type Shape =
  | "date"
  | "year"
  | "key"
  | "whole-key"
  | "land"
  | "nuts"
  | "length"
  | "name"
  | "region"
  | "number"
  | "digits"
  | "kind"
  | "state"
  | "role"
  | "status"
  | "yes-or-no"
  | "yes"
  | "no"
  | "mark";

/** The shape of the cells of a field. */
export const shapeOfField: { readonly [field in ListField]?: Shape } = {
  start: "date",
  end: "date",
  period: "date",
  year: "year",
  key: "key",
  kind: "kind",
  state: "state",
  role: "role",
  status: "status",
};

/** Whether a clean cell can be of a shape. */
export type IsShape = (text: string) => boolean;

/** Words that only names of regions and their associations have. */
const regionWords =
  /kreis|stadt(?!\p{L})|gemeinde|verband(?!\p{L})|region(?!\p{L})|kommun|gemeinschaft(?!\p{L})|^(?:LK|SK|VG|Stadt|Markt|Amt) /iu;

/** Whether a text has a word that only names of regions and their associations have. */
export function hasRegionWord(text: string): boolean {
  return regionWords.test(text);
}

/** No text of more letters is a word, a date, a key or a name. */
const longest = 150;

/** What tells the shapes of clean cells, each by itself. */
export function shapesBy(words: Vocabularies): { readonly [shape in Shape]: IsShape } {
  const isWordOf = (vocabulary: Vocabulary<string>) =>
    short((text) => codeOf(text, vocabulary) !== undefined);
  const isAnyWord = Object.values(words).map(isWordOf);
  return {
    kind: isWordOf(words.kind),
    state: isWordOf(words.state),
    role: isWordOf(words.role),
    status: short((text) => isApplicant(text) || "value" in readStatusCell(text, words.status, plainDates)),
    "yes-or-no": isWordOf(words.member),
    yes: short((text) => codeOf(text, words.member) === "yes"),
    no: short((text) => codeOf(text, words.member) === "no"),
    mark: (text) => /^[x✓✔☒☑+]$/i.test(text),
    number: (text) => /^\d{1,4}$/.test(text),
    digits: (text) => /^\d{4,12}$/.test(text),
    year: (text) => /^(?:1[89]|20)\d\d$/.test(text),
    nuts: (text) => /^DE[1-9A-G]\d[0-9A-Z]$/.test(text),
    // `24 Monate` under `Laufzeit`
    length: (text) =>
      /^\d{1,3}(?:[.,]\d)? ?(?:Tage?|Wochen?|Mon(?:ate?|\.)?|Jahre?|days?|weeks?|months?|years?)$/i.test(
        text,
      ),
    date: short(looksLikeDate),
    key: short(looksLikeKey),
    "whole-key": short(isWholeKey),
    land: (text) => isLandKey(text),
    region: hasRegionWord,
    name: short(
      (text) => !isAnyWord.some((isWord) => isWord(text)) && looksLikeName(text) && lineTextOf(text) === null,
    ),
  };
}

function short(is: IsShape): IsShape {
  return (text) => text.length <= longest && is(text);
}
