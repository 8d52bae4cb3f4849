import { fold } from "../../text/fold.ts";

/** So many letters an abbreviated word keeps at least: fewer may begin many words. */
const shortest = 4;

/** A word of a heading, folded; one that is cut may go on. */
interface Word {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * What a heading with abbreviated words (`Kreisschl.`, `Mitgl. seit`) can stand for, as a test of folded headings; `undefined`
 * if no word of it is abbreviated. Each word that ends with a dot goes on.
 */
export function abbreviated(header: string): ((folded: string) => boolean) | undefined {
  if (!header.includes(".") || header.length > longest) return undefined;
  const words = header
    .trim()
    .split(/(?<=\.)/)
    .map((word) => ({ text: fold(word), isCut: word.endsWith(".") }));
  const isShort = words.some(({ text, isCut }) => isCut && text.length < shortest);
  return isShort || !words.some(({ isCut }) => isCut)
    ? undefined
    : (folded) => isAbbreviatedBy(folded, words);
}

/** No abbreviated heading is longer. */
const longest = 60;

function isAbbreviatedBy(folded: string, [word, ...others]: readonly Word[]): boolean {
  if (word === undefined) return folded === "";
  if (!folded.startsWith(word.text)) return false;
  const rest = folded.slice(word.text.length);
  if (!word.isCut) return isAbbreviatedBy(rest, others);
  if (others.length === 0) return rest !== "";
  return Array.from(rest, (_, at) => rest.slice(at + 1)).some((behind) => isAbbreviatedBy(behind, others));
}
