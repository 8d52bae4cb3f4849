/** A calendar day of the years 0001–9999, written `YYYY-MM-DD`; ISO dates sort as text. */
export type IsoDate = string;

/**
 * One unknown day between bounds, in the notation of EDTF (ISO 8601-2):
 * `2018-11-27` · `2018-11` · `2018` · `[2018-11-27..2022-06-30]` · `[2022-07-01..]` · `[..2022-06-30]`.
 * `"2018"` is one day somewhere in 2018, not the whole year.
 */
export type EdtfDate = string;
