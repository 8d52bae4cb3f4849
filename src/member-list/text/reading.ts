import type { Fault } from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Remedies, Repair } from "../sheet/list-issue.ts";

/**
 * What a cell says, with what is to be said of it: repairs, which name what was read instead, and remarks. Or what is wrong
 * with it, with the texts that may be meant.
 */
export type CellReading<Value> =
  | { readonly value: Value; readonly found?: readonly (Fault | Repair)[] | undefined }
  | Unread;

/** A cell that is not read; `fix` is the text to write if only one can be meant, `choices` if several can. */
export interface Unread extends Remedies {
  readonly fault: Fault;
}

/** The reading of a cell with a fault. */
export function faulty<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  remedies: Remedies = {},
): { readonly fault: Fault<Code> } & Remedies {
  return { fault: { code, params }, ...remedies };
}
