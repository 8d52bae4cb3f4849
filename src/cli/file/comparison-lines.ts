import { formatSpan } from "../../calendar/extent-phrase.ts";
import type { NetworkComparison } from "../../changes/compare-networks.ts";
import type { AnswerChange } from "../../changes/comparison/answers.ts";
import { groupBy } from "../../grouping.ts";
import { comparisonTexts } from "../../messages/command/comparison.ts";
import type { Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import { regionById } from "../../query/regions.ts";
import type { Section, SectionItem } from "../terminal/section.ts";

/** Two versions of a network. */
export interface Versions {
  readonly before: Network;
  readonly after: Network;
}

/** What changes in the answers: region by region, the days on which the answer differs. */
export function answerSection(
  { answers, isRefinement }: NetworkComparison,
  { before, after }: Versions,
  lang: Language,
): Section {
  const note =
    answers.length === 0
      ? comparisonTexts.sameAnswers
      : isRefinement
        ? comparisonTexts.refinement
        : comparisonTexts.takenBack;
  const regions = [...groupBy(answers, ({ regionId }) => regionId)].map(([id, changes]) => {
    const name = (regionById(after, id) ?? regionById(before, id))?.name ?? id;
    return { id, name, changes };
  });
  const named = groupBy(regions, ({ name }) => name);
  return {
    title: comparisonTexts.answers[lang],
    notes: [note[lang]],
    items: groupedItems(
      regions.map(({ id, name, changes }) => ({
        title: named.get(name)?.length === 1 ? name : `${name} (${id})`,
        lines: changes.map((change) => answerLine(change, lang)),
      })),
      lang,
    ),
  };
}

/** So many regions of which the same is said are named. */
const mostNamed = 100;

/** Items of which several have the same lines, as one. */
function groupedItems(items: readonly SectionItem[], lang: Language): SectionItem[] {
  return [...groupBy(items, ({ lines }) => lines.join("\n")).values()].map((alike) => {
    const names = alike.slice(0, mostNamed).map(({ title }) => title);
    const more = alike.length - names.length;
    return {
      title: [...names, ...(more > 0 ? [comparisonTexts.more(more)[lang]] : [])].join(", "),
      lines: alike[0]?.lines ?? [],
    };
  });
}

function answerLine({ before, after, kind, ...days }: AnswerChange, lang: Language): string {
  const { certainty, answerChange } = labels;
  const answers = `${certainty[before][lang]} → ${certainty[after][lang]}`;
  return `${answers}, ${formatSpan(days, lang)} (${answerChange[kind][lang]})`;
}
