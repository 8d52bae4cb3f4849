import type { PlainNetwork } from "../model/network.ts";
import { countClaims } from "./count-claims.ts";
import { criteria } from "./criteria.ts";
import { events } from "./events.ts";
import { fundingPeriods } from "./funding-periods.ts";
import { memberships } from "./memberships.ts";
import { regions } from "./regions.ts";
import { sources } from "./sources.ts";

/** The record of the Netzwerk Daseinsvorsorge: what public sources say, up to May 2025. */
export const record: PlainNetwork = {
  schemaVersion: 1,
  id: "netzwerk-daseinsvorsorge",
  name: { de: "Netzwerk Daseinsvorsorge" },
  asOf: "2025-05-18",
  foundingDate: "2018-11-27",
  roster: "partial",
  license: "MIT",
  note: "Ten of the 23 founding members cannot be named. The record speaks for the time up to 18 May 2025, the last day of which a source with a certain date speaks (S_WEGE25). What is later or has no date is given with its bounds: a page without a date was written at the latest on 29 November 2026, when it was read.",
  sources,
  fundingPeriods,
  criteria,
  regions,
  regionChanges: [],
  memberships,
  assessments: [],
  events,
  countClaims,
};
