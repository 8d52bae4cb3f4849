import type { GuessedEncoding } from "../../issue-params/list.ts";
import { type ByteEncoding, characterOf } from "./encoding-tables.ts";

/** In which encoding the umlauts of a file are German; `null` if Windows-1252, or nothing, is as good. */
export type EncodingGuess =
  | { readonly encoding: GuessedEncoding }
  /** Both are as good: a word of the file as Mac Roman and as code page 850. */
  | { readonly words: readonly [string, string] }
  | null;

/** Judges bytes that are no UTF-8 by the letters in their words. */
export function guessedEncoding(bytes: Uint8Array): EncodingGuess {
  const scores = { "windows-1252": 0, macintosh: 0, cp850: 0 };
  let witness = -1;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    scores["windows-1252"] += evidence(bytes, at, "windows-1252");
    const macintosh = evidence(bytes, at, "macintosh");
    const cp850 = evidence(bytes, at, "cp850");
    scores.macintosh += macintosh;
    scores.cp850 += cp850;
    if (macintosh > 0 && cp850 > 0 && witness < 0) witness = at;
  }
  const { macintosh, cp850 } = scores;
  if (scores["windows-1252"] > 0 || Math.max(macintosh, cp850) <= 0) return null;
  if (macintosh === cp850)
    return { words: [wordAt(bytes, witness, "macintosh"), wordAt(bytes, witness, "cp850")] };
  return { encoding: macintosh > cp850 ? "macintosh" : "cp850" };
}

/** In Windows-1252 these bytes are quotes, dashes, `€` and `…`, which stand at the ends of words: there they say nothing. */
const marks = new Set([0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9b]);

/** 1 if a byte is a German letter at a place where a word can have it; -1 if no word can have it there; else 0. */
function evidence(bytes: Uint8Array, at: number, encoding: ByteEncoding): -1 | 0 | 1 {
  const character = characterOf(bytes[at], encoding);
  const before = characterOf(bytes[at - 1], encoding);
  const after = characterOf(bytes[at + 1], encoding);
  const isWithin = isLetter(before) && isLetter(after);
  if (!isWithin && marks.has(bytes[at] ?? 0)) return 0;
  switch (character) {
    case "ß":
      return isVowel(before) && !isCapital(after) ? 1 : notWithin(isWithin);
    case "ä":
    case "ö":
    case "ü":
      return !isCapital(after) && (isLetter(before) || isSmall(after)) ? 1 : notWithin(isWithin);
    case "Ä":
    case "Ö":
    case "Ü": {
      const isFirst = !isLetter(before) && isSmall(after);
      const isAmongCapitals = isCapital(before) && isCapital(after);
      return isFirst || isAmongCapitals ? 1 : notWithin(isWithin);
    }
    default:
      return /\p{Ll}/u.test(character) ? 0 : notWithin(isWithin);
  }
}

function notWithin(isWithin: boolean): -1 | 0 {
  return isWithin ? -1 : 0;
}

function isLetter(character: string): boolean {
  return isSmall(character) || isCapital(character);
}

function isSmall(character: string): boolean {
  return /^[a-zäöüß]$/.test(character);
}

function isCapital(character: string): boolean {
  return /^[A-ZÄÖÜ]$/.test(character);
}

function isVowel(character: string): boolean {
  return /^[aeiouyäöü]$/.test(character);
}

const mostLetters = 30;

function wordAt(bytes: Uint8Array, at: number, encoding: ByteEncoding): string {
  const isPart = (place: number) => /\p{L}/u.test(characterOf(bytes[place], encoding));
  let start = at;
  while (at - start < mostLetters && isPart(start - 1)) start--;
  let end = at + 1;
  while (end - at < mostLetters && isPart(end)) end++;
  return Array.from(bytes.subarray(start, end), (byte) => characterOf(byte, encoding)).join("");
}
