const districtWord = /(^| )(?:lkr?|lkr\.|landkreis)(?= |$)/g;

/**
 * The form in which names that differ only in spelling are the same: NFC, trimmed, single spaces, case-folded, and
 * "LK", "Lkr.", "Landkreis" and "Kreis" alike.
 */
export function normalName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .trim()
    .replace(/\s+/g, " ")
    .replace(districtWord, "$1kreis");
}
