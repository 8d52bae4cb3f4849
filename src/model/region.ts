import type { EdtfDate } from "./date.ts";
import type { Identifier, IdentifierInput } from "./identifier.ts";
import type { RecordFields } from "./record.ts";
import type { SourceId } from "./source.ts";

/** The `id` of a {@link Region}. */
export type RegionId = string;

/** The kinds of {@link Region}. */
export const regionKinds = [
  "district",
  "municipal-association",
  "planning-association",
  "rural-region",
] as const;

/** What a region is: Landkreis, Gemeindeverbund, regionaler Planungsverband or ländliche Region. */
export type RegionKind = (typeof regionKinds)[number];

/** The codes of the German Länder, ISO 3166-2. */
export const stateCodes = [
  "DE-BB",
  "DE-BE",
  "DE-BW",
  "DE-BY",
  "DE-HB",
  "DE-HE",
  "DE-HH",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SH",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-TH",
] as const;

/** A German Land, as ISO 3166-2 has it. */
export type StateCode = (typeof stateCodes)[number];

/** A region that may be a member. Its `id` is its identity; names and keys are shared and change. */
export interface Region extends RecordFields {
  /** Unique among the regions. */
  readonly id: RegionId;
  /** The name by which it goes in this record. */
  readonly name: string;
  /** What it is; absent = unknown. */
  readonly kind?: RegionKind | undefined;
  /** The Land in which it lies; absent = unknown or several. */
  readonly state?: StateCode | undefined;
  /** Keys that name it. */
  readonly identifiers: readonly Identifier[];
  /** Names that it has, or had, beside `name`. */
  readonly otherNames: readonly DatedName[];
  /** Regions in which it lies, by id; a member may lie within another member. */
  readonly within: readonly RegionId[];
  /** First day of its existence; absent = unknown. */
  readonly foundingDate?: EdtfDate | undefined;
  /** Last day of its existence, included; absent = unknown or none. */
  readonly dissolutionDate?: EdtfDate | undefined;
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link Region}: every list is empty if absent. */
export interface RegionInput extends Omit<Region, "identifiers" | "otherNames" | "within" | "sources"> {
  /** Keys that name it. */
  readonly identifiers?: readonly IdentifierInput[] | undefined;
  /** Names that it has, or had, beside `name`. */
  readonly otherNames?: readonly DatedNameInput[] | undefined;
  /** Regions in which it lies, by id; a member may lie within another member. */
  readonly within?: readonly RegionId[] | undefined;
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}

/** A name with the days on which it was in use. */
export interface DatedName {
  /** The name. */
  readonly name: string;
  /** First day of its use; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last day of its use, included; `".."` = still in use; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
}

/** The input form of {@link DatedName}. */
export type DatedNameInput = DatedName;
