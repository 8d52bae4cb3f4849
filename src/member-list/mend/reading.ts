import { argumentError } from "../../network-error.ts";
import { checkMemberList, type MemberListCheck } from "../check/check.ts";
import { inputOf } from "../check/kept-input.ts";
import type { MemberListBase } from "../join/outcome.ts";
import type { MemberListOptions } from "../plan/options.ts";
import { optionsOf } from "../records/kept-options.ts";
import { readMemberList } from "../records/read.ts";
import type { MemberList } from "../rows/member-list.ts";
import type { ListInput } from "../sheet/sheet.ts";
import type { MendableList } from "./mendings.ts";

/** How a list was read and checked, so that it can be done again. */
export interface Reading {
  /** What was found. */
  readonly list: MendableList;
  readonly options: MemberListOptions;
  /** The network with which it was checked; absent if it was only read. */
  readonly base?: MemberListBase | undefined;
}

/** How a list was read and checked; throws `field-value` for what neither reading nor checking gave. */
export function readingOf(checked: MemberListCheck | MemberList): Reading {
  if (typeof checked === "object" && checked !== null) {
    const input = inputOf(checked);
    const list = input?.list ?? ("plan" in checked ? checked : undefined);
    const options = list === undefined ? undefined : optionsOf(list);
    if (list !== undefined && options !== undefined) {
      const { rows, issues } = checked;
      return { list: { plan: list.plan, rows, issues }, options, base: input?.base };
    }
  }
  throw argumentError("checked", checked, ["checkMemberList(list, base)", "readMemberList(file)"]);
}

/** Reads a file as it was read before, and checks it if it was. */
export function readAgain(source: ListInput, { options, base }: Omit<Reading, "list">): MendableList {
  const list = readMemberList(source, { ...options, onProgress: undefined });
  if (base === undefined) return list;
  const { rows, issues } = checkMemberList(list, base);
  return { plan: list.plan, rows, issues };
}

/**
 * Options whose lines are where they are once the lines behind others have moved: that of the header, and those that a plan
 * leaves out.
 *
 * @param moves - by line how many lines there are more behind it, or fewer
 * @param removed - the lines that were taken out
 */
export function withMovedLines(
  options: MemberListOptions,
  moves: ReadonlyMap<number, number>,
  removed: ReadonlySet<number>,
): MemberListOptions {
  const { plan, headerLine } = options;
  const moved = (line: number) =>
    [...moves].reduce((now, [behind, lines]) => (line > behind ? now + lines : now), line);
  const headed = headerLine === undefined ? options : { ...options, headerLine: moved(headerLine) };
  if (plan === undefined) return headed;
  const ignored = plan.ignored
    .filter(({ line }) => !removed.has(line))
    .map(({ line, because }) => ({ line: moved(line), because }));
  const header = plan.headerLine === null ? null : moved(plan.headerLine);
  return { ...headed, plan: { ...plan, headerLine: header, ignored } };
}
