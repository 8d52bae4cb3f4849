/// <reference lib="dom" />
import type { LayoutRow } from "../chart/layout/row/layout-row.ts";
import { type TimelineLayout, timelineLayout } from "../chart/layout/timeline-layout.ts";
import { timelineSvg } from "../chart/svg/timeline-svg.ts";
import { elementTexts } from "../messages/timeline-element.ts";
import type { IsoDate } from "../model/date.ts";
import type { Network } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import { node } from "./node.ts";
import { type RegionList, regionList } from "./region-list.ts";
import type { ElementRequest } from "./request.ts";

/** The picture with its cursor and its rows, that can be pointed at. */
export interface Stage {
  readonly element: HTMLElement;
  readonly layout: TimelineLayout;
  readonly cursor: HTMLElement;
  readonly regions: RegionList;
  /** The rows of regions. */
  readonly rows: ReadonlyMap<RegionId, LayoutRow>;
  /** The style sheet of the picture. */
  readonly style: string;
}

/** What a stage tells of. */
export interface StageEvents {
  readonly onPoint: (day: IsoDate, region: RegionId | null) => void;
  readonly onRegion: (id: RegionId) => void;
  readonly onChoice: (id: RegionId | null) => void;
}

/** Draws a network in a width. */
export function stageOf(
  network: Network,
  request: ElementRequest,
  width: number,
  events: StageEvents,
): Stage {
  const { lang, roles, range } = request;
  const options = { lang, roles, range, width };
  const layout = timelineLayout(network, options);
  const picture = node("div", { part: "picture" });
  // Texts of the record are escaped in it; test/chart/timeline-svg.test.ts holds that.
  picture.innerHTML = timelineSvg(network, options);
  const sheet = picture.querySelector("style");
  sheet?.remove();
  const rows = new Map(
    layout.groups.flatMap((group) =>
      group.rows.flatMap((row): [RegionId, LayoutRow][] =>
        row.regionId === null ? [] : [[row.regionId, row]],
      ),
    ),
  );
  const regions = regionList(elementTexts.regions[lang], [...rows.values()], {
    onFocus: events.onRegion,
    onChoice: events.onChoice,
  });
  const cursor = cursorOf(layout, elementTexts.day[lang]);
  const element = node("div", { part: "stage" }, picture, regions.element, cursor);
  listenToPointer(element, layout, rows, events);
  return { element, layout, cursor, regions, rows, style: sheet?.textContent ?? "" };
}

function cursorOf({ plot }: TimelineLayout, label: string): HTMLElement {
  const attributes = { role: "slider", tabindex: "0", part: "cursor", "aria-label": label };
  const cursor = node("div", attributes);
  cursor.style.top = `${plot.top}px`;
  cursor.style.height = `${plot.bottom - plot.top}px`;
  return cursor;
}

function listenToPointer(
  element: HTMLElement,
  layout: TimelineLayout,
  rows: ReadonlyMap<RegionId, LayoutRow>,
  { onPoint, onChoice }: StageEvents,
): void {
  const regionAt = (y: number): RegionId | null => {
    for (const [id, { top, height }] of rows) if (y >= top && y < top + height) return id;
    return null;
  };
  const placeOf = (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, region: regionAt(event.clientY - top) };
  };
  const point = (event: PointerEvent) => {
    const { x, region } = placeOf(event);
    onPoint(layout.dayAt(x), region);
  };
  /** How a finger came down, until it moves along the days: one that moves across them scrolls the page. */
  let down: PointerEvent | null = null;
  const isTouch = (event: PointerEvent) => event.pointerType === "touch";
  element.addEventListener("pointerdown", (event) => {
    if (isTouch(event)) down = event;
    else point(event);
  });
  element.addEventListener("pointermove", (event) => {
    const isAcross = down && Math.abs(event.x - down.x) <= Math.abs(event.y - down.y);
    if (isTouch(event) && isAcross) return;
    down = null;
    point(event);
  });
  // A tap. A finger that scrolls is taken away and never goes up.
  element.addEventListener("pointerup", (event) => {
    if (isTouch(event)) point(event);
  });
  element.addEventListener("click", (event) => onChoice(placeOf(event).region));
}
