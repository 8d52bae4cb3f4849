import type { NetworkComparison } from "../changes/compare-networks.ts";
import type { IsoDate } from "../model/date.ts";
import { changes } from "./version-changes.ts";

/** A version of the record. */
export interface RecordVersion {
  /** Day on which the record was last held against its sources; another one for each record that was published. */
  readonly date: IsoDate;
  /** How the record differs from that of the version before, as `compareNetworks` says. */
  readonly changes: NetworkComparison;
}

/**
 * Which version of {@link netzwerkDaseinsvorsorge} is this, and what has changed since the one before?
 *
 * An app that keeps answers of the record can see in `changes.answers` which of them to ask again. The last day that the
 * record speaks for is its `asOf`.
 *
 * @example
 * recordVersion.date; // => "2026-11-29"
 * recordVersion.changes.isRefinement; // => true
 * recordVersion.changes.answers[0];
 * // => { regionId: "vg-daun", firstDay: "2018-12-31", lastDay: "2022-06-22", before: "uncertain", after: "certain", kind: "learned" }
 */
export const recordVersion: RecordVersion = { date: "2026-11-29", changes };
