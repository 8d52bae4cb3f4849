import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { memberCountOn, NetworkError, parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as network } from "netzwerk-daseinsvorsorge/data";
import { flatPackage, flatRows } from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "flat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const renamed = parseNetwork({
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz", en: "Net" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: [
    {
      id: "a",
      name: 'Neu, "und" gut',
      otherNames: [{ name: "Alt", startDate: "2000-01-01", endDate: "2020-12-31" }],
      identifiers: [
        { scheme: "kreis", value: "06535", endDate: "2020-12-31" },
        { scheme: "kreis", value: "06435", startDate: "2021-01-01" },
      ],
    },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2018-01-01", endDate: "2019-12-31", note: "x" },
    { id: "a-2", regionId: "a", startDate: "2020-01-01", endDate: "2020-06-30" },
    { id: "a-3", regionId: "a", startDate: "[2022..2023]" },
  ],
});

describe("flatRows()", () => {
  it("names a region as it was called on the first day, or on the day asked", () => {
    expect(flatRows(renamed).map((row) => [row.region_name, row.region_keys])).toEqual([
      ["Alt", "kreis:06535"],
      ["Alt", "kreis:06535"],
      ['Neu, "und" gut', "kreis:06435"],
    ]);
    expect(flatRows(renamed, { namedOn: "2020-12-31" }).map((row) => row.region_name)).toEqual([
      "Alt",
      "Alt",
      "Alt",
    ]);
  });

  it("numbers the unbroken times of a region: memberships that touch are one", () => {
    expect(flatRows(renamed).map((row) => row.stint)).toEqual([1, 1, 2]);
  });

  it("counts days up to the day of record: the fewest and the most", () => {
    // 2018 and 2019: 730 days. From some day of 2022 or 2023, for at least that day, at most from 2022-01-01 to 2024-12-31.
    expect(flatRows(renamed).map((row) => [row.days_min, row.days_max])).toEqual([
      [730, 730],
      [182, 182],
      [1, 1096],
    ]);
  });

  it("has four bounds of which a count follows, as memberCountOn() gives it", () => {
    const day = "2022-06-30";
    const rows = flatRows(network).filter(({ role }) => role === "member");
    const regions = (test: (row: (typeof rows)[number]) => boolean) =>
      new Set(rows.filter(test).map((row) => row.region_id)).size;
    const isBefore = (bound: string) => bound === "-infinity" || (bound !== "infinity" && bound <= day);
    const isAfter = (bound: string) => bound === "infinity" || (bound !== "-infinity" && bound >= day);
    expect({
      min: regions((row) => isBefore(row.latest_start) && isAfter(row.earliest_end)),
      max: regions((row) => isBefore(row.earliest_start) && isAfter(row.latest_end)),
    }).toEqual(memberCountOn(network, day).onRecord);
  });

  it("refuses options that it does not have", () => {
    const unknown: object = { on: "2020-01-01" };
    expect(() => flatRows(network, unknown)).toThrow(NetworkError);
  });
});

describe("flatPackage()", () => {
  const { files, losses } = flatPackage(renamed);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);

  it("writes CSV that a reader of CSV takes", () => {
    const rows = parse(readFileSync(join(folder, "memberships.csv")), { columns: true });
    expect(rows).toEqual(
      flatRows(renamed).map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")])),
      ),
    );
  });

  it("describes it for a reader of data packages", async () => {
    const read = await Package.load(join(folder, "datapackage.json"), { strict: true });
    expect(read.errors).toEqual([]);
    const rows = await read.getResource("memberships").read({ keyed: true });
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({ membership_id: "a-3", stint: 2, end_date: null, days_max: 1096 });
    const boundsOf = (row: object) =>
      ["earliest_start", "latest_start", "earliest_end", "latest_end"].map((name) => Reflect.get(row, name));
    expect(rows.map(boundsOf)).toEqual(flatRows(renamed).map(boundsOf)); // infinite ones, too
  });

  it("lists what the files do not hold", () => {
    expect(losses.map(({ path }) => path.join("."))).toEqual([
      "name.de",
      "regions.0.identifiers.0.endDate",
      "regions.0.identifiers.1.startDate",
      "regions.0.otherNames",
      "memberships.0.note",
    ]);
  });
});
