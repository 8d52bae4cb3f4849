import type { Language } from "../../model/bilingual.ts";

const marks = { de: "(nicht gelesen)", en: "(not read)" } as const;

/** A heading that says of its column that it is not to be read, whatever else it says. */
export function withUnreadMark(header: string, lang: Language): string {
  return `${header} ${marks[lang]}`.trim();
}

/** Whether a heading says that its column is not to be read. */
export function hasUnreadMark(header: string): boolean {
  const text = header.trimEnd().toLowerCase();
  return Object.values(marks).some((mark) => text.endsWith(mark));
}
