/** A heading in one line: one that a spreadsheet divides at a hyphen is put together. */
export function shownHeading(header: string): string {
  return header
    .replace(/(?<=\p{Ll})-[\r\n]+(?=\p{Ll})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
