import { expect, it } from "vitest";
import type { Change } from "../../src/page/list/change.ts";
import { displacedColumns } from "../../src/page/list/displaced-columns.ts";
import { initialSettings, type Settings } from "../../src/page/list/settings.ts";

type Columns = Settings["columns"];

/** Settings that were changed, from each to the next. */
function historyOf(states: readonly Columns[]) {
  const settings = states.map((columns) => ({ ...initialSettings, columns }));
  const done = settings.slice(1).map((to, at) => {
    const change: Change = { kind: "settings", from: settings[at] ?? initialSettings, to };
    return { label: { de: "", en: "" }, changes: [change] };
  });
  return { done };
}

it.each<[what: string, states: readonly Columns[], displaced: readonly (readonly [number, number])[]]>([
  ["no column when nothing was chosen", [{}], []],
  ["no column when one is chosen that no other was", [{}, { 3: "start" }], []],
  ["the column that gave way", [{}, { 2: null, 3: "start" }], [[2, 3]]],
  ["no column that is unread by choice", [{}, { 2: null }], []],
  ["no column that is chosen again", [{}, { 2: null, 3: "start" }, { 2: "end", 3: "start" }], []],
  [
    "the column that gave way to one that had given way",
    [{}, { 2: null, 3: "start" }, { 2: "start", 3: null }],
    [[3, 2]],
  ],
  ["no column once nothing is chosen any more", [{}, { 2: null, 3: "start" }, {}], []],
])("displacedColumns() has %s", (_, states, displaced) => {
  expect([...displacedColumns(historyOf(states))]).toEqual(displaced);
});
