import { damaged } from "./refusal.ts";
import { isSpace, unescaped } from "./xml-text.ts";

/** What is done with the parts of an XML text, in their order. Names have their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  /** A text may come in several pieces. */
  readonly text?: (text: string) => void;
}

/** Reads an XML text piece by piece. */
export interface XmlScanner {
  readonly push: (piece: string) => void;
  readonly end: () => void;
}

/** No tag or comment of a workbook is longer, and nothing lies deeper. */
const mostPending = 1 << 20;
const mostDepth = 256;

/**
 * Reads XML without a tree: what is kept does not grow with the text. It refuses what is not well formed, and definitions
 * of entities, by which a few bytes become texts of gigabytes; workbooks have none.
 */
export function xmlScanner({ open, close, text }: XmlHandlers): XmlScanner {
  const path: string[] = [];
  let rest = "";
  let hasRoot = false;

  function opened(inner: string): void {
    const isEmpty = inner.endsWith("/");
    const content = isEmpty ? inner.slice(0, -1) : inner;
    let nameEnd = 0;
    while (nameEnd < content.length && !isSpace(content.charCodeAt(nameEnd))) nameEnd++;
    const name = content.slice(0, nameEnd);
    if (name === "" || path.length === mostDepth || (path.length === 0 && hasRoot)) throw damaged();
    hasRoot = true;
    open?.(name, content.slice(nameEnd));
    if (isEmpty) close?.(name);
    else path.push(name);
  }

  function closed(inner: string): void {
    const name = inner.slice(1).trimEnd();
    if (path.pop() !== name) throw damaged();
    close?.(name);
  }

  /** Reads the markup at a place, and says where it ends; -1 if it ends beyond the text. */
  function markup(source: string, at: number): number {
    if (source.startsWith("<!--", at)) return endOf(source, "-->", at + 4);
    if (source.startsWith("<?", at)) return endOf(source, "?>", at + 2);
    if (source.startsWith("<![CDATA[", at)) {
      const end = endOf(source, "]]>", at + 9);
      if (end >= 0) text?.(source.slice(at + 9, end - 3));
      return end;
    }
    if (source.length - at < 9 && "<![CDATA[".startsWith(source.slice(at))) return -1;
    const end = tagEnd(source, at + 1);
    if (end < 0) return -1;
    const inner = source.slice(at + 1, end - 1);
    if (inner.startsWith("!")) assertDefinesNothing(inner);
    else if (inner.startsWith("/")) closed(inner);
    else opened(inner);
    return end;
  }

  return {
    push(piece) {
      const source = rest + piece;
      let at = 0;
      while (at < source.length) {
        const next = source.indexOf("<", at);
        const end = next < 0 ? textEnd(source, at) : next;
        if (end > at && path.length > 0) text?.(unescaped(source.slice(at, end)));
        at = end;
        if (next < 0) break;
        const after = markup(source, next);
        if (after < 0) break;
        at = after;
      }
      rest = source.slice(at);
      if (rest.length > mostPending) throw damaged();
    },
    end() {
      if (rest !== "" || path.length > 0 || !hasRoot) throw damaged();
    },
  };
}

/** Old programs name a document type; one that defines entities is hostile. */
function assertDefinesNothing(declaration: string): void {
  if (!/^!DOCTYPE[^[]*$/.test(declaration)) throw damaged();
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The end of a tag; a `>` within quotes does not end it. */
function tagEnd(source: string, from: number): number {
  for (let at = from; ; ) {
    const end = source.indexOf(">", at);
    if (end < 0) return -1;
    const quote = openQuote(source, from, end);
    if (quote === "") return end + 1;
    at = source.indexOf(quote, end);
    if (at < 0) return -1;
  }
}

function openQuote(source: string, from: number, end: number): string {
  let quote = "";
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27) continue;
    const sign = code === 0x22 ? '"' : "'";
    if (quote === "") quote = sign;
    else if (quote === sign) quote = "";
  }
  return quote;
}

/** The end of a text that may go on in the next piece: before an entity that is not whole. */
function textEnd(source: string, at: number): number {
  const entity = source.lastIndexOf("&");
  return entity >= at && source.length - entity < 12 && !source.includes(";", entity)
    ? entity
    : source.length;
}
