import { formatEdtfDate } from "../../calendar/phrase.ts";
import { explainMembership, type MembershipExplanation } from "../../explain/explanation.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { labels } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import type { Region, RegionId } from "../../model/region.ts";
import { regionById, regionsByName } from "../../query/regions.ts";
import { wrap } from "../terminal/layout.ts";
import { question } from "./question.ts";

/** Why a region is a member, or why not, with its name. */
export interface RegionExplanation extends MembershipExplanation {
  /** The id of the region. */
  readonly regionId: RegionId;
  /** The name of the region. */
  readonly name: string;
}

/** Why the region with an id, or each region with a name, is a member on a day, or why not. */
export const why = question({
  name: "why",
  operands: "region",
  options: ["on"],
  required: ["on"],
  usage: commandUsage.why,
  fault: (network, { operands: [idOrName = ""] }) => {
    if (regionsOf(network, idOrName).length > 0) return undefined;
    const similar = similarRegions(network, idOrName).map(({ id, name }) => `${name} (${id})`);
    const given = excerpt(idOrName);
    return similar.length > 0
      ? callFaults.regionSimilar(given, similar.join(", "))
      : callFaults.regionUnknown(given);
  },
  answer: (network, { operands: [idOrName = ""], values: { on = "" } }): readonly RegionExplanation[] =>
    regionsOf(network, idOrName).map(({ id, name }) => ({
      regionId: id,
      name,
      ...explainMembership(network, id, on),
    })),
  lines: (answer, _, { values: { on = "" }, lang, style }) =>
    answer.flatMap(({ name, certainty, because }, at) => [
      ...(at > 0 ? [""] : []),
      ...wrap(`${name}: ${answerTexts.memberOn[lang]} ${formatEdtfDate(on, lang)}?`).map(style.heading),
      labels.certainty[certainty][lang],
      ...because.flatMap(({ text, sources }) => [
        "",
        ...wrap(text[lang], 2),
        ...sources.flatMap(({ title }) => wrap(`${answerTexts.source[lang]}: ${title}`, 2)),
      ]),
    ]),
});

function regionsOf(network: Network, idOrName: string): readonly Region[] {
  const region = regionById(network, idOrName);
  return region === undefined ? regionsByName(network, idOrName) : [region];
}

const mostSimilar = 5;

/** Regions that share a word with what was given. */
function similarRegions(network: Network, given: string): Region[] {
  const words = given.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const isSimilar = ({ id, name }: Region) =>
    words.some((word) => `${id} ${name}`.toLowerCase().includes(word));
  return network.regions.filter(isSimilar).slice(0, mostSimilar);
}
