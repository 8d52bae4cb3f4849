import { numberOfDay } from "../calendar/day.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { RosterIndex } from "../roster/roster.ts";

/** A day of a question: its number, and whether it is after the last day that the record speaks for. */
export interface AskedDay {
  readonly day: number;
  readonly beyondAsOf: boolean;
}

/** The day of a question; `path` is the argument, or the field of one. */
export function askedDay({ asOf }: RosterIndex, day: Day, ...path: readonly string[]): AskedDay {
  const number = numberOfDay(day, ...path);
  return { day: number, beyondAsOf: number > asOf };
}

/** The day of an option `on`, `network.asOf` if absent. */
export function askedOn(index: RosterIndex, on: Day | undefined): AskedDay {
  return on === undefined ? { day: index.asOf, beyondAsOf: false } : askedDay(index, on, "options", "on");
}
