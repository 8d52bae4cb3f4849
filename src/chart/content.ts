import { isoText } from "../calendar/day.ts";
import { formatEdtfDate, formatRecordedDates } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import type { MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { memberCountOn } from "../query/counts.ts";
import { claimedNumbers } from "../query/reconcile.ts";
import { type CountContent, rangeText } from "./count-panel.ts";
import { countScale } from "./count-scale.ts";
import type { Frame } from "./frame.ts";
import { type LegendSign, texts } from "./texts.ts";

/** What a picture shows, before its parts are placed one below the other. */
export interface PictureContent {
  readonly frame: Frame;
  readonly title: string;
  /** What it shows, in sentences. */
  readonly description: string;
  readonly signs: readonly LegendSign[];
  readonly count: CountContent;
  readonly notes: readonly string[];
}

/** The widest number that stands beside the panel of the count. */
export function widestNumber(network: Network, lang: Language): string {
  const most = network.countClaims.reduce(
    (number, claim) => (claim.counts === "members" ? Math.max(number, claimedNumbers(claim).max) : number),
    network.regions.length,
  );
  return countScale(most, 0, 1).most.toLocaleString(lang);
}

/** A picture in sentences: what it shows, and how many members there were on its last day. */
export function describe(
  network: Network,
  { scale }: Frame,
  regions: number,
  roles: readonly MembershipRole[],
  lang: Language,
): string {
  const startDate = isoText(scale.days.start);
  const endDate = isoText(scale.days.endExclusive - 1);
  const count = memberCountOn(network, endDate, { roles }).onRecord;
  return [
    texts.shown[lang](regions, formatRecordedDates({ startDate, endDate }, lang)),
    `${texts.asOf[lang](formatEdtfDate(network.asOf, lang))}.`,
    texts.countAtEnd[lang](rangeText(count, lang), formatEdtfDate(endDate, lang)),
    ...(network.roster === "partial" ? [texts.unbounded[lang]] : []),
  ].join(" ");
}
