import type { KeyPart } from "../cell/key-parts.ts";

/** What a column of a member list may hold; a column of area keys is `key`, whatever their scheme. */
export const listFields = [
  "name",
  "kind",
  "state",
  "key",
  "start",
  "end",
  "period",
  "year",
  "role",
  "status",
  "member",
  "member-time",
  "source",
  "note",
  "start-reason",
  "end-reason",
  "region-id",
  "membership-id",
  "confirmations",
] as const;

/** What a column of a member list holds; `year` is a start with the precision of a year, `member` says yes or no,
 * `member-time` says yes or no for the time of the heading. */
export type ListField = (typeof listFields)[number];

/** The parts of an area key that stands in several columns, in their order. */
export const keyParts = [
  "land",
  "district-region",
  "kreis",
  "verband",
  "gemeinde",
] as const satisfies readonly KeyPart[];
