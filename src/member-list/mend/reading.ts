import { argumentError } from "../../network-error.ts";
import { checkMemberList, type MemberListCheck } from "../check/check.ts";
import { inputOf } from "../check/kept-input.ts";
import type { MemberListBase } from "../join/given/outcome.ts";
import type { MemberListOptions } from "../plan/given/options.ts";
import { optionsOf } from "../records/kept-options.ts";
import { readMemberList } from "../records/read.ts";
import type { MemberList } from "../rows/member-list.ts";
import type { ListInput } from "../sheet/sheet.ts";
import type { MendableList } from "./mendings.ts";

/** A list with the network with which it is to be checked. */
export interface UncheckedList {
  /** What `readMemberList` returned. */
  readonly list: MemberList;
  /** The network of the list, as for `checkMemberList`. */
  readonly base: MemberListBase;
}

/** How a list was read, and checked if it was, so that it can be done again. */
export interface Reading {
  /** The list as it was read. */
  readonly list: MemberList;
  readonly options: MemberListOptions;
  /** The network with which it is checked; absent if it is only read. */
  readonly base?: MemberListBase | undefined;
  /** What was found in it; absent as long as it is not checked. */
  readonly found?: MendableList | undefined;
}

/** A list in which everything was looked for. */
export interface WholeReading extends Reading {
  readonly found: MendableList;
}

/** How a list was read and checked; throws `field-value` for what neither reading nor checking gave. */
export function readingOf(checked: MemberListCheck | MemberList | UncheckedList): Reading {
  if (typeof checked === "object" && checked !== null) {
    const input = inputOf(checked) ?? ("base" in checked ? checked : undefined);
    const list = input?.list ?? ("plan" in checked ? checked : undefined);
    const options = list === undefined ? undefined : optionsOf(list);
    if (list !== undefined && options !== undefined) {
      const base = input?.base;
      if ("base" in checked) return { list, options, base };
      const { rows, issues } = checked;
      return { list, options, base, found: { plan: list.plan, rows, issues } };
    }
  }
  throw argumentError("checked", checked, ["checkMemberList(list, base)", "readMemberList(file)"]);
}

/** Checks a list that is not checked yet. */
export function wholeReading(reading: Reading): WholeReading {
  const { list, base, found } = reading;
  if (found !== undefined) return { ...reading, found };
  if (base === undefined) return { ...reading, found: list };
  const { rows, issues } = checkMemberList(list, base);
  return { ...reading, found: { plan: list.plan, rows, issues } };
}

/** Reads a file as it was read before; what was found in a list is found again in one that says the same. */
export function readAgain(source: ListInput, before: Reading): Reading {
  const { list: known, options, base, found } = before;
  const list = readMemberList(source, { ...options, onProgress: undefined });
  return isSame(list, known) ? { list: known, options, base, found } : { list, options, base };
}

/** Whether two lists, or parts of them, say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one instanceof Uint8Array)
    return (
      other instanceof Uint8Array &&
      one.length === other.length &&
      one.every((byte, at) => byte === other[at])
    );
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((entry, at) => isSame(entry, other[at]))
    );
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSame(Reflect.get(one, name), Reflect.get(other, name)))
  );
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
