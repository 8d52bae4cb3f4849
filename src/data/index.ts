/**
 * The record of the Netzwerk Daseinsvorsorge as a parsed network, without zod.
 *
 * @module
 */
export { NetworkError } from "../issue.ts";
export type { Network } from "../model/network.ts";
export { netzwerkDaseinsvorsorge } from "./record.ts";
