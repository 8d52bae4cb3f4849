import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { attribute, localName } from "../package/xml-attribute.ts";
import {
  type PlacedTag,
  placedTags,
  type TextChange,
  withAttribute,
  withChanges,
} from "../package/xml-places.ts";

/** The styles of a workbook, to which those of mended cells are added. */
export interface AddedStyles {
  /** The style of a mended cell: as it was, with a colour unless it has one of its own, and as text or a day. */
  readonly styleOf: (kind: MendedCell["kind"], before: string | undefined) => string | undefined;
  /** The part with the added styles. */
  readonly finish: () => string;
}

const colour = "FFFFF2CC";
const textFormat = 49;
const dayFormat = "dd\\.mm\\.yyyy";

/** Begins to add styles; `undefined` if the part does not have the lists to which they belong. */
export function addedStyles(xml: string): AddedStyles | undefined {
  const lists = listsIn(xml);
  const formats = lists.get("cellXfs");
  if (formats === undefined) return undefined;
  const fills = lists.get("fills");
  const fill = fills?.entries.length ?? reservedFills.length;
  const numbers = lists.get("numFmts");
  const dayId =
    1 +
    (numbers?.entries ?? []).reduce(
      (last, { xml }) => Math.max(last, Number(attribute(tagOf(xml).attributes, "numFmtId"))),
      163,
    );
  const added = new Map<string, string>();
  let hasDays = false;
  return {
    styleOf(kind, before) {
      const key = `${kind} ${before ?? "0"}`;
      const place = [...added.keys()].indexOf(key);
      const entry = formats.entries[Number(before ?? 0)] ?? formats.entries[0];
      if (entry === undefined) return before;
      if (place >= 0) return String(formats.entries.length + place);
      if (kind === "day") hasDays = true;
      const format = kind === "day" ? dayId : kind === "text" ? textFormat : undefined;
      added.set(key, withFormat(entry.xml, isFilled(entry.xml, fills) ? undefined : fill, format));
      return String(formats.entries.length + added.size - 1);
    },
    finish() {
      const changes: TextChange[] = [];
      if (added.size > 0) {
        const prefix = prefixOf(formats.tag);
        changes.push(...fillChanges(lists, prefix), ...additions(formats, [...added.values()]));
        if (hasDays) changes.push(...dayFormats(numbers, formats, dayId, lists.first));
      }
      return withChanges(xml, changes);
    },
  };
}

interface StyleList {
  readonly tag: PlacedTag;
  end: number;
  readonly entries: { readonly xml: string }[];
}

interface StyleLists extends Map<string, StyleList> {
  /** The first of all elements. */
  first: number;
}

/** The lists of a part with styles, each with its entries. */
function listsIn(xml: string): StyleLists {
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

function additions({ tag, end, entries }: StyleList, added: readonly string[]): TextChange[] {
  const attributes = withAttribute(tag.attributes, "count", String(entries.length + added.length));
  const open = `<${tag.name}${attributes}>`;
  if (tag.kind === "empty")
    return [{ start: tag.start, end: tag.end, text: `${open}${added.join("")}</${tag.name}>` }];
  return [
    { start: tag.start, end: tag.end, text: open },
    { start: end, end, text: added.join("") },
  ];
}

/** What the first two fills always are. */
const reservedFills = ["none", "gray125"] as const;

/** The fill of mended cells, in the list of fills or in a new one before the lists that follow it. */
function fillChanges(lists: StyleLists, prefix: string): TextChange[] {
  const fills = lists.get("fills");
  const own = patternFill(
    prefix,
    "solid",
    `<${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/>`,
  );
  if (fills !== undefined) return additions(fills, [own]);
  const all = [...reservedFills.map((type) => patternFill(prefix, type, "")), own];
  const next = ["borders", "cellStyleXfs", "cellXfs"].flatMap((name) => lists.get(name)?.tag.start ?? []);
  const place = Math.min(...next);
  const text = `<${prefix}fills count="${all.length}">${all.join("")}</${prefix}fills>`;
  return [{ start: place, end: place, text }];
}

function patternFill(prefix: string, type: string, colours: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="${type}">${colours}</${prefix}patternFill></${prefix}fill>`;
}

/** The format of days, in the list of formats or in a new one, which is the first of all. */
function dayFormats(
  numbers: StyleList | undefined,
  formats: StyleList,
  id: number,
  first: number,
): TextChange[] {
  const prefix = prefixOf(numbers?.tag ?? formats.tag);
  const format = `<${prefix}numFmt numFmtId="${id}" formatCode="${dayFormat}"/>`;
  if (numbers !== undefined) return additions(numbers, [format]);
  return [{ start: first, end: first, text: `<${prefix}numFmts count="1">${format}</${prefix}numFmts>` }];
}

/** Whether a style has a fill: a pattern, or a gradient. */
function isFilled(xml: string, fills: StyleList | undefined): boolean {
  const fill = fills?.entries[Number(attribute(tagOf(xml).attributes, "fillId") ?? 0)];
  if (fill === undefined) return false;
  return [...placedTags(fill.xml)].some(({ name, attributes, kind }) => {
    if (kind === "close") return false;
    const pattern = attribute(attributes, "patternType") ?? "none";
    return localName(name) === "gradientFill" || (localName(name) === "patternFill" && pattern !== "none");
  });
}

/** A style with a fill and a format of numbers, as far as they are given. */
function withFormat(xml: string, fill: number | undefined, format: number | undefined): string {
  const tag = tagOf(xml);
  let { attributes } = tag;
  if (fill !== undefined) {
    attributes = withAttribute(attributes, "fillId", String(fill));
    attributes = withAttribute(attributes, "applyFill", "1");
  }
  if (format !== undefined) {
    attributes = withAttribute(attributes, "numFmtId", String(format));
    attributes = withAttribute(attributes, "applyNumberFormat", "1");
  }
  return `<${tag.name}${attributes}${tag.kind === "empty" ? "/>" : ">"}${xml.slice(tag.end)}`;
}

function tagOf(xml: string): PlacedTag {
  const [tag] = placedTags(xml);
  return tag ?? { name: "", kind: "empty", attributes: "", start: 0, end: 0 };
}

function prefixOf({ name }: PlacedTag): string {
  return name.slice(0, name.length - localName(name).length);
}
