import { type Loss, lostFields } from "../../loss.ts";
import type { Region } from "../../model/region.ts";
import type { Source, SourceId } from "../../model/source.ts";
import { writtenKeys } from "./written-keys.ts";

/** What is lost of sources: all but the id of those that a row names. */
export function lossesOfSources(sources: readonly Source[], named: ReadonlySet<SourceId>): Loss[] {
  return sources.flatMap((source, at) => {
    const { id, title, ...others } = source;
    const isHeld =
      named.has(id) && title === id && Object.values(others).every((value) => value === undefined);
    return isHeld ? [] : [{ path: ["sources", at], value: source }];
  });
}

/** What is lost of a region that has rows, and whose name is read back from them. */
export function lossesOfRegion(region: Region, at: number, nameRead: string): Loss[] {
  const path = ["regions", at];
  const written = new Set(writtenKeys(region));
  const keys = region.identifiers.flatMap((identifier, inner) => {
    const place = [...path, "identifiers", inner];
    return written.has(identifier)
      ? lostFields(place, identifier, ["startDate", "endDate"])
      : [{ path: place, value: identifier }];
  });
  const name = nameRead === region.name ? [] : [{ path: [...path, "name"], value: region.name }];
  const fields = [
    "otherNames",
    "within",
    "foundingDate",
    "dissolutionDate",
    "sources",
    "note",
    "extra",
  ] as const;
  return [...name, ...keys, ...lostFields(path, region, fields)];
}
