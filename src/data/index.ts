/**
 * The record of the Netzwerk Daseinsvorsorge as a parsed network, and what its last version changed. Does not load zod.
 *
 * @module
 */

export type { Network } from "../model/network.ts";
export { NetworkError } from "../network-error.ts";
export { netzwerkDaseinsvorsorge } from "./record.ts";
export { type RecordVersion, recordVersion } from "./version.ts";
