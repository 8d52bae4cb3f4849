import { expect, it } from "vitest";
import { shownHeading } from "../../src/page/list/shown-heading.ts";

it.each([
  ["Kreis-\nschlüssel", "Kreisschlüssel"],
  ["Nord-\r\nSüd", "Nord- Süd"],
  ["Einwohner\n31.12.2022", "Einwohner 31.12.2022"],
  [" Mitglied ", "Mitglied"],
])("shownHeading() writes %j in one line as %j", (header, shown) => {
  expect(shownHeading(header)).toBe(shown);
});
