import type { DayRange } from "../../calendar/day-range.ts";
import { readExtent } from "../../calendar/extent.ts";
import type { Network } from "../../model/network.ts";
import type { DayQuestion } from "./day-question.ts";
import { endPointsIn } from "./end-points.ts";
import { namedSources } from "./named-sources.ts";

/** The inexact ends of funding periods and of their rounds, in the order of the network. */
export function periodQuestions(network: Network, range: DayRange): DayQuestion[] {
  return network.fundingPeriods
    .flatMap((period) => [
      { kind: "funding-period" as const, record: period },
      ...period.rounds.map((round) => ({ kind: "funding-round" as const, record: round })),
    ])
    .flatMap(({ kind, record }) =>
      endPointsIn(readExtent(record).bounds, [], range).map((end) => ({
        subject: { kind, id: record.id, name: record.name.de },
        ...end,
        sources: namedSources(network, record),
      })),
    );
}
