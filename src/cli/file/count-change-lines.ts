import { dayNumber } from "../../calendar/day.ts";
import { formatSpan } from "../../calendar/extent-phrase.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { NetworkComparison } from "../../changes/compare-networks.ts";
import type { ComparedCount, CountChange } from "../../changes/comparison/counts.ts";
import { countHeading } from "../../chart/content/count.ts";
import { unboundedNote } from "../../chart/content/note.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { comparisonTexts } from "../../messages/command/comparison.ts";
import { isOfMembers, type NamedRoles } from "../../messages/role.ts";
import type { Language } from "../../model/bilingual.ts";
import { type CountVerdict, labels } from "../../model/labels.ts";
import type { Section } from "../terminal/section.ts";
import type { Versions } from "./comparison-lines.ts";

/** So many runs of days have their numbers named; of more it is said by how much the numbers differ. */
const mostNumbers = 20;

/** What changes in the numbers of those with the roles. */
export function countSection({ counts }: NetworkComparison, named: NamedRoles): Section {
  const { lang } = named;
  const isOpen = counts.every(({ before, after }) => before.max === null && after.max === null);
  const runs = counts.length > mostNumbers ? likeRuns(counts) : counts.map((change): Runs => [change]);
  return {
    title: isOfMembers(named) ? comparisonTexts.counts[lang] : countHeading(named),
    notes: isOpen ? [unboundedNote(named)] : [],
    items: runs.map((run) => ({ title: runText(run, lang), lines: [] })),
  };
}

type Runs = [CountChange, ...CountChange[]];

/** Runs of days, those together that follow each other and on which the numbers differ by the same. */
function likeRuns(counts: readonly CountChange[]): Runs[] {
  const runs: Runs[] = [];
  for (const change of counts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNextDay(last, change) && isLike(last, change)) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function isNextDay({ lastDay }: CountChange, { firstDay }: CountChange): boolean {
  return lastDay !== null && firstDay !== null && dayNumber(lastDay) + 1 === dayNumber(firstDay);
}

function isLike(one: CountChange, other: CountChange): boolean {
  const [difference, otherDifference] = [differenceOf(one), differenceOf(other)];
  return (
    !isOfRoster(one) &&
    !isOfRoster(other) &&
    one.beyondAsOf === other.beyondAsOf &&
    difference.min === otherDifference.min &&
    difference.max === otherDifference.max
  );
}

function differenceOf({ before, after }: CountChange): { readonly min: number; readonly max: number } {
  return {
    min: after.onRecord.min - before.onRecord.min,
    max: after.onRecord.max - before.onRecord.max,
  };
}

function isOfRoster({ before, after }: CountChange): boolean {
  return (before.max === null) !== (after.max === null);
}

function runText(run: Runs, lang: Language): string {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const numbers =
    run.length === 1
      ? [first.before, first.after].map((count) => numberText(count, isOfRoster(first), lang)).join(" → ")
      : comparisonTexts.difference(differenceOf(first))[lang];
  const note = first.beyondAsOf ? ` (${labels.answerChange.new[lang]})` : "";
  return `${numbers}, ${formatSpan({ firstDay: first.firstDay, lastDay: last.lastDay }, lang)}${note}`;
}

function numberText({ max, onRecord }: ComparedCount, isRosterNamed: boolean, lang: Language): string {
  const range = onRecord.min === onRecord.max ? String(onRecord.min) : `${onRecord.min}–${onRecord.max}`;
  return isRosterNamed && max === null ? `${range} (${comparisonTexts.open[lang]})` : range;
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
