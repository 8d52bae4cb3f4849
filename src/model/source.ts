import type { EdtfDate } from "./date.ts";
import type { RecordFields } from "./record.ts";

/** The `id` of a {@link Source}. */
export type SourceId = string;

/** Where a fact comes from. */
export interface Source extends RecordFields {
  /** Unique among the sources. */
  readonly id: SourceId;
  /** How it is called, or what it is. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string | undefined;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** Day on which it was published. */
  readonly publishedAt?: EdtfDate | undefined;
}

/** The input form of {@link Source}. */
export type SourceInput = Source;
