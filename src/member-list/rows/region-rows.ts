import { addTo } from "../../grouping.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import type { ListKey } from "../cell/key-cell.ts";
import type { ReadRow } from "./row.ts";
import { keysOf, valueIn } from "./values.ts";

interface KeyedRow {
  readonly row: ReadRow;
  readonly id: string | undefined;
  /** The name in the form in which it is compared. */
  readonly name: string;
  readonly keys: readonly ListKey[];
}

interface Region {
  readonly keys: Map<IdentifierScheme, string[]>;
  readonly rows: ReadRow[];
}

/**
 * Groups rows by region, each group in the order of the rows: rows with one region id are one region, and so are rows
 * without ids that have one name and keys that do not differ. With `regionBy` `"key"`, rows with one key are one region
 * also under several names.
 *
 * Rows that say more are placed first, so that the order of the rows decides nothing: a row without keys belongs to
 * the only region of its name; if there are several, it can belong to any of them, and it is a region of its own.
 */
export function groupRows(rows: readonly ReadRow[], regionBy: "name" | "key"): ReadRow[][] {
  const byId = new Map<string, Region>();
  const byKeys = new Map<string, Region>();
  const byName = new Map<string, Set<Region>>();

  const regionOf = (row: KeyedRow, words: readonly string[]): Region | undefined => {
    if (row.id !== undefined) return byId.get(row.id);
    const named = byName.get(row.name) ?? new Set();
    const [only] = named.size === 1 ? named : [];
    const withKeys = words.map((word) => byKeys.get(word));
    return [...withKeys, only].find((region) => region !== undefined && agrees(region, row));
  };
  const place = (row: KeyedRow) => {
    const words = keyWords(row, regionBy);
    const region: Region = regionOf(row, words) ?? { keys: new Map(), rows: [] };
    region.rows.push(row.row);
    if (row.id !== undefined) byId.set(row.id, region);
    for (const { scheme, value } of row.keys) addTo(region.keys, scheme, value);
    for (const word of words) if (!byKeys.has(word)) byKeys.set(word, region);
    byName.set(row.name, (byName.get(row.name) ?? new Set()).add(region));
  };

  const keyed = rows.map(keyedRow);
  for (const row of keyed) if (row.id !== undefined) place(row);
  for (const row of keyed) if (row.id === undefined && row.keys.length > 0) place(row);
  for (const row of keyed) if (row.id === undefined && row.keys.length === 0) place(row);
  const regions = new Set([...byName.values()].flatMap((named) => [...named]));
  for (const region of regions) region.rows.sort((a, b) => a.position - b.position);
  return [...regions]
    .map((region) => region.rows)
    .sort(([a], [b]) => (a?.position ?? 0) - (b?.position ?? 0));
}

function keyedRow(row: ReadRow): KeyedRow {
  const name = nameForm(valueIn(row.values, "name")?.value ?? "");
  return { row, id: valueIn(row.values, "regionId")?.value, name, keys: keysOf(row.values) };
}

/** The form in which names of rows are the same: NFC, trimmed, single spaces, case-folded; with all words. */
export function nameForm(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase().replaceAll("ß", "ss");
}

/** What a row can be found by beside its name: all its keys, then each of them; that it has none, if it has none. */
function keyWords(row: KeyedRow, regionBy: "name" | "key"): string[] {
  const keys = row.keys.map(({ scheme, value }) => `${scheme} ${value}`).sort();
  const scope = regionBy === "name" || keys.length === 0 ? row.name : "";
  return [...new Set([keys.join(" "), ...keys])].map((word) => `${word}\n${scope}`);
}

/** Whether a region does not have another key of a scheme of which the row has one. */
function agrees({ keys }: Region, row: KeyedRow): boolean {
  return row.keys.every(({ scheme, value }) => keys.get(scheme)?.includes(value) ?? true);
}
