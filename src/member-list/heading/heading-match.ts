import { distance } from "fastest-levenshtein";
import { fold } from "../../text/fold.ts";
import { abbreviated } from "./abbreviation.ts";
import { type HeadingMeaning, knownHeadings, meaningsByHeading } from "./headings.ts";
import { isAboutPerson, someOtherHeading } from "./other-headings.ts";

/** Up to how many letters a heading may differ from a known one and be taken for a slip of the pen. */
const mostLetters = 2;

/** What separates the languages of a heading, or a heading from its remark. */
const partEnd = /[/|\r\n()[\]{}:;,]|\s[-–—]\s|[–—]/;

/** The meaning of a heading, by itself or by its first part; `undefined` if it is not known, or not for sure. */
export function meaningOf(header: string): HeadingMeaning | undefined {
  const whole = fold(header);
  const known = meaningsByHeading.get(whole);
  if (known !== undefined || whole === "") return known;
  const parts = headingParts(header);
  return meaningOfParts(parts, whole) ?? ofHyphened(header) ?? ofAbbreviation(header);
}

function meaningOfParts([first, ...others]: readonly string[], whole: string): HeadingMeaning | undefined {
  const meaning = first === undefined ? undefined : meaningsByHeading.get(fold(first));
  if (meaning === undefined || others.some(isAboutPerson)) return undefined;
  const all = others.reduce(joined, meaning);
  return all !== undefined && nearTo(whole).every((near) => isSameFamily(near, all)) ? all : undefined;
}

/** What the parts around hyphens mean together (`Beginn-Ende`), if each of them is known: most hyphens are within a word. */
function ofHyphened(header: string): HeadingMeaning | undefined {
  const parts = header.split(/[-/()|]/).filter((part) => fold(part) !== "");
  if (parts.length < 2 || !header.includes("-")) return undefined;
  const isKnown = parts.every((part) => meaningsByHeading.has(fold(part)));
  return isKnown ? meaningOfParts(parts, fold(header)) : undefined;
}

/** What an abbreviated heading means, if all headings that it may stand for mean the same. */
function ofAbbreviation(header: string): HeadingMeaning | undefined {
  const isMeant = abbreviated(header);
  if (isMeant === undefined || someOtherHeading(isMeant)) return undefined;
  const [first, ...others] = foldedHeadings.filter(({ folded }) => isMeant(folded));
  return first !== undefined && others.every((other) => isSameFamily(first, other))
    ? meaningsByHeading.get(first.folded)
    : undefined;
}

/** The parts of a heading of two languages, of several words or with a remark, in their order. */
export function headingParts(header: string): string[] {
  return header.split(partEnd).filter((part) => fold(part) !== "");
}

/** What two parts of a heading mean together: a start and an end are a period, any other two must mean the same. */
function joined(meaning: HeadingMeaning | undefined, part: string): HeadingMeaning | undefined {
  const other = meaningsByHeading.get(fold(part));
  if (meaning === undefined || other === undefined || isSameFamily(meaning, other)) return meaning;
  if (meaning.field === "key" && other.field === "key") return mixedKeys(meaning, other);
  return meaning.field === "start" && other.field === "end" ? { field: "period" } : undefined;
}

/** Keys of two schemes that stand in one column; under AGS those of a Kreis are read too, under ARS those of a Verband. A heading without a scheme says nothing of it. */
function mixedKeys(...meanings: readonly HeadingMeaning[]): HeadingMeaning | undefined {
  const schemes = meanings.map(({ scheme }) => scheme);
  if (schemes.includes(undefined)) return meanings.find(({ scheme }) => scheme !== undefined);
  const wide = meanings.find(({ scheme }) => scheme === "ags" || scheme === "ars");
  const narrow = wide?.scheme === "ags" ? "kreis" : "verband";
  return wide !== undefined && schemes.includes(narrow) ? wide : undefined;
}

/** Whether two headings differ at most in how exact a start is, or in the edition of a classification. */
export function isSameFamily(one: HeadingMeaning, other: HeadingMeaning): boolean {
  return familyOf(one) === familyOf(other);
}

function familyOf({ field, scheme }: HeadingMeaning): string {
  if (field === "year") return "start";
  return scheme === undefined ? field : scheme.replace(/-.*/, "");
}

/** The known headings that differ from a folded one in a few letters. */
function nearTo(word: string): (HeadingMeaning & { readonly heading: string; readonly letters: number })[] {
  return foldedHeadings.flatMap(({ folded, ...known }) => {
    if (Math.abs(folded.length - word.length) > mostLetters) return [];
    const letters = distance(word, folded);
    return letters <= mostLetters ? [{ ...known, letters }] : [];
  });
}

const foldedHeadings = knownHeadings.map((known) => ({ ...known, folded: fold(known.heading) }));

/** The shortest heading of which a slip of the pen can be told from another word. */
const shortest = 4;

/**
 * The known heading that a header is probably meant to be: the nearest, if all that are as near as a slip of the pen mean
 * the same. So no proposal turns a start into an end.
 */
export function nearestHeading(header: string): string | null {
  const word = fold(header);
  if (word.length < shortest || meaningsByHeading.has(word)) return null;
  const near = nearTo(word).sort((one, other) => one.letters - other.letters);
  const [nearest] = near;
  if (nearest === undefined || nearest.letters * 3 > word.length) return null;
  return near.every((other) => isSameFamily(other, nearest)) ? nearest.heading : null;
}
