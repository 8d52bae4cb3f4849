import { type DateBounds, dateBounds } from "../../calendar/edtf-date.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { CountClaim } from "../../model/count-claim.ts";
import type { EdtfDate } from "../../model/date.ts";
import { labels } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import { type CountReconciliation, claimedNumbers, reconcileCounts } from "../../query/reconcile.ts";
import type { CountRange } from "../../roster/day-counts.ts";

/** A published number of members. */
export interface Claim {
  readonly date: EdtfDate;
  /** The days that it may mean. */
  readonly days: DateBounds;
  /** The numbers that it may mean. */
  readonly numbers: CountRange;
  /** Whether it is one number on one day. */
  readonly isExact: boolean;
  /** Whether it is at odds with the record or with another exact number of its day. */
  readonly isContradicting: boolean;
  /** The number as it is written beside its mark. */
  readonly text: string;
  /** Day, number and verdict in words. */
  readonly phrase: string;
}

/** The heading of the published numbers. */
export const claimsHeading: Bilingual = { de: "Veröffentlichte Zahlen", en: "Published numbers" };

/** The published numbers of members, in the order of the network; `more` is what else is said of one. */
export function claimsOf(
  network: Network,
  lang: Language,
  more: (reconciliation: CountReconciliation) => readonly string[] = () => [],
): Claim[] {
  const counts = new Map(network.countClaims.map(({ id, count }) => [id, count]));
  return reconcileCounts(network)
    .filter(({ verdict }) => verdict !== "not-comparable")
    .map((reconciliation) => {
      const { claim, verdict, contradicts } = reconciliation;
      const { earliest, latest } = dateBounds(claim.date);
      const said = [labels.verdict[verdict][lang], ...more(reconciliation)];
      if (contradicts.length > 0) {
        said.push(`${otherNumber[lang]}: ${contradicts.map((id) => counts.get(id)).join(", ")}`);
      }
      const text = numberText(claim, lang);
      return {
        date: claim.date,
        days: { earliest, latest },
        numbers: claimedNumbers(claim),
        isExact: earliest === latest && claim.approximate !== true,
        isContradicting: verdict === "conflict" || contradicts.length > 0,
        text,
        phrase: `${formatEdtfDate(claim.date, lang)}: ${text} – ${said.join("; ")}`,
      };
    });
}

const about: Bilingual = { de: "rund", en: "about" };
const otherNumber: Bilingual = { de: "andere Zahl am selben Tag", en: "another number on the same day" };

function numberText({ count, approximate }: CountClaim, lang: Language): string {
  const number = count.toLocaleString(lang);
  return approximate === true ? `${about[lang]} ${number}` : number;
}

/** A range of numbers: "3–15", or the one number that it has. */
export function rangeText({ min, max }: CountRange, lang: Language): string {
  const least = min.toLocaleString(lang);
  return min === max ? least : `${least}–${max.toLocaleString(lang)}`;
}
