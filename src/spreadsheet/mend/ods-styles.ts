import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { type OdsStyles, odsStyles } from "../ods/styles.ts";
import type { Cost } from "../package/limits.ts";
import { attribute } from "../package/xml-attribute.ts";
import { placedTags, type TextChange, withAttribute, xmlText } from "../package/xml-places.ts";

/** The styles of an ODS workbook, to which those of mended cells are added. */
export interface OdsStylesAdded {
  /**
   * The style of a mended cell: as it was, with a colour unless it has one of its own, and as text or a day; a day as the style
   * `like` shows it, if that shows days.
   */
  readonly styleOf: (
    kind: MendedCell["kind"],
    before: string | undefined,
    like: string | undefined,
  ) => string;
  /** The changes of the content that add them. */
  readonly finish: () => readonly TextChange[];
}

const colour = "#fff2cc";
const namespaces =
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const numbers = 'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"';

/** Begins to add styles to a content; `common` is the part with the styles that have names. */
export function addedOdsStyles(xml: string, common: string, cost: Cost): OdsStylesAdded {
  const { isFilled, dayStyle: dayStyleOf } = readStyles([common, xml], cost);
  const { styles, names, place } = stylesIn(xml);
  const added = new Map<string, { readonly name: string; readonly xml: string }>();
  const free = (start: string) => {
    let number = 1;
    while (names.has(`${start}${number}`)) number++;
    names.add(`${start}${number}`);
    return `${start}${number}`;
  };
  const [dayStyle, textStyle] = [free("mended-day"), free("mended-text")];
  return {
    styleOf(kind, before, like) {
      const ofDay = (like === undefined ? undefined : dayStyleOf(like)) ?? dayStyle;
      const data = kind === "day" ? ofDay : kind === "text" ? textStyle : undefined;
      const key = JSON.stringify([data, before]);
      const known = added.get(key);
      if (known !== undefined) return known.name;
      const name = free("mended");
      const fill = isFilled(before) ? "" : ` fo:background-color="${colour}"`;
      added.set(key, { name, xml: styleXml(styles.get(before ?? ""), { name, parent: before, data, fill }) });
      return name;
    },
    finish() {
      if (added.size === 0) return [];
      const all = [dayXml(dayStyle), textXml(textStyle), ...[...added.values()].map(({ xml }) => xml)].join(
        "",
      );
      if (place.kind === "inside") return [{ start: place.at, end: place.at, text: all }];
      const text = `<office:automatic-styles>${all}</office:automatic-styles>`;
      return [{ start: place.at, end: place.end, text }];
    },
  };
}

/** The styles in some parts, as reading knows them. */
function readStyles(parts: readonly string[], cost: Cost): OdsStyles {
  const read = odsStyles(cost);
  for (const part of parts) {
    for (const { name, kind, attributes } of placedTags(part)) {
      if (name === "office:body") break;
      if (kind !== "close") read.handlers.open?.(name, attributes);
      if (kind !== "open") read.handlers.close?.(name);
    }
  }
  return read;
}

/** The styles of cells in a content, the names of all styles, and where more of them belong. */
function stylesIn(xml: string) {
  const styles = new Map<string, string>();
  const names = new Set<string>();
  let place: { readonly kind: "inside" | "instead"; readonly at: number; readonly end: number } | undefined;
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const tag of placedTags(xml)) {
    const name = attribute(tag.attributes, "style:name");
    if (name !== undefined) names.add(name);
    if (tag.name === "style:style" && tag.kind !== "close") open = { name: name ?? "", start: tag.start };
    if (tag.name === "style:style" && tag.kind !== "open" && open !== undefined) {
      styles.set(open.name, xml.slice(open.start, tag.end));
    }
    if (tag.name === "office:automatic-styles" && tag.kind !== "open") {
      place = { kind: tag.kind === "empty" ? "instead" : "inside", at: tag.start, end: tag.end };
    }
    if (tag.name === "office:body") {
      place ??= { kind: "instead", at: tag.start, end: tag.start };
      break;
    }
  }
  return { styles, names, place: place ?? ({ kind: "instead", at: xml.length, end: xml.length } as const) };
}

/** What a style has that another one does not. */
interface StyleChange {
  readonly name: string;
  /** The common style on which it builds, if there is no other one to begin with. */
  readonly parent: string | undefined;
  /** The style of its numbers; `undefined` to leave that as it is. */
  readonly data: string | undefined;
  /** The attribute of its colour; empty to leave that as it is. */
  readonly fill: string;
}

/** A style as another one was, or on top of a common one, with what is changed. */
function styleXml(before: string | undefined, { name, parent, data, fill }: StyleChange): string {
  const coloured = fill === "" ? "" : `<style:table-cell-properties${fill}/>`;
  const tags = before === undefined ? [] : [...placedTags(before)];
  const [first] = tags;
  if (first === undefined || before === undefined) {
    const common = parent === undefined ? "" : ` style:parent-style-name="${xmlText(parent)}"`;
    const shown = data === undefined ? "" : ` style:data-style-name="${xmlText(data)}"`;
    return `<style:style ${namespaces} style:name="${name}" style:family="table-cell"${common}${shown}>${coloured}</style:style>`;
  }
  let attributes = withAttribute(first.attributes, "style:name", name);
  if (data !== undefined) attributes = withAttribute(attributes, "style:data-style-name", data);
  const open = `<style:style ${namespaces}${attributes}>`;
  const properties = tags.find(
    ({ name, kind }) => name === "style:table-cell-properties" && kind !== "close",
  );
  if (first.kind === "empty") return `${open}${coloured}</style:style>`;
  if (properties === undefined || fill === "") return `${open}${coloured}${before.slice(first.end)}`;
  const changed = withAttribute(properties.attributes, "fo:background-color", colour);
  const end = properties.kind === "empty" ? "/>" : ">";
  return `${open}${before.slice(first.end, properties.start)}<${properties.name}${changed}${end}${before.slice(properties.end)}`;
}

function dayXml(name: string): string {
  const dot = "<number:text>.</number:text>";
  const part = (part: string) => `<number:${part} number:style="long"/>`;
  return `<number:date-style ${namespaces} ${numbers} style:name="${name}">${[part("day"), part("month"), part("year")].join(dot)}</number:date-style>`;
}

function textXml(name: string): string {
  return `<number:text-style ${namespaces} ${numbers} style:name="${name}"><number:text-content/></number:text-style>`;
}
