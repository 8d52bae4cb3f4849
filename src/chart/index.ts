/**
 * Pictures of a network as SVG, without zod.
 *
 * @module
 */
export { NetworkError } from "../network-error.ts";
export type { TimelineOrder } from "./content/region-rows.ts";
export { countSvg } from "./svg/count-svg.ts";
export type { CountSvgOptions, TimelineSvgOptions } from "./svg/options.ts";
export { timelineSvg } from "./svg/timeline-svg.ts";
