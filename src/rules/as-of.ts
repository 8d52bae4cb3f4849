import { dateBounds } from "../calendar/edtf-date.ts";
import type { FindingOf } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { TimeBounded } from "../model/time-bounded.ts";

/** Finds an `asOf` before the founding, and confirmations of memberships and funding periods after `asOf`. */
export function asOfRules(network: PlainNetwork): FindingOf<"as-of-conflict">[] {
  const { asOf, memberships, fundingPeriods } = network;
  return [
    ...lateFounding(network),
    ...lateConfirmations(asOf, memberships, ["memberships"]),
    ...lateConfirmations(asOf, fundingPeriods, ["fundingPeriods"]),
  ];
}

function lateFounding({ asOf, foundingDate }: PlainNetwork): FindingOf<"as-of-conflict">[] {
  if (foundingDate === undefined || dateBounds(foundingDate).earliest <= dateBounds(asOf).latest) return [];
  const params = { reason: "founding", asOf, date: foundingDate } as const;
  return [{ code: "as-of-conflict", path: ["asOf"], params }];
}

/** Finds confirmations of funding rounds after `asOf`. */
export function asOfRoundRules({ asOf, fundingPeriods }: PlainNetwork): FindingOf<"as-of-conflict">[] {
  return fundingPeriods.flatMap(({ rounds }, at) =>
    lateConfirmations(asOf, rounds, ["fundingPeriods", at, "rounds"]),
  );
}

function lateConfirmations(
  asOf: PlainNetwork["asOf"],
  records: readonly TimeBounded[],
  path: IssuePath,
): FindingOf<"as-of-conflict">[] {
  const lastDay = dateBounds(asOf).latest;
  const findings: FindingOf<"as-of-conflict">[] = [];
  for (const [at, { confirmations }] of records.entries()) {
    for (const [inner, { date }] of confirmations.entries()) {
      if (dateBounds(date).earliest <= lastDay) continue;
      const params = { reason: "confirmation", asOf, date } as const;
      const place = [...path, at, "confirmations", inner, "date"];
      findings.push({ code: "as-of-conflict", path: place, params });
    }
  }
  return findings;
}
