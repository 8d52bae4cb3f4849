import { dateBounds } from "../calendar/edtf-date.ts";
import type { Finding } from "../issue.ts";
import { notesOf } from "../merge/merged-membership.ts";
import { narrowerStart } from "../merge/narrower-date.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { DatedName, Region } from "../model/region.ts";
import { extraContradictions, lifeContradictions, valueContradictions } from "./contradictions.ts";
import { unknownId } from "./edited-input.ts";
import { mergedMemberships } from "./merged-memberships.ts";
import type { Merge } from "./read-revision.ts";
import { withReferences } from "./references.ts";

/** A network in which two records of one region are one, or why they cannot be. */
export function mergeRegions(
  network: PlainNetwork,
  { keep, drop, path }: Merge,
): PlainNetwork | Finding<"reference-unknown" | "merge-contradicts">[] {
  const kept = network.regions.find(({ id }) => id === keep);
  const dropped = network.regions.find(({ id }) => id === drop);
  if (kept === undefined || dropped === undefined) {
    const missing = [...(kept === undefined ? ["keep"] : []), ...(dropped === undefined ? ["drop"] : [])];
    return missing.map((field) => unknownId("regions", field === "keep" ? keep : drop, [...path, field]));
  }
  const memberships = mergedMemberships(network.memberships, keep, drop, dateBounds(network.asOf).latest);
  const contradictions = [
    ...valueContradictions(kept, dropped, ["kind", "state"]),
    ...lifeContradictions(kept, dropped),
    ...extraContradictions(kept, dropped),
    ...memberships.contradictions,
  ];
  if (contradictions.length > 0) {
    return contradictions.map((params) => ({ code: "merge-contradicts", path, params }));
  }
  const merged = mergedRegion(kept, dropped);
  const regions = network.regions.flatMap((one) => (one === dropped ? [] : one === kept ? [merged] : [one]));
  return withReferences({ ...network, regions, memberships: memberships.memberships }, "regions", (id) =>
    id === drop ? keep : id,
  );
}

function mergedRegion(kept: Region, dropped: Region): Region {
  const fields = {
    ...dropped,
    ...kept,
    identifiers: united(kept.identifiers, dropped.identifiers),
    otherNames: mergedNames(kept, dropped),
    within: united(kept.within, dropped.within),
    sources: united(kept.sources, dropped.sources),
    foundingDate: narrowerStart(kept.foundingDate, dropped.foundingDate),
    dissolutionDate: narrowerStart(kept.dissolutionDate, dropped.dissolutionDate),
    note: notesOf(kept.note, dropped.note),
  };
  const extra = { ...dropped.extra, ...kept.extra };
  return Object.keys(extra).length === 0 ? fields : { ...fields, extra };
}

/** All other names of both, with the name of the one that is dropped. */
function mergedNames(kept: Region, dropped: Region): readonly DatedName[] {
  const names = [kept.name, ...kept.otherNames.map(({ name }) => name)];
  const own = names.includes(dropped.name) ? [] : [{ name: dropped.name }];
  const others = dropped.otherNames.filter((one) => one.name !== kept.name || isDated(one));
  return united([...kept.otherNames, ...own], others);
}

function isDated({ startDate, endDate }: DatedName): boolean {
  return startDate !== undefined || endDate !== undefined;
}

/** The entries of both lists, each once. */
function united<Item>(ofOne: readonly Item[], ofOther: readonly Item[]): readonly Item[] {
  const texts = new Set(ofOne.map((entry) => JSON.stringify(entry)));
  const added = ofOther.filter((entry) => !texts.has(JSON.stringify(entry)));
  return added.length === 0 ? ofOne : [...ofOne, ...added];
}
