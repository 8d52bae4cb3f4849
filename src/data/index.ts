/**
 * The record of the Netzwerk Daseinsvorsorge as a parsed network. Does not load zod.
 *
 * @module
 */

export type { Network } from "../model/network.ts";
export { NetworkError } from "../network-error.ts";
export { netzwerkDaseinsvorsorge } from "./record.ts";
