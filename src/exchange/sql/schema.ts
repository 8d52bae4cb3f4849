import { countedThings } from "../../model/count-claim.ts";
import { membershipRoles } from "../../model/membership.ts";
import { networkLists, rosters } from "../../model/network.ts";
import { type SqlOptions, sqlTables, type Writing, writingOf } from "../table/dialect.ts";
import { keyOf } from "../table/tables.ts";

/**
 * Writes the tables for networks as DDL; tables that are there stay as they are.
 *
 * One schema holds many networks. Every day is included, as in the JSON; an unbounded day is `infinity` or `-infinity`,
 * never `NULL`. The four bounds of a membership are columns: the library derives them from dates, confirmations and the
 * lives of network and region. `record` holds every record word for word, so that a network comes back whole.
 * Constraints hold the order of bounds, the closed lists and, where an engine keeps them, references; what must hold
 * between memberships is a question: `sqlQueries(…).overlaps`.
 *
 * @param options - `dialect`; `schemaName`: the schema to create, absent = `"netzwerk"`
 * @returns statements separated by `;`
 * @throws {NetworkError} `field-value` for an unknown dialect or option, or a name that cannot be quoted
 * @example
 * sqlSchema({ dialect: "postgresql" }).split("\n")[0]; // => 'CREATE SCHEMA IF NOT EXISTS "netzwerk";'
 */
export function sqlSchema(options: SqlOptions): string {
  const writing = writingOf(options);
  return `CREATE SCHEMA IF NOT EXISTS ${writing.schema};\n${sqlTables.map((table) => tables[table](writing)).join("")}`;
}

const tables: { readonly [table in (typeof sqlTables)[number]]: (writing: Writing) => string } = {
  network: ({ table }) => `
CREATE TABLE IF NOT EXISTS ${table("network")} (
  network_id text PRIMARY KEY,
  as_of      date NOT NULL CHECK (isfinite(as_of)),
  roster     text NOT NULL CHECK (roster IN (${listed(rosters)}))
);
`,
  record: (writing) => `
-- The records as parsed. Apart from the columns that questions use, so that a scan of memberships stays narrow.
CREATE TABLE IF NOT EXISTS ${writing.table("record")} (
  network_id    text NOT NULL${referenceToNetwork(writing)},
  kind          text NOT NULL CHECK (kind IN (${listed(["network", ...networkLists])})),
  record_id     text NOT NULL,
  place         integer NOT NULL, -- in its list
  region_id     text,             -- of a membership or an assessment
  named_regions text,             -- other regions that a region or a change names, as a JSON list
  record        ${writing.dialect === "duckdb" ? "text" : "json"} NOT NULL, -- not jsonb: keeps the order of fields and every escape
  PRIMARY KEY (${keyOf("record", writing.dialect).join(", ")})
);
${indexOf(writing, "record_region", "record", "network_id, region_id")}`,
  region: (writing) => `
CREATE TABLE IF NOT EXISTS ${writing.table("region")} (
  network_id text NOT NULL${referenceToNetwork(writing)},
  region_id  text NOT NULL,
  place      integer NOT NULL, -- in network.regions: answers keep this order
  PRIMARY KEY (${keyOf("region", writing.dialect).join(", ")})
);
`,
  membership: (writing) => `
CREATE TABLE IF NOT EXISTS ${writing.table("membership")} (
  network_id     text NOT NULL,
  membership_id  text NOT NULL,
  region_id      text NOT NULL,
  place          integer NOT NULL, -- in network.memberships
  role           text NOT NULL CHECK (role IN (${listed(membershipRoles)})),
${boundColumns}${writing.dialect === "postgresql" ? rangeColumns : ""}
  PRIMARY KEY (${keyOf("membership", writing.dialect).join(", ")}),${referenceToRegion(writing)}
  CONSTRAINT bounds_in_order CHECK (
    ${boundsInOrder}
    AND earliest_start < 'infinity' AND latest_end > '-infinity')
);
${indexOf(writing, "membership_region", "membership", "network_id, region_id")}${indexOf(writing, "membership_days", "membership", "network_id, earliest_start, latest_end")}`,
  funding: (writing) => `
CREATE TABLE IF NOT EXISTS ${writing.table("funding")} (
  network_id     text NOT NULL${referenceToNetwork(writing)},
  kind           text NOT NULL CHECK (kind IN ('period', 'round')),
  funding_id     text NOT NULL,
  place          integer NOT NULL, -- among the periods; among the rounds of all periods
${boundColumns}
  PRIMARY KEY (${keyOf("funding", writing.dialect).join(", ")}),
  CONSTRAINT bounds_in_order CHECK (
    ${boundsInOrder})
);
`,
  count_claim: (writing) => `
CREATE TABLE IF NOT EXISTS ${writing.table("count_claim")} (
  network_id   text NOT NULL${referenceToNetwork(writing)},
  claim_id     text NOT NULL,
  place        integer NOT NULL, -- in network.countClaims
  counts       text NOT NULL CHECK (counts IN (${listed(countedThings)})),
  fewest       bigint NOT NULL,
  most         bigint NOT NULL,
  exact        boolean NOT NULL,
  earliest_day date NOT NULL,
  latest_day   date NOT NULL,
  PRIMARY KEY (${keyOf("count_claim", writing.dialect).join(", ")}),
  CHECK (earliest_day <= latest_day AND fewest <= most)
);
`,
};

const boundColumns = `  earliest_start date NOT NULL,
  latest_start   date NOT NULL,
  earliest_end   date NOT NULL,
  latest_end     date NOT NULL,`;

const boundsInOrder = `earliest_start <= latest_start AND latest_start <= latest_end
    AND earliest_start <= earliest_end AND earliest_end <= latest_end`;

const rangeColumns = `
  possible daterange GENERATED ALWAYS AS (daterange(earliest_start, latest_end, '[]')) STORED,
  certain  daterange GENERATED ALWAYS AS (
    CASE WHEN latest_start <= earliest_end AND isfinite(latest_start) -- infinity is no day
      THEN daterange(latest_start, earliest_end, '[]') ELSE 'empty' END) STORED,`;

function listed(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(", ");
}

// DuckDB refuses to update a row that another refers to, and knows no cascades.
function referenceToNetwork({ dialect, table }: Writing): string {
  return dialect === "duckdb" ? "" : ` REFERENCES ${table("network")} ON DELETE CASCADE`;
}

function referenceToRegion({ dialect, table }: Writing): string {
  if (dialect === "duckdb") return "";
  return `\n  FOREIGN KEY (network_id, region_id) REFERENCES ${table("region")} ON DELETE CASCADE,`;
}

/** DuckDB scans faster than it looks up. */
function indexOf({ dialect, table }: Writing, name: string, of: "record" | "membership", by: string): string {
  return dialect === "duckdb" ? "" : `CREATE INDEX IF NOT EXISTS ${name} ON ${table(of)} (${by});\n`;
}
