import type { EdtfDate } from "./date.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Optional } from "./optional.ts";
import type { Sourced } from "./source.ts";

/** Something that the network held, or that happened to it. */
export interface NetworkEvent extends Sourced {
  /** Unique among the events. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** Its day, or its first day. */
  readonly startDate: EdtfDate;
  /** Its last day, included; absent = one day. */
  readonly endDate?: EdtfDate | undefined;
  /** Where it took place. */
  readonly place?: string | undefined;
  /** What it was about. */
  readonly topics: readonly LocalizedText[];
}

/** The input form of {@link NetworkEvent}: a list may be absent and is then empty. */
export interface NetworkEventInput extends Optional<NetworkEvent, "topics" | "sources"> {}
