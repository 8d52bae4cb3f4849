import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import type { RowValues } from "./row-values.ts";

/** The rows of one region. */
export interface RegionRows {
  /** The id that its rows name, if they do. */
  readonly id: string | undefined;
  readonly keys: Map<IdentifierScheme, Set<string>>;
  /** Places of the rows, in order. */
  readonly rows: number[];
}

/**
 * Parts rows into regions: those with one region id are one, and without ids those with one name whose keys do not
 * differ. With `regionBy` `"key"`, rows with one key are one region also under several names.
 *
 * Rows that say more are placed first, so that the order of the rows decides nothing: a row without keys belongs to
 * the only region of its name; if there are several, nobody can say to which, and it is one of its own.
 */
export function groupRows(rows: readonly RowValues[], regionBy: "name" | "key"): RegionRows[] {
  const byId = new Map<string, RegionRows>();
  const byKeys = new Map<string, RegionRows>();
  const byName = new Map<string, Set<RegionRows>>();

  const regionOf = (row: RowValues): RegionRows | undefined => {
    if (row.regionId !== undefined) return byId.get(row.regionId);
    const named = byName.get(nameForm(row.name)) ?? new Set();
    const [only] = named.size === 1 ? named : [];
    const withKeys = keyWords(row, regionBy).map((word) => byKeys.get(word));
    return [...withKeys, only].find((region) => region !== undefined && agrees(region, row));
  };
  const place = (row: RowValues, at: number) => {
    const region = regionOf(row) ?? newRegion(row);
    region.rows.push(at);
    if (row.regionId !== undefined) byId.set(row.regionId, region);
    for (const { scheme, value } of row.keys) {
      region.keys.set(scheme, (region.keys.get(scheme) ?? new Set()).add(value));
    }
    for (const word of keyWords(row, regionBy)) if (!byKeys.has(word)) byKeys.set(word, region);
    const name = nameForm(row.name);
    byName.set(name, (byName.get(name) ?? new Set()).add(region));
  };

  const entries = [...rows.entries()];
  const hasId = ({ regionId }: RowValues) => regionId !== undefined;
  for (const [at, row] of entries) if (hasId(row)) place(row, at);
  for (const [at, row] of entries) if (!hasId(row) && row.keys.length > 0) place(row, at);
  for (const [at, row] of entries) if (!hasId(row) && row.keys.length === 0) place(row, at);
  const regions = new Set([...byName.values()].flatMap((named) => [...named]));
  for (const region of regions) region.rows.sort((a, b) => a - b);
  return [...regions].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** The form in which names of rows are the same: NFC, trimmed, single spaces, case-folded; no word left out. */
export function nameForm(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase().replaceAll("ß", "ss");
}

/** What a row can be found by beside its name: all its keys, then each of them; that it has none, if it has none. */
function keyWords(row: RowValues, regionBy: "name" | "key"): string[] {
  const keys = row.keys.map(({ scheme, value }) => `${scheme} ${value}`).sort();
  const isByName = regionBy === "name" || keys.length === 0;
  const scope = isByName ? nameForm(row.name) : "";
  return [...new Set([keys.join(" "), ...keys])].map((word) => `${word}\n${scope}`);
}

function newRegion({ regionId }: RowValues): RegionRows {
  return { id: regionId, keys: new Map(), rows: [] };
}

/** Whether a region has no other key of a scheme of which the row has one. */
function agrees({ keys }: RegionRows, row: RowValues): boolean {
  return row.keys.every(({ scheme, value }) => keys.get(scheme)?.has(value) ?? true);
}
