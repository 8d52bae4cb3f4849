import type { Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import type { MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { CountReconciliation } from "../query/reconcile.ts";
import type { CountRange } from "../roster/day-counts.ts";
import { type CountScale, countScale, yOf } from "./count-scale.ts";
import { type CountStep, mostOf, stepsOfAll } from "./count-steps.ts";
import { type DayScale, gutter } from "./day-scale.ts";
import type { Frame } from "./frame.ts";
import { type Label, lineLabel } from "./label.ts";
import { type PublishedMark, placeNumbers } from "./published-marks.ts";
import { isContradicting, isExact, mostPublished, shownNumbers } from "./published-numbers.ts";
import { placeHeading } from "./row.ts";
import { type LegendSign, texts } from "./texts.ts";

/** The number of members over time, with the numbers that were published. */
export interface CountPanel {
  readonly heading: Label;
  readonly scale: CountScale;
  readonly steps: readonly CountStep[];
  readonly tickLabels: readonly Label[];
  /** Whether more than the record names may have been members. */
  readonly isUnbounded: boolean;
  readonly published: readonly PublishedMark[];
  readonly bottom: number;
}

/** What a panel shows, before it has a place. */
export interface CountContent {
  readonly heading: string;
  readonly steps: readonly CountStep[];
  readonly numbers: readonly CountReconciliation[];
  readonly most: number;
  readonly isUnbounded: boolean;
}

/** The content of the panel for the asked roles. Published are numbers of those with the role `member` alone. */
export function countContent(
  network: Network,
  scale: DayScale,
  roles: readonly MembershipRole[],
  lang: Language,
): CountContent {
  const isOfMembers = roles.length === 1 && roles[0] === "member";
  const steps = stepsOfAll(scale, network, roles);
  const numbers = isOfMembers ? shownNumbers(network, scale) : [];
  const names = roles.map((role) => labels.role[role][lang]).join(", ");
  return {
    heading: isOfMembers ? texts.onRecord[lang] : texts.rolesOnRecord[lang](names),
    steps,
    numbers,
    most: Math.max(mostOf(steps), mostPublished(numbers)),
    isUnbounded: network.roster === "partial",
  };
}

/** The signs of a panel that the legend explains. */
export function countSigns({ numbers, isUnbounded }: CountContent): LegendSign[] {
  const signs: LegendSign[] = isUnbounded ? ["unbounded"] : [];
  const agreeing = numbers.filter((number) => !isContradicting(number));
  if (agreeing.some(({ claim }) => isExact(claim))) signs.push("published");
  if (agreeing.some(({ claim }) => !isExact(claim))) signs.push("publishedWithin");
  if (numbers.some(isContradicting)) signs.push("contradicting");
  return signs;
}

const panelHeight = 150;
/** Between heading and panel; numbers at the top of the panel reach into it. */
const headroom = 16;

/** Places the panel. */
export function placePanel(frame: Frame, top: number, content: CountContent, lang: Language): CountPanel {
  const heading = placeHeading(frame, top, content.heading);
  const panelTop = Math.round(top + heading.height + headroom);
  const bottom = panelTop + panelHeight;
  const scale = countScale(content.most, panelTop, bottom);
  return {
    heading: heading.label,
    scale,
    steps: content.steps,
    tickLabels: scale.ticks.map((tick) =>
      lineLabel(
        tick.toLocaleString(lang),
        "tick",
        frame.scale.left - gutter.left,
        yOf(scale, tick) + 4,
        "end",
      ),
    ),
    isUnbounded: content.isUnbounded,
    published: placeNumbers(content.numbers, frame.scale, scale, lang),
    bottom,
  };
}

/** A range of numbers: "3–15", or the one number that it has. */
export function rangeText({ min, max }: CountRange, lang: Language): string {
  const least = min.toLocaleString(lang);
  return min === max ? least : `${least}–${max.toLocaleString(lang)}`;
}
