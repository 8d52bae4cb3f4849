import type { Network } from "../../model/network.ts";
import { timelineContent } from "../content/picture.ts";
import { readTimelineOptions, type TimelineSvgOptions } from "../layout/options.ts";
import { writePicture } from "./picture.ts";

/**
 * How do I show who was a member when, and how sure that is?
 *
 * Draws the funding periods, a row for each region, and the count range with the published numbers. Certain days are
 * solid and possible ones hatched, as `membershipTimeline` has them. What is unbounded or goes on beyond the days shown
 * fades at the edge; what is ongoing ends in an arrow. Regions that are not members on the days shown are left out, and
 * their number is noted. More than 200 regions have a row for each kind instead: how many were members, from the fewest
 * to the most. With other `roles`, title, legend, notes and tables name those roles, and each role has bars of its own form:
 * full ones for members, two thin ones for associates, one thin one for candidates. Lines join the rows of regions that
 * mergers, absorptions, splits and renamings turned into each other. No text or mark covers another.
 *
 * Rows of regions have `data-region-id` and an `id` that does not depend on the picture's other rows, bars
 * `data-membership-id` (of several memberships their ids, with a space between), marks and lines of days `data-day`.
 * To draw it yourself use {@link timelineLayout}.
 *
 * The picture is a document of its own and can stand in HTML; it needs no font or file from elsewhere. Texts of the
 * record are escaped. It has its colours even where styles are forbidden or not known. Screen readers find its rows as a
 * table. It prints dark on white. The same network and options give the same text.
 *
 * @param network - a parsed network
 * @param options - `lang`; the others can be left out
 * @returns an `svg` element, ended by a line break
 * @throws {NetworkError} `field-value` for an option that does not exist, or an address of `href` that could run a script;
 * `reference-unknown` for a region that the network does not have; `range-order`, `date-format` or
 * `date-not-in-calendar` unless `range` has two days in order; `network-not-parsed`
 * @example
 * timelineSvg(network, { lang: "de" }).includes("Netzwerk Daseinsvorsorge: Mitgliedschaften"); // => true
 */
export function timelineSvg(network: Network, options: TimelineSvgOptions): string {
  const settings = readTimelineOptions(network, options);
  return writePicture(timelineContent(network, settings), settings);
}
