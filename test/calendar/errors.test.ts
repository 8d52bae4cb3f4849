import { dayNumber, dayOf, isoDay, parseEdtfDate, tenureOf } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { issueOf } from "./fault.ts";

const reversed = { firstDay: "2022-07-01", lastDay: "2022-06-30" };

const refused: [string, string, { readonly [name: string]: string }, () => unknown][] = [
  ["dayNumber()", "date-format", { value: "27.11.2018" }, () => dayNumber("27.11.2018")],
  ["dayNumber()", "date-not-in-calendar", { value: "2019-02-29" }, () => dayNumber("2019-02-29")],
  ["isoDay()", "date-not-in-calendar", { value: "0.5" }, () => isoDay(0.5)],
  ["parseEdtfDate()", "date-format", { value: "2018~" }, () => parseEdtfDate("2018~")],
  ["parseEdtfDate()", "date-order", { value: "[2019..2018]" }, () => parseEdtfDate("[2019..2018]")],
  ["dayOf()", "field-value", { value: "Berlin" }, () => dayOf(new Date(0), "Berlin")],
  ["tenureOf()", "range-order", reversed, () => tenureOf(reversed)],
];

it.each(refused)("%s says what was given when it throws %s", (_, code, params, action) => {
  const issue = issueOf(action);
  expect(issue).toMatchObject({ code, severity: "error", path: [], params });
  for (const given of Object.values(params)) {
    expect(issue?.message.de).toContain(given);
    expect(issue?.message.en).toContain(given);
  }
});
