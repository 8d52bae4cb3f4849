import { explainMembership, type MembershipExplanation } from "../../../explain/explanation.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { excerpt } from "../../../messages/excerpt.ts";
import { labels } from "../../../model/labels.ts";
import type { Region, RegionId } from "../../../model/region.ts";
import { regionsLike, regionsMatching } from "../../command/region-search.ts";
import { namedRoles, rolesIn } from "../../command/roles.ts";
import { dayText } from "../../terminal/notes.ts";
import { question } from "./question.ts";

/** Why a region is a member, or why not, with its name. */
export interface RegionExplanation extends MembershipExplanation {
  /** The id of the region. */
  readonly regionId: RegionId;
  /** The name of the region. */
  readonly name: string;
}

/** So many regions are named where a word may mean several. */
const mostNamed = 10;

/** Why a region is a member on a day, or why not: the one with an id, each with a name, or the only one that matches. */
export const why = question({
  name: "why",
  operands: "region",
  options: ["on", "roles"],
  required: ["on"],
  usage: commandUsage.why,
  fault: (network, { operands: [given = ""] }) => {
    const { regions, isSure } = regionsMatching(network, given);
    if (isSure) return undefined;
    const shown = excerpt(given);
    if (regions.length > 0) {
      const more = regions.length > mostNamed ? ["…"] : [];
      return callFaults.regionSeveral(shown, [...regions.slice(0, mostNamed).map(nameAndId), ...more]);
    }
    const similar = regionsLike(network, given).map(nameAndId);
    return similar.length > 0 ? callFaults.regionSimilar(shown, similar) : callFaults.regionUnknown(shown);
  },
  answer: (network, { operands: [given = ""], values }): readonly RegionExplanation[] =>
    regionsMatching(network, given).regions.map(({ id, name }) => ({
      regionId: id,
      name,
      ...explainMembership(network, id, values.on ?? "", { roles: rolesIn(values) }),
    })),
  lines: (answer, _, { values, lang, style }) =>
    answer.flatMap(({ name, certainty, because }, at) => [
      ...(at > 0 ? [""] : []),
      ...style
        .wrap(answerTexts.isOneOn(namedRoles({ values, lang }), name, dayText(values.on ?? ""))[lang])
        .map(style.heading),
      style.certainty(certainty, labels.certainty[certainty][lang]),
      ...because.flatMap(({ text, sources }) => [
        "",
        ...style.wrap(text[lang], 2),
        ...sources.flatMap(({ title }) => style.wrap(`${answerTexts.source[lang]}: ${title}`, 2)),
      ]),
    ]),
});

function nameAndId({ name, id }: Region): string {
  return `${name} (${id})`;
}
