import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { explainMembership } from "netzwerk-daseinsvorsorge/explain";
import {
  type Bilingual,
  type MemberCount,
  memberCountOn,
  membersOn,
  type Network,
  type Region,
} from "netzwerk-daseinsvorsorge/query";
import type { Questions } from "./protocol.ts";

/** A region in an answer. */
export interface NamedRegion {
  readonly id: string;
  readonly name: string;
}

/** Some regions of those that an answer has. */
export interface RegionGroup {
  readonly count: number;
  readonly regions: readonly NamedRegion[];
}

/** Who was a member on a day. */
export interface DayAnswer {
  readonly certain: RegionGroup;
  readonly uncertain: RegionGroup;
  readonly no: RegionGroup;
  readonly count: MemberCount;
  readonly isRosterComplete: boolean;
}

/** Why a region was a member. */
export interface ReasonText {
  readonly text: Bilingual;
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
}

type Ask<Kind extends keyof Questions> = Questions[Kind]["ask"];
type Answer<Kind extends keyof Questions> = Questions[Kind]["answer"];

/** Who was a member on a day, and who was not; of each group at most `most`, those whose names have a text. */
export function dayAnswer(network: Network, { day, search, most, lang }: Ask<"members">): Answer<"members"> {
  const { certain, uncertain } = membersOn(network, day);
  const members = new Set([...certain, ...uncertain].map(({ id }) => id));
  const others = network.regions.filter(({ id }) => !members.has(id));
  const wanted = search.trim().toLocaleLowerCase(lang);
  const group = (regions: readonly Region[]): RegionGroup => {
    const passing =
      wanted === "" ? regions : regions.filter(({ name }) => name.toLocaleLowerCase(lang).includes(wanted));
    return { count: passing.length, regions: passing.slice(0, most).map(({ id, name }) => ({ id, name })) };
  };
  return {
    certain: group(certain),
    uncertain: group(uncertain),
    no: group(others),
    count: memberCountOn(network, day),
    isRosterComplete: network.roster === "complete",
  };
}

/** Why a region was a member on a day, or why not; nothing for a region that the network does not have. */
export function reasonTexts(network: Network, { regionId, day }: Ask<"reasons">): readonly ReasonText[] {
  if (!network.regions.some(({ id }) => id === regionId)) return [];
  return explainMembership(network, regionId, day).because.map(({ text, sources }) => ({
    text,
    sources: sources.map(({ title, url }) => ({ title, url })),
  }));
}

/** The timeline as a picture, unless it has more regions than a page can show. */
export function timelineAnswer(network: Network, { lang, width, most }: Ask<"timeline">): Answer<"timeline"> {
  const regions = new Set(network.memberships.map(({ regionId }) => regionId)).size;
  const svg = regions > most ? null : timelineSvg(network, { lang, width, idPrefix: "zeitleiste" });
  return { svg, regions };
}
