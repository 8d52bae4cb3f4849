import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { type PlacedTag, placedTags, withoutAttributes, xmlText } from "../package/xml-places.ts";

/** What a cell says or how it comes to say it, which gives way to a text. */
const ofValue = [
  ...["value", "value-type", "date-value", "time-value", "boolean-value", "string-value", "currency"].map(
    (name) => `office:${name}`,
  ),
  ...["formula", "style-name", "number-columns-repeated"].map((name) => `table:${name}`),
  ...["columns", "rows"].map((name) => `table:number-matrix-${name}-spanned`),
  "calcext:value-type",
];

/** A mended cell; what it is besides its content, as merged, it stays. */
export function odsCellXml(
  { kind, text, note }: MendedCell,
  tag: PlacedTag | undefined,
  content: string,
  style: string | undefined,
): string {
  const name = tag?.name ?? "table:table-cell";
  const kept = withoutAttributes(tag?.attributes ?? "", ofValue).trimEnd();
  const styled = style === undefined ? "" : ` table:style-name="${xmlText(style)}"`;
  const comment = commentXml(annotationIn(content), note);
  if (kind === "blank") return `<${name}${kept}${styled}>${comment}</${name}>`;
  const value = {
    day: ` office:value-type="date" office:date-value="${text}"`,
    number: ` office:value-type="float" office:value="${text}"`,
    text: ' office:value-type="string"',
  }[kind];
  const shown = kind === "day" ? text.split("-").reverse().join(".") : text;
  return `<${name}${kept}${styled}${value}>${comment}${paragraphs(shown)}</${name}>`;
}

/** The comment of a cell, as it stands there. */
function annotationIn(content: string): string {
  let start = -1;
  for (const tag of placedTags(content)) {
    if (tag.name !== "office:annotation") continue;
    if (tag.kind === "open") start = tag.start;
    else return content.slice(start < 0 ? tag.start : start, tag.end);
  }
  return "";
}

/** The comment of a mended cell: what was said there, and what is added. */
function commentXml(before: string, note: string | null): string {
  if (note === null) return before;
  if (before.endsWith("</office:annotation>"))
    return `${before.slice(0, -"</office:annotation>".length)}${paragraphs(note)}</office:annotation>`;
  return `<office:annotation>${paragraphs(note)}</office:annotation>`;
}

/** A text as paragraphs, with its spaces and tabs. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const written = xmlText(writable(line))
        .replace(/^ | {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
        .replaceAll("\t", "<text:tab/>");
      return `<text:p>${written}</text:p>`;
    })
    .join("");
}

/** A text without the characters that XML cannot hold. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  return text.replace(/[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD");
}
