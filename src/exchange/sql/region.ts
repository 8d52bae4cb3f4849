import { type SqlOptions, type SqlStatement, type Writing, writingOf } from "../table/dialect.ts";

/**
 * Writes the question for the records of a whole network; {@link networkFromSqlRows} reads the answer.
 *
 * Each row says which network was asked for; one row without a record is left if the database does not have it.
 *
 * @param networkId - the id of the network
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`
 * @returns the statement
 * @throws {NetworkError} `field-value` for an unknown dialect or option
 * @example
 * sqlNetwork("netzwerk-daseinsvorsorge", { dialect: "postgresql" }).values; // => ["netzwerk-daseinsvorsorge"]
 */
export function sqlNetwork(networkId: string, options: SqlOptions): SqlStatement {
  const { table } = writingOf(options);
  const text = `SELECT $1::text AS asked_network, r.kind, r.place, r.record::text AS record
FROM (SELECT 1) AS asked LEFT JOIN ${table("record")} r ON r.network_id = $1::text
ORDER BY r.kind, r.place`;
  return { text, values: [networkId] };
}

/**
 * Writes the question for the records of one region: enough of a network to answer every question about this region,
 * to see what an edit of its memberships causes, and to write that back by `sqlEdit`.
 *
 * Read are: the network's own fields, sources, funding periods, criteria, changes of regions, this region with its
 * memberships and assessments, and the regions that it or a change names. Not read are: memberships and assessments of
 * other regions, events and published numbers. Each row says which network and region were asked for.
 *
 * @param networkId - the id of the network
 * @param regionId - the id of the region
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`
 * @returns the statement; {@link networkFromSqlRows} reads the answer
 * @throws {NetworkError} `field-value` for an unknown dialect or option
 * @example
 * sqlRegion("netzwerk-daseinsvorsorge", "vg-daun", { dialect: "duckdb" }).values.length; // => 2
 */
export function sqlRegion(networkId: string, regionId: string, options: SqlOptions): SqlStatement {
  const writing = writingOf(options);
  const text = `WITH own AS (
  SELECT r.kind, r.place, r.record_id, r.named_regions, r.record::text AS record
  FROM ${writing.table("record")} r
  WHERE r.network_id = $1::text
    AND (r.kind IN ('network', 'sources', 'fundingPeriods', 'criteria', 'regionChanges')
      OR (r.kind = 'regions' AND r.record_id = $2::text) OR r.region_id = $2::text)),
named AS (SELECT DISTINCT ${eachOf("own.named_regions", writing)} AS region_id FROM own WHERE own.named_regions IS NOT NULL),
found AS (
  SELECT own.kind, own.place, own.record FROM own
  UNION ALL
  SELECT r.kind, r.place, r.record::text
  FROM named JOIN ${writing.table("record")} r
    ON r.network_id = $1::text AND r.kind = 'regions' AND r.record_id = named.region_id
  WHERE named.region_id <> $2::text)
SELECT $1::text AS asked_network, $2::text AS asked_region, found.kind, found.place, found.record
FROM (SELECT 1) AS asked LEFT JOIN found ON true
ORDER BY found.kind, found.place`;
  return { text, values: [networkId, regionId] };
}

/** The entries of a JSON list of texts, one a row. */
function eachOf(expression: string, { dialect }: Writing): string {
  return dialect === "duckdb"
    ? `unnest(from_json(${expression}, '["VARCHAR"]'))`
    : `json_array_elements_text(${expression}::json)`;
}
