import { notesOf } from "../merge/merged-membership.ts";
import { narrowerStart } from "../merge/narrower-date.ts";
import type { DatedName, Region } from "../model/region.ts";

/** Two records of one region as one, which has the id of the first. */
export function mergedRegion(kept: Region, dropped: Region): Region {
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
