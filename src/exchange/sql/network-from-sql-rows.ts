import { addTo } from "../../grouping.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { type Network, networkLists } from "../../model/network.ts";
import { argumentError } from "../../network-error.ts";
import { unknownId } from "../../roster/unknown-id.ts";
import { trustNetwork } from "../../trust/trust-network.ts";
import type { SqlRow } from "../table/dialect.ts";
import { isEmpty, numberIn, textIn } from "./cells.ts";
import { unknownNetwork } from "./unknown-network.ts";

/**
 * Makes a network of the rows that {@link sqlNetwork} or {@link sqlRegion} asks for.
 *
 * A whole network is deeply equal to the one that went in. A network of one region's rows has fewer records, and its
 * other regions lie within none that is not among them.
 *
 * @param rows - the rows as the driver returned them, in any order
 * @returns the network; accepted as by {@link trustNetwork}, without checking the rules again
 * @throws {NetworkError} `reference-unknown` if the database does not have the network or region that was asked for;
 * `field-value` if the rows are those of no network or of several, a row lacks a column or its record is not JSON text
 * @example
 * const rows = sqlRows(network).record;
 * networkFromSqlRows(rows).memberships.length === network.memberships.length; // => true
 */
export function networkFromSqlRows(rows: readonly SqlRow[]): Network {
  if (!Array.isArray(rows)) throw argumentError("rows", rows, ["[{ kind, place, record }]"]);
  const askedNetwork = onlyText(rows, "asked_network");
  const askedRegion = onlyText(rows, "asked_region");
  onlyText(rows, "network_id");
  const lists = new Map<string, { place: number; record: object }[]>();
  for (const [at, row] of rows.entries()) {
    const path = ["rows", at];
    if (askedNetwork !== undefined && isEmpty(row, "kind")) continue; // nothing was found
    const kind = textIn(row, "kind", path);
    if (kind === "network" && lists.has(kind)) {
      throw argumentError([...path, "kind"], kind, ["one row of this kind: one network at a time"]);
    }
    addTo(lists, kind, { place: numberIn(row, "place", path), record: recordIn(row, path) });
  }
  const header = lists.get("network")?.[0]?.record;
  if (header === undefined) {
    throw askedNetwork === undefined
      ? argumentError("rows", rows, ['[{ kind: "network", … }]'])
      : unknownNetwork(askedNetwork);
  }
  const isAsked = ({ record }: { record: object }) => Reflect.get(record, "id") === askedRegion;
  if (askedRegion !== undefined && !lists.get("regions")?.some(isAsked)) {
    throw unknownId("region", askedRegion, "regionId");
  }
  const json: Record<string, unknown> = { ...header };
  for (const name of networkLists) {
    const list = (lists.get(name) ?? []).sort((a, b) => a.place - b.place).map(({ record }) => record);
    json[name] = name === "regions" ? withinEachOther(list) : list;
  }
  return trustNetwork(json);
}

/** The text that a column has in all rows that have it; throws `field-value` for the first row with another. */
function onlyText(rows: readonly SqlRow[], column: string): string | undefined {
  let only: string | undefined;
  for (const [at, row] of rows.entries()) {
    if (typeof row !== "object" || row === null || !(column in row)) continue;
    const text = textIn(row, column, ["rows", at]);
    only ??= text;
    if (text !== only) throw argumentError(["rows", at, column], text, [only]);
  }
  return only;
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
