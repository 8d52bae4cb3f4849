import { boundsOf } from "../../merge/membership-bounds.ts";
import type { TypedPeriod } from "./typed-period.ts";

/** Periods in the order of their starts; one without a start comes first. */
export function inOrder(periods: readonly TypedPeriod[]): readonly TypedPeriod[] {
  const first = ({ startDate }: TypedPeriod) =>
    boundsOf(startDate ?? "")?.earliest ?? Number.NEGATIVE_INFINITY;
  return [...periods].sort((one, other) =>
    first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : 0,
  );
}

/**
 * Whether a period certainly begins before the one before it has ended; one without an end goes on. With `isFirstOpen` the end
 * of the first may stand elsewhere: what follows must begin after its start.
 */
export function overlap(ordered: readonly TypedPeriod[], isFirstOpen = false): boolean {
  return ordered.slice(1).some(({ startDate }, at) => {
    const before = ordered[at];
    const isOpen = isFirstOpen && at === 0 && before?.endDate === undefined;
    const end = boundsOf((isOpen ? before?.startDate : before?.endDate) ?? "");
    const start = boundsOf(startDate ?? "");
    return end === undefined || start === undefined || start.latest <= end.earliest;
  });
}
