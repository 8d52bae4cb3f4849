import { type DaySpan, overlaps, rangeOf } from "../../../calendar/day-range.ts";
import type { Span } from "../../../calendar/extent.ts";
import { daysOf } from "../../../chart/content/stretch.ts";
import { timelineSvg } from "../../../chart/svg/timeline-svg.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import type { IsoDate } from "../../../model/date.ts";
import type { Network } from "../../../model/network.ts";
import {
  type MembershipTimeline,
  membershipTimeline,
  type TimelineOptions,
} from "../../../query/timeline.ts";
import { rangeIn } from "../../command/range.ts";
import { rolesIn } from "../../command/roles.ts";
import { timelineLines } from "../../terminal/timeline-lines.ts";
import { type CountAnswer, countAnswer, countLines } from "./counts.ts";
import { question } from "./question.ts";

/** The history of the network. */
export interface TimelineAnswer extends CountAnswer {
  /** The last day that the network speaks for. */
  readonly asOf: IsoDate;
  /** The days that are asked for; `null` = all. */
  readonly range: DaySpan | null;
  /**
   * The history of each region, in the order of the network; if days are asked for, of those that may have had one of
   * the roles on one of them.
   */
  readonly timelines: readonly RegionTimeline[];
}

/** The history of a region, with its name. If days are asked for, the last of them is the day of `status` and `days`. */
interface RegionTimeline extends MembershipTimeline {
  /** The name of the region. */
  readonly name: string;
  /** The unbroken times of membership that may have one of the days asked for, with their own first and last days. */
  readonly stints: MembershipTimeline["stints"];
  /** The times without membership between stints that may have one of the days asked for. */
  readonly gaps: MembershipTimeline["gaps"];
}

/** The history of the network and its numbers of members. */
export const timeline = question({
  name: "timeline",
  operands: "none",
  options: ["from", "to", "roles", "lineage", "svg"],
  usage: commandUsage.timeline,
  misuse: (_, { svg, lineage }) =>
    svg !== undefined && lineage !== undefined ? callFaults.svgAndLineage : undefined,
  answer: (network, { values }): TimelineAnswer => {
    const range = rangeIn(network, values);
    return {
      asOf: network.asOf,
      range: range ?? null,
      timelines: timelinesIn(network, range, {
        roles: rolesIn(values),
        lineage: values.lineage !== undefined,
      }),
      ...countAnswer(network, values),
    };
  },
  lines: (answer, network, request) => [
    ...timelineLines(network, request, {
      roles: rolesIn(request.values),
      range: rangeIn(network, request.values),
      lineage: request.values.lineage !== undefined,
    }),
    "",
    ...countLines(answer, network, request),
  ],
  picture: timelineSvg,
});

/** The histories of all regions, or what of them may lie within some days. */
function timelinesIn(
  network: Network,
  range: DaySpan | undefined,
  options: Omit<TimelineOptions, "on">,
): RegionTimeline[] {
  const timelines = network.regions.map(({ id, name }) => ({
    name,
    ...membershipTimeline(network, id, { ...options, on: range?.lastDay }),
  }));
  if (range === undefined) return timelines;
  const days = rangeOf(range);
  const isWithin = ({ possible }: { readonly possible: Span }) => overlaps(daysOf(possible), days);
  return timelines
    .filter(({ stints }) => stints.some(isWithin))
    .map((timeline) => ({
      ...timeline,
      stints: timeline.stints.filter(isWithin),
      gaps: timeline.gaps.filter(isWithin),
    }));
}
