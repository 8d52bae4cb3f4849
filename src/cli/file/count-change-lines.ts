import { formatSpan } from "../../calendar/extent-phrase.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { NetworkComparison } from "../../changes/compare-networks.ts";
import type { ComparedCount, CountChange } from "../../changes/comparison/counts.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { comparisonTexts } from "../../messages/command/comparison.ts";
import type { Language } from "../../model/bilingual.ts";
import { type CountVerdict, labels } from "../../model/labels.ts";
import type { Section } from "../terminal/section.ts";
import type { Versions } from "./comparison-lines.ts";

/** What changes in the numbers of members. */
export function countSection({ counts }: NetworkComparison, lang: Language): Section {
  const isOpen = counts.every(({ before, after }) => before.max === null && after.max === null);
  return {
    title: comparisonTexts.counts[lang],
    notes: isOpen ? [answerTexts.partial[lang]] : [],
    items: counts.map((change) => ({ title: countText(change, lang), lines: [] })),
  };
}

function countText({ before, after, beyondAsOf, ...days }: CountChange, lang: Language): string {
  const isOfRoster = (before.max === null) !== (after.max === null);
  const numbers = [before, after].map((count) => numberText(count, isOfRoster, lang)).join(" → ");
  const note = beyondAsOf ? ` (${labels.answerChange.new[lang]})` : "";
  return `${numbers}, ${formatSpan(days, lang)}${note}`;
}

function numberText({ max, onRecord }: ComparedCount, isOfRoster: boolean, lang: Language): string {
  const range = onRecord.min === onRecord.max ? String(onRecord.min) : `${onRecord.min}–${onRecord.max}`;
  return isOfRoster && max === null ? `${range} (${comparisonTexts.open[lang]})` : range;
}

/** What changes in the verdicts on published numbers. */
export function claimSection(
  { claims }: NetworkComparison,
  { before, after }: Versions,
  lang: Language,
): Section {
  const published = new Map(
    [...before.countClaims, ...after.countClaims].map((claim) => [claim.id, claim] as const),
  );
  const verdictText = (verdict: CountVerdict | null) =>
    (verdict === null ? comparisonTexts.notThere : labels.verdict[verdict])[lang];
  return {
    title: comparisonTexts.claims[lang],
    notes: [],
    items: claims.map((change) => {
      const claim = published.get(change.claimId);
      const about = claim?.approximate === true ? `${answerTexts.about[lang]} ` : "";
      const named = claim ? `${formatEdtfDate(claim.date, lang)}: ${about}${claim.count}` : change.claimId;
      return {
        title: `${named} – ${verdictText(change.before)} → ${verdictText(change.after)}`,
        lines: [],
      };
    }),
  };
}
