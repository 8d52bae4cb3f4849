import type { Network } from "../model/network.ts";
import { textIn } from "./band-rows.ts";
import { describe, widestNumber } from "./content.ts";
import { countContent, countSigns } from "./count-panel.ts";
import { frameOf } from "./frame.ts";
import { isShown, regionHistories } from "./histories.ts";
import { type ChartOptions, readSettings } from "./options.ts";
import { writePicture } from "./picture.ts";
import { layOut } from "./picture-layout.ts";
import { daysOnRecord } from "./shown-days.ts";
import { texts } from "./texts.ts";

/**
 * How do I show how many members there were, and how sure that is?
 *
 * The range of `memberCountSeries` as a band, solid up to the fewest and hatched up to the most on record, with
 * the published numbers of `reconcileCounts`: a dot for one number on one day, an outline for an inexact one, a
 * cross through those that contradict. Above a partial roster, which has no upper bound, the picture is dotted.
 * Published are numbers of members, so there are none beside other `roles`.
 *
 * For the regions as well use {@link timelineSvg}, which also says what the picture is like.
 *
 * @param network - a parsed network
 * @param options - `lang`; the others can be left out
 * @returns an `svg` element, ended by a line break
 * @throws {NetworkError} as {@link timelineSvg}
 * @example
 * countSvg(network, { lang: "en", width: 400 }).includes("As of 31 December 2022"); // => true
 */
export function countSvg(network: Network, options: ChartOptions): string {
  const settings = readSettings(network, "count", options);
  const { lang, width, roles } = settings;
  const histories = regionHistories(network, roles);
  const days = settings.days ?? daysOnRecord(network, histories);
  const frame = frameOf(width, days, [], widestNumber(network, lang));
  const count = countContent(network, frame.scale, roles, lang);
  const regions = histories.filter((history) => isShown(history, days)).length;
  const content = {
    frame,
    title: settings.title ?? `${textIn(network.name, lang)}: ${texts.memberCount[lang]}`,
    description: describe(network, frame, regions, roles, lang),
    signs: ["certain", "possible", ...countSigns(count)] as const,
    count,
    notes: count.isUnbounded ? [texts.unbounded[lang]] : [],
  };
  return writePicture(
    layOut(network, content, lang, (bottom) => ({ bottom })),
    settings,
    [],
  );
}
