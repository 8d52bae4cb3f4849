import type { PlainNetwork } from "../model/network.ts";
import { countClaims } from "./count-claims.ts";
import { criteria } from "./criteria.ts";
import { events } from "./events.ts";
import { fundingPeriods } from "./funding-periods.ts";
import { memberships } from "./memberships.ts";
import { regions } from "./regions.ts";
import { sources } from "./sources.ts";

/** The record of the Netzwerk Daseinsvorsorge: what public sources say, up to the end of 2022. */
export const record: PlainNetwork = {
  schemaVersion: 1,
  id: "netzwerk-daseinsvorsorge",
  name: { de: "Netzwerk Daseinsvorsorge" },
  asOf: "2022-12-31",
  foundingDate: "2018-11-27",
  roster: "partial",
  license: "MIT",
  note: "Ten of the 23 founding members cannot be named. The newest list, headed “Stand Dezember 2…”, has no certain year, so the record speaks for the time up to the end of 2022.",
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
