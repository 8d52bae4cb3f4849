/// <reference lib="dom" />
import type { RegionId } from "../model/region.ts";
import { node } from "./node.ts";

interface ListedRegion {
  readonly id: RegionId;
  readonly name: string;
}

/** A list of regions of which those are shown that have a certainty on the day of the cursor. */
export interface RosterList {
  readonly section: HTMLElement;
  /** Shows these regions, under this heading. */
  readonly show: (heading: string, regions: readonly ListedRegion[]) => void;
}

/** Makes a list that has an entry for each region, so that a move of the cursor only shows and hides some. */
export function rosterList(part: string, regions: readonly ListedRegion[]): RosterList {
  // No heading: the element does not know of which level it would be on its page.
  const heading = node("p", { part: "roster-heading", id: part });
  const items = new Map(
    regions.map(({ id, name }) => [id, node("li", { part: "roster-region", "data-region-id": id }, name)]),
  );
  for (const item of items.values()) item.hidden = true;
  let shown: ReadonlySet<RegionId> = new Set();
  return {
    section: node("section", { part }, heading, node("ul", { "aria-labelledby": part }, ...items.values())),
    show: (text, now) => {
      heading.textContent = `${text} (${now.length})`;
      const ids = new Set(now.map(({ id }) => id));
      for (const id of shown) if (!ids.has(id)) setHidden(items.get(id), true);
      for (const id of ids) setHidden(items.get(id), false);
      shown = ids;
    },
  };
}

function setHidden(item: HTMLElement | undefined, isHidden: boolean): void {
  if (item !== undefined && item.hidden !== isHidden) item.hidden = isHidden;
}
