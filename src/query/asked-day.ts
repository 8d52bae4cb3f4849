import { dayNumber, type IsoDate } from "../calendar/day.ts";
import type { Network } from "../model/network.ts";

/** The number of the day that a question asks for and whether the record still speaks for it. */
export function askedDay(network: Network, date: IsoDate): { day: number; beyondAsOf: boolean } {
  return { day: dayNumber(date), beyondAsOf: date > network.asOf };
}
