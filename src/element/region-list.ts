/// <reference lib="dom" />
import type { LayoutRow } from "../chart/layout/row/layout-row.ts";
import type { RegionId } from "../model/region.ts";
import { node } from "./node.ts";

/** The rows of regions as a list box over the picture: one of them has the focus, arrow keys move it. */
export interface RegionList {
  readonly element: HTMLElement;
  /** Says which one is chosen; `null` = none. */
  readonly select: (id: RegionId | null) => void;
}

/** What a list of regions tells of. */
export interface RegionListEvents {
  readonly onFocus: (id: RegionId) => void;
  readonly onChoice: (id: RegionId) => void;
}

/** Makes the list of the rows that are regions. */
export function regionList(
  label: string,
  rows: readonly LayoutRow[],
  { onFocus, onChoice }: RegionListEvents,
): RegionList {
  const options = rows.flatMap((row) => (row.regionId === null ? [] : [optionOf(row, row.regionId)]));
  const element = node("div", { role: "listbox", "aria-label": label, part: "regions" });
  element.append(...options.map(({ option }) => option));
  element.hidden = options.length === 0;
  let active = 0;
  activate(0);

  function activate(at: number): void {
    options[active]?.option.setAttribute("tabindex", "-1");
    active = Math.min(Math.max(at, 0), options.length - 1);
    options[active]?.option.setAttribute("tabindex", "0");
  }

  const hit = ({ target }: Event) => options.find(({ option }) => option === target);
  element.addEventListener("focusin", (event) => {
    const focused = hit(event);
    if (focused === undefined) return;
    activate(options.indexOf(focused));
    onFocus(focused.id);
  });
  // The pointer goes through to the picture: these are the clicks of screen readers, which have no place.
  element.addEventListener("click", (event) => {
    const chosen = hit(event);
    if (chosen === undefined) return;
    event.stopPropagation();
    onChoice(chosen.id);
  });
  element.addEventListener("keydown", (event) => {
    const id = options[active]?.id;
    if ((event.key === "Enter" || event.key === " ") && id !== undefined) onChoice(id);
    else {
      const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options.length - 1 }[event.key];
      if (to === undefined) return;
      activate(to);
      options[active]?.option.focus();
    }
    event.preventDefault();
  });
  return {
    element,
    select: (id) => {
      for (const one of options) one.option.setAttribute("aria-selected", String(one.id === id));
      const at = options.findIndex((one) => one.id === id);
      if (at >= 0) activate(at);
    },
  };
}

function optionOf({ name, phrase, top, height }: LayoutRow, id: RegionId) {
  const option = node("div", {
    role: "option",
    tabindex: "-1",
    part: "region",
    "aria-selected": "false",
    "aria-label": `${name}: ${phrase}`,
    "data-region-id": id,
  });
  option.style.top = `${top}px`;
  option.style.height = `${height}px`;
  return { id, option };
}
