import { isoText } from "../calendar/day.ts";
import type { DateBounds } from "../calendar/edtf-date.ts";
import type { EdtfDate } from "../model/date.ts";
import { boundsOf, endBounds } from "./membership-bounds.ts";

/** What two dates say together: the narrower text, if one contains the other; `undefined` if both are unknown. */
export function narrowerStart(one: EdtfDate | undefined, other: EdtfDate | undefined): EdtfDate | undefined {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  return common(one, boundsOf(one), other, boundsOf(other));
}

/** What two ends say together. `".."` says that a membership was ongoing on a day: `oneOpen` for the one, `otherOpen` for the other. */
export function narrowerEnd(
  one: EdtfDate | undefined,
  other: EdtfDate | undefined,
  oneOpen: number,
  otherOpen: number,
): EdtfDate | undefined {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  const both = common(one, endBounds(one, oneOpen), other, endBounds(other, otherOpen));
  const isOpen = (one === ".." || other === "..") && both === boundsText(ongoing(oneOpen));
  return isOpen ? ".." : both;
}

/** The bounds of an end that is not before the last day on which a membership is known to be ongoing. */
function ongoing(openOn: number): DateBounds {
  return { earliest: openOn, latest: Number.POSITIVE_INFINITY };
}

/** An end as a list has it that is known to be ongoing on `openOn` only: a network may speak for a later day. */
export function endAsOf(
  end: EdtfDate | undefined,
  openOn: number,
  networkOpenOn: number,
): EdtfDate | undefined {
  return end === ".." && openOn < networkOpenOn ? boundsText(ongoing(openOn)) : end;
}

function common(
  one: EdtfDate,
  ofOne: DateBounds | undefined,
  other: EdtfDate,
  ofOther: DateBounds | undefined,
): EdtfDate {
  if (ofOne === undefined || ofOther === undefined) return one;
  const [earliest, latest] = [
    Math.max(ofOne.earliest, ofOther.earliest),
    Math.min(ofOne.latest, ofOther.latest),
  ];
  if (one !== ".." && earliest === ofOne.earliest && latest === ofOne.latest) return one;
  if (other !== ".." && earliest === ofOther.earliest && latest === ofOther.latest) return other;
  return boundsText({ earliest, latest });
}

/** Bounds as a date. */
export function boundsText({ earliest, latest }: DateBounds): EdtfDate {
  if (earliest === latest) return isoText(earliest);
  return `[${Number.isFinite(earliest) ? isoText(earliest) : ""}..${Number.isFinite(latest) ? isoText(latest) : ""}]`;
}
