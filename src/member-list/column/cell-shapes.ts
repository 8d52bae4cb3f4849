import { looksLikeDate, looksLikeKey, looksLikeName } from "../cell/cell-shape.ts";
import { fold } from "../text/fold.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import type { Vocabulary } from "../word/word-cell.ts";
import { lineTextOf } from "./line-texts.ts";

/** What a cell can be. */
export type Shape =
  | "date"
  | "year"
  | "key"
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
  | "yes"
  | "no"
  | "mark";

/** Whether a clean cell can be of a shape. */
export type IsShape = (text: string) => boolean;

/** Words that only names of regions and their associations have. */
const regionWords =
  /kreis|stadt(?!\p{L})|gemeinde|verband(?!\p{L})|region(?!\p{L})|kommun|gemeinschaft(?!\p{L})|^(?:LK|SK|VG|Stadt|Markt|Amt) /iu;

/** No text of more letters is a word, a date, a key or a name. */
const longest = 150;

/** What tells the shapes of clean cells, each by itself. */
export function shapesBy(words: Vocabularies): { readonly [shape in Shape]: IsShape } {
  const isWord = (vocabulary: Vocabulary<string>, text: string) => vocabulary.codes.has(fold(text));
  const isKind = short((text) => isWord(words.kind, text));
  const isState = short((text) => isWord(words.state, text) || isWord(words.state, withoutLandKey(text)));
  const isRole = short((text) => isWord(words.role, text));
  const isStatus = short((text) => isWord(words.status, text) || isWord(words.status, withoutDate(text)));
  const isAnyWord = short((text) =>
    Object.values(words).some((vocabulary: Vocabulary<string>) => isWord(vocabulary, text)),
  );
  return {
    kind: isKind,
    state: isState,
    role: isRole,
    status: isStatus,
    yes: short((text) => words.member.codes.get(fold(text)) === "yes"),
    no: short((text) => words.member.codes.get(fold(text)) === "no"),
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
    region: (text) => regionWords.test(text),
    name: short((text) => !isAnyWord(text) && looksLikeName(text) && lineTextOf(text) === null),
  };
}

function short(is: IsShape): IsShape {
  return (text) => text.length <= longest && is(text);
}

/** `Saarland` of `DEC0-Saarland` and `10 Saarland`. */
function withoutLandKey(text: string): string {
  return text.replace(/^(?:DE[0-9A-G]{1,3}|\d{1,2})(?: ?[-–:] ?| )/i, "");
}

/** `ausgetreten` of `ausgetreten 2020` and `ausgetreten am 30.06.2020`. */
function withoutDate(text: string): string {
  return text.replace(/(?: (?:seit|ab|am|zum|im))? \(?\d[\d./-]*\)?$/i, "");
}
