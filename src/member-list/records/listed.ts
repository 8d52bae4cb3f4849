import { readEdtfDate } from "../../calendar/edtf-date.ts";
import { possibleRange, readExtent } from "../../calendar/extent.ts";
import type { Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { SourceInput } from "../../model/source.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import { saysApplying, saysLeaving, saysNoMember } from "../date/leaving.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { type ListValue, valueIn } from "../rows/values.ts";

/** What the day of a list proves of its rows. */
export interface ListEvidence {
  /** The list as a source. */
  readonly source: SourceInput;
  /** Whether a row is a member on that day: its dates allow it, and nothing in it speaks against it. */
  confirms(row: ReadRow): boolean;
  readonly confirmation: Confirmation;
}

/**
 * The evidence of a list that states its day; `undefined` if it does not, or has a column that is not read and may hold
 * ends.
 */
export function listEvidence(plan: ReadingPlan): ListEvidence | undefined {
  const { listedOn } = plan.plan;
  if (listedOn === null || plan.mayMissEnds) return undefined;
  const { date } = listedOn;
  const source = sourceOf(date, plan.settings.lang);
  const listed = readEdtfDate(date);
  if ("code" in listed) return undefined;
  const hasMembers = plan.fieldColumns.has("member");
  return {
    source,
    confirmation: { date, source: source.id },
    confirms: ({ values, hasLeft, position }) => {
      const end = valueIn(values, "endDate");
      if (end === undefined ? plan.settings.blankEnd === "unknown" : end.value === null) return false;
      if (valueIn(values, "status")?.value === "ended" || hasLeft) return false;
      if (plan.inDoubt.has(position) || saysNoMember(valueIn(values, "name")?.value ?? "")) return false;
      if (noteDenies(values)) return false;
      if (hasMembers && valueIn(values, "member")?.value !== "yes") return false;
      return mayHold(values, listed);
    },
  };
}

/** Whether the note of a row says that it left, and no end says when; or that it has only applied, and no start says since when. */
function noteDenies(values: readonly ListValue[]): boolean {
  const note = valueIn(values, "note")?.value;
  if (note === undefined) return false;
  const hasStart = (valueIn(values, "startDate")?.value ?? null) !== null;
  return (valueIn(values, "endDate") === undefined && saysLeaving(note)) || (!hasStart && saysApplying(note));
}

/** Whether a membership with the dates of a row may hold on one of some days. */
function mayHold(
  values: readonly ListValue[],
  days: { readonly earliest: number; readonly latest: number },
): boolean {
  const startDate = valueIn(values, "startDate")?.value ?? undefined;
  const endDate = valueIn(values, "endDate")?.value ?? undefined;
  if (startDate === undefined && endDate === undefined) return true;
  const { bounds, faults } = readExtent({ startDate, endDate });
  const { start, endExclusive } = possibleRange(bounds);
  return faults.length === 0 && start <= days.latest && days.earliest < endExclusive;
}

/** The list as a source: the file does not have a name of its own, so its day names it. */
function sourceOf(date: EdtfDate, lang: Language): SourceInput {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const german = day === null ? date : `${day[3]}.${day[2]}.${day[1]}`;
  return {
    id: `list-${date}`,
    title: lang === "de" ? `Mitgliederliste, Stand ${german}` : `Member list of ${date}`,
  };
}
