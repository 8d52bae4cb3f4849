import { dayNumber, isoDay } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { dayAfterKey } from "../../src/element/day-step.ts";

const days = { start: dayNumber("2019-01-01"), endExclusive: dayNumber("2021-01-01") };

it.each([
  // days
  ["ArrowRight", false, "2020-02-28", "2020-02-29"],
  ["ArrowUp", false, "2020-02-29", "2020-03-01"],
  ["ArrowLeft", false, "2020-03-01", "2020-02-29"],
  ["ArrowDown", false, "2020-01-01", "2019-12-31"],
  // months: the same day, or the last one of a shorter month
  ["PageUp", false, "2020-01-31", "2020-02-29"],
  ["PageDown", false, "2020-03-31", "2020-02-29"],
  ["PageUp", false, "2019-12-15", "2020-01-15"],
  ["PageDown", false, "2020-01-15", "2019-12-15"],
  // years
  ["PageDown", true, "2020-02-29", "2019-02-28"],
  ["PageUp", true, "2019-12-31", "2020-12-31"],
  // the edges
  ["Home", false, "2020-05-05", "2019-01-01"],
  ["End", false, "2020-05-05", "2020-12-31"],
  ["ArrowLeft", false, "2019-01-01", "2019-01-01"],
  ["PageUp", true, "2020-06-01", "2020-12-31"],
])("dayAfterKey() of %s (Shift: %s) leads from %s to %s", (key, isShifted, from, to) => {
  const moved = dayAfterKey(key, isShifted, dayNumber(from), days);
  expect(moved === null ? null : isoDay(moved)).toBe(to);
});

it("dayAfterKey() knows no other keys", () => {
  expect(dayAfterKey("Tab", false, days.start, days)).toBeNull();
});
