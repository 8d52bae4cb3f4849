/** A name in one line, without the invisible marks that would turn the text around it. */
export function plainName(name: string): string {
  return name
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
