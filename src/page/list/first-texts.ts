import { type Grid, type Language, shownText } from "./cell.ts";

const most = 2;
const mostLetters = 40;

/** What the first cells of a column say: two different texts, in short. */
export function firstTexts(rows: Grid, column: number, lang: Language): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const text = shownText(row[column], lang).replace(/\s+/g, " ").trim();
    const short = text.length > mostLetters ? `${text.slice(0, mostLetters).trim()} …` : text;
    if (short !== "" && !texts.includes(short)) texts.push(short);
    if (texts.length === most) break;
  }
  return texts;
}
