import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { explainMembership } from "netzwerk-daseinsvorsorge/explain";
import {
  type Bilingual,
  type CountReconciliation,
  type MemberCount,
  memberCountOn,
  membersOn,
  type Network,
  type Region,
  reconcileCounts,
} from "netzwerk-daseinsvorsorge/query";
import type { UnreadRow, UnreadRows } from "./check/unread-rows.ts";
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

/** Who was a member on a day. A region is in one group: in none of the first three if a row about it was not read. */
export interface DayAnswer {
  readonly certain: RegionGroup;
  readonly uncertain: RegionGroup;
  readonly no: RegionGroup;
  /** Whether rows were not read, so that there may be more members. */
  readonly hasUnread: boolean;
  /** The rows that were not read: how many there are, and some of them. */
  readonly unread: { readonly count: number; readonly rows: readonly UnreadRow[] };
  readonly count: MemberCount;
  /** How many were members, whatever the rows say that were not read. */
  readonly least: number;
  readonly isRosterComplete: boolean;
}

/** A published number of members beside that on record. */
export interface ClaimAnswer extends CountReconciliation {
  /** Whether rows were not read, so that there may be more members, and nothing can be compared. */
  readonly isOpen: boolean;
}

/** Why a region was a member. */
export interface ReasonText {
  readonly text: Bilingual;
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
}

type Ask<Kind extends keyof Questions> = Questions[Kind]["ask"];
type Answer<Kind extends keyof Questions> = Questions[Kind]["answer"];

/** Who was a member on a day, and who was not; of each group at most `most`, those whose names have a text. */
export function dayAnswer(
  network: Network,
  { rows, regionIds }: UnreadRows,
  { day, search, most, lang }: Ask<"members">,
): Answer<"members"> {
  const members = membersOn(network, day);
  const known = new Set([...members.certain, ...members.uncertain].map(({ id }) => id));
  const isRead = ({ id }: Region) => !regionIds.has(id);
  const certain = members.certain.filter(isRead);
  const uncertain = members.uncertain.filter(isRead);
  const others = network.regions.filter((region) => !known.has(region.id) && isRead(region));
  const count = memberCountOn(network, day);
  const wanted = search.trim().toLocaleLowerCase(lang);
  const unread = rows.filter(({ name }) => name.toLocaleLowerCase(lang).includes(wanted));
  const group = (regions: readonly Region[]): RegionGroup => {
    const passing =
      wanted === "" ? regions : regions.filter(({ name }) => name.toLocaleLowerCase(lang).includes(wanted));
    return { count: passing.length, regions: passing.slice(0, most).map(({ id, name }) => ({ id, name })) };
  };
  return {
    certain: group(certain),
    uncertain: group(uncertain),
    no: group(others),
    hasUnread: rows.length > 0,
    unread: { count: unread.length, rows: unread.slice(0, most) },
    count,
    least: Math.max(0, count.onRecord.min - (members.certain.length - certain.length)),
    isRosterComplete: network.roster === "complete",
  };
}

/** The published numbers of members beside those on record. */
export function claimAnswers(network: Network, { rows, regionIds }: UnreadRows): Answer<"claims"> {
  return reconcileCounts(network).map(({ computed, ...rest }) => ({
    ...rest,
    computed: computed && { ...computed, min: Math.max(0, computed.min - regionIds.size) },
    isOpen: rows.length > 0,
  }));
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
