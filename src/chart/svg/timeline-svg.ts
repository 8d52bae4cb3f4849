import type { Network } from "../../model/network.ts";
import { timelineContent } from "../content/picture.ts";
import { readOrder, readSettings, type TimelineSvgOptions } from "./options.ts";
import { writePicture } from "./picture.ts";

/**
 * How do I show who was a member when, and how sure that is?
 *
 * Draws the funding periods, a row for each region, and the count range with the published numbers. Certain days are
 * solid and possible ones hatched, as `membershipTimeline` has them. What is unbounded or goes on beyond the days shown
 * fades at the edge; what is ongoing ends in an arrow. Regions that are not members on the days shown are left out, and
 * their number is noted. More than 200 regions have a row for each kind instead: how many were members, from the fewest
 * to the most. With other `roles`, title, legend, notes and tables name those roles.
 *
 * The picture is a document of its own and can stand in HTML; it needs no font or file from elsewhere. Texts of the
 * record are escaped. Screen readers find its rows as a table. It prints dark on white. The same network and options
 * give the same text.
 *
 * @param network - a parsed network
 * @param options - `lang`; the others can be left out
 * @returns an `svg` element, ended by a line break
 * @throws {NetworkError} `field-value` for an option that does not exist; `range-order`, `date-format` or
 * `date-not-in-calendar` unless `range` has two days in order; `network-not-parsed`
 * @example
 * timelineSvg(network, { lang: "de" }).includes("Netzwerk Daseinsvorsorge: Mitgliedschaften"); // => true
 */
export function timelineSvg(network: Network, options: TimelineSvgOptions): string {
  const settings = readSettings(network, "timeline", options);
  return writePicture(timelineContent(network, settings, readOrder(options)), settings);
}
