import type { EdtfDate } from "./date.ts";
import type { IdentifierScheme } from "./identifier-scheme.ts";

/** An area key of a region. */
export interface Identifier {
  /** Which scheme the key belongs to. */
  readonly scheme: IdentifierScheme;
  /** The key as text, with all its zeros. */
  readonly value: string;
  /** First day on which the key denoted the region; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last such day, included; `".."` = it still does; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
}

/** The input form of {@link Identifier}. */
export type IdentifierInput = Identifier;
