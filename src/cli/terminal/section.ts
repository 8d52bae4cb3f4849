import { comparisonTexts } from "../../messages/command/comparison.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Screen } from "../command/command.ts";

/** A part of an answer that is printed as text or as Markdown. */
export interface Section {
  readonly title: string;
  /** Sentences about the whole. */
  readonly notes: readonly string[];
  readonly items: readonly SectionItem[];
}

/** Something in a section, and what there is to say of it. */
export interface SectionItem {
  readonly title: string;
  readonly lines: readonly string[];
}

const mostItems = 100;

/** A section for a terminal. */
export function sectionLines({ title, notes, items }: Section, { lang, style }: Screen): string[] {
  const shown = shortened(items, lang).flatMap((item) =>
    typeof item === "string"
      ? style.wrap(item)
      : [
          ...style.wrap(item.title, 2),
          ...shortened(item.lines, lang).flatMap((line) => style.wrap(line, 4, "  ")),
        ],
  );
  return [style.heading(title), ...notes.flatMap((note) => style.wrap(note)), ...shown];
}

/** A section in Markdown, as a review shows it. */
export function sectionMarkdown({ title, notes, items }: Section, lang: Language): string[] {
  const list = shortened(items, lang).flatMap((item) =>
    typeof item === "string"
      ? [`- ${plain(item)}`]
      : [
          `- ${item.lines.length === 0 ? plain(item.title) : `**${plain(item.title)}**`}`,
          ...shortened(item.lines, lang).map((line) => `  - ${plain(line)}`),
        ],
  );
  return [
    `### ${plain(title)}`,
    ...notes.flatMap((note) => ["", plain(note)]),
    ...(list.length === 0 ? [] : ["", ...list]),
  ];
}

/** The first entries, and how many more there are. */
function shortened<Entry>(entries: readonly Entry[], lang: Language): (Entry | string)[] {
  const more = entries.length - mostItems;
  return more > 0 ? [...entries.slice(0, mostItems), comparisonTexts.more(more)[lang]] : [...entries];
}

/** A text of which no sign is taken for Markdown or HTML, and that names nobody: a backslash does not keep `@name` from that. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~&#]/g, "\\$&")
    .replaceAll("@", "@<!-- -->")
    .replace(/^([-+]|\d+[.)])(?= )/, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}
