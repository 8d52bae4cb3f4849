import { attribute } from "../package/xml-attribute.ts";
import { placedTags } from "../package/xml-places.ts";

/** No style has more ancestors. */
const mostAncestors = 50;

/** Says of the styles of cells in some parts of an ODS workbook whether they, or those on which they build, have a fill. */
export function odsFills(parts: readonly string[]): (style: string | undefined) => boolean {
  const fills = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const part of parts) {
    let style = "";
    for (const { name, kind, attributes } of placedTags(part)) {
      if (name === "office:body") break;
      if (kind === "close") continue;
      if (name === "style:style") {
        const isOfCells = attribute(attributes, "style:family") === "table-cell";
        style = isOfCells ? (attribute(attributes, "style:name") ?? "") : "";
        const parent = attribute(attributes, "style:parent-style-name");
        if (style !== "" && parent !== undefined) parents.set(style, parent);
      }
      const fill = attribute(attributes, "fo:background-color");
      if (name === "style:table-cell-properties" && style !== "" && fill !== undefined)
        fills.set(style, fill);
    }
  }
  return (style) => {
    let name: string | undefined = style ?? "Default";
    for (let step = 0; name !== undefined && step < mostAncestors; step++) {
      const fill = fills.get(name);
      if (fill !== undefined) return fill !== "transparent";
      name = parents.get(name);
    }
    return false;
  };
}
