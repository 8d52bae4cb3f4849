import { type ExtentFault, type RecordedDates, readExtent } from "../calendar/extent.ts";
import { type Bilingual, createIssue, type Issue, type IssuePath } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";

/** Ends before starts and confirmations outside, of everything in a network but its memberships. */
export function extentRules(network: PlainNetwork): Issue[] {
  const issues: Issue[] = [];
  const check = (path: IssuePath, dates: RecordedDates, endField = "endDate") => {
    for (const fault of readExtent(dates).faults) {
      if (fault.kind !== "life") issues.push(extentIssue(fault, path, dates, endField));
    }
  };
  const checkLife = (
    path: IssuePath,
    { foundingDate, dissolutionDate }: Pick<PlainNetwork, "foundingDate" | "dissolutionDate">,
  ) => check(path, { startDate: foundingDate, endDate: dissolutionDate }, "dissolutionDate");

  checkLife([], network);
  for (const [at, region] of network.regions.entries()) {
    checkLife(["regions", at], region);
    for (const list of ["identifiers", "otherNames"] as const) {
      for (const [inner, dated] of region[list].entries()) check(["regions", at, list, inner], dated);
    }
  }
  for (const [at, period] of network.fundingPeriods.entries()) {
    check(["fundingPeriods", at], period);
    for (const [inner, round] of period.rounds.entries())
      check(["fundingPeriods", at, "rounds", inner], round);
  }
  for (const [at, event] of network.events.entries()) check(["events", at], event);
  return issues;
}

/** The issue for dates of one record that contradict each other; `endField` is its field for the last day. */
export function extentIssue(
  fault: Exclude<ExtentFault, { kind: "life" }>,
  path: IssuePath,
  dates: RecordedDates,
  endField = "endDate",
): Issue {
  if (fault.kind === "order") return orderIssue([...path, endField], dates);
  const date = dates.confirmations?.[fault.confirmation]?.date ?? "";
  const { firstDay, lastDay } = fault.possible;
  const message: Bilingual = {
    de: `Die Bestätigung vom ${date} liegt außerhalb der Zeit, die Beginn, Ende und die Bestehenszeit von Netzwerk und Region zulassen: ${firstDay ?? "offen"} bis ${lastDay ?? "offen"}. Die Bestätigung oder diese Daten berichtigen.`,
    en: `The confirmation of ${date} lies outside the time that start, end and the life of network and region allow: ${firstDay ?? "open"} to ${lastDay ?? "open"}. Correct the confirmation, or those dates.`,
  };
  const at = [...path, "confirmations", fault.confirmation, "date"];
  return createIssue("confirmation-outside", at, message, { params: { date, firstDay, lastDay } });
}

function orderIssue(path: IssuePath, dates: RecordedDates): Issue {
  const { startDate, endDate } = dates;
  return createIssue("date-order", path, orderMessage(dates), { params: { startDate, endDate } });
}

/** Of dates of which the end lies before the start. */
export function orderMessage({ startDate = "", endDate = "" }: RecordedDates): Bilingual {
  return {
    de: `Das Ende ${endDate} liegt vor dem Beginn ${startDate}. Eines der beiden Daten berichtigen.`,
    en: `The end ${endDate} lies before the start ${startDate}. Correct one of the two dates.`,
  };
}
