/// <reference lib="dom" preserve="true" />
import type { IsoDate } from "../model/date.ts";
import type { Network } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";

/**
 * A `<membership-timeline>` on a page.
 *
 * Its attributes are `lang` (`de` or `en`; if absent, that of the page), `day` (the day of the cursor), `region` (the
 * region whose history is told), `range` (the days shown, `2018-01-01/2022-12-31`) and `roles` (with spaces between). One
 * that cannot be understood is told in the element, and the rest is shown.
 */
export interface MembershipTimelineElement extends HTMLElement {
  /** The parsed network that is shown; `null` = what stands in the element, such as the text of `timelineSvg`. */
  network: Network | null;
}

/** What the event `dayselect` carries: the day to which somebody moved the cursor, and the answer of `membersOn`. */
export interface DaySelectDetail {
  /** The day, `YYYY-MM-DD`. */
  readonly day: IsoDate;
  /** The regions that certainly have one of the roles, by id. */
  readonly certain: readonly RegionId[];
  /** The regions that possibly have one, by id. */
  readonly uncertain: readonly RegionId[];
}

/** What the event `regionselect` carries: the region that somebody chose. */
export interface RegionSelectDetail {
  /** The region, by id. */
  readonly regionId: RegionId;
}
