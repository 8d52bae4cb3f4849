import type { EdtfDate } from "./date.ts";
import type { SourceId } from "./source.ts";

/** Something with a first and a last day, either of which may be unknown. */
export interface TimeBounded {
  /** First day; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last day, included; `".."` = ongoing, no end known; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
  /** Days on which a source shows it to hold. */
  readonly confirmations: readonly Confirmation[];
}

/** The input form of {@link TimeBounded}. */
export interface TimeBoundedInput extends Omit<TimeBounded, "confirmations"> {
  /** Days on which a source shows it to hold; none if absent. */
  readonly confirmations?: readonly ConfirmationInput[] | undefined;
}

/** A day on which a source shows something to hold. */
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
