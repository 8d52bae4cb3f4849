import type { EdtfDate } from "./date.ts";
import type { RecordFields } from "./record.ts";

/** The `id` of a {@link Source}. */
export type SourceId = string;

/** Where a fact comes from. */
export interface Source extends RecordFields {
  /** Unique among the sources. */
  readonly id: SourceId;
  /** Its title, or what it is. */
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

/** A record that names its sources. */
export interface Sourced extends RecordFields {
  /** Sources of this record, by id. */
  readonly sources: readonly SourceId[];
}
