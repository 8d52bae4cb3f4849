import { isoText } from "../../calendar/day.ts";
import type { DaySpan } from "../../calendar/day-range.ts";
import type { Network } from "../../model/network.ts";
import { shownDays } from "../terminal/shown-timeline.ts";
import type { OptionValues } from "./options.ts";
import { rolesIn } from "./roles.ts";

/** The days from `--from` to `--to`: where one is not given, from the first on record, or to the last that the network speaks for. */
export function rangeIn(network: Network, values: OptionValues): DaySpan | undefined {
  const { from, to } = values;
  if (from === undefined && to === undefined) return undefined;
  return {
    firstDay: from ?? isoText(shownDays(network, rolesIn(values)).start),
    lastDay: to ?? network.asOf,
  };
}
