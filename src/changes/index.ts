/**
 * Changes: who joined and left in a time, what differs between two versions of a network, and what is still to be found
 * out. Does not load zod.
 *
 * @module
 */
export type { DaySpan } from "../calendar/day-range.ts";
export type { Span } from "../calendar/extent.ts";
export type { IsoDate } from "../model/date.ts";
export type {
  AnswerChangeKind,
  Certainty,
  CountVerdict,
  MembershipChangeKind,
} from "../model/labels.ts";
export type { MembershipRole } from "../model/membership.ts";
export type { Network } from "../model/network.ts";
export { NetworkError } from "../network-error.ts";
export type { CertaintyLists } from "../query/certainty-lists.ts";
export type { DayBounds } from "../query/history/turning-points.ts";
export type { CountRange } from "../roster/day-counts.ts";
export type { RoleOptions } from "../roster/roles.ts";
export { type ChangeOptions, changesDuring, type MembershipChange } from "./changes-during.ts";
export { compareNetworks, type NetworkComparison } from "./compare-networks.ts";
export type { AnswerChange } from "./comparison/answers.ts";
export type { ClaimChange } from "./comparison/claims.ts";
export type { ComparedCount, CountChange } from "./comparison/counts.ts";
export type { AnswerPair } from "./comparison/differing-spans.ts";
export type { FieldChange } from "./comparison/fields.ts";
export type { ListChanges, RecordChange, RecordChanges } from "./comparison/records.ts";
export {
  type Figure,
  type FigureParts,
  type MeanDays,
  type MembershipFigures,
  membershipFigures,
} from "./membership-figures.ts";
export { type OpenQuestions, openQuestions, type QuestionOptions } from "./open-questions.ts";
export type { NameQuestion } from "./question/claim-questions.ts";
export type { DayQuestion, QuestionSubject } from "./question/day-question.ts";
