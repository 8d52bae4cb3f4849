import { monthNumber } from "../../text/month-names.ts";

/**
 * Whether a spreadsheet takes a text for something else: a formula, a number, a date or a truth value. It then shows and
 * saves another text: `06535` as `6535`, `3/4` as `3. Apr`.
 */
export function isRecognised(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) || isTruthValue(text) || isNumberOrDate(text);
}

function isTruthValue(text: string): boolean {
  return /^(?:wahr|falsch|true|false)$/i.test(text.trim());
}

/** Digits, with nothing else than signs, and the words that dates and numbers have: `1. März`, `12 PM`, `1E5`, `5 €`. */
function isNumberOrDate(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    /\d/.test(text) &&
    !/[^\p{L}\d\s.,:;/%€$£()+-]/u.test(text) &&
    words.every((word) => /^(?:e|d|am|pm|uhr|eur)$/i.test(word) || monthNumber(word) !== undefined)
  );
}
