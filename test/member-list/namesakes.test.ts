import type { NetworkInput } from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  joinMemberList,
  mendMemberList,
  networkFromMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";
import { codesOf } from "./lists.ts";

const header = "Gemeinde;Land;seit;bis;Quelle";
const north = "Neuenkirchen;Niedersachsen;2018;2019;s";
const coast = "Neuenkirchen;Schleswig-Holstein;2018;2019;s";

describe("two regions of one name", () => {
  it("are told apart by their Land, with a warning and the choice of one", () => {
    const { rows, regions } = readMemberList([header, north, coast].join("\n"));
    expect(rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
    expect(regions.map(({ id, state }) => [id, state])).toEqual([
      ["neuenkirchen-ni", "DE-NI"],
      ["neuenkirchen-sh", "DE-SH"],
    ]);
    const [issue, ...others] = rows[1]?.issues ?? [];
    expect([rows[0]?.issues, others]).toEqual([[], []]);
    expect(issue).toMatchObject({
      code: "region-name-similar",
      severity: "warning",
      at: { line: 3, column: "Land", raw: "Schleswig-Holstein" },
      params: { reason: "other-state", earlier: "DE-NI", given: "DE-SH", line: 2 },
    });
    expect(issue?.choices?.map(({ fix }) => fix)).toEqual([
      { kind: "cell", line: 3, column: "Land", from: "Schleswig-Holstein", to: "Niedersachsen" },
    ]);
  });

  it("get no other warning of the network", () => {
    const { network, issues } = checkMemberList(readMemberList([header, north, coast].join("\n")), base);
    expect(network?.regions).toHaveLength(2);
    expect(codesOf(issues)).toEqual(["region-name-similar"]);
  });

  it("are one again after the choice", () => {
    const text = [header, north, "Neuenkirchen;Schleswig-Holstein;2020;2021;s"].join("\n");
    const checked = checkMemberList(readMemberList(text), base);
    const mended = mendMemberList(text, checked, { lang: "de", choose: ({ choices }) => choices?.[0] });
    expect(readMemberList(mended.text).regions).toHaveLength(1);
  });

  it("are told apart by a key and a Land, with a warning at the key", () => {
    const { regions, rows } = readMemberList("Region;Land;Kreisschlüssel\nA;Hessen;\nA;;01054\n");
    expect(regions).toHaveLength(2);
    expect(rows[1]?.issues).toMatchObject([
      { code: "region-name-similar", at: { column: "Kreisschlüssel", raw: "01054" } },
    ]);
  });

  it("are doubles in one Land", () => {
    const check = checkMemberList(readMemberList([header, north, north].join("\n")), base);
    expect(codesOf(check.issues)).toEqual(["membership-duplicate"]);
  });

  it.each([
    ["leaves a row without one open", "Neuenkirchen;;2020;2021;s", ["Niedersachsen", "Schleswig-Holstein"]],
  ])("%s, with the choice", (_, row, choices) => {
    const { rows } = readMemberList([header, north, coast, row].join("\n"));
    expect(rows[2]).toMatchObject({ status: "rejected", issues: [{ code: "field-value" }] });
    expect(rows[2]?.issues[0]?.choices?.map(({ fix }) => "to" in fix && fix.to)).toEqual(choices);
  });

  it("say nothing of their Land where their keys differ already", () => {
    const { issues } = readMemberList(
      "Region;Land;Kreisschlüssel\nA;Hessen;06535\nA;Schleswig-Holstein;01054\n",
    );
    expect(codesOf(issues)).not.toContain("region-name-similar");
  });

  it("have no warning if headings name their Länder", () => {
    const list = readMemberList(
      [
        header,
        "Niedersachsen;;",
        "Neuenkirchen;2018;",
        "B;2018;",
        "Schleswig-Holstein;;",
        "Neuenkirchen;2019;",
      ].join("\n"),
    );
    expect(list.regions.map(({ id, state }) => [id, state])).toEqual([
      ["neuenkirchen-ni", "DE-NI"],
      ["b", "DE-NI"],
      ["neuenkirchen-sh", "DE-SH"],
    ]);
    expect(list.issues.map(({ code }) => code)).not.toContain("region-name-similar");
  });
});

describe("joinMemberList() of two regions of one name", () => {
  const list = readMemberList([header, north, coast].join("\n"));
  const network: NetworkInput = { ...base, ...networkFromMemberList(list, base) };

  it("knows each of them by its Land", () => {
    const { rows, input } = joinMemberList(network, list);
    expect(rows.map(({ regionId, matchedBy }) => [regionId, matchedBy])).toEqual([
      ["neuenkirchen-ni", "name"],
      ["neuenkirchen-sh", "name"],
    ]);
    expect(input.regions).toHaveLength(2);
  });

  it("adds the one that the network does not have, if the list has both", () => {
    const one = { ...base, regions: [{ id: "n", name: "Neuenkirchen", state: "DE-NI" as const }] };
    const { rows } = joinMemberList(one, list);
    expect(rows.map(({ regionId, matchedBy }) => [regionId, matchedBy])).toEqual([
      ["n", "name"],
      ["neuenkirchen-sh", null],
    ]);
  });

  it("takes a lone Land that is another for a contradiction, as it may be a slip", () => {
    const one = { ...base, regions: [{ id: "n", name: "Neuenkirchen", state: "DE-NI" as const }] };
    const { rows } = joinMemberList(one, readMemberList([header, coast].join("\n")));
    expect(rows[0]).toMatchObject({ outcome: "rejected", changes: [] });
    expect(rows[0]?.row.issues.map(({ code }) => code)).toEqual(["list-contradicts"]);
  });

  it("adds a third one in another Land, since the network tells them apart by it", () => {
    const third = readMemberList([header, "Neuenkirchen;Mecklenburg-Vorpommern;2018;2019;s"].join("\n"));
    expect(joinMemberList(network, third).rows[0]).toMatchObject({ outcome: "added", matchedBy: null });
  });
});
