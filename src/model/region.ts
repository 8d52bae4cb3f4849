import type { EdtfDate } from "./date.ts";
import type { Identifier } from "./identifier.ts";
import type { Optional } from "./optional.ts";
import type { Sourced } from "./source.ts";

/** The `id` of a {@link Region}. */
export type RegionId = string;

/** The kinds of {@link Region}. */
export const regionKinds = [
  "district",
  "independent-city",
  "municipality",
  "municipal-association",
  "planning-association",
  "rural-region",
] as const;

/**
 * What a region is: Landkreis, kreisfreie Stadt, Stadt or Gemeinde, Gemeindeverbund, Regionaler Planungsverband or
 * ländliche Region.
 */
export type RegionKind = (typeof regionKinds)[number];

/** The ISO 3166-2 codes of the German Länder. */
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

/** The ISO 3166-2 code of a German Land. */
export type StateCode = (typeof stateCodes)[number];

/** A region that may be a member. Its `id` identifies it; names and keys may change, and regions may share them. */
export interface Region extends Sourced {
  /** Unique among the regions. */
  readonly id: RegionId;
  /** The name that this record uses. */
  readonly name: string;
  /** What it is; absent = unknown. */
  readonly kind?: RegionKind | undefined;
  /** The Land in which it lies, as an ISO 3166-2 code; absent = unknown or several. */
  readonly state?: StateCode | undefined;
  /** Its area keys. */
  readonly identifiers: readonly Identifier[];
  /** Names that it has or had besides `name`. */
  readonly otherNames: readonly DatedName[];
  /** Regions in which it lies, by id; a member may lie within another member. */
  readonly within: readonly RegionId[];
  /** First day of its existence; absent = unknown. */
  readonly foundingDate?: EdtfDate | undefined;
  /** Last day of its existence, included; absent = unknown, or it still exists. */
  readonly dissolutionDate?: EdtfDate | undefined;
}

/** The input form of {@link Region}: a list may be absent and is then empty. */
export interface RegionInput extends Optional<Region, "identifiers" | "otherNames" | "within" | "sources"> {}

/** A name and the days on which it was in use. */
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
