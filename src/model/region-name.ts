const districtWords = new Set(["lk", "lkr", "lkr.", "landkreis", "kreis"]);

/**
 * The form in which names that differ only in spelling are the same: NFC, trimmed, single spaces, case-folded, and
 * "LK", "Lkr.", "Landkreis" and "Kreis" alike.
 */
export function normalName(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.map((word) => (districtWords.has(word) ? "kreis" : word)).join(" ");
}
