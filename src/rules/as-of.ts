import { dateBounds } from "../calendar/edtf-date.ts";
import type { FindingOf } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { TimeBounded } from "../model/time-bounded.ts";

/** Finds an `asOf` before the founding, and confirmations after `asOf`. */
export function asOfRules(network: PlainNetwork): FindingOf<"as-of-conflict">[] {
  const { asOf, foundingDate } = network;
  const lastDay = dateBounds(asOf).latest;
  const findings: FindingOf<"as-of-conflict">[] = [];
  if (foundingDate !== undefined && dateBounds(foundingDate).earliest > lastDay) {
    const params = { reason: "founding", asOf, date: foundingDate } as const;
    findings.push({ code: "as-of-conflict", path: ["asOf"], params });
  }
  checkAll(network.memberships, ["memberships"]);
  checkAll(network.fundingPeriods, ["fundingPeriods"]);
  for (const [at, { rounds }] of network.fundingPeriods.entries()) {
    checkAll(rounds, ["fundingPeriods", at, "rounds"]);
  }
  return findings;

  function checkAll(records: readonly TimeBounded[], path: IssuePath): void {
    for (const [at, { confirmations }] of records.entries()) {
      for (const [inner, { date }] of confirmations.entries()) {
        if (dateBounds(date).earliest <= lastDay) continue;
        const params = { reason: "confirmation", asOf, date } as const;
        const place = [...path, at, "confirmations", inner, "date"];
        findings.push({ code: "as-of-conflict", path: place, params });
      }
    }
  }
}
