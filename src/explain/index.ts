/**
 * Answers in words, German and English: the reasons for a membership, its status, and the labels of all codes. Does not load zod.
 *
 * @module
 */
export type { Bilingual } from "../model/bilingual.ts";
export { type Certainty, labels, type MembershipStatus } from "../model/labels.ts";
export type { Network } from "../model/network.ts";
export type { Source } from "../model/source.ts";
export { NetworkError } from "../network-error.ts";
export {
  explainMembership,
  type MembershipExplanation,
  type Reason,
  type ReasonCode,
} from "./explanation.ts";
export { formatMembershipStatus } from "./membership-status.ts";
