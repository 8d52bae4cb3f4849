import type { ExtentFault, RecordedDates } from "../calendar/extent.ts";
import type { Finding } from "../issue.ts";
import type { ExtentCode } from "../issue-codes.ts";
import type { IssuePath } from "../issue-params/place.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region } from "../model/region.ts";

/** A finding about the dates of a record. */
export type ExtentFinding = Finding<ExtentCode>;

/** The network and region whose lives bound a membership. */
export interface Surrounding {
  readonly network: Pick<PlainNetwork, "foundingDate" | "dissolutionDate">;
  readonly region: Pick<Region, "name"> | undefined;
}

/**
 * Creates the finding for a fault in the dates of a record.
 *
 * @param path - the place of the record
 * @param surrounding - the network and region, if the record is a membership
 */
export function extentFinding(
  fault: ExtentFault,
  path: IssuePath,
  dates: RecordedDates,
  surrounding?: Surrounding,
): ExtentFinding {
  const { startDate = "", endDate = "", confirmations = [] } = dates;
  if (fault.kind === "order") {
    const params = { reason: "end-before-start", startDate, endDate } as const;
    return { code: "date-order", path: [...path, "endDate"], params };
  }
  if (fault.kind === "confirmation-outside") {
    const params = {
      date: confirmations[fault.confirmation]?.date ?? "",
      ...fault.possible,
      isMembership: surrounding !== undefined,
    };
    return {
      code: "confirmation-outside",
      path: [...path, "confirmations", fault.confirmation, "date"],
      params,
    };
  }
  const { field, side } = fault;
  const at = field === null ? path : [...path, field];
  const date = field === null ? null : (dates[field] ?? "");
  if (fault.life === 0 && field !== null && date !== null) {
    const limit = surrounding?.network[side === "before" ? "foundingDate" : "dissolutionDate"] ?? "";
    const code = side === "before" ? "membership-before-founding" : "membership-after-dissolution";
    return { code, path: at, params: { field, date, limit } };
  }
  const region = surrounding?.region?.name ?? "";
  return { code: "membership-outside-region", path: at, params: { field, date, region } };
}
