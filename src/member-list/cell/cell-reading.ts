import type { IssueCode } from "../../issue-codes.ts";
import type { Bilingual } from "../../model/bilingual.ts";

/** What is wrong with a cell. */
export interface CellFault {
  readonly code: IssueCode;
  readonly message: Bilingual;
  /** What is probably meant. */
  readonly meant?: string | undefined;
}

/** What a cell says, or what is wrong with it; `repair` if it was read as something else than it has. */
export type CellReading<Value> =
  | { readonly value: Value; readonly repair?: CellRepair | undefined }
  | { readonly fault: CellFault };

/** What was read instead of what a cell has, and why. */
export interface CellRepair {
  readonly code: IssueCode;
  readonly message: Bilingual;
  readonly to: string;
}
