import { numberOfDay } from "../calendar/day.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { RosterIndex } from "../roster/roster.ts";

/** The day of a query: its number, and whether it is after `network.asOf`. */
export interface AskedDay {
  readonly day: number;
  readonly beyondAsOf: boolean;
}

/** Reads the day of a query; `path` is the argument and the field of it. */
export function askedDay({ asOf }: RosterIndex, day: Day, ...path: readonly string[]): AskedDay {
  const number = numberOfDay(day, ...path);
  return { day: number, beyondAsOf: number > asOf };
}

/** Reads the option `on`; absent = `network.asOf`. */
export function askedOn(index: RosterIndex, on: Day | undefined): AskedDay {
  return on === undefined ? { day: index.asOf, beyondAsOf: false } : askedDay(index, on, "options", "on");
}
