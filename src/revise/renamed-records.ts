import type { FindingOf } from "../issue.ts";
import { type NetworkList, networkLists, type PlainNetwork } from "../model/network.ts";
import { unknownId } from "./edited-input.ts";
import { withReferences } from "./references.ts";
import type { Renaming } from "./revision-steps.ts";

/** A network in which records have other ids, and the references to them follow; with the findings about ids that are not there. */
export function renameRecords(
  network: PlainNetwork,
  renamings: readonly Renaming[],
): { readonly network: PlainNetwork; readonly findings: readonly FindingOf<"reference-unknown">[] } {
  const findings: FindingOf<"reference-unknown">[] = [];
  let renamed = network;
  for (const list of networkLists) {
    const ofList = renamings.filter((one) => one.list === list);
    if (ofList.length === 0) continue;
    const known = new Set(network[list].map(({ id }) => id));
    for (const { from, path } of ofList) if (!known.has(from)) findings.push(unknownId(list, from, path));
    const ids = new Map(ofList.map(({ from, to }) => [from, to]));
    const idOf = (id: string) => ids.get(id) ?? id;
    renamed = withReferences({ ...renamed, ...withIds(renamed, list, idOf) }, list, idOf);
  }
  return { network: renamed, findings };
}

function withIds(
  network: PlainNetwork,
  list: NetworkList,
  idOf: (id: string) => string,
): { readonly [field: string]: readonly object[] } {
  const records: readonly { readonly id: string }[] = network[list];
  return { [list]: records.map((one) => (idOf(one.id) === one.id ? one : { ...one, id: idOf(one.id) })) };
}
