import fc from "fast-check";
import jsonld from "jsonld";
import { type Network, NetworkError } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { sqlRows, toJsonLd } from "netzwerk-daseinsvorsorge/exchange";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { accepted, networkInput } from "../worlds/arbitraries.ts";

const base = "https://example.org/network/";

/** Nothing may be loaded from anywhere. */
const offline = {
  documentLoader: (url: string) => Promise.reject(new Error(`loads ${url}`)),
};

function quadsOf(document: object): Promise<string> {
  return jsonld.canonize(document, { ...offline, algorithm: "RDFC-1.0", safe: true });
}

async function expectSameGraph(network: Network): Promise<string> {
  const { document } = toJsonLd(network, { base });
  const quads = await quadsOf(document);
  const expanded = await jsonld.expand(document, { ...offline, safe: true });
  expect(await quadsOf(expanded)).toBe(quads);
  const compacted = await jsonld.compact(expanded, document["@context"], offline);
  expect(await quadsOf(compacted)).toBe(quads);
  const back = await jsonld.fromRDF(quads, { format: "application/n-quads" });
  expect(await quadsOf(back)).toBe(quads);
  return quads;
}

describe("toJsonLd()", () => {
  it("gives the same graph expanded, compacted, and through RDF, for the record", async () => {
    const quads = await expectSameGraph(netzwerkDaseinsvorsorge);
    const subject = `<${base}memberships/vogelsbergkreis>`;
    expect(quads).toContain(
      `${subject} <http://www.w3.org/ns/org#member> <${base}regions/vogelsbergkreis> .`,
    );
    expect(quads).toContain(
      `${subject} <https://schema.org/startDate> "2018-11-27"^^<http://www.w3.org/2001/XMLSchema#date> .`,
    );
  });

  it("gives the same graph for random networks, with every bound that the tables have", async () => {
    await fc.assert(
      fc.asyncProperty(networkInput, async (input) => {
        const network = accepted(input);
        const quads = await expectSameGraph(network);
        for (const row of sqlRows(network).membership) {
          const bounds = {
            earliestStart: row.earliest_start,
            latestStart: row.latest_start,
            earliestEnd: row.earliest_end,
            latestEnd: row.latest_end,
          };
          for (const [term, day] of Object.entries(bounds)) {
            const start = `<${base}memberships/${row.membership_id}> <https://www.npmjs.com/package/netzwerk-daseinsvorsorge#${term}> `;
            expect(quads.includes(start)).toBe(!day.includes("infinity"));
            if (!day.includes("infinity")) expect(quads).toContain(`${start}"${day}"`);
          }
        }
      }),
      cases(30),
    );
  });

  it("writes an unknown day as a range, an ongoing end as such, and an exact day plainly", () => {
    const memberships = toJsonLd(netzwerkDaseinsvorsorge, { base }).document["@graph"];
    const ofMainKinzig = memberships.find(
      (node) => Reflect.get(node, "@id") === `${base}memberships/main-kinzig`,
    );
    expect(ofMainKinzig).toMatchObject({ recordedStart: "[2018-01-01..2018-12-31]" });
    expect(ofMainKinzig).not.toHaveProperty("startDate");
  });

  it("lists what it leaves out", () => {
    const { losses } = toJsonLd(netzwerkDaseinsvorsorge, { base });
    expect(losses.map(({ path }) => path[0])).toContain("countClaims");
    expect(losses.every(({ value }) => value !== undefined)).toBe(true);
  });

  it.each(["", "example", "https://example.org", "https://example.org/a b/", "javascript:alert(1)"])(
    "refuses the base %j",
    (wrong) => {
      expect(() => toJsonLd(netzwerkDaseinsvorsorge, { base: wrong })).toThrow(NetworkError);
    },
  );
});
