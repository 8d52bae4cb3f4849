import { expect, it } from "vitest";
import { typedKey } from "../../src/page/parts/grid-keys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

it.each<[string, Partial<Parameters<typeof typedKey>[0]> & { readonly key: string }, string | undefined]>([
  ["a letter", { key: "ä" }, "ä"],
  ["a digit", { key: "2" }, "2"],
  ["a sign of the third level", { key: "@", ctrlKey: true, altKey: true }, "@"],
  ["Delete", { key: "Delete" }, ""],
  ["Backspace", { key: "Backspace" }, ""],
  ["a shortcut", { key: "c", ctrlKey: true }, undefined],
  ["a shortcut of a Mac", { key: "c", metaKey: true }, undefined],
  ["a key that scrolls", { key: " " }, undefined],
  ["a key with a name", { key: "Tab" }, undefined],
  ["a letter that is being composed", { key: "a", isComposing: true }, undefined],
])("typedKey() of %s", (_, event, text) => {
  expect(typedKey({ ...plain, ...event })).toBe(text);
});
