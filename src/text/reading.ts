import type { Fault } from "../issue.ts";
import type { IssueCode } from "../issue-codes.ts";
import type { IssueParams } from "../issue-params.ts";
import type { Bilingual } from "../model/bilingual.ts";

/** A fault that was repaired: something else was read than what is there. */
export type Repair<Code extends IssueCode = IssueCode> = Fault<Code> & { readonly to: string };

/** What may be written in place of a text with a fault. */
export interface Remedies {
  /** The text to write, if only one can be meant. */
  readonly fix?: string | undefined;
  /** The texts that may be meant. */
  readonly choices?: readonly CellChoice[] | undefined;
}

/** A text that may be meant, and what it says. */
export interface CellChoice {
  readonly to: string;
  readonly meaning: Bilingual;
}

/**
 * What a cell or field says, with what is to be said of it: repairs, which name what was read instead, and remarks. Or what
 * is wrong with it, with the texts that may be meant.
 */
export type CellReading<Value, Code extends IssueCode = IssueCode> =
  | { readonly value: Value; readonly found?: readonly (Fault<Code> | Repair<Code>)[] | undefined }
  | Unread<Code>;

/** A text that is not read; `fix` is the text to write if only one can be meant, `choices` if several can. */
export interface Unread<Code extends IssueCode = IssueCode> extends Remedies {
  readonly fault: Fault<Code>;
}

/** The reading of a text with a fault. */
export function faulty<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  remedies: Remedies = {},
): Unread<Code> {
  return { fault: { code, params }, ...remedies };
}
