const districtWord = /(^| )(?:lkr?|lkr\.|landkreis)(?= |$)/g;

/** Invisible characters: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;

/** Hyphens and dashes of every length. */
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * Folds a name, so that names that differ only in spelling become equal: in case, spaces, dashes and invisible
 * characters, and in "LK", "Lkr.", "Landkreis" and "Kreis".
 */
export function foldedName(name: string): string {
  const plain = (isPlain.test(name) ? name : withoutMarks(name)).toLowerCase().trim();
  const spaced = isSpacedOut.test(plain)
    ? plain.replace(/ ?- ?/g, "-").replace(/\s{2,}|[^\S ]/g, " ")
    : plain;
  return withDistrictWord(spaced);
}

/** Most names have no such word, which is found out faster than it is replaced. */
function withDistrictWord(name: string): string {
  return name.includes("lk") || name.includes("landk") ? name.replace(districtWord, "$1kreis") : name;
}

/** Spaces beside a hyphen, several of them, or other white space. */
const isSpacedOut = /[- ][- ]|[^\S ]/;

/** Letters without accents, digits, spaces, hyphens and dots: what most names are made of. */
const isPlain = /^[\w .,()/-]*$/;

function withoutMarks(name: string): string {
  return name.normalize("NFC").replace(invisible, "").replace(dash, "-").replace(/[ßẞ]/g, "ss");
}

const kindWord =
  /^(?:kreisfreie stadt|stadtkreis|stadt|gemeinde|verbandsgemeinde|samtgemeinde|kreis|region) /;

/** A folded name without the word for the kind of area that it begins with. */
export function withoutKindWord(folded: string): string {
  return folded.includes(" ") ? folded.replace(kindWord, "") : folded;
}

const kindBehind =
  /^(.+?)(?:, | \()(kreisfreie stadt|stadtkreis|stadt|gemeinde|verbandsgemeinde|samtgemeinde|lkr?\.?|landkreis|kreis|region)\)?$/;

/** Words that are often cut: between names (`a. d. Waldnaab`, `a.d. Waldnaab`), and behind one; in front, `St.` is Sankt. */
const cutWords: readonly (readonly [RegExp, string])[] = [
  [/ a\. ?d\. ?/g, " an der "],
  [/ i\. ?d\. ?/g, " in der "],
  [/ v\. ?d\. ?/g, " vor der "],
  [/ a\. /g, " am "],
  [/ i\. /g, " im "],
  [/(, | \()st\.?(?=\)?$)/, "$1stadt"],
  [/(, | \()gem\.?(?=\)?$)/, "$1gemeinde"],
];

/** Words of letters without accents and digits: nothing is folded in these but their case, and nothing is cut. */
const isOrdinary = /^\w+(?: \w+)*$/;

const writtenOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** The last bracket of a name, with what stands in it. */
const bracketBehind = / ?\([^()]+\)$/;

/** A name without the bracket at its end: `Homberg (Efze)` without `(Efze)`. */
export function withoutBracket(name: string): string {
  return name.replace(bracketBehind, "");
}

/**
 * A name in the form in which it is compared with similar ones: folded, with the word for the kind of area in front, cut
 * words in full and umlauts written out. Two names that are equal in this form only may be of two regions.
 */
export function comparedName(name: string): string {
  if (isOrdinary.test(name)) return withDistrictWord(name.toLowerCase());
  const folded = foldedName(name).replace(/[äöü]/g, (letter) => writtenOut[letter] ?? letter);
  if (!/[.,(]/.test(folded)) return folded;
  const written = cutWords.reduce((text, [cut, full]) => text.replace(cut, full), folded);
  return withDistrictWord(written.replace(kindBehind, "$2 $1"));
}
