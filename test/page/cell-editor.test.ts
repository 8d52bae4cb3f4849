import { describe, expect, it } from "vitest";
import { computed, effectScope, ref, shallowRef } from "vue";
import { cellWith, type Grid } from "../../src/page/list/cell.ts";
import { type Change, type Draft, withChanges } from "../../src/page/list/change.ts";
import { initialSettings } from "../../src/page/list/settings.ts";
import { cellEditor } from "../../src/page/parts/cell-editor.ts";

/** An editor of a list, and what was made of it. */
function editing(grid: Grid) {
  const draft = shallowRef<Draft>({ grid, settings: initialSettings });
  async function change(_: unknown, changes: readonly Change[]): Promise<void> {
    draft.value = withChanges(draft.value, changes);
  }
  const desk = {
    lang: ref<"de" | "en">("de"),
    draft,
    isBeginning: computed(() => false),
    change,
    announce: () => undefined,
  };
  const scope = effectScope();
  const editor = scope.run(() =>
    cellEditor(
      desk,
      ref(null),
      () => undefined,
      async () => undefined,
    ),
  );
  if (editor === undefined) throw new Error("The scope is closed.");
  return { ...editor, draft, change, scope };
}

const typed = (from: string, text: string) => cellWith(from, text, "hand");

describe("edit()", () => {
  it("keeps what was typed into a cell when another one is begun", () => {
    const { edit, text, draft } = editing([["a"], ["b"]]);
    edit(1, 0);
    text.value = "A";
    edit(2, 0);
    expect(draft.value.grid).toEqual([[typed("a", "A")], ["b"]]);
    expect(text.value).toBe("b");
  });

  it("leaves what was typed when the same cell is begun again", () => {
    const { edit, text } = editing([["a"]]);
    edit(1, 0);
    text.value = "A";
    edit(1, 0);
    expect(text.value).toBe("A");
  });

  it("keeps what was typed when the table goes away", () => {
    const { edit, text, draft, scope } = editing([["a"]]);
    edit(1, 0);
    text.value = "A";
    scope.stop();
    expect(draft.value.grid).toEqual([[typed("a", "A")]]);
  });
});

describe("finish()", () => {
  it("writes into the row that was begun when a row above it has become two", async () => {
    const { edit, text, finish, change, draft } = editing([["a; b"], ["c"]]);
    edit(2, 0);
    text.value = "C";
    await change("", [{ kind: "rows", row: 0, from: [["a; b"]], to: [["a"], ["b"]] }]);
    await finish(true, false);
    expect(draft.value.grid).toEqual([["a"], ["b"], [typed("c", "C")]]);
  });

  it("writes nothing when the editing is given up, or the text is what it was", async () => {
    const { edit, text, finish, draft } = editing([["a"]]);
    const before = draft.value;
    edit(1, 0);
    text.value = "A";
    await finish(false, false);
    edit(1, 0);
    await finish(true, false);
    expect(draft.value).toBe(before);
  });
});
