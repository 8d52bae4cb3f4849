import { isoText } from "../../calendar/day.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import type { ExtentBounds } from "../../calendar/extent.ts";
import { type Loss, lostFields } from "../../loss.ts";
import type { LocalizedText } from "../../model/localized-text.ts";
import type { Membership } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import type { Region } from "../../model/region.ts";
import { argumentError, assertOptions } from "../../network-error.ts";
import { boundedMemberships } from "../../roster/membership-extent.ts";
import { context } from "./context.ts";

/** Options of linked data. */
export interface JsonLdOptions {
  /** The address below which the records have theirs, such as `https://example.org/network/`; ends in `/` or `#`. */
  readonly base: string;
}

/** A network as linked data, and what it leaves out. */
export interface LinkedData {
  /** A JSON-LD 1.1 document with its context. */
  readonly document: {
    /** The terms. */
    readonly "@context": object;
    /** The network, then its sources, regions, memberships, periods and events. */
    readonly "@graph": readonly object[];
  };
  /** The values of the network that the document does not hold. */
  readonly losses: readonly Loss[];
}

type Node = Record<string, unknown>;

/**
 * Writes a network as JSON-LD, in the terms of schema.org and of the W3C Organization Ontology.
 *
 * A membership is an `org:Membership` and a `schema:OrganizationRole` between the region and the network. Dates are EDTF
 * literals with their bounds: 2018 becomes `[2018-01-01..2018-12-31]`, for “2018” would mean the whole year. The four
 * derived bounds are dates of our own terms, absent where unbounded. `schema:startDate` and `schema:endDate` are there
 * only if the day is exact. Nothing is loaded from anywhere: the context is part of the document.
 *
 * @param network - a parsed network
 * @param options - `base`: the address below which the records have theirs
 * @returns the document, and the losses in the order of the network
 * @throws {NetworkError} `field-value` if `base` is not an absolute address that ends in `/` or `#`, or for an unknown
 * option; `network-not-parsed` if the network was not parsed
 * @example
 * const { document } = toJsonLd(network, { base: "https://example.org/network/" });
 * document["@graph"].length > network.memberships.length; // => true
 */
export function toJsonLd(network: Network, options: JsonLdOptions): LinkedData {
  const bounded = boundedMemberships(network); // first: refuses what was not parsed
  assertOptions(options, "base");
  const { base } = options;
  if (typeof base !== "string" || !/^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]*[/#]$/i.test(base)) {
    throw argumentError(["options", "base"], base, ["https://…/", "https://…#"]);
  }
  const iri = (...path: readonly string[]) => base + path.map(encodeURIComponent).join("/");
  const ids = {
    network: base.replace(/[/#]$/, ""),
    region: (id: string) => iri("regions", id),
    source: (id: string) => iri("sources", id),
    membership: (id: string) => iri("memberships", id),
    period: (id: string) => iri("fundingPeriods", id),
    event: (id: string) => iri("events", id),
  };
  const sourced = (sources: readonly string[]) => ({ source: listed(sources.map(ids.source)) });
  const graph = [
    node(ids.network, ["schema:Organization", "org:Organization"], {
      name: inLanguages(network.name),
      asOf: network.asOf,
      roster: network.roster,
      foundingDate: bounds(network.foundingDate),
      dissolutionDate: bounds(network.dissolutionDate),
      note: network.note,
    }),
    ...network.sources.map(({ id, title, publisher, url, publishedAt, note }) =>
      node(ids.source(id), ["schema:CreativeWork"], {
        name: title,
        publisher,
        url,
        issued: bounds(publishedAt),
        note,
      }),
    ),
    ...network.regions.map((region) =>
      node(ids.region(region.id), ["schema:AdministrativeArea", "org:Organization"], {
        name: region.name,
        kind: region.kind === undefined ? undefined : `nd:${region.kind}`,
        alternateName: listed(region.otherNames.map(({ name }) => name)),
        identifier: listed(region.identifiers.map(({ scheme, value }) => keyNode(scheme, value))),
        isPartOf: listed(region.within.map(ids.region)),
        foundingDate: bounds(region.foundingDate),
        dissolutionDate: bounds(region.dissolutionDate),
        ...sourced(region.sources),
        note: region.note,
      }),
    ),
    ...bounded
      .sort((a, b) => a.position - b.position)
      .map(({ membership, bounds: of }) =>
        node(ids.membership(membership.id), ["org:Membership", "schema:OrganizationRole"], {
          member: ids.region(membership.regionId),
          isRoleOf: ids.region(membership.regionId),
          organization: ids.network,
          memberOf: ids.network,
          role: membership.role,
          ...dates(membership),
          ...derived(of),
          startReason: membership.startReason,
          endReason: membership.endReason,
          confirmation: listed(
            membership.confirmations.map(({ date, source, note }, at) =>
              node(`${ids.membership(membership.id)}/confirmations/${at + 1}`, undefined, {
                date: bounds(date),
                source: source === undefined ? undefined : [ids.source(source)],
                note,
              }),
            ),
          ),
          ...sourced(membership.sources),
          note: membership.note,
        }),
      ),
    ...network.fundingPeriods.map((period) =>
      node(ids.period(period.id), ["nd:FundingPeriod"], {
        name: inLanguages(period.name),
        kind: `nd:${period.kind}`,
        sustains: ids.network,
        ...dates(period),
        funder: listed(period.funders),
        ...sourced(period.sources),
        note: period.note,
      }),
    ),
    ...network.events.map((event) =>
      node(ids.event(event.id), ["schema:Event"], {
        name: inLanguages(event.name),
        organizer: ids.network,
        ...dates(event),
        place: event.place,
        topic: listed(event.topics.map(inLanguages)),
        ...sourced(event.sources),
        note: event.note,
      }),
    ),
  ];
  return { document: { "@context": context, "@graph": graph }, losses: lossesOf(network) };
}

/** A node without the fields that are absent. */
function node(id: string, types: readonly string[] | undefined, fields: Node): Node {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { "@id": id, ...(types === undefined ? {} : { "@type": types }), ...Object.fromEntries(known) };
}

function listed<Entry>(entries: readonly Entry[]): readonly Entry[] | undefined {
  return entries.length === 0 ? undefined : entries;
}

function keyNode(scheme: string, value: string): Node {
  return { "@type": "schema:PropertyValue", "schema:propertyID": scheme, "schema:value": value };
}

function inLanguages({ de, en }: LocalizedText): object[] {
  const texts = [{ "@value": de, "@language": "de" }];
  return en === undefined ? texts : [...texts, { "@value": en, "@language": "en" }];
}

/** A recorded date with its bounds: an exact day as it is, an unknown day as an EDTF range. */
function bounds(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const { earliest, latest } = dateBounds(date);
  if (earliest === latest) return isoText(earliest);
  const side = (day: number) => (Number.isFinite(day) ? isoText(day) : "");
  return `[${side(earliest)}..${side(latest)}]`;
}

function dates({ startDate, endDate }: Pick<Membership, "startDate" | "endDate">): Node {
  const isOngoing = endDate === "..";
  const [start, end] = [bounds(startDate), isOngoing ? undefined : bounds(endDate)];
  return {
    startDate: exactDay(start),
    endDate: exactDay(end),
    recordedStart: start,
    recordedEnd: end,
    isOngoing: isOngoing ? true : undefined,
  };
}

function exactDay(date: string | undefined): string | undefined {
  return date?.startsWith("[") ? undefined : date;
}

function derived(of: ExtentBounds): Node {
  const day = (number: number) => (Number.isFinite(number) ? isoText(number) : undefined);
  return {
    earliestStart: day(of.earliestStart),
    latestStart: day(of.latestStart),
    earliestEnd: day(of.earliestEndExclusive - 1),
    latestEnd: day(of.latestEndExclusive - 1),
  };
}

function lossesOf(network: Network): Loss[] {
  return [
    ...lostFields([], network, ["license", "extra"]),
    ...network.sources.flatMap((source, at) => lostFields(["sources", at], source, ["extra"])),
    ...network.fundingPeriods.flatMap((period, at) =>
      lostFields(["fundingPeriods", at], period, [
        "programme",
        "carryOver",
        "confirmations",
        "rounds",
        "extra",
      ]),
    ),
    ...network.regions.flatMap((region, at) => lossesOfRegion(region, at)),
    ...network.memberships.flatMap((membership, at) =>
      lostFields(["memberships", at], membership, ["extra"]),
    ),
    ...network.events.flatMap((event, at) => lostFields(["events", at], event, ["extra"])),
    ...lostFields([], network, ["criteria", "regionChanges", "assessments", "countClaims"]),
  ];
}

function lossesOfRegion(region: Region, at: number): Loss[] {
  const path = ["regions", at];
  const datesOf = (list: "identifiers" | "otherNames") =>
    region[list].flatMap((entry, inner) =>
      lostFields([...path, list, inner], entry, ["startDate", "endDate"]),
    );
  return [
    ...datesOf("identifiers"),
    ...datesOf("otherNames"),
    ...lostFields(path, region, ["state", "extra"]),
  ];
}
