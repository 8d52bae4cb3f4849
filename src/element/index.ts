/**
 * `<membership-timeline>`: a timeline that can be asked, for web pages, without a framework.
 *
 * @module
 */
export { NetworkError } from "../network-error.ts";
export { defineMembershipTimeline } from "./define.ts";
export type {
  DaySelectDetail,
  MembershipTimelineElement,
  RegionSelectDetail,
} from "./membership-timeline-element.ts";
