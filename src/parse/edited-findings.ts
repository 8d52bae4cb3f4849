import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import type { RosterIndex } from "../roster/roster.ts";
import type { KnownIds } from "../rules/references.ts";
import { type Rule, type RulePart, type RuleScope, rules } from "../rules/rules.ts";
import type { Excerpt } from "./edit/excerpt.ts";
import { keptFindings } from "./edit/kept-findings.ts";
import type { NetworkEdit } from "./edit/network-edit.ts";
import { relocated } from "./input/relocated.ts";
import { isListName } from "./input/subject.ts";

/** An edited network as the rules read it. */
export interface EditedRecords {
  readonly edit: NetworkEdit;
  readonly index: RosterIndex;
  readonly excerpt: Excerpt;
  readonly excerptIndex: RosterIndex;
  readonly isKnown: KnownIds;
  /** Whether there is an id no longer to which records may refer. */
  readonly isIdGone: boolean;
}

/** What each rule finds in an edited network; a rule that can do with the excerpt reads no more. */
export function editedFindings(edited: EditedRecords): (readonly Finding[])[] {
  const { edit, index, excerptIndex, isKnown, isIdGone } = edited;
  const foundBefore = keptFindings(edit.before);
  return rules.map((rule, at) => {
    const kept = foundBefore[at];
    const changed = rule.parts.filter((part) => isChanged(part, edited));
    if (kept === undefined) return rule.find(index, isKnown);
    if (changed.length === 0) return kept;
    const isWhole = !changed.every((part) => isInExcerpt(part, rule.scope));
    if (isWhole || (rule.scope === "ids" && isIdGone)) return rule.find(index, isKnown);
    return merged(rule, kept, rule.find(excerptIndex, isKnown), edited);
  });
}

function isChanged(part: RulePart, { edit, index }: EditedRecords): boolean {
  return isListName(part) ? edit.edits.has(part) : edit.before.network[part] !== index.network[part];
}

/** Whether the excerpt is enough for what an edit of the part changes. */
function isInExcerpt(part: RulePart, scope: RuleScope): boolean {
  if (scope === "network") return false;
  if (scope === "region") return part === "regions" || part === "memberships" || part === "regionChanges";
  return isListName(part);
}

/** The findings of before about records that are not in the excerpt, and those in the excerpt, in the order of the rule. */
function merged(
  { parts, scope }: Rule,
  kept: readonly Finding[],
  found: readonly Finding[],
  { edit, index, excerpt }: EditedRecords,
): readonly Finding[] {
  const { network, regionPositions } = index;
  const read = new Map([...excerpt.positions].map(([list, places]) => [list, new Set(places)]));
  const left = kept
    .filter(({ path }) => placeAfter(path) !== undefined)
    .map((finding) => relocated(finding, (path) => placeAfter(path) ?? path))
    .filter(({ path: [list, at] }) => !isListName(list) || !read.get(list)?.has(Number(at)));
  const again = found
    .filter(({ path }) => path.length > 1)
    .map((finding) => relocated(finding, placeOfExcerpt));
  return [...left, ...again].sort((one, other) => {
    const [a, b] = [orderOf(one), orderOf(other)];
    return a[0] - b[0] || a[1] - b[1];
  });

  /** Where a path leads after the edit; `undefined` if its record is gone. */
  function placeAfter(path: IssuePath): IssuePath | undefined {
    const [list, at, ...rest] = path;
    const runs = isListName(list) ? edit.edits.get(list)?.kept : undefined;
    if (runs === undefined || list === undefined || typeof at !== "number") return path;
    const run = runs.find(({ before, length }) => at >= before && at < before + length);
    return run === undefined ? undefined : [list, at - run.before + run.after, ...rest];
  }

  function placeOfExcerpt(path: IssuePath): IssuePath {
    const [list, at, ...rest] = path;
    if (!isListName(list) || typeof at !== "number") return path;
    return [list, excerpt.positions.get(list)?.[at] ?? at, ...rest];
  }

  function orderOf({ path: [list, at] }: Finding): [number, number] {
    const position = Number(at ?? 0);
    if (scope !== "region") return [isListName(list) ? parts.indexOf(list) : -1, position];
    return [regionPositions.get(network.memberships[position]?.regionId ?? "") ?? -1, 0];
  }
}
