import { timelineSvg } from "../../chart/svg/timeline-svg.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import type { IsoDate } from "../../model/date.ts";
import { type MembershipTimeline, membershipTimeline } from "../../query/timeline.ts";
import { rangeIn } from "../command/range.ts";
import { rolesIn } from "../command/roles.ts";
import { timelineLines } from "../terminal/timeline-lines.ts";
import { type CountAnswer, countAnswer, countLines } from "./counts.ts";
import { question } from "./question.ts";

/** The history of the network. */
export interface TimelineAnswer extends CountAnswer {
  /** The last day that the network speaks for. */
  readonly asOf: IsoDate;
  /** The history of each region, in the order of the network. */
  readonly timelines: readonly RegionTimeline[];
}

/** The history of a region, with its name. */
interface RegionTimeline extends MembershipTimeline {
  /** The name of the region. */
  readonly name: string;
}

/** The history of the network and its numbers of members. */
export const timeline = question({
  name: "timeline",
  operands: "none",
  options: ["from", "to", "roles", "lineage", "svg"],
  usage: commandUsage.timeline,
  misuse: (_, { svg, lineage }) =>
    svg !== undefined && lineage !== undefined ? callFaults.svgAndLineage : undefined,
  answer: (network, { values }): TimelineAnswer => ({
    asOf: network.asOf,
    timelines: network.regions.map(({ id, name }) => ({
      name,
      ...membershipTimeline(network, id, {
        roles: rolesIn(values),
        lineage: values.lineage !== undefined,
      }),
    })),
    ...countAnswer(network, values),
  }),
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
