import { joined } from "../package/limits.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { attribute } from "../package/xml-attribute.ts";

/** The text that a cell of an ODS workbook shows. */
export interface CellText extends Required<XmlHandlers> {
  /** The text so far; what follows starts anew. */
  readonly take: () => string;
}

/** Nobody means more spaces in a row. */
const mostSpaces = 100;

/** Collects the paragraphs of a cell, but not those of its comments, drawings and inner tables. */
export function cellText(): CellText {
  let text = "";
  let paragraphs = 0;
  let isInParagraph = false;
  let aside = 0;
  return {
    open(tag, attributes) {
      if (aside > 0 || isAside(tag)) aside++;
      else if (tag === "text:p" || tag === "text:h") {
        if (paragraphs > 0) text = joined(text, "\n");
        paragraphs++;
        isInParagraph = true;
      } else if (tag === "text:s") {
        const spaces = Number(attribute(attributes, "text:c") ?? 1);
        text = joined(text, " ".repeat(spaces >= 1 ? Math.min(spaces, mostSpaces) : 1));
      } else if (tag === "text:tab") text = joined(text, "\t");
      else if (tag === "text:line-break") text = joined(text, "\n");
    },
    text(piece) {
      if (isInParagraph && aside === 0) text = joined(text, piece);
    },
    close(tag) {
      if (aside > 0) aside--;
      else if (tag === "text:p" || tag === "text:h") isInParagraph = false;
    },
    take() {
      const taken = text;
      text = "";
      paragraphs = 0;
      isInParagraph = false;
      aside = 0;
      return taken;
    },
  };
}

function isAside(tag: string): boolean {
  return /^(?:office:annotation|draw:.*|table:table|text:note|text:ruby-text)$/.test(tag);
}
