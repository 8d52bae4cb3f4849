import fc from "fast-check";
import {
  type Issue,
  type MembershipInput,
  membershipOn,
  type Network,
  type NetworkRevision,
  parseNetwork,
  reviseNetwork,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { networkInput, settings } from "../worlds/arbitraries.ts";
import { isoOf } from "../worlds/enumeration.ts";

/** Every day that a date of the networks can mean, and some days on either side. */
const days = Array.from({ length: 420 }, (_, at) => isoOf(18_240 + at)); // from 2019-12-10

const network: fc.Arbitrary<Network> = networkInput
  .map((input) => safeParseNetwork(input))
  .filter((result) => result.success)
  .map(({ network }) => network);

const two = fc.tuple(network, network).filter(([one]) => one.memberships.length > 0);

/** A copy that shares no object. */
function copied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

/** The fields of a membership, each of which some other one has; those that it lacks as undefined. */
function patchFrom({ startDate, endDate, role, confirmations }: MembershipInput): Partial<MembershipInput> {
  return { startDate, endDate, ...(role === undefined ? {} : { role }), confirmations };
}

/** An edit of memberships, as a revision and by hand. */
const edit = fc
  .record({ networks: two, at: fc.nat(), from: fc.nat(), gone: fc.nat(), asOf: fc.boolean() })
  .map(({ networks: [before, other], at, from, gone, asOf }) => {
    const { memberships } = before;
    const changed = memberships[at % memberships.length];
    const removed = memberships[gone % memberships.length];
    const patch = patchFrom(
      other.memberships[from % Math.max(1, other.memberships.length)] ?? { id: "", regionId: "" },
    );
    const added = other.memberships.map((one) => ({ ...copied(one), id: `new-${one.id}` }));
    const set = asOf ? { asOf: other.asOf, foundingDate: other.foundingDate } : {};
    const revision: NetworkRevision = {
      set,
      add: { memberships: added },
      change: { memberships: { [changed?.id ?? ""]: patch } },
      remove: { memberships: [removed?.id ?? ""] },
    };
    const byHand = {
      ...copied(before),
      ...set,
      memberships: [
        ...copied(memberships).map((one) => (one.id === changed?.id ? { ...one, ...patch } : one)),
        ...added,
      ].filter(({ id }) => id !== removed?.id),
    };
    return { before, revision, byHand };
  });

it("reviseNetwork() gives what parsing the edit by hand gives", () => {
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(edit, ({ before, revision, byHand }) => {
      const { caused: _caused, cleared: _cleared, ...result } = reviseNetwork(before, revision);
      expect(result).toEqual(safeParseNetwork(byHand));
      outcomes.add(result.success);
    }),
    settings,
  );
  expect(outcomes).toEqual(new Set([true, false]));
});

it("reviseNetwork() keeps every record that an edit does not change as the same object", () => {
  fc.assert(
    fc.property(edit, ({ before, revision }) => {
      const result = reviseNetwork(before, revision);
      if (!result.success) return;
      const [changed] = Object.keys(revision.change?.memberships ?? {});
      const known = new Map(before.memberships.map((one) => [one.id, one]));
      for (const one of result.network.memberships) {
        if (known.has(one.id) && one.id !== changed) expect(one).toBe(known.get(one.id));
      }
      for (const list of ["sources", "regions", "regionChanges", "fundingPeriods", "countClaims"] as const) {
        expect(result.network[list]).toBe(before[list]);
      }
    }),
    settings,
  );
});

it("reviseNetwork() undoes an edit by the inverse one", () => {
  fc.assert(
    fc.property(two, fc.nat(), fc.nat(), ([before, other], at, from) => {
      const one = before.memberships[at % before.memberships.length];
      const another = other.memberships[from % Math.max(1, other.memberships.length)];
      if (one === undefined || another === undefined) return;
      const patch = patchFrom(another);
      const there = reviseNetwork(before, {
        add: { sources: [{ id: "added", title: "Neu" }] },
        change: { memberships: { [one.id]: patch } },
      });
      if (!there.success) return;
      const back = reviseNetwork(there.network, {
        change: { memberships: { [one.id]: patchFrom(one) } },
        remove: { sources: ["added"] },
      });
      expect(back).toMatchObject({ success: true });
      if (back.success) expect(back.network).toEqual(before);
      expect(keysOf(withoutEnds(back.caused))).toEqual(keysOf(withoutEnds(there.cleared)));
      expect(keysOf(withoutEnds(back.cleared))).toEqual(keysOf(withoutEnds(there.caused)));
    }),
    settings,
  );
});

/** All issues but the one about unknown ends, which is about several memberships together. */
function withoutEnds(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ code }) => code !== "end-unknown");
}

/** What makes two issues the same to a reader: the record and the sentence. */
function keysOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code, subject, message }) => `${code} ${subject?.id} ${message.de}`).sort();
}

it("reviseNetwork() calls caused what is new, and cleared what is gone", () => {
  fc.assert(
    fc.property(edit, ({ before, revision }) => {
      const earlier = withoutEnds(safeParseNetwork(before).issues);
      const result = reviseNetwork(before, revision);
      const issues = withoutEnds(result.issues);
      expect(keysOf(withoutEnds(result.caused))).toEqual(without(issues, earlier));
      const gone = result.success ? without(earlier, issues) : [];
      expect(keysOf(withoutEnds(result.cleared))).toEqual(gone);
    }),
    settings,
  );
});

it("reviseNetwork() calls unknown ends caused if one is new, and cleared if none is left", () => {
  const says = (issues: readonly Issue[]) => issues.some(({ code }) => code === "end-unknown");
  const endless = ({ memberships }: Network) =>
    memberships.flatMap(({ id, endDate }) => (endDate === undefined ? [id] : []));
  fc.assert(
    fc.property(edit, ({ before, revision }) => {
      const result = reviseNetwork(before, revision);
      if (!result.success) return;
      const [earlier, later] = [endless(before), endless(result.network)];
      expect(says(result.caused)).toBe(later.some((id) => !earlier.includes(id)));
      expect(says(result.cleared)).toBe(earlier.length > 0 && !earlier.some((id) => later.includes(id)));
    }),
    settings,
  );
});

/** The keys of issues that others do not have; each of the others takes one away. */
function without(issues: readonly Issue[], others: readonly Issue[]): string[] {
  const left = keysOf(issues);
  for (const key of keysOf(others)) if (left.includes(key)) left.splice(left.indexOf(key), 1);
  return left;
}

it("reviseNetwork() refuses every id that is not there", () => {
  const lists = ["sources", "regions", "memberships", "regionChanges", "countClaims"] as const;
  fc.assert(
    fc.property(network, fc.constantFrom(...lists), fc.string(), (before, list, id) => {
      if (before[list].some((one) => one.id === id)) return;
      const patches = { change: { [list]: { [id]: {} } } };
      for (const revision of [patches, { remove: { [list]: [id] } }, { rename: { [list]: { [id]: "x" } } }]) {
        const result = reviseNetwork(before, revision);
        expect(result.success).toBe(false);
        expect(result.caused.map(({ code }) => code)).toEqual(["reference-unknown"]);
      }
    }),
    settings,
  );
});

it("reviseNetwork() loses no reference when it merges regions, and leaves the answers of all others", () => {
  let merged = 0;
  fc.assert(
    fc.property(network, fc.nat(), fc.nat(), (before, one, another) => {
      const keep = before.regions[one % before.regions.length];
      const drop = before.regions[another % before.regions.length];
      if (keep === undefined || drop === undefined || keep === drop) return;
      const result = reviseNetwork(before, { mergeRegions: [{ keep: keep.id, drop: drop.id }] });
      expect(result.issues.filter(({ code }) => code === "reference-unknown")).toEqual([]);
      if (!result.success) return;
      merged += 1;
      const after = result.network;
      expect(after.regions.map(({ id }) => id)).toEqual(
        before.regions.map(({ id }) => id).filter((id) => id !== drop.id),
      );
      expect(namedIn(after)).toEqual(
        new Set([...namedIn(before)].map((id) => (id === drop.id ? keep.id : id))),
      );
      for (const { id } of after.regions) {
        if (id === keep.id) continue;
        for (const day of days) expect(membershipOn(after, id, day)).toEqual(membershipOn(before, id, day));
      }
    }),
    settings,
  );
  expect(merged).toBeGreaterThan(10);
});

/** The ids of all regions that a record names. */
function namedIn({ regions, regionChanges, memberships }: Network): Set<string> {
  return new Set([
    ...regions.flatMap(({ within }) => within),
    ...regionChanges.flatMap((one) => [...one.predecessors, ...one.successors, ...one.continuedBy]),
    ...memberships.map(({ regionId }) => regionId),
  ]);
}

it("reviseNetwork() makes no answer surer of two copies of a region than the region itself", () => {
  fc.assert(
    fc.property(network, (before) => {
      const [region] = before.regions;
      if (region === undefined) return;
      const copies = before.memberships
        .filter(({ regionId }) => regionId === region.id)
        .map((one) => ({ ...one, id: `copy-${one.id}`, regionId: "copy" }));
      const doubled = safeParseNetwork({
        ...before,
        regions: [...before.regions, { ...region, id: "copy" }],
        memberships: [...before.memberships, ...copies],
      });
      if (!doubled.success) return;
      const result = reviseNetwork(doubled.network, { mergeRegions: [{ keep: region.id, drop: "copy" }] });
      if (!result.success) return;
      for (const day of days) {
        const { certainty } = membershipOn(result.network, region.id, day);
        expect(certainty).toBe(membershipOn(before, region.id, day).certainty);
      }
    }),
    settings,
  );
});

it("reviseNetwork() changes no answer when it gives regions other ids", () => {
  fc.assert(
    fc.property(network, (before) => {
      const regions = Object.fromEntries(before.regions.map(({ id }) => [id, `new-${id}`]));
      const result = reviseNetwork(before, { rename: { regions } });
      if (!result.success) throw new Error(JSON.stringify(result.issues));
      for (const { id } of before.regions) {
        for (const day of days.slice(60, 120)) {
          const { certainty } = membershipOn(result.network, `new-${id}`, day);
          expect(certainty).toBe(membershipOn(before, id, day).certainty);
        }
      }
      const names = new Set(Object.values(regions));
      for (const id of namedIn(result.network)) expect(names).toContain(id);
      expect(parseNetwork(copied(result.network))).toEqual(result.network);
    }),
    settings,
  );
});

it("reviseNetwork() merges pairs of regions in one call as in a call each", () => {
  const more = ["x", "y", "z"].map((id) => ({ id, name: id, within: [] }));
  const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 6 });
  let compared = 0;
  fc.assert(
    fc.property(network, pairs, (start, chosen) => {
      const larger = reviseNetwork(start, { add: { regions: more } });
      if (!larger.success) return;
      let each = larger.network;
      const mergeRegions: { keep: string; drop: string }[] = [];
      for (const [one, other] of chosen) {
        const ids = each.regions.map(({ id }) => id);
        const pair = { keep: ids[one % ids.length] ?? "", drop: ids[other % ids.length] ?? "" };
        const result = reviseNetwork(each, { mergeRegions: [pair] });
        if (!result.success) continue;
        each = result.network;
        mergeRegions.push(pair);
      }
      if (mergeRegions.length > 1) compared++;
      expect(reviseNetwork(larger.network, { mergeRegions })).toMatchObject({ success: true, network: each });
    }),
    settings,
  );
  expect(compared).toBeGreaterThan(20);
});
