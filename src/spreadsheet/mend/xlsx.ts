import type { MendedCell, MendedSheet } from "../../member-list/mend/mended-sheet.ts";
import { argumentError } from "../../network-error.ts";
import type { Cost } from "../package/limits.ts";
import type { Parts } from "../package/parts.ts";
import { relationshipsOf } from "../xlsx/relationships.ts";
import { openXlsx, type Workbook } from "../xlsx/workbook.ts";
import { columnName } from "./xlsx-cell.ts";
import { withMendedCells } from "./xlsx-cells.ts";
import { commentedPlaces, type NotedCell, withBoxes, withComments } from "./xlsx-comments.ts";
import {
  drawingOf,
  relationshipsPart,
  withCalculation,
  withCommentTypes,
  withDrawing,
  withoutRelationship,
  withoutType,
  withRelationship,
} from "./xlsx-parts.ts";
import { addedStyles } from "./xlsx-styles.ts";

/** The parts of a workbook that change, each read once. */
interface ChangingParts {
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, xml: string | null) => void;
  readonly has: (name: string) => boolean;
}

const typesPart = "[Content_Types].xml";

/** The parts of an XLSX workbook that change with the cells of a sheet. */
export async function mendedXlsx(
  parts: Parts,
  cost: Cost,
  { name, cells }: MendedSheet,
): Promise<ReadonlyMap<string, string | null>> {
  const workbook = await openXlsx(parts, cost);
  const part = workbook.partOf(name);
  if (part === undefined) throw argumentError(["sheet", "name"], name, workbook.names);
  const changed = new Map<string, string | null>();
  const changing: ChangingParts = {
    async read(name) {
      return changed.get(name) ?? (parts.has(name) ? parts.text(name) : undefined);
    },
    write: (name, xml) => changed.set(name, xml),
    has: (name) => changed.has(name) || parts.has(name),
  };
  await writeCells(workbook, part, cells, changing);
  const noted = cells.filter(isNoted);
  if (noted.length > 0) await writeComments(parts, cost, part, noted, changing);
  return changed;
}

function isNoted(cell: MendedCell): cell is NotedCell {
  return cell.note !== null;
}

async function writeCells(
  { stylesPart, workbookPart, is1904 }: Workbook,
  part: string,
  cells: readonly MendedCell[],
  { read, write, has }: ChangingParts,
): Promise<void> {
  const stylesXml = stylesPart === undefined ? undefined : await read(stylesPart);
  const styles = stylesXml === undefined ? undefined : addedStyles(stylesXml);
  const { xml, hadFormula } = withMendedCells((await read(part)) ?? "", cells, {
    is1904,
    hasDays: styles !== undefined,
    styleOf: ({ kind, note }, before, like) =>
      note === null || styles === undefined ? before : styles.styleOf(kind, before, like),
  });
  write(part, xml);
  const chain = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}calcChain.xml`;
  const hasFormulas = has(chain) || /<(?:\w+:)?f[\s>/]/.test(xml);
  if (hasFormulas && cells.some(isNoted))
    write(workbookPart, withCalculation((await read(workbookPart)) ?? ""));
  if (styles !== undefined && stylesPart !== undefined) {
    const finished = styles.finish();
    if (finished !== stylesXml) write(stylesPart, finished);
  }
  if (!hadFormula || !has(chain)) return;
  // It names each cell with a formula; programs make it anew.
  write(chain, null);
  const related = relationshipsPart(workbookPart);
  write(related, withoutRelationship((await read(related)) ?? "", "calcChain"));
  write(typesPart, withoutType((await read(typesPart)) ?? "", chain));
}

async function writeComments(
  parts: Parts,
  cost: Cost,
  part: string,
  cells: readonly NotedCell[],
  { read, write, has }: ChangingParts,
): Promise<void> {
  const related = await relationshipsOf(parts, cost, part);
  const relatedPart = relationshipsPart(part);
  const known = related.find(({ type, target }) => type === "comments" && parts.has(target))?.target;
  const commentsPart = known ?? freeName("xl/comments", ".xml", has);
  const before = known === undefined ? undefined : await read(known);
  write(commentsPart, withComments(before, cells));
  if (known === undefined) {
    write(relatedPart, withRelationship(await read(relatedPart), "comments", commentsPart).xml);
  }
  const there = before === undefined ? new Set<string>() : commentedPlaces(before);
  const boxes = cells.filter(({ row, column }) => !there.has(`${columnName(column)}${row + 1}`));
  const sheetXml = (await read(part)) ?? "";
  const drawing = drawingOf(sheetXml);
  const drawn = related.find(({ id, target }) => id === drawing && parts.has(target))?.target;
  const drawingPart = drawn ?? freeName("xl/drawings/vmlDrawing", ".vml", has);
  const group = Number(drawingPart.replace(/\D/g, "").slice(0, 3)) || 1;
  write(drawingPart, withBoxes(drawn === undefined ? undefined : await read(drawn), boxes, group));
  if (drawn === undefined && drawing === undefined) {
    const { xml, id } = withRelationship(await read(relatedPart), "vmlDrawing", drawingPart);
    write(relatedPart, xml);
    write(part, withDrawing(sheetXml, id));
  }
  const types = (await read(typesPart)) ?? "";
  write(typesPart, withCommentTypes(types, known === undefined ? commentsPart : undefined));
}

function freeName(start: string, end: string, has: (name: string) => boolean): string {
  let number = 1;
  while (has(`${start}${number}${end}`)) number++;
  return `${start}${number}${end}`;
}
