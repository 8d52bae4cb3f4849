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
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(districtWord, "$1kreis");
}
