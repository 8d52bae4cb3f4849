import type { Region } from "../../model/region.ts";
import { argumentError, reading } from "../../network-error.ts";

/**
 * Where the name of a region leads.
 *
 * @param region - the region
 * @returns an address of `http:`, `https:` or `mailto:`, or one without a scheme; `undefined` = nowhere
 */
export type RegionHref = (region: Region) => string | undefined;

/** Schemes that lead somewhere and run nothing. */
const schemes = ["http:", "https:", "mailto:"];

/** Where the name of a region leads; throws `field-value` for an address that could run something. */
export function linkOf(region: Region, href: RegionHref | undefined): string | undefined {
  const address: unknown = reading(["options", "href"], () => href?.(region));
  if (address === undefined) return undefined;
  // Browsers take blanks and control characters away before they look for a scheme.
  const scheme = typeof address === "string" ? /^[^/?#]*?:/.exec(address.replace(/[^!-\uFFFF]/g, "")) : null;
  if (typeof address === "string" && (scheme === null || schemes.includes(scheme[0].toLowerCase())))
    return address;
  throw argumentError(["options", "href"], address, [...schemes, "/…", "undefined"]);
}
