import type { IssueParams } from "../../issue-params.ts";
import { boundsOf } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import { fold } from "../../text/fold.ts";
import type { SheetRecord } from "../sheet/records.ts";
import { type ListValue, periodsIn, valueIn } from "./value/values.ts";

/** What the status of a row says against its end, at the column of the status. */
export interface StatusContradiction {
  readonly column: number;
  readonly doubt: IssueParams["member-doubtful"];
}

/**
 * The contradiction between a status and an end: the membership holds although its end is certainly before the day of the
 * list, or it ended although that day is certainly before its end. A notice that is given may take effect later.
 */
export function statusContradiction(
  values: readonly ListValue[],
  listedOn: EdtfDate | undefined,
  { cells }: SheetRecord,
): StatusContradiction | undefined {
  const status = valueIn(values, "status");
  const endDate = periodsIn(values).at(-1)?.endDate;
  if (status === undefined || listedOn === undefined || typeof endDate !== "string" || endDate === "..")
    return undefined;
  const { column } = status;
  if (valueIn(values, "endDate")?.column === column) return undefined;
  const [end, day] = [boundsOf(endDate), boundsOf(listedOn)];
  if (end === undefined || day === undefined) return undefined;
  const value = (cells[column] ?? "").trim();
  if (status.value === "current")
    return end.latest < day.earliest ? { column, doubt: { reason: "over", value, endDate } } : undefined;
  const isNotice = fold(value).startsWith("gekuendigt");
  return end.earliest > day.latest && !isNotice
    ? { column, doubt: { reason: "not-yet", value, endDate } }
    : undefined;
}
