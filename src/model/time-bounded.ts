import type { EdtfDate } from "./date.ts";
import type { Optional } from "./optional.ts";
import type { SourceId } from "./source.ts";

/** Something with a first and a last day, either of which may be unknown. */
export interface TimeBounded {
  /** First day; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last day, included; `".."` = ongoing, with no known end; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
  /** Days on which, according to a source, it was in force. */
  readonly confirmations: readonly Confirmation[];
}

/** The input form of {@link TimeBounded}: `confirmations` may be absent and is then empty. */
export interface TimeBoundedInput extends Optional<TimeBounded, "confirmations"> {}

/** A day on which, according to a source, something was in force. */
export interface Confirmation {
  /** The day. */
  readonly date: EdtfDate;
  /** The source, by id. */
  readonly source?: SourceId | undefined;
  /** A remark for people. */
  readonly note?: string | undefined;
}

/** The input form of {@link Confirmation}. */
export type ConfirmationInput = Confirmation;
