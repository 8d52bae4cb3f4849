import { expect, it } from "vitest";
import { firstTexts } from "../../src/page/list/first-texts.ts";

const long = "Marktplatz".repeat(5);

it.each<[string, string[], string[]]>([
  ["two different ones", ["Mitglied", "Mitglied", "", "ausgeschieden", "neu"], ["Mitglied", "ausgeschieden"]],
  ["one if there is one", ["", " ja\n", "ja"], ["ja"]],
  ["a long one in short", [long], [`${long.slice(0, 40)} …`]],
  ["none of blank cells", ["", " "], []],
])("firstTexts() gives %s", (_, cells, texts) => {
  const rows = cells.map((cell) => ["x", cell]);
  expect(firstTexts(rows, 1, "de")).toEqual(texts);
});
