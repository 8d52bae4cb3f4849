import { type NetworkInput, parseNetwork, safeParseNetwork, trustNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { everything } from "./everything.ts";
import { network as input, membership } from "./fixtures.ts";

const network = parseNetwork(everything);
const lists = [
  "sources",
  "fundingPeriods",
  "criteria",
  "regions",
  "regionChanges",
  "memberships",
  "assessments",
  "events",
  "countClaims",
] as const;
const [member] = network.memberships;

describe("parseNetwork() of an edited network", () => {
  it("returns every list that was not edited as the same object", () => {
    const edited = parseNetwork({ ...network, name: { de: "Anders" } });
    for (const list of lists) expect(edited[list], list).toBe(network[list]);
    expect(edited.extra).toBe(network.extra);
    expect(edited.name).toEqual({ de: "Anders" });
  });

  it.each(lists)("returns the records of %s as the same objects in a new list", (list) => {
    const edited = parseNetwork({ ...network, [list]: [...network[list]] });
    expect(edited[list].length).toBeGreaterThan(0);
    for (const [at, record] of edited[list].entries()) expect(record).toBe(network[list][at]);
  });

  it("returns unchanged parts of an edited record as the same objects", () => {
    const memberships = network.memberships.map((one) => ({ ...one, note: "Neu" }));
    const edited = parseNetwork({ ...network, memberships }).memberships[0];
    expect(edited).toEqual({ ...member, note: "Neu" });
    expect(edited?.confirmations).toBe(member?.confirmations);
    expect(edited?.sources).toBe(member?.sources);
    expect(edited?.extra).toBe(member?.extra);
  });

  it("gives what it gives for the same input without any shared object", () => {
    const memberships = [...network.memberships, { id: "b-9", regionId: "b", startDate: "2019" }];
    const edited = { ...network, memberships };
    expect(safeParseNetwork(edited)).toEqual(safeParseNetwork(JSON.parse(JSON.stringify(edited))));
    expect(JSON.stringify(parseNetwork(edited))).toBe(
      JSON.stringify(parseNetwork(JSON.parse(JSON.stringify(edited)))),
    );
  });

  it("names the places of the input for faults between records that it knows", () => {
    const faulty = { id: "b-1", regionId: "b", startDate: "2019-02-29" };
    const edited = { ...network, memberships: [...network.memberships, faulty, ...network.memberships] };
    const { issues } = safeParseNetwork(edited);
    const count = network.memberships.length;
    expect(issues.filter(({ code }) => code === "date-not-in-calendar")).toMatchObject([
      { path: ["memberships", count, "startDate"], subject: { id: "b-1" } },
    ]);
    expect(issues.filter(({ code }) => code === "id-duplicate").map(({ path }) => path)).toEqual(
      network.memberships.map((_, at) => ["memberships", count + 1 + at, "id"]),
    );
    expect(safeParseNetwork(JSON.parse(JSON.stringify(edited))).issues).toEqual(issues);
  });

  it("refuses a known record in another list", () => {
    const { success, issues } = safeParseNetwork({ ...network, regions: network.memberships });
    expect(success).toBe(false);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "field-unknown", path: ["regions", 0, "regionId"] }),
    );
  });

  it("returns the result of an edit of an edit with what both left", () => {
    const once = parseNetwork({ ...network, asOf: "2024-12-30" });
    const twice = parseNetwork({ ...once, asOf: network.asOf });
    for (const list of lists) expect(twice[list], list).toBe(network[list]);
  });
});

describe("parseNetwork() copies what it does not know", () => {
  const plain = input({ memberships: [membership()] });
  const frozenWith = (fields: PropertyDescriptorMap) =>
    Object.freeze(Object.defineProperties({ regionId: "a", confirmations: [], sources: ["s"] }, fields));

  it("when a frozen record has a getter", () => {
    let reads = 0;
    const record = frozenWith({
      id: { enumerable: true, get: () => `m-${reads++}` },
      role: { enumerable: true, value: "member" },
    });
    const { memberships } = parseNetwork({ ...plain, memberships: [record] });
    expect(memberships[0]).not.toBe(record);
    expect(memberships[0]?.id).toBe(memberships[0]?.id);
  });

  it("when a known record is behind a proxy", () => {
    const parsed = parseNetwork(plain);
    const behind = parsed.memberships.map((record) => new Proxy(record, {}));
    const { memberships } = parseNetwork({ ...parsed, memberships: behind });
    expect(memberships).toEqual(parsed.memberships);
    expect(memberships[0]).not.toBe(behind[0]);
  });

  it("when trustNetwork() froze it without a check", () => {
    const trusted = trustNetwork(JSON.parse(JSON.stringify(parseNetwork(plain))));
    const edited = parseNetwork({ ...trusted });
    expect(edited).toEqual(trusted);
    expect(edited.memberships[0]).not.toBe(trusted.memberships[0]);
    expect(parseNetwork({ ...edited }).memberships).toBe(edited.memberships);
  });

  it("when an extra grows with every edit, until it is nested too deep", () => {
    let grown: NetworkInput = parseNetwork(plain);
    let edits = 0;
    for (; edits < 300; edits++) {
      const result = safeParseNetwork({ ...grown, extra: { inner: grown.extra ?? {} } });
      if (!result.success) break;
      grown = result.network;
    }
    expect(edits).toBeGreaterThan(100);
    expect(edits).toBeLessThan(300);
    expect(safeParseNetwork(JSON.parse(JSON.stringify(grown))).success).toBe(true);
  });
});
