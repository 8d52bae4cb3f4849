import {
  parseNetwork,
  regionById,
  regionsByIdentifier,
  regionsByName,
  trustNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

const network = parseNetwork({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: [
    {
      id: "new",
      name: "Landkreis Göttingen",
      identifiers: [{ scheme: "kreis", value: "03159", startDate: "2016-11-01" }],
    },
    {
      id: "old",
      name: "Göttingen (alt)",
      identifiers: [
        { scheme: "kreis", value: "03152", startDate: "1973-01-01", endDate: "2016-10-31" },
        { scheme: "ror", value: "0310" },
      ],
      otherNames: [
        { name: "Kreis Göttingen", endDate: "2016-10-31" },
        { name: "LK Göttingen", startDate: "2000", endDate: "2016-10-31" },
      ],
    },
  ],
});

const idsOf = (regions: readonly { id: string }[]) => regions.map(({ id }) => id);

describe("regionsByIdentifier()", () => {
  it.each([
    [undefined, ["old"]],
    ["1973-01-01", ["old"]],
    ["2016-10-31", ["old"]],
    ["2016-11-01", []],
    ["1972-12-31", []],
  ])("looks for a key that was in use on %s", (on, ids) => {
    expect(idsOf(regionsByIdentifier(network, "kreis", "03152", { on }))).toEqual(ids);
  });

  it("finds a key without dates on every day", () => {
    expect(idsOf(regionsByIdentifier(network, "ror", "0310", { on: "1900-01-01" }))).toEqual(["old"]);
  });

  it("finds nothing when the key is of another scheme or written in another way", () => {
    expect(regionsByIdentifier(network, "ags", "03152")).toEqual([]);
    expect(regionsByIdentifier(network, "kreis", "3152")).toEqual([]);
  });

  it("throws field-value for a scheme that does not exist", () => {
    expect(() => regionsByIdentifier(network, "toString" as never, "03152")).toThrow("field-value");
  });
});

describe("regionsByName()", () => {
  it("finds each region once, by name and by other names, however they are spelt", () => {
    for (const name of ["Landkreis Göttingen", "lkr.  göttingen ", "KREIS GO\u0308TTINGEN"]) {
      expect(idsOf(regionsByName(network, name)), name).toEqual(["new", "old"]);
    }
  });

  it("goes by the dates of other names, and finds the name of the record on every day", () => {
    expect(idsOf(regionsByName(network, "LK Göttingen", { on: "2016-10-31" }))).toEqual(["new", "old"]);
    expect(idsOf(regionsByName(network, "LK Göttingen", { on: "2016-11-01" }))).toEqual(["new"]);
  });

  it("finds whole names only", () => {
    expect(regionsByName(network, "Göttingen")).toEqual([]);
    expect(regionsByName(network, "")).toEqual([]);
  });

  it("throws for a day that does not exist, even if nothing has the name", () => {
    expect(() => regionsByName(network, "x", { on: "2016" })).toThrow("date-format");
  });
});

it("regionById() reads no membership, and finds the region with the id or none", () => {
  const json = JSON.parse(JSON.stringify(network));
  const read: PropertyKey[] = [];
  const memberships = new Proxy([], {
    get: (list, key, receiver) => {
      read.push(key);
      return Reflect.get(list, key, receiver);
    },
  });
  const trusted = trustNetwork({ ...json, memberships });
  read.length = 0;
  expect(regionById(trusted, "old")?.name).toBe("Göttingen (alt)");
  expect(regionById(trusted, "none")).toBeUndefined();
  expect(read).toEqual([]);
});
