import { formatEdtfDate } from "../calendar/phrase.ts";
import { explainMembership, type MembershipExplanation } from "../explain/explanation.ts";
import { createError } from "../issue.ts";
import { excerpt } from "../messages/excerpt.ts";
import type { Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";
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
  if (named.length === 0 && regionById(network, idOrName) === undefined)
    throw noSuchRegion(network, idOrName);
  return ids.map((regionId) => ({
    regionId,
    name: regionById(network, regionId)?.name ?? regionId,
    ...explainMembership(network, regionId, day),
  }));
}

const mostSimilar = 5;

/** The error for what is neither the id nor the name of a region, with the regions that share a word with it. */
function noSuchRegion(network: Network, given: string): NetworkError {
  const words = given.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const similar = network.regions
    .filter(({ id, name }) => words.some((word) => `${id} ${name}`.toLowerCase().includes(word)))
    .slice(0, mostSimilar)
    .map(({ id, name }) => `${name} (${id})`)
    .join(", ");
  const message = {
    de: `„${excerpt(given)}“ ist weder die id noch der Name einer Region.${similar ? ` Ähnlich: ${similar}.` : " Die Namen zeigt der Befehl timeline."}`,
    en: `“${excerpt(given)}” is neither the id nor the name of a region.${similar ? ` Similar: ${similar}.` : " The command timeline shows the names."}`,
  };
  return new NetworkError([
    createError("reference-unknown", [], message, { params: { id: excerpt(given) } }),
  ]);
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
    ...wrap(`${name}: ${texts.memberOn[lang]} ${formatEdtfDate(day, lang)}?`, 0).map(style.heading),
    labels.certainty[certainty][lang],
    ...because.flatMap(({ text, sources }) => [
      "",
      ...wrap(text[lang], 2),
      ...sources.flatMap(({ title }) => wrap(`${texts.source[lang]}: ${title}`, 2)),
    ]),
  ]);
}
