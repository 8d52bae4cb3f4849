import type { Roster } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { complete, joined, paramsOf, partial } from "./rosters.ts";

const old = complete("2019-01-01", "Landkreis Osterode", "B");
const renamed = (date: string) => complete(date, "Osterode am Harz", "B");
const pair = { names: ["Landkreis Osterode", "Osterode am Harz"], because: "name", date: "2020-01-01" };

it.each<[string, Roster[], object[]]>([
  ["with a similar name", [old, renamed("2020-01-01")], [pair]],
  ["once", [old, renamed("2020-01-01"), old, renamed("2021-01-01")], [pair]],
  [
    "named by a partial list before",
    [old, partial("2019-06-01", "Osterode am Harz"), renamed("2020-01-01")],
    [pair],
  ],
  [
    "but not if both are named",
    [old, complete("2020-01-01", "Landkreis Osterode", "Osterode am Harz", "B")],
    [],
  ],
  ["but not if the list need not name all", [old, partial("2020-01-01", "Osterode am Harz")], []],
  ["but not if the names have nothing in common", [old, complete("2020-01-01", "Göttingen", "B")], []],
  [
    "once, also if the old name comes back",
    [complete("2018-01-01", "Osterode am Harz", "B"), old, renamed("2020-01-01")],
    [{ names: ["Osterode am Harz", "Landkreis Osterode"], because: "name", date: "2019-01-01" }],
  ],
])("networkFromRosters() says that a region may be a missing one: %s", (_, rosters, pairs) => {
  expect(paramsOf(joined(rosters), "maybe-renamed")).toMatchObject(pairs);
});
