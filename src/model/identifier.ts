import type { EdtfDate } from "./date.ts";
import type { IdentifierScheme } from "./identifier-scheme.ts";

/** A key that names a region, always as text. */
export interface Identifier {
  /** Which kind of key. */
  readonly scheme: IdentifierScheme;
  /** The key with all its zeros. */
  readonly value: string;
  /** First day on which the key named the region; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last such day, included; `".."` = it still does; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
}

/** The input form of {@link Identifier}. */
export type IdentifierInput = Identifier;
