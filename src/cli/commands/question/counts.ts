import { isoText } from "../../../calendar/day.ts";
import { rangeOf } from "../../../calendar/day-range.ts";
import { dateBounds } from "../../../calendar/edtf-date.ts";
import { formatEdtfDate } from "../../../calendar/phrase.ts";
import { countHeading } from "../../../chart/content/count.ts";
import { mayBeOneOf } from "../../../chart/content/stretch.ts";
import { countSvg } from "../../../chart/svg/count-svg.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { isOfMembers } from "../../../messages/role.ts";
import type { Language } from "../../../model/bilingual.ts";
import type { IsoDate } from "../../../model/date.ts";
import { labels } from "../../../model/labels.ts";
import type { Network } from "../../../model/network.ts";
import { type MemberCountRun, memberCountSeries } from "../../../query/counts.ts";
import { type CountReconciliation, reconcileCounts } from "../../../query/reconcile.ts";
import type { CountRange } from "../../../roster/day-counts.ts";
import type { Request } from "../../command/command.ts";
import type { OptionValues } from "../../command/options.ts";
import { rangeIn } from "../../command/range.ts";
import { namedRoles, rolesIn } from "../../command/roles.ts";
import { rosterNote } from "../../terminal/notes.ts";
import { shownDays } from "../../terminal/shown-timeline.ts";
import { question } from "./question.ts";

/** How many members there were, and what the published numbers say against it. */
export const counts = question({
  name: "counts",
  operands: "none",
  options: ["from", "to", "roles", "svg"],
  usage: commandUsage.counts,
  answer: (network, { values }) => countAnswer(network, values),
  lines: countLines,
  picture: countSvg,
});

/** The numbers of members on record and those that were published. */
export interface CountAnswer {
  /** The numbers of those with the roles that count, run by run. */
  readonly memberCounts: readonly MemberCountRun[];
  /** The published numbers; none where other roles than that of members count, for they are numbers of members. */
  readonly publishedCounts: readonly CountReconciliation[];
}

/** The numbers of members on the days asked for, or from the first year that the network speaks of. */
export function countAnswer(network: Network, values: OptionValues): CountAnswer {
  const firstYear = isoText(shownDays(network, rolesIn(values)).start).slice(0, 4);
  const asked = rangeIn(network, values);
  const range = asked ?? { firstDay: `${firstYear}-01-01`, lastDay: network.asOf };
  return {
    memberCounts: memberCountSeries(network, range, { roles: rolesIn(values) }),
    publishedCounts: isOfMembers({ roles: rolesIn(values) ?? ["member"] })
      ? reconcileCounts(network).filter(
          ({ claim }) => asked === undefined || mayBeOneOf(dateBounds(claim.date), rangeOf(asked)),
        )
      : [],
  };
}

/** The numbers of members a year, and the published numbers. */
export function countLines(
  { memberCounts, publishedCounts }: CountAnswer,
  network: Network,
  request: Request,
): string[] {
  const { lang, style } = request;
  const named = namedRoles(request);
  const published = publishedCounts.filter(({ verdict }) => verdict !== "not-comparable");
  const claimed = new Map(network.countClaims.map(({ id, count }) => [id, count]));
  return [
    ...style.wrap(countHeading(named)).map(style.heading),
    ...yearLines(memberCounts),
    ...rosterNote(network, request),
    ...(isOfMembers(named) ? ["", style.heading(answerTexts.published[lang])] : []),
    ...(isOfMembers(named) && published.length === 0 ? [answerTexts.none[lang]] : []),
    ...published.flatMap((entry) => style.wrap(claimText(entry, claimed, lang), 2)),
  ];
}

/** Years in a row with the same fewest and most members on any of their days. */
function yearLines(runs: readonly MemberCountRun[]): string[] {
  const spans: { first: number; last: number; range: string }[] = [];
  for (const [year, range] of yearRanges(runs)) {
    const span = spans.at(-1);
    if (span?.range === rangeText(range)) span.last = year;
    else spans.push({ first: year, last: year, range: rangeText(range) });
  }
  return spans.map(({ first, last, range }) => {
    const years = first === last ? String(first) : `${first}–${last}`;
    return `${years.padEnd(9)}  ${range}`;
  });
}

function yearRanges(runs: readonly MemberCountRun[]): ReadonlyMap<number, CountRange> {
  const ranges = new Map<number, CountRange>();
  for (const { firstDay, lastDay, onRecord } of runs) {
    for (let year = yearOf(firstDay); year <= yearOf(lastDay); year++) {
      const { min, max } = ranges.get(year) ?? onRecord;
      ranges.set(year, { min: Math.min(min, onRecord.min), max: Math.max(max, onRecord.max) });
    }
  }
  return ranges;
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

function claimText(
  { claim, verdict, unnamed, contradicts }: CountReconciliation,
  claimed: ReadonlyMap<string, number>,
  lang: Language,
): string {
  const about = claim.approximate === true ? `${answerTexts.about[lang]} ` : "";
  const details = [labels.verdict[verdict][lang]];
  if (verdict === "incomplete" && unnamed !== null)
    details.push(answerTexts.unnamed(rangeText(unnamed))[lang]);
  if (contradicts.length > 0) {
    const numbers = contradicts.map((id) => claimed.get(id)).join(", ");
    details.push(answerTexts.contradicts(numbers)[lang]);
  }
  return `${formatEdtfDate(claim.date, lang)}: ${about}${claim.count} – ${details.join("; ")}`;
}

function rangeText({ min, max }: CountRange): string {
  return min === max ? String(min) : `${min}–${max}`;
}
