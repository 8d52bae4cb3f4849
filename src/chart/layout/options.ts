import { numberOfDay } from "../../calendar/day.ts";
import { type DaySpan, rangeOf } from "../../calendar/day-range.ts";
import type { Day } from "../../calendar/plain-date.ts";
import { readOptions } from "../../call-options.ts";
import type { Language } from "../../model/bilingual.ts";
import { membershipRoles } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import { argumentError, assertLanguage } from "../../network-error.ts";
import { type RoleOptions, roleMask } from "../../roster/roles.ts";
import { unknownId } from "../../roster/unknown-id.ts";
import { assertParsed } from "../../trust/parsed-network.ts";
import { type TimelineOrder, timelineOrders } from "../content/order.ts";
import type { PictureRequest, TimelineRequest } from "../content/picture.ts";
import type { RegionHref } from "./link.ts";

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
  /**
   * The nonce of the style sheet, for pages whose policy asks for one. Without its style sheet the picture is the same,
   * but has its colours for the day at night too, and does not take the colours of the page.
   */
  readonly nonce?: string | undefined;
}

/** How the timeline of the regions is drawn, and what of it. */
export interface TimelineSvgOptions extends CountSvgOptions {
  /** The order of the rows; `"joined"` if absent. */
  readonly order?: TimelineOrder | undefined;
  /** The regions that have rows, by id; if absent, all. The count is that of all members either way. */
  readonly regions?: readonly RegionId[] | undefined;
  /** The regions that stand out, by id. */
  readonly highlight?: readonly RegionId[] | undefined;
  /** A day that is marked by a line with its date. */
  readonly markDay?: Day | undefined;
  /** Where the names of regions lead; if absent, nowhere. */
  readonly href?: RegionHref | undefined;
}

/** Options that have been checked, with what stands for those that are absent. */
export interface PictureSettings extends PictureRequest {
  readonly width: number;
  readonly isFluid: boolean;
  /** What ids begin with. */
  readonly prefix: string;
  readonly nonce: string | undefined;
}

/** Options of a timeline that have been checked. */
export interface TimelineSettings extends PictureSettings, TimelineRequest {
  readonly href: RegionHref | undefined;
}

/** One object of options may serve several pictures, so a count lets those of a timeline through. */
const known = [
  ...["lang", "width", "fluid", "range", "title", "idPrefix", "nonce", "roles"],
  ...["order", "regions", "highlight", "markDay", "href"],
];
const leastWidth = 280;
const mostWidth = 4000;

/** Checks the options of a count; throws `field-value`, `range-order` or what is wrong with a day. */
export function readCountOptions(network: Network, options: CountSvgOptions): PictureSettings {
  assertParsed(network);
  return readPictureOptions(network, "count", readOptions(options, ...known));
}

/** Checks the options of a timeline; throws as {@link readCountOptions}, and `reference-unknown`. */
export function readTimelineOptions(network: Network, options: TimelineSvgOptions): TimelineSettings {
  assertParsed(network);
  const given = readOptions(options, ...known);
  const { order = "joined", regions, highlight = [], markDay, href } = given;
  if (!timelineOrders.includes(order)) throw argumentError(["options", "order"], order, timelineOrders);
  if (href !== undefined && typeof href !== "function")
    throw argumentError(["options", "href"], href, ["(region) => …"]);
  return {
    ...readPictureOptions(network, "timeline", given),
    order,
    regionIds: regions === undefined ? null : idsOf(network, regions, "regions"),
    highlighted: idsOf(network, highlight, "highlight"),
    markedDay: markDay === undefined ? null : numberOfDay(markDay, "options", "markDay"),
    href,
  };
}

function readPictureOptions(network: Network, picture: string, options: CountSvgOptions): PictureSettings {
  const { lang, width = 720, fluid = false, range, title, idPrefix, nonce, roles = ["member"] } = options;
  assertLanguage(lang, ["options", "lang"]);
  if (!(Number.isFinite(width) && width >= leastWidth && width <= mostWidth)) {
    throw argumentError(["options", "width"], width, [`${leastWidth}–${mostWidth}`]);
  }
  assertText("idPrefix", idPrefix, /^[A-Za-z][A-Za-z0-9-]*$/, "[A-Za-z][A-Za-z0-9-]*");
  assertText("nonce", nonce, /^[A-Za-z0-9+/_-]+={0,2}$/, "[A-Za-z0-9+/_-]+={0,2}");
  assertText("title", title, /(?:)/, '"…"');
  roleMask({ roles });
  return {
    lang,
    width: Math.round(width),
    isFluid: fluid,
    days: range === undefined ? null : rangeOf(range, "options", "range"),
    title,
    prefix: idPrefix ?? `${picture}-${identifierOf(network.id)}`,
    nonce,
    roles: membershipRoles.filter((role) => roles.includes(role)),
  };
}

function assertText(name: string, text: unknown, pattern: RegExp, possible: string): void {
  if (text === undefined || (typeof text === "string" && pattern.test(text))) return;
  throw argumentError(["options", name], text, [possible]);
}

function idsOf(network: Network, ids: readonly RegionId[], name: string): ReadonlySet<RegionId> {
  const isList: boolean = Array.isArray(ids);
  if (!isList) throw argumentError(["options", name], ids, ['["…"]']);
  const known = new Set(network.regions.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw unknownId("region", String(ids[unknown]), "options", name);
  return new Set(ids);
}

/** An id as a part of identifiers in SVG and CSS: every other character by its code, so that no two ids clash. */
export function identifierOf(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}
