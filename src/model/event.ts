import type { EdtfDate } from "./date.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { RecordFields } from "./record.ts";
import type { SourceId } from "./source.ts";

/** Something that the network held or that happened to it. */
export interface NetworkEvent extends RecordFields {
  /** Unique among the events. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalizedText;
  /** Its day, or its first one. */
  readonly startDate: EdtfDate;
  /** Its last day, included; absent = one day. */
  readonly endDate?: EdtfDate | undefined;
  /** Where it was. */
  readonly place?: string | undefined;
  /** What it was about. */
  readonly topics: readonly LocalizedText[];
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link NetworkEvent}: every list is empty if absent. */
export interface NetworkEventInput extends Omit<NetworkEvent, "topics" | "sources"> {
  /** What it was about. */
  readonly topics?: readonly LocalizedText[] | undefined;
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}
