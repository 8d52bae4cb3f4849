import { expect, it } from "vitest";
import { lastNamedDay } from "../../src/page/list/last-named-day.ts";

const today = "2026-11-30";

it.each([
  [["01.07.2018", "31.12.2026"], today],
  [["01.07.2018", "bis 2030"], today],
  [["01.07.2018", "31.12.2022", "12073"], "2022-12-31"],
  [["seit 2019", "31.12.2099"], "2019-12-31"],
  [["31.12.2099"], ""],
  [["Tel. 0664120180", "12018 Einwohner"], ""],
])("lastNamedDay() of %j is %j", (texts, day) => {
  expect(lastNamedDay(texts, today)).toBe(day);
});
