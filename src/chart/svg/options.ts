import { type DaySpan, rangeOf } from "../../calendar/day-range.ts";
import { readOptions } from "../../call-options.ts";
import type { Language } from "../../model/bilingual.ts";
import { membershipRoles } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { argumentError, assertLanguage } from "../../network-error.ts";
import { assertParsed } from "../../roster/parsed-network.ts";
import { type RoleOptions, roleMask } from "../../roster/roles.ts";
import type { PictureRequest } from "../content/picture.ts";
import type { TimelineOrder } from "../content/region-rows.ts";

/** How a picture is drawn. */
export interface CountSvgOptions extends RoleOptions {
  /** The language of all texts but the names of the record. */
  readonly lang: Language;
  /** For how many pixels it is drawn, from 280 to 4,000; 720 if absent. Below 560 names stand above their bars. */
  readonly width?: number | undefined;
  /** Whether it is as wide as what it stands in, letters and all, instead of having a width of its own. */
  readonly fluid?: boolean | undefined;
  /** The days shown, both included; if absent, from the first day on record to `asOf`. */
  readonly range?: DaySpan | undefined;
  /** The heading; if absent, what is shown and of which network. */
  readonly title?: string | undefined;
  /**
   * What the ids of the picture begin with: a letter, then letters, digits and hyphens. If absent, it is made from the
   * `id` of the network. Two timelines, or two counts, of one network on one page each need their own.
   */
  readonly idPrefix?: string | undefined;
}

/** How the timeline of the regions is drawn. */
export interface TimelineSvgOptions extends CountSvgOptions {
  /** The order of the rows: `"joining"` (default), by first day; `"kind"`, by kind of region, then by first day. */
  readonly order?: TimelineOrder | undefined;
}

/** Options that have been checked, with what stands for those that are absent. */
export interface PictureSettings extends PictureRequest {
  readonly width: number;
  readonly isFluid: boolean;
  /** What ids begin with. */
  readonly prefix: string;
}

const leastWidth = 280;
const mostWidth = 4000;

/** Checks the options of a picture; throws `field-value`, `range-order` or what is wrong with a day. */
export function readSettings(network: Network, picture: string, options: CountSvgOptions): PictureSettings {
  assertParsed(network);
  const given = readOptions(
    options,
    "lang",
    "width",
    "fluid",
    "range",
    "title",
    "idPrefix",
    "roles",
    "order",
  );
  const { lang, width = 720, fluid = false, range, title, idPrefix, roles = ["member"] } = given;
  assertLanguage(lang, ["options", "lang"]);
  if (!(Number.isFinite(width) && width >= leastWidth && width <= mostWidth)) {
    throw argumentError(["options", "width"], width, [`${leastWidth}–${mostWidth}`]);
  }
  if (idPrefix !== undefined && !/^[A-Za-z][A-Za-z0-9-]*$/.test(idPrefix)) {
    throw argumentError(["options", "idPrefix"], idPrefix, ["[A-Za-z][A-Za-z0-9-]*"]);
  }
  if (title !== undefined && typeof title !== "string")
    throw argumentError(["options", "title"], title, ['"…"']);
  roleMask({ roles });
  return {
    lang,
    width: Math.round(width),
    isFluid: fluid,
    days: range === undefined ? null : rangeOf(range, "options", "range"),
    title,
    prefix: idPrefix ?? `${picture}-${identifierOf(network.id)}`,
    roles: membershipRoles.filter((role) => roles.includes(role)),
  };
}

/** An id as a part of identifiers in SVG and CSS: every other character by its code, so that no two ids clash. */
function identifierOf(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** Checks the order of the rows; throws `field-value` for one that does not exist. */
export function readOrder({ order = "joining" }: TimelineSvgOptions): TimelineOrder {
  if (order !== "joining" && order !== "kind")
    throw argumentError(["options", "order"], order, ["joining", "kind"]);
  return order;
}
