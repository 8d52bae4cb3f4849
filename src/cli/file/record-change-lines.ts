import type { NetworkComparison } from "../../changes/compare-networks.ts";
import { contentText, type FieldChange } from "../../changes/comparison/fields.ts";
import type { ListChanges } from "../../changes/comparison/records.ts";
import { groupBy } from "../../grouping.ts";
import { comparisonTexts, recordNames } from "../../messages/command/comparison.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Language } from "../../model/bilingual.ts";
import { networkLists } from "../../model/network.ts";
import type { Section, SectionItem } from "../terminal/section.ts";

/** What changes in the records, list by list. */
export function recordSection({ records }: NetworkComparison, lang: Language): Section {
  const ofNetwork = { title: recordNames.network[lang], lines: records.network.flatMap(fieldTexts) };
  const items = [
    ...(records.network.length === 0 ? [] : [ofNetwork]),
    ...networkLists.flatMap((list) => listItem(recordNames[list][lang], records[list], lang)),
  ];
  return {
    title: comparisonTexts.records[lang],
    notes: items.length === 0 ? [comparisonTexts.sameRecords[lang]] : [],
    items,
  };
}

function listItem(
  title: string,
  { added, removed, changed, isReordered }: ListChanges<{ readonly id: string }>,
  lang: Language,
): SectionItem[] {
  const said = [
    ...(added.length > 0 ? [comparisonTexts.added(added.length)] : []),
    ...(removed.length > 0 ? [comparisonTexts.removed(removed.length)] : []),
    ...(changed.length > 0 ? [comparisonTexts.changed(changed.length)] : []),
    ...(isReordered ? [comparisonTexts.reordered] : []),
  ].map((text) => text[lang]);
  if (said.length === 0) return [];
  const lines = [
    ...added.map(({ id }) => `+ ${excerpt(id)}`),
    ...removed.map(({ id }) => `− ${excerpt(id)}`),
    ...changed.flatMap(({ id, fields }) =>
      fields.flatMap(fieldTexts).map((text) => `${excerpt(id)}: ${text}`),
    ),
  ];
  return [{ title: `${title}: ${said.join(", ")}`, lines }];
}

/** The two values of a field; of a list, what has gone and what has come. */
function fieldTexts({ path, before, after }: FieldChange): string[] {
  const name = path.map(excerpt).join(".");
  if (typeof before === "string" && typeof after === "string") {
    const start = firstDifferentWord(before, after);
    const shown = [before, after].map((text) =>
      start === 0 ? excerpt(text) : `…${excerpt(text.slice(start))}`,
    );
    return [`${name}: ${shown.join(" → ")}`];
  }
  if (!Array.isArray(before) || !Array.isArray(after))
    return [`${name}: ${valueText(before)} → ${valueText(after)}`];
  return [
    ...onlyIn(before, after).map((item) => `${name}: − ${valueText(item)}`),
    ...onlyIn(after, before).map((item) => `${name}: + ${valueText(item)}`),
  ];
}

/** So many signs that two texts share are shown. */
const longestSharedBeginning = 40;

/** Where the word begins in which two texts differ; 0 if an excerpt from their beginnings shows it. */
function firstDifferentWord(before: string, after: string): number {
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared]) shared++;
  return shared < longestSharedBeginning ? 0 : before.lastIndexOf(" ", shared - 1) + 1;
}

/** The items that a list has and another one does not have, or has less often. */
function onlyIn(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = groupBy(other, contentText);
  return list.filter((item) => left.get(contentText(item))?.pop() === undefined);
}

/** A value as JSON, of which a long one is cut; a dash if there is none. */
function valueText(value: unknown): string {
  return value === undefined ? "–" : excerpt(typeof value === "string" ? value : JSON.stringify(value));
}
