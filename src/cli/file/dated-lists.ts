import { basename } from "node:path";
import type { MemberList } from "../../member-list/rows/member-list.ts";
import { callFaults } from "../../messages/command/faults.ts";
import type { EdtfDate } from "../../model/date.ts";
import { misused, type Outcome, type Request } from "../command/command.ts";
import { standard } from "./content.ts";
import { withList } from "./list.ts";
import { dateOf } from "./list-options.ts";

/** A member list with its day. */
export interface DatedList {
  readonly file: string;
  readonly date: EdtfDate;
  /** What says so. */
  readonly because: "call" | "list" | "name";
  readonly list: MemberList;
}

/** Reads the lists that are given with or without a day, and answers with them, or gives how the command ends. */
export function withDatedLists(
  operands: readonly string[],
  request: Request,
  answer: (lists: readonly DatedList[]) => Outcome,
  read: readonly DatedList[] = [],
): Outcome | Promise<Outcome> {
  const [operand, ...rest] = operands;
  if (operand === undefined) return answer(read);
  const { file, date } = datedFile(operand);
  const next = (list: DatedList) => withDatedLists(rest, request, answer, [...read, list]);
  const readAs = (listedOn: EdtfDate, because: DatedList["because"]) =>
    withList(file, requestOf(request, listedOn), (list) => next({ file, date: listedOn, because, list }));
  if (date !== undefined) return readAs(date, "call");
  return withList(file, request, (list) => {
    const stated = list.plan.listedOn;
    if (stated !== null) return next({ file, date: stated.date, because: "list", list });
    const named = isInDispute(list) ? undefined : dateInName(file);
    return named === undefined
      ? misused(callFaults.dayMissing(file === standard ? standard : basename(file)), request.lang)
      : readAs(named, "name");
  });
}

/** Reads a list with the day that is given behind it, or in its name if it states none; one without a day is read as it is. */
export function withDatedList(
  operand: string,
  request: Request,
  answer: (list: MemberList) => Outcome,
): Outcome | Promise<Outcome> {
  const { file, date } = datedFile(operand);
  if (date !== undefined) return withList(file, requestOf(request, date), answer);
  return withList(file, request, (list) => {
    const named = list.plan.listedOn !== null || isInDispute(list) ? undefined : dateInName(file);
    return named === undefined ? answer(list) : withList(file, requestOf(request, named), answer);
  });
}

/** `liste.csv@31.12.2020`: what stands behind the last `@` is the day, if it is a date. */
function datedFile(operand: string): { readonly file: string; readonly date?: EdtfDate } {
  const at = operand.lastIndexOf("@");
  const date = at < 1 ? undefined : dateOf(operand.slice(at + 1));
  return date === undefined ? { file: operand } : { file: operand.slice(0, at), date };
}

/** The list is read as one of this day: what its rows say of leaving depends on it. */
function requestOf(request: Request, listedOn: EdtfDate): Request {
  return { ...request, values: { ...request.values, "listed-on": listedOn } };
}

/** Whether the list states several days. */
function isInDispute({ issues }: MemberList): boolean {
  return issues.some((issue) => issue.code === "list-day" && issue.params.reason === "conflict");
}

/** A day as `2020-01-01` or `01.01.2020`. */
const day = /(?<!\d)(?:(?:19|20)\d\d-\d\d-\d\d|\d\d?\.\d\d?\.(?:19|20)\d\d)(?!\d)/g;
/** A year, but neither one of two (`2019-2020`) nor a part of a number. */
const year = /(?<!\d|\d[-.])(?:19|20)\d\d(?!\d|[-.]\d)/g;

/** The only day, or the only year, in the name of a file. */
function dateInName(file: string): EdtfDate | undefined {
  const name = basename(file);
  const [date, another] = new Set(name.match(day) ?? name.match(year) ?? []);
  return date === undefined || another !== undefined ? undefined : dateOf(date);
}
