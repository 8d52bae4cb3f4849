import type { MemberListOptions } from "../plan/given/options.ts";
import type { MemberList } from "../rows/member-list.ts";

/** With which options each list was read, so that it can be read again in the same way. */
const kept = new WeakMap<MemberList, MemberListOptions>();

/** Keeps the options with which a list was read. */
export function keepOptions(list: MemberList, options: MemberListOptions): MemberList {
  kept.set(list, options);
  return list;
}

/** The options with which a list was read; `undefined` for a list that reading did not make. */
export function optionsOf(list: MemberList): MemberListOptions | undefined {
  return kept.get(list);
}
