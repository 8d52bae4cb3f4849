import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { escapedText } from "../cell/escaped-text.ts";
import { attribute, localName } from "../package/xml-attribute.ts";
import { placedTags, type TextChange, withChanges, xmlText } from "../package/xml-places.ts";
import { columnName } from "./xlsx-cell.ts";

/** A mended cell and what is said at it. */
export interface NotedCell extends MendedCell {
  readonly note: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const author = "netzwerk-daseinsvorsorge";

const noComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;

/** The comments of a sheet with one more for each cell; where a cell has one, what is said is added to it. */
export function withComments(given: string | undefined, cells: readonly NotedCell[]): string {
  const xml = given ?? noComments;
  const byPlace = new Map(cells.map((cell) => [`${columnName(cell.column)}${cell.row + 1}`, cell]));
  const changes: TextChange[] = [];
  let authors = 0;
  let authorsEnd = -1;
  let listEnd = -1;
  let open: NotedCell | undefined;
  let prefix = "";
  for (const { name, kind, attributes, start, end } of placedTags(xml)) {
    const local = localName(name);
    if (local === "comments") prefix = name.slice(0, name.length - local.length);
    if (local === "author" && kind !== "close") authors++;
    if (local === "authors" && kind === "close") authorsEnd = start;
    if (local === "authors" && kind === "empty")
      changes.push({ start, end, text: `<${name}><${prefix}author>${author}</${prefix}author></${name}>` });
    if (local === "commentList" && kind === "close") listEnd = start;
    if (local === "comment" && kind === "open") {
      const place = attribute(attributes, "ref") ?? "";
      open = byPlace.get(place);
      byPlace.delete(place);
    }
    if (local === "text" && kind === "close" && open !== undefined) {
      changes.push({ start, end: start, text: runXml(`\n${open.note}`, prefix) });
      open = undefined;
    }
  }
  const added = [...byPlace].map(([place, { note }]) => {
    const tag = `${prefix}comment`;
    return `<${tag} ref="${place}" authorId="${authors}"><${prefix}text>${runXml(note, prefix)}</${prefix}text></${tag}>`;
  });
  if (added.length > 0 && authorsEnd >= 0)
    changes.push({
      start: authorsEnd,
      end: authorsEnd,
      text: `<${prefix}author>${author}</${prefix}author>`,
    });
  if (listEnd >= 0) changes.push({ start: listEnd, end: listEnd, text: added.join("") });
  return withChanges(xml, changes);
}

function runXml(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(escapedText(text))}</${prefix}t></${prefix}r>`;
}

/** The cells of a sheet that have a comment, as `B3`. */
export function commentedPlaces(xml: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { name, attributes, kind } of placedTags(xml)) {
    if (localName(name) === "comment" && kind !== "close") places.add(attribute(attributes, "ref") ?? "");
  }
  return places;
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The drawing in which programs show comments, with a hidden box for each cell. */
export function withBoxes(given: string | undefined, cells: readonly MendedCell[], group: number): string {
  const numbers = [...(given ?? "").matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first =
    numbers.length === 0 ? group * 1024 + 1 : numbers.reduce((last, one) => Math.max(last, one)) + 1;
  const boxes = cells.map((cell, at) => boxXml(cell, first + at)).join("");
  if (given !== undefined) {
    const end = given.lastIndexOf("</");
    const type = given.includes('"_x0000_t202"') ? "" : shapeType;
    return `${given.slice(0, end)}${type}${boxes}${given.slice(end)}`;
  }
  const groups = Array.from({ length: Math.ceil((cells.length + 1) / 1024) }, (_, at) => group + at);
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${groups.join(",")}"/></o:shapelayout>${shapeType}${boxes}</xml>`;
}

function boxXml({ row, column }: MendedCell, number: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + 5, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:190pt;height:75pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
