import type { Network } from "../model/network.ts";
import { trustNetwork } from "../trust/trust-network.ts";
import { record } from "./network.ts";

/**
 * The record of the Netzwerk Daseinsvorsorge, which was founded on 27 November 2018, was funded as a MORO until June
 * 2022, and has organised itself since July 2022.
 *
 * Every fact names its source in `sources`; a fact that is not in a source is absent. The names of 10 of the 23
 * founders are not known, hence `roster: "partial"`. The record speaks for the time up to `asOf`, 18 May 2025.
 *
 * @see docs/sources.md
 * @example
 * netzwerkDaseinsvorsorge.regions.length; // => 16
 */
export const netzwerkDaseinsvorsorge: Network = /* @__PURE__ */ trustNetwork(record);
