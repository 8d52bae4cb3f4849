import { addTo } from "../../grouping.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { type Network, networkLists } from "../../model/network.ts";
import { argumentError } from "../../network-error.ts";
import { trustNetwork } from "../../query/trust-network.ts";
import type { SqlRow } from "../table/dialect.ts";
import { numberIn, textIn } from "./cells.ts";

/**
 * Makes a network of the rows that {@link sqlNetwork} or {@link sqlRegion} asks for.
 *
 * A whole network is deeply equal to the one that went in. A network of one region's rows has fewer records, and its
 * other regions lie within none that is not among them.
 *
 * @param rows - the rows as the driver returned them, in any order
 * @returns the network; accepted as by {@link trustNetwork}, without checking the rules again
 * @throws {NetworkError} `reference-unknown` if there is no network among the rows; `field-value` if a row lacks a
 * column or its record is not JSON text
 * @example
 * const rows = sqlRows(network).record;
 * networkFromSqlRows(rows).memberships.length === network.memberships.length; // => true
 */
export function networkFromSqlRows(rows: readonly SqlRow[]): Network {
  if (!Array.isArray(rows)) throw argumentError("rows", rows, ["[{ kind, place, record }]"]);
  const lists = new Map<string, { place: number; record: object }[]>();
  for (const [at, row] of rows.entries()) {
    const path = ["rows", at];
    addTo(lists, textIn(row, "kind", path), {
      place: numberIn(row, "place", path),
      record: recordIn(row, path),
    });
  }
  const header = lists.get("network")?.[0]?.record;
  if (header === undefined) throw argumentError("rows", rows, ['[{ kind: "network", … }]']);
  const json: Record<string, unknown> = { ...header };
  for (const name of networkLists) {
    const list = (lists.get(name) ?? []).sort((a, b) => a.place - b.place).map(({ record }) => record);
    json[name] = name === "regions" ? withinEachOther(list) : list;
  }
  return trustNetwork(json);
}

function recordIn(row: SqlRow, path: IssuePath): object {
  const text = textIn(row, "record", path);
  const record = parsedJson(text);
  if (typeof record !== "object" || record === null) throw argumentError([...path, "record"], text, ["{…}"]);
  return record;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes out of `within` the regions that are not in the list. */
function withinEachOther(regions: readonly object[]): object[] {
  const ids = new Set(regions.map((region) => Reflect.get(region, "id")));
  return regions.map((region) => {
    const within: unknown = Reflect.get(region, "within");
    return Array.isArray(within) && !within.every((id) => ids.has(id))
      ? { ...region, within: within.filter((id) => ids.has(id)) }
      : region;
  });
}
