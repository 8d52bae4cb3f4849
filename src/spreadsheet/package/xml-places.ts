import { damaged } from "./refusal.ts";
import { attributePlace } from "./xml-attribute.ts";

/** A tag and where it stands in a text of XML. */
export interface PlacedTag {
  /** With its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** What stands behind the name. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** The tags of a text of XML that was read before; what stands in comments and CDATA is none. */
export function* placedTags(xml: string): Generator<PlacedTag> {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = endOfMarkup(xml, at);
    const inner = xml.slice(at + 1, end - 1);
    if (!inner.startsWith("!") && !inner.startsWith("?")) yield tagOf(inner, at, end);
    at = xml.indexOf("<", end);
  }
}

function tagOf(inner: string, start: number, end: number): PlacedTag {
  const kind = inner.startsWith("/") ? "close" : inner.endsWith("/") ? "empty" : "open";
  const content = kind === "close" ? inner.slice(1) : kind === "empty" ? inner.slice(0, -1) : inner;
  const name = /^\S*/.exec(content)?.[0] ?? "";
  return { name, kind, attributes: content.slice(name.length), start, end };
}

function endOfMarkup(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return behind(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return behind(xml, "]]>", at + 9);
  if (xml.startsWith("<?", at)) return behind(xml, "?>", at + 2);
  let quote = "";
  for (let end = at + 1; end < xml.length; end++) {
    const sign = xml[end] ?? "";
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return end + 1;
  }
  throw damaged();
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

/** A change of a text: what stands between two places becomes something else. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with changes, none of which touch each other; those at one place come in their order. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, change.start), change.text);
    done = change.end;
  }
  return [...pieces, text.slice(done)].join("");
}

/** Attributes with another value for one of them, which is the last if it is new. */
export function withAttribute(attributes: string, name: string, value: string): string {
  const place = attributePlace(attributes, name);
  const written = ` ${name}="${xmlText(value)}"`;
  return place === undefined
    ? `${attributes.trimEnd()}${written}`
    : attributes.slice(0, place.start) + written + attributes.slice(place.end);
}

/** Attributes without some of them. */
export function withoutAttributes(attributes: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const place = attributePlace(rest, name);
    return place === undefined ? rest : rest.slice(0, place.start) + rest.slice(place.end);
  }, attributes);
}

/** A text as XML has it, in attributes too. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");
}
