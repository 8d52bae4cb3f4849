import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/page/list/cell.ts";
import { type Change, type Draft, opposite, withChanges } from "../../src/page/list/change.ts";
import { noHistory, replayed, stepped, steppedAgain, steppedBack } from "../../src/page/list/history.ts";
import { initialSettings } from "../../src/page/list/settings.ts";

const grid: Grid = [["Region", "seit"], ["A-Kreis", "2018"], ["B-Kreis"]];
const draft: Draft = { grid, settings: initialSettings };
const label = { de: "geändert", en: "changed" };

const toComplete: Change = {
  kind: "settings",
  from: initialSettings,
  to: { ...initialSettings, isComplete: true },
};

describe("withChanges()", () => {
  it("replaces a cell, and leaves the other lines as they are", () => {
    const { grid: changed } = withChanges(draft, [
      { kind: "cell", row: 1, column: 1, from: "2018", to: "2019" },
    ]);
    expect(changed).toEqual([["Region", "seit"], ["A-Kreis", "2019"], ["B-Kreis"]]);
    expect(changed[0]).toBe(grid[0]);
  });

  it("fills a line up to a cell behind its last one", () => {
    const { grid: changed } = withChanges(draft, [
      { kind: "cell", row: 2, column: 1, from: undefined, to: "2020" },
    ]);
    expect(changed[2]).toEqual(["B-Kreis", "2020"]);
  });

  it("replaces a row by several, and moves those below", () => {
    const { grid: changed } = withChanges(draft, [
      {
        kind: "rows",
        row: 1,
        from: [["A-Kreis", "2018"]],
        to: [
          ["A", "2018"],
          ["C", "2018"],
        ],
      },
    ]);
    expect(changed).toEqual([["Region", "seit"], ["A", "2018"], ["C", "2018"], ["B-Kreis"]]);
  });

  it("changes how the list is read", () => {
    expect(withChanges(draft, [toComplete])).toEqual({
      grid,
      settings: { ...initialSettings, isComplete: true },
    });
  });
});

/** Changes that fit one after another, as a person makes them. */
const changeSeries = fc
  .array(
    fc.record({ row: fc.nat(2), column: fc.nat(3), text: fc.string({ maxLength: 3 }), isRow: fc.boolean() }),
    {
      maxLength: 12,
    },
  )
  .map((wanted) => {
    let now = draft;
    return wanted.map(({ row, column, text, isRow }): Change => {
      const line = now.grid[row] ?? [];
      const change: Change = isRow
        ? { kind: "rows", row, from: [line], to: [[text], line] }
        : { kind: "cell", row, column, from: line[column], to: text };
      now = withChanges(now, [change]);
      return change;
    });
  });

describe("a history", () => {
  it("is back at the beginning when each step is taken back, and at the end when each is done again", () => {
    fc.assert(
      fc.property(changeSeries, (changes) => {
        let history = noHistory;
        let now = draft;
        for (const change of changes) {
          const moved = stepped(history, { label, changes: [change] });
          history = moved.history;
          now = withChanges(now, moved.changes);
        }
        const end = now;
        expect(replayed(draft, history)).toEqual(end);
        for (let moved = steppedBack(history); moved !== null; moved = steppedBack(history)) {
          history = moved.history;
          now = withChanges(now, moved.changes);
        }
        expect(now.grid.map((row) => row.filter((cell) => cell !== ""))).toEqual(grid);
        for (let moved = steppedAgain(history); moved !== null; moved = steppedAgain(history)) {
          history = moved.history;
          now = withChanges(now, moved.changes);
        }
        expect(now).toEqual(end);
      }),
    );
  });

  it("forgets what was taken back when something new is done", () => {
    const one = stepped(noHistory, { label, changes: [toComplete] }).history;
    const back = steppedBack(one)?.history ?? one;
    expect(back.undone).toHaveLength(1);
    expect(stepped(back, { label, changes: [] }).history.undone).toEqual([]);
  });

  it("has nothing to take back at first, and nothing to do again", () => {
    expect([steppedBack(noHistory), steppedAgain(noHistory)]).toEqual([null, null]);
  });

  it("takes back the changes of a step in turn", () => {
    const changes: Change[] = [
      { kind: "cell", row: 1, column: 1, from: "2018", to: "2019" },
      { kind: "cell", row: 1, column: 1, from: "2019", to: "2020" },
    ];
    expect(withChanges(withChanges(draft, changes), opposite(changes))).toEqual(draft);
  });
});
