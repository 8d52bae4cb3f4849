import { type DateBounds, readEdtfDate } from "../../calendar/edtf-date.ts";
import { possibleRange, type RecordedDates, readExtent } from "../../calendar/extent.ts";
import { isCertainOn, mayHoldOn, membershipBounds } from "../../merge/membership-bounds.ts";
import type { Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { SourceInput } from "../../model/source.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { saysNoMember } from "../date/leaving.ts";
import type { TypedPeriod } from "../date/typed-period.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { type ListValue, periodsIn, valueIn } from "../rows/value/values.ts";

/** What the day of a list proves of its rows. */
export interface ListEvidence {
  /** The list as a source. */
  readonly source: SourceInput;
  readonly confirmation: Confirmation;
  /** The days that the list may be of. */
  readonly days: DateBounds;
}

/** The evidence of a list that states its day; `undefined` if it does not. */
export function listEvidence(date: EdtfDate | undefined, lang: Language): ListEvidence | undefined {
  const days = date === undefined ? undefined : readEdtfDate(date);
  if (date === undefined || days === undefined || "code" in days) return undefined;
  const source = listSource(date, lang);
  return { source, confirmation: { date, source: source.id }, days };
}

/**
 * Whether a row lists its region as a member, whatever its dates: nothing in it or above it speaks against that, and no
 * column is unread that may hold ends.
 */
export function isListed({ values, isDoubted }: ReadRow, plan: ReadingPlan): boolean {
  if (plan.mayMissEnds || isDoubted) return false;
  const isOpen = ({ endDate }: TypedPeriod) =>
    endDate === undefined ? plan.settings.blankEnd === "unknown" : endDate === null;
  if (periodsIn(values).some(isOpen)) return false;
  if (valueIn(values, "status")?.value === "ended") return false;
  if (plan.fieldColumns.has("member") && valueIn(values, "member")?.value !== "yes") return false;
  return !saysNoMember(valueIn(values, "name")?.value ?? "");
}

/** Whether a membership with some dates may hold on one of some days. */
export function datesAllow(dates: RecordedDates, days: DateBounds): boolean {
  if (dates.startDate === undefined && dates.endDate === undefined) return true;
  const { bounds, faults } = readExtent(dates);
  const { start, endExclusive } = possibleRange(bounds);
  return faults.length === 0 && start <= days.latest && days.earliest < endExclusive;
}

/**
 * Whether the marks of a row in columns of times allow that the list means it as a member on one of some days: it is marked in
 * a time that has the day, and no time without a mark may have it too, unless the marked one certainly does.
 */
export function marksAllow(
  values: readonly ListValue[],
  columns: readonly PlannedColumn[],
  days: DateBounds,
): boolean {
  const times = columns.filter(({ field }) => field === "member-time");
  if (times.length === 0 || periodsIn(values).at(-1)?.endDate === "..") return true;
  const marked = new Set(
    values.flatMap(({ field, value, column }) => (field === "memberTime" && value === "yes" ? [column] : [])),
  );
  const boundsAt = times.map(({ position, time = {} }) => {
    return { isMarked: marked.has(position), bounds: membershipBounds({ ...noMembership, ...time }, 0) };
  });
  const mayHold = (isMarked: boolean) =>
    boundsAt.some(
      (one) => one.isMarked === isMarked && one.bounds !== undefined && mayHoldOn(one.bounds, days),
    );
  const certain = boundsAt.some(
    ({ isMarked, bounds }) => isMarked && bounds !== undefined && isCertainOn(bounds, days),
  );
  return certain || (mayHold(true) && !mayHold(false));
}

const noMembership = { id: "", regionId: "" };

/** The list as a source: the file does not have a name of its own, so its day names it. */
export function listSource(date: EdtfDate, lang: Language): SourceInput {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const german = day === null ? date : `${day[3]}.${day[2]}.${day[1]}`;
  return {
    id: `list-${date}`,
    title: lang === "de" ? `Mitgliederliste, Stand ${german}` : `Member list of ${date}`,
  };
}
