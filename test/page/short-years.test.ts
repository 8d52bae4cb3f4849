import { expect, it } from "vitest";
import { shortYearsIn } from "../../src/page/list/short-years.ts";

it.each([
  [
    ["1.7.24", "01.07.22", "1.8.19"],
    ["19 2019", "24 2024"],
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
])("shortYearsIn() finds the first and the last year of two digits in %j", (texts, years) => {
  expect(shortYearsIn(texts).map(({ digits, year }) => `${digits} ${year}`)).toEqual(years);
});
