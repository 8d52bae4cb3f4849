import { type DateFormat, unknownFormat } from "../cell/date-format.ts";
import type { Cost } from "../package/limits.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { attribute } from "../package/xml-attribute.ts";

interface Style {
  readonly parent: string | undefined;
  readonly dateStyle: string | undefined;
  fill: string | undefined;
}

/** The styles of an ODS workbook; they stand in two parts of it. */
export interface OdsStyles {
  readonly handlers: XmlHandlers;
  /** What a date cell of a style shows. */
  readonly dateFormat: (style: string | undefined) => DateFormat;
  /** The name of the format of dates that a style has; `undefined` if it does not show days. */
  readonly dayStyle: (style: string | undefined) => string | undefined;
  /** Whether cells of a style have a fill. */
  readonly isFilled: (style: string | undefined) => boolean;
  /** Whether tables of a style are hidden. */
  readonly isHidden: (style: string | undefined) => boolean;
}

/** No style has more ancestors. */
const mostAncestors = 50;

export function odsStyles(cost: Cost): OdsStyles {
  const cellStyles = new Map<string, Style>();
  const formats = new Map<string, DateFormat>();
  const hiddenTables = new Set<string>();
  let table = "";
  let cell: Style | undefined;
  let dateStyle: string | undefined;
  let shown = new Set<string>();

  const handlers: XmlHandlers = {
    open(tag, attributes) {
      if (tag === "style:style") {
        cost.addCells(1);
        const name = attribute(attributes, "style:name") ?? "";
        const family = attribute(attributes, "style:family");
        table = family === "table" ? name : "";
        cell = undefined;
        if (family !== "table-cell") return;
        const parent = attribute(attributes, "style:parent-style-name");
        const dateStyle = attribute(attributes, "style:data-style-name");
        cell = { parent, dateStyle, fill: undefined };
        cellStyles.set(name, cell);
      } else if (tag === "style:table-cell-properties") {
        if (cell !== undefined) cell.fill = attribute(attributes, "fo:background-color");
      } else if (tag === "style:table-properties") {
        if (table !== "" && attribute(attributes, "table:display") === "false") hiddenTables.add(table);
      } else if (tag === "number:date-style" || tag === "number:time-style") {
        cost.addCells(1);
        dateStyle = attribute(attributes, "style:name");
        shown = new Set();
      } else if (dateStyle !== undefined) shown.add(tag);
    },
    close(tag) {
      if ((tag !== "number:date-style" && tag !== "number:time-style") || dateStyle === undefined) return;
      formats.set(dateStyle, formatOf(shown));
      dateStyle = undefined;
    },
  };

  /** What a style has, or one of those on which it builds. */
  function inherited(style: string | undefined, part: "dateStyle" | "fill"): string | undefined {
    let found = cellStyles.get(style ?? "Default");
    for (let step = 1; step < mostAncestors && found !== undefined && found[part] === undefined; step++)
      found = cellStyles.get(found.parent ?? "");
    return found?.[part];
  }

  function dateFormat(style: string | undefined): DateFormat {
    return formats.get(inherited(style, "dateStyle") ?? "") ?? unknownFormat;
  }

  function dayStyle(style: string | undefined): string | undefined {
    return dateFormat(style).shows === "day" ? inherited(style, "dateStyle") : undefined;
  }

  function isFilled(style: string | undefined): boolean {
    return (inherited(style, "fill") ?? "transparent") !== "transparent";
  }

  return {
    handlers,
    dateFormat,
    dayStyle,
    isFilled,
    isHidden: (style) => style !== undefined && hiddenTables.has(style),
  };
}

function formatOf(shown: ReadonlySet<string>): DateFormat {
  const hasTime = shown.has("number:hours") || shown.has("number:minutes") || shown.has("number:seconds");
  if (shown.has("number:day")) return { shows: "day", hasTime };
  if (shown.has("number:month")) return { shows: "month", hasTime };
  if (shown.has("number:year")) return { shows: "year", hasTime };
  return hasTime ? { shows: "time", hasTime } : unknownFormat;
}
