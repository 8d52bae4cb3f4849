import { overlaps } from "../calendar/day-range.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import type { CountClaim } from "../model/count-claim.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { type CountReconciliation, claimedNumbers, reconcileCounts } from "../query/reconcile.ts";
import type { DayScale } from "./day-scale.ts";
import { texts } from "./texts.ts";

/** The published numbers of members that may mean one of the days shown. */
export function shownNumbers(network: Network, { days }: DayScale): CountReconciliation[] {
  return reconcileCounts(network).filter(({ claim, verdict }) => {
    if (verdict === "not-comparable") return false;
    const { earliest, latest } = dateBounds(claim.date);
    return overlaps({ start: earliest, endExclusive: latest + 1 }, days);
  });
}

/** The largest number that one of them may mean. */
export function mostPublished(numbers: readonly CountReconciliation[]): number {
  return numbers.reduce((most, { claim }) => Math.max(most, claimedNumbers(claim).max), 0);
}

/** Whether it is at odds with the record or with another exact number of its day. */
export function isContradicting({ verdict, contradicts }: CountReconciliation): boolean {
  return verdict === "conflict" || contradicts.length > 0;
}

/** Whether a claim is one number on one day. */
export function isExact({ date, approximate }: CountClaim): boolean {
  const { earliest, latest } = dateBounds(date);
  return earliest === latest && approximate !== true;
}

/** A published number as it is written beside its mark. */
export function countText({ count, approximate }: CountClaim, lang: Language): string {
  return `${approximate === true ? `${texts.about[lang]} ` : ""}${count.toLocaleString(lang)}`;
}

/** Its day, number and verdict in words; `claimed` has the number of each claim. */
export function numberPhrase(
  { claim, verdict, contradicts }: CountReconciliation,
  claimed: ReadonlyMap<string, number>,
  lang: Language,
): string {
  const details = [labels.verdict[verdict][lang]];
  if (contradicts.length > 0) {
    details.push(texts.contradicts[lang](contradicts.map((id) => claimed.get(id)).join(", ")));
  }
  return `${formatEdtfDate(claim.date, lang)}: ${countText(claim, lang)} – ${details.join("; ")}`;
}
