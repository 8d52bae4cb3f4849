import { dateBounds } from "../calendar/edtf-date.ts";
import type { FindingOf } from "../issue.ts";
import type { IssuePath } from "../issue-params.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { TimeBounded } from "../model/time-bounded.ts";

/** A record that speaks until a day before the founding, and confirmations after the last day that it speaks for. */
export function asOfRules(network: PlainNetwork): FindingOf<"as-of-conflict">[] {
  const { asOf, foundingDate: founding } = network;
  const lastDay = dateBounds(asOf).latest;
  const late = ([path, { confirmations }]: readonly [IssuePath, TimeBounded]) =>
    confirmations.flatMap(({ date }, at): FindingOf<"as-of-conflict">[] => {
      if (dateBounds(date).earliest <= lastDay) return [];
      const params = { reason: "confirmation", asOf, date } as const;
      return [{ code: "as-of-conflict", path: [...path, "confirmations", at, "date"], params }];
    });
  const findings = [...timeBounded(network)].flatMap(late);
  if (founding === undefined || dateBounds(founding).earliest <= lastDay) return findings;
  const params = { reason: "founding", asOf, date: founding } as const;
  return [{ code: "as-of-conflict", path: ["asOf"], params }, ...findings];
}

/** Everything that can be confirmed, with its place. */
function* timeBounded(network: PlainNetwork): Generator<readonly [IssuePath, TimeBounded]> {
  for (const [at, membership] of network.memberships.entries()) yield [["memberships", at], membership];
  for (const [at, period] of network.fundingPeriods.entries()) {
    yield [["fundingPeriods", at], period];
    for (const [inner, round] of period.rounds.entries()) {
      yield [["fundingPeriods", at, "rounds", inner], round];
    }
  }
}
