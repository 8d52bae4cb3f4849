import { localName } from "../package/xml-attribute.ts";
import { type PlacedTag, placedTags, type TextChange, withAttribute } from "../package/xml-places.ts";

/** A list of a part with styles. */
export interface StyleList {
  readonly tag: PlacedTag;
  end: number;
  readonly entries: { readonly xml: string }[];
}

/** All lists of a part, by their names. */
export interface StyleLists extends Map<string, StyleList> {
  /** The first of all elements. */
  first: number;
}

/** The lists of a part with styles, each with its entries. */
export function listsIn(xml: string): StyleLists {
  const lists: StyleLists = Object.assign(new Map<string, StyleList>(), { first: -1 });
  let depth = 0;
  let list: StyleList | undefined;
  let entry = 0;
  for (const tag of placedTags(xml)) {
    if (tag.kind === "close") depth--;
    if (depth === 1) {
      if (tag.kind !== "close" && lists.first < 0) lists.first = tag.start;
      if (tag.kind === "close" && list !== undefined) list.end = tag.start;
      list = tag.kind === "close" ? undefined : { tag, end: tag.end, entries: [] };
      if (list !== undefined) lists.set(localName(tag.name), list);
      if (tag.kind === "empty") list = undefined;
    } else if (depth === 2 && list !== undefined) {
      if (tag.kind !== "close") entry = tag.start;
      if (tag.kind !== "open") list.entries.push({ xml: xml.slice(entry, tag.end) });
    }
    if (tag.kind === "open") depth++;
  }
  return lists;
}

/** A list with entries behind its own. */
export function additions({ tag, end, entries }: StyleList, added: readonly string[]): TextChange[] {
  const attributes = withAttribute(tag.attributes, "count", String(entries.length + added.length));
  const open = `<${tag.name}${attributes}>`;
  if (tag.kind === "empty")
    return [{ start: tag.start, end: tag.end, text: `${open}${added.join("")}</${tag.name}>` }];
  return [
    { start: tag.start, end: tag.end, text: open },
    { start: end, end, text: added.join("") },
  ];
}

/** The first tag of an entry. */
export function tagOf(xml: string): PlacedTag {
  const [tag] = placedTags(xml);
  return tag ?? { name: "", kind: "empty", attributes: "", start: 0, end: 0 };
}

/** The prefix of a tag, with its colon. */
export function prefixOf({ name }: PlacedTag): string {
  return name.slice(0, name.length - localName(name).length);
}
