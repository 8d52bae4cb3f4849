import { addTo } from "../../../grouping.ts";
import type { Choice, Fault, Issue } from "../../../issue.ts";
import { areaText } from "../../../keys/area.ts";
import { sameRegionChoice } from "../../../messages/list/join.ts";
import { regionChoice } from "../../../messages/list/row.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { comparedName, foldedName, withoutKindWord } from "../../../model/region-name.ts";
import { haveSimilarNames } from "../../../rules/region-names.ts";
import { sharedKeyIssue } from "../../records/region/shared-keys.ts";
import { uniqueIds } from "../../records/region/unique-ids.ts";
import type { ListRow, MemberList } from "../../rows/member-list.ts";
import { isKeyValue, keysOf, valueIn } from "../../rows/value/values.ts";
import { cellFix, listIssue, minorIssue } from "../../sheet/list-issue.ts";
import { isBlank } from "../../sheet/records.ts";
import type { MatchedBy } from "../given/outcome.ts";
import { rowIssueAt } from "../given/row-issue.ts";
import { namesInFull } from "./abbreviated-names.ts";
import { contradictedTraits } from "./contradicted-traits.ts";
import {
  type KnownRegions,
  knownRegions,
  matchRegion,
  namesIn,
  type RecognisedBy,
  type RegionMatch,
} from "./known-regions.ts";
import type { RowsOfRegions } from "./rows-of-regions.ts";

/** A region of a list, as a region of the network. */
export interface JoinedRegion {
  readonly region: RegionInput;
  /** As the list has it. */
  readonly listed: RegionInput;
  /** What says so; `null` for a region that the network did not have. */
  readonly by: MatchedBy | null;
}

/** The regions of a list, joined with those of a network. */
export interface JoinedRegions {
  /** For each region of the list, in their places; `undefined` if its rows are refused. */
  readonly joined: readonly (JoinedRegion | undefined)[];
  /** By the place of a row what was found about its region; a row with an error is refused. */
  readonly issuesOf: ReadonlyMap<number, readonly Issue[]>;
  /** The regions of the network. */
  readonly known: KnownRegions;
}

/** Joins the regions of a list with those of a network. */
export function joinRegions(
  list: MemberList,
  { rowsOf }: RowsOfRegions,
  regions: readonly RegionInput[],
  recognisedBy: RecognisedBy,
): JoinedRegions {
  const known = knownRegions(regions);
  const hasIds = list.plan.columns.some(({ field }) => field === "region-id");
  const stated = new Set<RegionId>();
  for (const [place, { id }] of hasIds ? list.regions.entries() : []) {
    if (rowsOf(place).some((at) => valueIn(list.rows[at]?.values ?? [], "regionId") !== undefined))
      stated.add(id);
  }
  let unique: ((wanted: RegionId) => RegionId) | undefined;
  const similarTo = similarRegions(regions);
  const [fullInNetwork, fullInList] = [namesInFull(regions), namesInFull(list.regions)];
  const namesakes = namesInSeveralStates(list.regions);
  const issuesOf = new Map<number, Issue[]>();
  const joined = list.regions.map((region, place): JoinedRegion | undefined => {
    const rows = rowsOf(place);
    const isIdStated = stated.size > 0 && stated.has(region.id);
    const hasNamesake = namesakes.size > 0 && namesakes.has(foldedName(region.name));
    const match = matchRegion({ region, isIdStated, hasNamesake }, known, recognisedBy);
    let names: ReadonlySet<string> | undefined;
    const hasName = (region: RegionInput, name: string) => {
      names ??= new Set(namesIn(region));
      return names.has(foldedName(name));
    };
    for (const at of rows) {
      const row = list.rows[at];
      if (row === undefined) continue;
      for (const issue of issuesOfMatch(match, hasName, row, at, list, known)) addTo(issuesOf, at, issue);
    }
    if (match.kind === "known") return { region: match.region, listed: region, by: match.by };
    if (match.kind !== "new") return undefined;
    unique ??= uniqueIds([...regions.map(({ id }) => id), ...stated]);
    const added = isIdStated ? region : { ...region, id: unique(region.id) };
    for (const at of rows.slice(0, 1)) {
      for (const other of similarTo(added)) addTo(issuesOf, at, similarIssue(added, other, at, list));
      const full = fullInNetwork(added) ?? fullInList(region);
      if (full !== undefined) addTo(issuesOf, at, abbreviatedIssue(added, full, at, list));
    }
    return { region: added, listed: region, by: null };
  });
  return { joined, issuesOf, known };
}

/** The folded names that regions in several Länder have. */
function namesInSeveralStates(regions: readonly RegionInput[]): ReadonlySet<string> {
  const states = new Map<string, RegionInput["state"]>();
  const several = new Set<string>();
  for (const { name, state } of regions) {
    if (state === undefined) continue;
    const folded = foldedName(name);
    if ((states.get(folded) ?? state) !== state) several.add(folded);
    states.set(folded, state);
  }
  return several;
}

/** So many regions are named that a row may be. */
const mostNamed = 10;

/** What was found about the region of a row; `hasName` looks among the names that the network has for it. */
function issuesOfMatch(
  match: RegionMatch,
  hasName: (region: RegionInput, name: string) => boolean,
  row: ListRow,
  at: number,
  list: MemberList,
  known: KnownRegions,
): Issue[] {
  const name = valueIn(row.values, "name");
  const given = name?.value ?? "";
  switch (match.kind) {
    case "new":
      return [];
    case "several": {
      const regionIds = match.among.slice(0, mostNamed).map(({ id }) => id);
      const fault: Fault = { code: "field-value", params: { reason: "same-known", given, regionIds } };
      const issue = rowIssueAt(fault, row, at, name?.column, list);
      const choices = choicesOf(regionIds, row, list);
      return [choices.length === 0 ? issue : { ...issue, choices }];
    }
    case "other": {
      const { key, region } = match;
      const cell = row.values.find(
        (one) => isKeyValue(one) && areaText({ scheme: one.field, value: one.value }) === areaText(key),
      );
      const record = { ...row, kinds: undefined };
      const fieldColumns = new Map([["name", name === undefined ? [] : [name.column]]] as const);
      const holder = { name: region.name, line: null };
      return [
        sharedKeyIssue(
          { position: at, record, values: row.values },
          cell?.column ?? name?.column ?? 0,
          key.value,
          holder,
          { plan: list.plan, fieldColumns },
        ),
      ];
    }
    case "known": {
      const { by, region } = match;
      const contradicted = contradictions(region, row, at, list, known);
      if ((by !== "id" && by !== "key") || hasName(region, given)) return contradicted;
      const fault: Fault = { code: "name-differs", params: { given, name: region.name, by, line: null } };
      return [rowIssueAt(fault, row, at, name?.column, list), ...contradicted];
    }
  }
}

/**
 * What a row says of its region, if the network says something else. A key that does so is not taken, but costs the row
 * nothing: what says which region it is goes before it.
 */
function contradictions(
  region: RegionInput,
  row: ListRow,
  at: number,
  list: MemberList,
  known: KnownRegions,
): Issue[] {
  const [kind, state] = [valueIn(row.values, "kind"), valueIn(row.values, "state")];
  const keys = row.values.filter(isKeyValue);
  if (kind === undefined && state === undefined && keys.length === 0) return [];
  const stated = { kind: kind?.value, state: state?.value, keys: keysOf(row.values) };
  return contradictedTraits(region, stated, known).map(({ field, key, inList, inNetwork }) => {
    const params = {
      field,
      id: region.id,
      ...(field === "keyHolder" ? { key: key?.value } : {}),
      inList,
      inNetwork,
      kept: "network",
      listSources: valueIn(row.values, "source")?.value ?? [],
      networkSources: region.sources ?? [],
    } as const;
    const cell =
      key === undefined
        ? { kind, state }[field === "kind" ? "kind" : "state"]
        : keys.find((one) => one.field === key.scheme && one.value === key.value);
    const issue = rowIssueAt({ code: "list-contradicts", params }, row, at, cell?.column, list);
    return key === undefined ? issue : minorIssue(issue);
  });
}

function choicesOf(ids: readonly RegionId[], { line, cells }: ListRow, { plan }: MemberList): Choice[] {
  const column = plan.columns.find(({ field }) => field === "region-id");
  const raw = cells[column?.position ?? -1] ?? "";
  if (column === undefined || !isBlank(raw)) return [];
  const place = { line, column: column.header, raw };
  return ids.map((id) => ({ fix: cellFix(place, id), meaning: regionChoice(id) }));
}

/** Finds the regions of a network of which the name, or that of a new region, is a part of the other. */
function similarRegions(regions: readonly RegionInput[]): (added: RegionInput) => readonly RegionInput[] {
  let byCore: Map<string, RegionInput[]> | undefined;
  return (added) => {
    if (regions.length === 0) return [];
    if (byCore === undefined) {
      byCore = new Map();
      for (const region of regions) {
        if (typeof region.name !== "string") continue;
        addTo(byCore, withoutKindWord(comparedName(region.name)), region);
      }
    }
    const alike = byCore.get(withoutKindWord(comparedName(added.name))) ?? [];
    return alike.filter((known) => haveSimilarNames(known, added)).slice(0, 1);
  };
}

/** That a name may be another one in short, with the choice to write it in full. */
function abbreviatedIssue(added: RegionInput, full: RegionInput, at: number, list: MemberList): Issue {
  const params = {
    reason: "abbreviated",
    regionIds: [full.id, added.id],
    names: [full.name, added.name],
  } as const;
  const row = list.rows[at];
  const column = valueIn(row?.values ?? [], "name")?.column;
  if (row === undefined) return listIssue({ code: "region-name-similar", params }, []);
  const issue = rowIssueAt({ code: "region-name-similar", params }, row, at, column, list);
  if (issue.at === undefined || column === undefined) return issue;
  return { ...issue, choices: [{ fix: cellFix(issue.at, full.name), meaning: sameRegionChoice(full.name) }] };
}

function similarIssue(added: RegionInput, known: RegionInput, at: number, list: MemberList): Issue {
  const reason = comparedName(added.name) === comparedName(known.name) ? "spelling" : "part";
  const params = { reason, regionIds: [known.id, added.id], names: [known.name, added.name] } as const;
  const row = list.rows[at];
  const column = valueIn(row?.values ?? [], "name")?.column;
  return row === undefined
    ? listIssue({ code: "region-name-similar", params }, [])
    : rowIssueAt({ code: "region-name-similar", params }, row, at, column, list);
}
