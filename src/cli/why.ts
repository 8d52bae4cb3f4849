import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../issue.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { explainMembership, type MembershipExplanation } from "../query/explain.ts";
import { regionById, regionsByName } from "../query/regions.ts";
import { type Style, wrap } from "./layout.ts";
import { texts } from "./texts.ts";

/** An explanation with the region that it is about. */
export interface RegionExplanation extends MembershipExplanation {
  readonly regionId: string;
  readonly name: string;
}

/** Why the region with an id, or each one with a name, is a member on a day, or why not. */
export function explanationsOf(network: Network, idOrName: string, day: string): RegionExplanation[] {
  const named = regionById(network, idOrName) === undefined ? regionsByName(network, idOrName) : [];
  const ids = named.length > 0 ? named.map(({ id }) => id) : [idOrName];
  return ids.map((regionId) => ({
    regionId,
    name: regionById(network, regionId)?.name ?? regionId,
    ...explainMembership(network, regionId, day),
  }));
}

/** The explanations with their sources. */
export function whyLines(
  network: Network,
  idOrName: string,
  day: string,
  lang: Language,
  style: Style,
): string[] {
  return explanationsOf(network, idOrName, day).flatMap(({ name, certainty, because }, at) => [
    ...(at > 0 ? [""] : []),
    ...wrap(`${name}, ${texts.memberOn[lang]} ${formatEdtfDate(day, lang)}:`, 0).map(style.heading),
    labels.certainty[certainty][lang],
    ...because.flatMap(({ text, sources }) => [
      "",
      ...wrap(text[lang], 2),
      ...sources.flatMap(({ title }) => wrap(`${texts.source[lang]}: ${title}`, 2)),
    ]),
  ]);
}
