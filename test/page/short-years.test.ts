import { expect, it } from "vitest";
import { shortYearsIn } from "../../src/page/list/short-years.ts";
import { findingTexts } from "../../src/page/texts/findings.ts";

it.each([
  [
    ["1.7.24", "01.07.22", "1.8.19"],
    ["19 2019", "22 2022", "24 2024"],
  ],
  [
    ["01/07/98", "01.07.22"],
    ["98 1998", "22 2022"],
  ],
  [["01.07.49"], ["49 2049"]],
  [["01.07.50", "1.1.50"], ["50 1950"]],
  [["01.07.22 – 30.06.23"], ["22 2022", "23 2023"]],
  [["Juli 22"], ["22 2022"]],
  [["01.07.2022", "2022", ""], []],
])("shortYearsIn() finds the years of two digits in %j, each once", (texts, years) => {
  expect(shortYearsIn(texts).map(({ digits, year }) => `${digits} ${year}`)).toEqual(years);
});

it.each([
  [["1.7.24"], "Überall 24 als 2024 eintragen"],
  [["1.7.24", "1.7.22", "1.8.19"], "Überall 19 als 2019, 22 als 2022 und 24 als 2024 eintragen"],
  [
    ["1.7.98", "1.7.19", "1.7.20", "1.8.21", "1.8.22"],
    "Überall 98 als 1998 bis 22 als 2022 eintragen (5 Jahre)",
  ],
])("takeShortYears() names the years of %j, or how many there are", (texts, button) => {
  expect(findingTexts.takeShortYears(shortYearsIn(texts)).de).toBe(button);
});
