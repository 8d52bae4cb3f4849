/**
 * Pictures of a network as SVG, without zod.
 *
 * @module
 */
export { NetworkError } from "../network-error.ts";
export type { TimelineOrder } from "./content/order.ts";
export type { RegionHref } from "./layout/link.ts";
export type { CountSvgOptions, TimelineSvgOptions } from "./layout/options.ts";
export type { LayoutBar, LayoutExtent, LayoutGroup, LayoutMark, LayoutRow } from "./layout/row/layout-row.ts";
export {
  type LayoutAxis,
  type LayoutBox,
  type LayoutCount,
  type LayoutTick,
  type TimelineLayout,
  timelineLayout,
} from "./layout/timeline-layout.ts";
export { countSvg } from "./svg/count-svg.ts";
export { timelineSvg } from "./svg/timeline-svg.ts";
