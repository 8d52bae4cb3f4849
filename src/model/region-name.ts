const districtWord = /(^| )(?:lkr?|lkr\.|landkreis)(?= |$)/g;

/**
 * Normalizes a name, so that names that differ only in spelling become equal: NFC, trimmed, single spaces, lower case,
 * and "Kreis" for "LK", "Lkr." and "Landkreis".
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
