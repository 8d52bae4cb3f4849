import type { Fault } from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Repair } from "../sheet/list-issue.ts";

/** What a cell says, or what is wrong with it; `repair` if it was read as something else than it has. */
export type CellReading<Value> =
  | { readonly value: Value; readonly repair?: Repair | undefined }
  | { readonly fault: Fault };

/** The reading of a cell with a fault. */
export function faulty<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
): { readonly fault: Fault<Code> } {
  return { fault: { code, params } };
}
