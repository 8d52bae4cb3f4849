/**
 * Pictures of a network as SVG, without zod.
 *
 * @module
 */
export { NetworkError } from "../network-error.ts";
export { countSvg } from "./count-svg.ts";
export type { ChartOptions, TimelineOptions, TimelineOrder } from "./options.ts";
export { timelineSvg } from "./timeline-svg.ts";
