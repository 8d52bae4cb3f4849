import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { attribute, localName } from "../package/xml-attribute.ts";
import { placedTags, type TextChange, withAttribute, withChanges } from "../package/xml-places.ts";
import { showsDay } from "../xlsx/styles.ts";
import { additions, listsIn, prefixOf, type StyleList, type StyleLists, tagOf } from "./xlsx-style-lists.ts";

/** The styles of a workbook, to which those of mended cells are added. */
export interface AddedStyles {
  /**
   * The style of a mended cell: as it was, with a colour unless it has one of its own, and as text or a day; a day as the style
   * `like` shows it, if that shows days.
   */
  readonly styleOf: (
    kind: MendedCell["kind"],
    before: string | undefined,
    like: string | undefined,
  ) => string | undefined;
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
  const codes = codesIn(numbers);
  const dayId = 1 + [...codes.keys()].reduce((last, id) => Math.max(last, id), 163);
  const added = new Map<string, string>();
  let hasDays = false;
  const entryOf = (style = "0") => formats.entries[Number(style)] ?? formats.entries[0];
  const dayFormatOf = (like: string | undefined) => {
    if (like === undefined) return dayId;
    const id = Number(attribute(tagOf(entryOf(like)?.xml ?? "").attributes, "numFmtId") ?? 0);
    return showsDay(id, codes.get(id)) ? id : dayId;
  };
  return {
    styleOf(kind, before, like) {
      const format = kind === "day" ? dayFormatOf(like) : kind === "text" ? textFormat : undefined;
      const key = `${format} ${before ?? "0"}`;
      const place = [...added.keys()].indexOf(key);
      const entry = entryOf(before);
      if (entry === undefined) return before;
      if (place >= 0) return String(formats.entries.length + place);
      if (format === dayId) hasDays = true;
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

/** The codes of number formats, by their numbers. */
function codesIn(numbers: StyleList | undefined): ReadonlyMap<number, string> {
  const tags = (numbers?.entries ?? []).map(({ xml }) => tagOf(xml).attributes);
  return new Map(tags.map((tag) => [Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? ""]));
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
