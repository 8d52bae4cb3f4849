import { dateBounds } from "../calendar/edtf-date.ts";
import type { Language } from "../model/bilingual.ts";
import type { CountClaim } from "../model/count-claim.ts";
import { type CountReconciliation, claimedNumbers } from "../query/reconcile.ts";
import { type CountScale, yOf } from "./count-scale.ts";
import { type DayScale, gutter, xOf } from "./day-scale.ts";
import { type Box, boxOf, type Label } from "./label.ts";
import { labelBeside } from "./number-label.ts";
import { countText, isContradicting, isExact, numberPhrase } from "./published-numbers.ts";

/** A published number in the panel of the count: a dot, or a box over all days and numbers that it may mean. */
export interface PublishedMark extends Box {
  /** Whether it is one number on one day. */
  readonly isExact: boolean;
  /** Whether it may mean a day before those shown, or after them. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  readonly isContradicting: boolean;
  readonly label: Label | null;
  /** Day, number and verdict in words. */
  readonly phrase: string;
}

/** How large a dot is, from its middle. */
export const dotRadius = 4;

/** Places published numbers, those on the same pixels as one, and beside each, where there is room, its number. */
export function placeNumbers(
  numbers: readonly CountReconciliation[],
  days: DayScale,
  counts: CountScale,
  lang: Language,
): PublishedMark[] {
  const claimed = new Map(numbers.map(({ claim }) => [claim.id, claim.count]));
  // Inexact ones first, so that they cover no dot.
  const marks = [...onSamePixels(numbers, days, counts)].sort(
    (a, b) => Number(a.isExact) - Number(b.isExact),
  );
  const taken: Box[] = marks.map(({ box }) => box);
  const panel = {
    left: days.left,
    right: days.right + rightReach,
    top: counts.top - topReach,
    bottom: counts.bottom,
  };
  return marks.map(({ box, isExact: isDot, numbers: same }) => {
    const text = [...new Set(same.map(({ claim }) => countText(claim, lang)))].join(", ");
    const label = labelBeside(box, text, panel, taken);
    if (label !== null) taken.push(boxOf(label));
    return {
      ...box,
      isExact: isDot,
      isOpenLeft: box.left < days.left - dotRadius,
      isOpenRight: box.right > days.right + dotRadius,
      isContradicting: same.some(isContradicting),
      label,
      phrase: same.map((number) => numberPhrase(number, claimed, lang)).join("\n"),
    };
  });
}

/** How far numbers may stand out of the panel: to the edge of what fades on the right, and some more, and above it. */
const rightReach = gutter.right + 10;
const topReach = 12;

interface SamePixels {
  readonly box: Box;
  readonly isExact: boolean;
  readonly numbers: CountReconciliation[];
}

function onSamePixels(
  numbers: readonly CountReconciliation[],
  days: DayScale,
  counts: CountScale,
): Iterable<SamePixels> {
  const marks = new Map<string, SamePixels>();
  for (const number of numbers) {
    const box = markBox(number.claim, days, counts);
    const isDot = isExact(number.claim);
    const key = [box.left, box.right, box.top, box.bottom, Number(isDot)].map(Math.round).join(" ");
    const mark = marks.get(key) ?? { box, isExact: isDot, numbers: [] };
    mark.numbers.push(number);
    marks.set(key, mark);
  }
  return marks.values();
}

/** All days and numbers that a claim may mean, around the middle of each; into the gutter for days not shown. */
function markBox(claim: CountClaim, days: DayScale, counts: CountScale): Box {
  const { earliest, latest } = dateBounds(claim.date);
  const { min, max } = claimedNumbers(claim);
  const first = earliest < days.days.start ? days.left - gutter.left : middleOf(days, earliest);
  const last = latest >= days.days.endExclusive ? days.right + gutter.right : middleOf(days, latest);
  return {
    left: first - dotRadius,
    right: last + dotRadius,
    top: yOf(counts, max) - dotRadius,
    bottom: yOf(counts, min) + dotRadius,
  };
}

function middleOf(days: DayScale, day: number): number {
  return (xOf(days, day) + xOf(days, day + 1)) / 2;
}
