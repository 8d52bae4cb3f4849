import { addTo } from "../../../grouping.ts";
import type { Issue } from "../../../issue.ts";
import { areaText } from "../../../keys/area.ts";
import type { EdtfDate } from "../../../model/date.ts";
import { wordStems } from "../../../model/name-stems.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { foldedName } from "../../../model/region-name.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import type { MissingMembership } from "../given/outcome.ts";

/** Pairs of a region that a list does not name and a new one that may be the same: they share a key or a word of the name. */
export function renamedIssues(
  missing: readonly Pick<MissingMembership, "regionId">[],
  added: ReadonlySet<RegionId>,
  regions: ReadonlyMap<RegionId, RegionInput>,
  date: EdtfDate,
): Issue[] {
  const byMark = new Map<string, RegionInput[]>();
  for (const id of added) {
    const region = regions.get(id);
    if (region !== undefined) for (const [mark] of marksOf(region)) addTo(byMark, mark, region);
  }
  const gone = new Set(missing.map(({ regionId }) => regionId));
  return [...gone].flatMap((id) => {
    const region = regions.get(id);
    if (region === undefined) return [];
    const found = new Map<RegionInput, "name" | "key">();
    for (const [mark, because] of marksOf(region)) {
      for (const other of byMark.get(mark) ?? []) if (!found.has(other)) found.set(other, because);
    }
    return [...found].map(([other, because]) => {
      const params = {
        regionIds: [region.id, other.id],
        names: [region.name, other.name],
        because,
        date,
      } as const;
      return listIssue({ code: "maybe-renamed", params }, []);
    });
  });
}

/** Texts of which two regions share one if they may be the same; those of keys first. */
function marksOf({ name, identifiers = [] }: RegionInput): [mark: string, because: "name" | "key"][] {
  return [
    ...identifiers.map((key): [string, "key"] => [`key ${areaText(key)}`, "key"]),
    ...wordStems(foldedName(name)).map((stem): [string, "name"] => [`name ${stem}`, "name"]),
  ];
}
