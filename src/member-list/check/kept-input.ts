import type { MemberListBase } from "../join/given/outcome.ts";
import type { MemberList } from "../rows/member-list.ts";
import type { MemberListCheck } from "./check.ts";

/** What was checked. */
export interface CheckInput {
  readonly list: MemberList;
  readonly base: MemberListBase;
}

/** The input of each check: mending repeats the check. */
const kept = new WeakMap<object, CheckInput>();

/** Keeps what was checked. */
export function keepInput(check: MemberListCheck, input: CheckInput): MemberListCheck {
  kept.set(check, input);
  return check;
}

/** What was checked; `undefined` for what no check gave. */
export function inputOf(check: object): CheckInput | undefined {
  return kept.get(check);
}
