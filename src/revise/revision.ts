import type { NetworkInput, NetworkList } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";

/** The input form of the records of each list. */
type RecordInputs = { readonly [List in NetworkList]: NonNullable<NetworkInput[List]>[number] };

/** A record whose id may be absent. */
type WithoutId<Item extends { readonly id: string }> = Omit<Item, "id"> & Partial<Pick<Item, "id">>;

/** Two records of the same region. */
export interface RegionMerge {
  /** The region that stays, by id. */
  readonly keep: RegionId;
  /** The region that becomes part of it, by id. */
  readonly drop: RegionId;
}

/** New records, by list. The `id` may be absent. */
export type AddedRecords = {
  readonly [List in NetworkList]?: readonly WithoutId<RecordInputs[List]>[] | undefined;
};

/** New values of fields; `undefined`, or `null` for JSON, removes a field. */
type NewValues<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | null | undefined };

/** New values of fields, by list and id. */
export type ChangedFields = {
  readonly [List in NetworkList]?: { readonly [id: string]: NewValues<RecordInputs[List]> } | undefined;
};

/** Records, by list and id. */
export type RecordIds = { readonly [List in NetworkList]?: readonly string[] | undefined };

/** New ids, by list and old id. */
export type NewIds = { readonly [List in NetworkList]?: { readonly [id: string]: string } | undefined };

/** An edit of a network. Its parts are applied in this order. It may be JSON, in which `null` removes a field. */
export interface NetworkRevision {
  /** Fields of the network itself, such as `name` or `asOf`. */
  readonly set?: NewValues<Omit<NetworkInput, NetworkList | "$schema">> | undefined;
  /**
   * New records. One without `id` gets the next free one: `<region id>-<n>` for a membership or an assessment, `source-<n>`,
   * `region-<n>`, `event-<n>` and so on for others.
   */
  readonly add?: AddedRecords | undefined;
  /** New values of fields; a list replaces the list. To give a record another id, use `rename`. */
  readonly change?: ChangedFields | undefined;
  /** Records to remove. References to them are left, so that parsing reports them. */
  readonly remove?: RecordIds | undefined;
  /** Pairs of records that are of the same region, merged one after the other. */
  readonly mergeRegions?: readonly RegionMerge[] | undefined;
  /** New ids, all given at once; references follow. */
  readonly rename?: NewIds | undefined;
}
