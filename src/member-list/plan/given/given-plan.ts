import { readEdtfDate } from "../../../calendar/edtf-date.ts";
import type { IgnoredBecause } from "../../../issue-params/list.ts";
import type { IssuePath } from "../../../issue-params/place.ts";
import { identifierSchemes } from "../../../model/identifier-scheme.ts";
import { argumentError } from "../../../network-error.ts";
import { fold } from "../../../text/fold.ts";
import { type PlannedColumn, planReasons } from "../../column/planned-column.ts";
import { keyParts, listFields } from "../../heading/list-field.ts";
import { listEncodings } from "../../sheet/decode.ts";
import type { SheetRecord } from "../../sheet/records.ts";
import { dateOrders, ignoredReasons, type MemberListPlan } from "./list-plan.ts";

/** A plan that a caller gives back; throws `field-value` that names the place of what a plan cannot have. */
export function checkedPlan(plan: MemberListPlan, path: IssuePath): MemberListPlan {
  const at = (...steps: IssuePath) => [...path, ...steps];
  record(plan, path, "{ sheet, encoding, delimiter, headerLine, headerLines, columns, listedOn, ignored }");
  const { sheet, encoding, delimiter, headerLine, headerLines, columns, listedOn, ignored } = plan;
  if (sheet !== null && typeof sheet !== "string") throw argumentError(at("sheet"), sheet, ["null", '"…"']);
  nullOr(at("encoding"), encoding, listEncodings);
  if (delimiter !== null && !(typeof delimiter === "string" && /^[^"\r\n]$/.test(delimiter)))
    throw argumentError(at("delimiter"), delimiter, ["null", ";", ",", "\\t"]);
  if (headerLine !== null) wholeNumber(at("headerLine"), headerLine, 1);
  oneOf(at("headerLines"), headerLines, headerLine === null ? [0] : [1, 2, 3]);
  if (!Array.isArray(columns)) throw argumentError(at("columns"), columns, ["[…]"]);
  for (const [place, column] of columns.entries()) checkColumn(column, at("columns", place));
  const positions = new Set(columns.map(({ position }) => position));
  if (positions.size < columns.length) throw argumentError(at("columns"), columns, ["0, 1, 2, …"]);
  const severally: readonly unknown[] = [null, "key", "member-time"];
  const fields = columns.map(({ field }) => field).filter((field) => !severally.includes(field));
  const twice = fields.find((field, place) => fields.indexOf(field) < place);
  if (twice !== undefined) throw argumentError(at("columns"), twice, listFields);
  if (listedOn !== null) {
    record(listedOn, at("listedOn"), "{ date, line }");
    if (!(typeof listedOn.date === "string") || "code" in readEdtfDate(listedOn.date))
      throw argumentError(at("listedOn", "date"), listedOn.date, ["2024-12-31, 2024-12, 2024"]);
    if (listedOn.line !== null) wholeNumber(at("listedOn", "line"), listedOn.line, 1);
    if (listedOn.sheet !== undefined && typeof listedOn.sheet !== "string")
      throw argumentError(at("listedOn", "sheet"), listedOn.sheet, ['"…"']);
  }
  if (!Array.isArray(ignored)) throw argumentError(at("ignored"), ignored, ["[…]"]);
  for (const [place, line] of ignored.entries()) {
    record(line, at("ignored", place), "{ line, because }");
    wholeNumber(at("ignored", place, "line"), line.line, 1);
    oneOf(at("ignored", place, "because"), line.because, ignoredReasons);
  }
  return plan;
}

function checkColumn(column: MemberListPlan["columns"][number], path: IssuePath): void {
  record(column, path, "{ position, header, field, because }");
  const { position, header, field, because, scheme, part, time, dateOrder } = column;
  wholeNumber([...path, "position"], position, 0);
  if (typeof header !== "string") throw argumentError([...path, "header"], header, ['"…"']);
  nullOr([...path, "field"], field, listFields);
  oneOf([...path, "because"], because, planReasons);
  if (scheme !== undefined) oneOf([...path, "scheme"], scheme, identifierSchemes);
  if (part !== undefined) oneOf([...path, "part"], part, keyParts);
  if (dateOrder !== undefined) oneOf([...path, "dateOrder"], dateOrder, dateOrders);
  if (time !== undefined || field === "member-time") checkTime(time, [...path, "time"]);
}

function checkTime(time: PlannedColumn["time"], path: IssuePath): void {
  record(time, path, "{ startDate, endDate? }");
  const { startDate, endDate } = time ?? {};
  for (const [name, date] of [["startDate", startDate] as const, ["endDate", endDate] as const]) {
    if (name === "endDate" && date === undefined) continue;
    if (typeof date !== "string" || "code" in readEdtfDate(date))
      throw argumentError([...path, name], date, ["2024-12-31, 2024-12, 2024"]);
  }
}

function record(given: unknown, path: IssuePath, shape: string): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw argumentError(path, given, [shape]);
}

function oneOf(path: IssuePath, given: unknown, known: readonly (string | number)[]): void {
  if (!known.some((value) => value === given)) throw argumentError(path, given, known.map(String));
}

function nullOr(path: IssuePath, given: unknown, known: readonly string[]): void {
  if (given !== null) oneOf(path, given, ["null", ...known]);
}

function wholeNumber(path: IssuePath, given: unknown, least: number): void {
  if (!(typeof given === "number" && Number.isInteger(given) && given >= least))
    throw argumentError(path, given, [`${least}, ${least + 1}, ${least + 2}, …`]);
}

/** The columns as the caller plans them, and those of the plan that the list does not have. */
export function givenColumns(
  plan: MemberListPlan | undefined,
  columns: readonly PlannedColumn[],
): { readonly columns: readonly PlannedColumn[]; readonly missing: readonly PlannedColumn[] } {
  if (plan === undefined) return { columns, missing: [] };
  const given = new Map(plan.columns.map((column) => [column.position, column]));
  const missing = new Map(given);
  const own = columns.map(({ position, header }): PlannedColumn => {
    const column = given.get(position);
    if (column === undefined || fold(column.header) !== fold(header))
      return { position, header, field: null, because: "unknown" };
    missing.delete(position);
    return column;
  });
  return { columns: own, missing: [...missing.values()].filter(({ field }) => field !== null) };
}

/** The rows that are no members by the plan of the caller: those lines of it, and no others. */
export function givenIgnored(
  plan: MemberListPlan,
  records: readonly SheetRecord[],
): Map<number, IgnoredBecause> {
  const because = new Map(plan.ignored.map((line) => [line.line, line.because]));
  const ignored = new Map<number, IgnoredBecause>();
  for (const [position, { line }] of records.entries()) {
    const given = because.get(line);
    if (given !== undefined) ignored.set(position, given);
  }
  return ignored;
}
