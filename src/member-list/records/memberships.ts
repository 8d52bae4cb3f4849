import { withFields } from "../../merge/merged-membership.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionId } from "../../model/region.ts";
import type { SourceId, SourceInput } from "../../model/source.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import type { Writable } from "../../model/writable.ts";
import type { TypedPeriod } from "../date/typed-period.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { type ListValue, periodsIn, valueIn } from "../rows/value/values.ts";
import { isBlank } from "../sheet/records.ts";
import { datesAllow, type ListEvidence, listEvidence, marksAllow } from "./listed.ts";
import { confirmedPeriod, lastEnded } from "./period-shares.ts";
import { uniqueIds } from "./region/unique-ids.ts";

/** The memberships of rows and their sources. */
export interface KeptRecords {
  readonly memberships: readonly MembershipInput[];
  /** For each row its memberships, in the order of time. */
  readonly ofRows: readonly (readonly MembershipInput[])[];
  readonly sources: readonly SourceInput[];
}

/**
 * The memberships of rows, in their order, and a source for each text in the source column, for each that a confirmation
 * names, and for the list itself, if its day confirms any. A membership that does not state an id gets the next number of
 * its region.
 */
export function keptRecords(
  rows: readonly ReadRow[],
  listed: ReadonlySet<ReadRow>,
  regionOf: readonly (RegionId | undefined)[],
  plan: ReadingPlan,
): KeptRecords {
  const evidence = listEvidence(plan.plan.listedOn?.date, plan.settings.lang);
  const stated = rows.flatMap(({ values }) => valueIn(values, "membershipId")?.value ?? []);
  // Two regions, or two numbers of one, never make one id: the last hyphen tells them apart.
  const unique = stated.length === 0 ? (id: string) => id : uniqueIds(stated);
  const counts = new Map<RegionId, number>();
  const titles = new Set<SourceId>();
  let confirmed = false;
  const nextNumber = (regionId: RegionId) => {
    const count = (counts.get(regionId) ?? 0) + 1;
    counts.set(regionId, count);
    return count;
  };
  const ofRows = rows.map((row) => {
    const regionId = regionOf[row.position] ?? "";
    addSources(row.values, titles);
    const idOfRow = valueIn(row.values, "membershipId")?.value;
    const periods = periodsIn(row.values);
    const ended = lastEnded(periods);
    const stated = valueIn(row.values, "confirmations")?.value ?? [];
    const made = periods.map((period, at, { length }) => {
      const number = nextNumber(regionId);
      const id = (at === 0 ? idOfRow : undefined) ?? unique(`${regionId}-${number}`);
      const places = { isFirst: at === 0, isEnded: period === ended, isLast: at === length - 1 };
      const confirmations =
        length === 1 ? stated : stated.filter(({ date }) => confirmedPeriod(date, periods) === period);
      return membershipOf(row, { id, regionId, period, confirmations, ...places }, plan);
    });
    if (evidence === undefined || !listed.has(row)) return made;
    if (!marksAllow(row.values, plan.plan.columns, evidence.days)) return made;
    // A day that two of its periods may have is proved of neither.
    const [allowed, another] = made.filter((membership) => datesAllow(membership, evidence.days));
    if (allowed === undefined || another !== undefined) return made;
    confirmed = true;
    return made.map((membership) =>
      membership === allowed ? confirmedOn(membership, evidence) : membership,
    );
  });
  const list = evidence === undefined || !confirmed ? [] : [evidence.source];
  const named = [...titles].filter((title) => title !== list[0]?.id);
  return {
    memberships: ofRows.flat(),
    ofRows,
    sources: [...named.map((title) => ({ id: title, title })), ...list],
  };
}

/** One of the memberships of a row. */
interface MadeMembership {
  readonly id: string;
  readonly regionId: RegionId;
  readonly period: TypedPeriod;
  readonly confirmations: readonly Confirmation[];
  readonly isFirst: boolean;
  /** Whether the reason of an end is of it. */
  readonly isEnded: boolean;
  readonly isLast: boolean;
}

/**
 * A membership of a row; of several the first has the reason of the start, the last that ended the reason of the end, and
 * each what confirms it alone.
 */
function membershipOf(
  { values, record }: ReadRow,
  { id, regionId, period, confirmations, isFirst, isEnded, isLast }: MadeMembership,
  plan: ReadingPlan,
): MembershipInput {
  const made: Writable<MembershipInput> = { id, regionId };
  const role = valueIn(values, "role")?.value;
  const startDate = period.startDate ?? undefined;
  const endDate = endOf(values, period, isLast, plan);
  const startReason = isFirst ? valueIn(values, "startReason")?.value : undefined;
  const endReason = isEnded ? valueIn(values, "endReason")?.value : undefined;
  const sources = valueIn(values, "source")?.value ?? [];
  const note = valueIn(values, "note")?.value;
  const extra = keptCells(record.cells, plan);
  if (role !== undefined) made.role = role;
  if (startDate !== undefined) made.startDate = startDate;
  if (endDate !== undefined) made.endDate = endDate;
  if (confirmations.length > 0) made.confirmations = confirmations;
  if (startReason !== undefined) made.startReason = startReason;
  if (endReason !== undefined) made.endReason = endReason;
  if (sources.length > 0) made.sources = [...sources];
  if (note !== undefined) made.note = note;
  if (extra !== undefined) made.extra = extra;
  return made;
}

/** The end of a period; a blank last one is open only if the caller says so, and no column that may hold ends is unread. */
function endOf(
  values: readonly ListValue[],
  { endDate }: TypedPeriod,
  isLast: boolean,
  { settings, mayMissEnds }: ReadingPlan,
): string | undefined {
  if (endDate !== undefined) return endDate ?? undefined;
  const isNoMember = valueIn(values, "member")?.value === "no";
  return isLast && settings.blankEnd === "ongoing" && !mayMissEnds && !isNoMember ? ".." : undefined;
}

/** A membership that a list proves to hold on its day. */
export function confirmedOn(membership: MembershipInput, { confirmation }: ListEvidence): MembershipInput {
  const { confirmations = [] } = membership;
  const { date, source } = confirmation;
  const isStated = confirmations.some((one) => one.date === date && one.source === source);
  return isStated ? membership : withFields(membership, { confirmations: [...confirmations, confirmation] });
}

/** The cells of columns that the caller keeps, by heading. */
function keptCells(
  cells: readonly string[],
  { keepColumns, plan: { columns } }: ReadingPlan,
): Readonly<Record<string, string>> | undefined {
  if (keepColumns.length === 0) return undefined;
  const kept = new Map<string, string>();
  for (const column of keepColumns) {
    const cell = cells[column];
    if (cell === undefined || isBlank(cell)) continue;
    const { header = "" } = columns[column] ?? {};
    const isFree = header !== "" && header !== "__proto__" && !kept.has(header);
    kept.set(isFree ? header : `${header} (${column + 1})`.trim(), cell.trim());
  }
  return kept.size === 0 ? undefined : Object.fromEntries(kept);
}

/** Adds the sources that a row names. */
function addSources(values: readonly ListValue[], titles: Set<SourceId>): void {
  for (const source of valueIn(values, "source")?.value ?? []) titles.add(source);
  for (const { source } of valueIn(values, "confirmations")?.value ?? []) {
    if (source !== undefined) titles.add(source);
  }
}
