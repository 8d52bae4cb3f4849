import { csvCell } from "../../csv-cell.ts";
import { type Loss, lostFields } from "../../loss.ts";
import { identifierSchemes } from "../../model/identifier-scheme.ts";
import { endReasons, membershipRoles, startReasons } from "../../model/membership.ts";
import { type Network, networkLists } from "../../model/network.ts";
import { regionKinds, stateCodes } from "../../model/region.ts";
import { type FlatOptions, type FlatRow, flatRows } from "./flat-rows.ts";

/** A file of a package. */
export interface PackageFile {
  /** Its name. */
  readonly name: string;
  /** Its content. */
  readonly text: string;
}

/** A network as flat files, and what they leave out. */
export interface FlatPackage {
  /** `memberships.csv`, `sources.csv`, and `datapackage.json`, which says what every column means. */
  readonly files: readonly PackageFile[];
  /** The values of the network that the files do not hold. */
  readonly losses: readonly Loss[];
}

/**
 * Writes a network as files for statistics: CSV (RFC 4180, UTF-8), described by a data package.
 *
 * The description follows Frictionless Data Package 2, and readers of version 1 take it too. Infinite bounds are
 * `infinity` and `-infinity`; so bounds are text for a reader of the description, and no bound is a missing value.
 *
 * @param network - a parsed network
 * @param options - `namedOn`: as for {@link flatRows}
 * @returns the files, and the losses in the order of the network
 * @throws {NetworkError} the same as {@link flatRows}
 * @example
 * flatPackage(network).files.map(({ name }) => name); // => ["memberships.csv", "sources.csv", "datapackage.json"]
 */
export function flatPackage(network: Network, options: FlatOptions = {}): FlatPackage {
  const rows = flatRows(network, options);
  return {
    files: [
      { name: "memberships.csv", text: csv(Object.keys(membershipFields), rows) },
      { name: "sources.csv", text: csv(Object.keys(sourceFields), sourceRows(network)) },
      { name: "datapackage.json", text: `${JSON.stringify(descriptionOf(network), null, 2)}\n` },
    ],
    losses: lossesOf(network),
  };
}

interface Field {
  readonly type: "string" | "date" | "integer";
  readonly description: string;
  readonly constraints?: object;
  readonly rdfType?: string;
}

const required = { required: true };
const edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

const membershipFields: { readonly [name in keyof FlatRow]: Field } = {
  membership_id: {
    type: "string",
    description: "Id of the membership",
    constraints: { ...required, unique: true },
  },
  region_id: { type: "string", description: "Id of the region", constraints: required },
  region_name: {
    type: "string",
    description: "Name of the region on the day of named_on",
    constraints: required,
  },
  region_kind: { type: "string", description: "What the region is", constraints: { enum: regionKinds } },
  state: { type: "string", description: "Land, as an ISO 3166-2 code", constraints: { enum: stateCodes } },
  region_keys: {
    type: "string",
    description: `Keys that the region may have had on the day of named_on, as scheme:value, separated by blanks; schemes: ${identifierSchemes.join(", ")}`,
  },
  named_on: { type: "date", description: "Day of name and keys", constraints: required },
  role: {
    type: "string",
    description: "Role of the region",
    constraints: { ...required, enum: membershipRoles },
  },
  start_date: {
    type: "string",
    description: "First day as recorded, in EDTF; empty = unknown",
    rdfType: edtf,
  },
  end_date: {
    type: "string",
    description: "Last day as recorded, in EDTF; .. = ongoing; empty = unknown",
    rdfType: edtf,
  },
  earliest_start: bound("Earliest possible first day; -infinity = unbounded"),
  latest_start: bound("Latest possible first day; infinity = unbounded"),
  earliest_end: bound("Earliest possible last day; -infinity = unbounded, infinity = ongoing"),
  latest_end: bound("Latest possible last day; infinity = unbounded or ongoing"),
  start_reason: { type: "string", description: "Why it starts", constraints: { enum: startReasons } },
  end_reason: { type: "string", description: "Why it ends", constraints: { enum: endReasons } },
  stint: {
    type: "integer",
    description: "Number of the unbroken time of membership of this region in this role, from 1",
    constraints: required,
  },
  days_min: {
    type: "integer",
    description: "Smallest number of days of membership up to the day of asOf, included",
    constraints: required,
  },
  days_max: { type: "integer", description: "Largest number of these days; empty = unbounded" },
  sources: { type: "string", description: "Ids of sources, separated by blanks" },
};

/** A bound is text: a date cannot be infinite, and as a missing value both infinities would be the same. */
function bound(description: string): Field {
  return {
    type: "string",
    description: `${description}; otherwise YYYY-MM-DD`,
    constraints: { ...required, pattern: "(-?infinity|\\d{4}-\\d{2}-\\d{2})" },
  };
}

const sourceFields: { readonly [name: string]: Field } = {
  source_id: { type: "string", description: "Id of the source", constraints: { ...required, unique: true } },
  title: { type: "string", description: "Title of the source", constraints: required },
  publisher: { type: "string", description: "Who published it" },
  url: { type: "string", description: "Where it can be read" },
  published_at: { type: "string", description: "Day on which it was published, in EDTF", rdfType: edtf },
};

function sourceRows({ sources }: Network): object[] {
  return sources.map(({ id, title, publisher, url, publishedAt }) => ({
    source_id: id,
    title,
    publisher,
    url,
    published_at: publishedAt,
  }));
}

function descriptionOf(network: Network): object {
  const { id, name, asOf, roster, foundingDate, dissolutionDate } = network;
  const packageName = id.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
  return {
    profile: "tabular-data-package",
    name: packageName,
    title: name.en ?? name.de,
    version: asOf,
    networkId: id,
    asOf,
    roster,
    foundingDate,
    dissolutionDate,
    resources: [
      resource("memberships", membershipFields, "membership_id"),
      resource("sources", sourceFields, "source_id"),
    ],
  };
}

function resource(name: string, fields: { readonly [name: string]: Field }, key: string): object {
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    encoding: "utf-8",
    mediatype: "text/csv",
    dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
    schema: {
      fields: Object.entries(fields).map(([field, description]) => ({ name: field, ...description })),
      missingValues: [""],
      primaryKey: [key],
    },
  };
}

function csv(names: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) => names.map((name) => csvCell(String(Reflect.get(row, name) ?? ""), ",")));
  return [names, ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** The lists that the files do not hold at all. */
const lostLists = networkLists.filter((list) => !["sources", "regions", "memberships"].includes(list));

function lossesOf(network: Network): Loss[] {
  const members = new Set(network.memberships.map(({ regionId }) => regionId));
  return [
    // The title of the package has one language.
    ...(network.name.en === undefined ? [] : [{ path: ["name", "de"], value: network.name.de }]),
    ...lostFields([], network, ["license", "note", "extra"]),
    ...network.sources.flatMap((source, at) => lostFields(["sources", at], source, ["note", "extra"])),
    ...network.regions.flatMap((region, at) =>
      members.has(region.id)
        ? [
            ...region.identifiers.flatMap((identifier, inner) =>
              lostFields(["regions", at, "identifiers", inner], identifier, ["startDate", "endDate"]),
            ),
            ...lostFields(["regions", at], region, [
              "otherNames",
              "within",
              "foundingDate",
              "dissolutionDate",
              "sources",
              "note",
              "extra",
            ]),
          ]
        : [{ path: ["regions", at], value: region }],
    ),
    ...network.memberships.flatMap((membership, at) =>
      lostFields(["memberships", at], membership, ["confirmations", "note", "extra"]),
    ),
    ...lostLists.flatMap((list) => lostFields([], network, [list])),
  ];
}
