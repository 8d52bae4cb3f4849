import type { Network } from "../../model/network.ts";
import { countContent } from "../content/picture.ts";
import { type CountSvgOptions, readCountOptions } from "../layout/options.ts";
import { writePicture } from "./picture.ts";

/**
 * How do I show how many members there were, and how sure that is?
 *
 * The range of `memberCountSeries` as a band, solid up to the fewest and hatched up to the most on record, with
 * the published numbers of `reconcileCounts`: a dot for one number on one day, an outline for an inexact one, a
 * cross through those that contradict. Above a partial roster, which has no upper bound, the picture is dotted.
 * Published numbers are numbers of members, so there are none beside other `roles`, which title, legend and heading name.
 *
 * For the regions as well use {@link timelineSvg}, which also says what the picture is like.
 *
 * @param network - a parsed network
 * @param options - `lang`; the others can be left out
 * @returns an `svg` element, ended by a line break
 * @throws {NetworkError} as {@link timelineSvg}
 * @example
 * countSvg(network, { lang: "en", width: 400 }).includes("As of 18 May 2025"); // => true
 */
export function countSvg(network: Network, options: CountSvgOptions): string {
  const settings = readCountOptions(network, options);
  return writePicture(countContent(network, settings), settings);
}
