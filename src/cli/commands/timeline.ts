import { timelineSvg } from "../../chart/svg/timeline-svg.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { membershipTimeline } from "../../query/timeline.ts";
import { timelineLines } from "../terminal/timeline-lines.ts";
import { countAnswer, countLines } from "./counts.ts";
import { question } from "./question.ts";

/** The history of the network and its numbers of members. */
export const timeline = question({
  name: "timeline",
  operands: "none",
  options: ["svg"],
  usage: commandUsage.timeline,
  answer: (network) => ({
    asOf: network.asOf,
    timelines: network.regions.map(({ id, name }) => ({ name, ...membershipTimeline(network, id) })),
    ...countAnswer(network),
  }),
  lines: (answer, network, request) => [
    ...timelineLines(network, request.lang, request.style),
    "",
    ...countLines(answer, network, request),
  ],
  picture: timelineSvg,
});
