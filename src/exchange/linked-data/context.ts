import { endReasons, membershipRoles, startReasons } from "../../model/membership.ts";

/** Where the terms of our own are named: the page of the package. */
export const vocabulary = "https://www.npmjs.com/package/netzwerk-daseinsvorsorge#";

function coded(id: string, codes: readonly string[]): object {
  return {
    "@id": id,
    "@type": "@vocab",
    "@context": Object.fromEntries(codes.map((code) => [code, `nd:${code}`])),
  };
}

const edtf = "edtf:EDTF";
const day = "xsd:date";

/**
 * The terms of the document. It stands in the document, so that nothing is loaded from anywhere; each term has an IRI of
 * its own, or compaction would choose between two.
 */
export const context = {
  "@version": 1.1,
  schema: "https://schema.org/",
  org: "http://www.w3.org/ns/org#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  nd: vocabulary,
  name: { "@id": "schema:name" },
  alternateName: { "@id": "schema:alternateName", "@container": "@set" },
  identifier: { "@id": "schema:identifier", "@container": "@set" },
  isPartOf: { "@id": "schema:containedInPlace", "@type": "@id", "@container": "@set" },
  url: { "@id": "schema:url", "@type": "@id" },
  publisher: { "@id": "dcterms:publisher" },
  issued: { "@id": "dcterms:issued", "@type": edtf },
  member: { "@id": "org:member", "@type": "@id" },
  organization: { "@id": "org:organization", "@type": "@id" },
  memberOf: { "@id": "schema:memberOf", "@type": "@id" },
  isRoleOf: { "@reverse": "schema:memberOf", "@type": "@id" },
  role: coded("org:role", membershipRoles),
  startDate: { "@id": "schema:startDate", "@type": day },
  endDate: { "@id": "schema:endDate", "@type": day },
  recordedStart: { "@id": "nd:recordedStart", "@type": edtf },
  recordedEnd: { "@id": "nd:recordedEnd", "@type": edtf },
  isOngoing: { "@id": "nd:isOngoing", "@type": "xsd:boolean" },
  earliestStart: { "@id": "nd:earliestStart", "@type": day },
  latestStart: { "@id": "nd:latestStart", "@type": day },
  earliestEnd: { "@id": "nd:earliestEnd", "@type": day },
  latestEnd: { "@id": "nd:latestEnd", "@type": day },
  startReason: coded("nd:startReason", startReasons),
  endReason: coded("nd:endReason", endReasons),
  confirmation: { "@id": "nd:confirmation", "@type": "@id", "@container": "@set" },
  date: { "@id": "dcterms:date", "@type": edtf },
  source: { "@id": "dcterms:source", "@type": "@id", "@container": "@set" },
  foundingDate: { "@id": "nd:foundingDate", "@type": edtf },
  dissolutionDate: { "@id": "nd:dissolutionDate", "@type": edtf },
  asOf: { "@id": "nd:asOf", "@type": day },
  roster: coded("nd:roster", ["complete", "partial"]),
  kind: { "@id": "nd:kind", "@type": "@vocab" },
  sustains: { "@id": "nd:sustains", "@type": "@id" },
  organizer: { "@id": "schema:organizer", "@type": "@id" },
  place: { "@id": "schema:location" },
  topic: { "@id": "schema:about", "@container": "@set" },
  funder: { "@id": "schema:funder", "@container": "@set" },
  note: { "@id": "skos:note" },
} as const;
