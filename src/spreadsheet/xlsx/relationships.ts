import type { Cost } from "../package/limits.ts";
import type { Parts } from "../package/parts.ts";
import { attribute, localName } from "../package/xml-attribute.ts";

/** What a part of a workbook says of another part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, as in `worksheet`. */
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** The other parts that a part names; `""` stands for the workbook as a whole. What lies outside the file is left out. */
export async function relationshipsOf(parts: Parts, cost: Cost, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(name)) return found;
  await parts.scan(name, {
    open(tag, attributes) {
      if (localName(tag) !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      cost.addCells(1);
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        target: resolved(folder, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
