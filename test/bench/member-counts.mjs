import { addMonths } from "date-fns/addMonths";
import { isWithinInterval } from "date-fns/isWithinInterval";
import { memberCountOn, memberCountSeries } from "netzwerk-daseinsvorsorge";
import { assertSame, printTable, ratio, rounds, shown, shownRatio } from "./measurement.mjs";
import { placedMemberships } from "./members-on.mjs";
import { parsed } from "./records.mjs";

const range = { firstDay: "2000-01-01", lastDay: "2025-12-31" };
const months = 26 * 12;
const dates = Array.from({ length: 26 }, (_, year) => `${2000 + year}-06-15`);

/** The number of members on the first day of each month: what a page would draw without a library for it. */
function monthLoop(network) {
  const date = (day) => new Date(day * 86_400_000);
  const placed = placedMemberships(network).map(({ first, last, certainFirst, certainLast }) => ({
    possible: { start: date(first), end: date(last) },
    certain: certainFirst > certainLast ? null : { start: date(certainFirst), end: date(certainLast) },
  }));
  return () => {
    const counts = [];
    for (let month = 0; month < months; month++) {
      const day = addMonths(new Date(range.firstDay), month);
      const holding = placed.filter(({ possible }) => isWithinInterval(day, possible));
      const min = holding.filter(({ certain }) => certain !== null && isWithinInterval(day, certain)).length;
      counts.push({ date: day.toISOString().slice(0, 10), min, max: holding.length });
    }
    return counts;
  };
}

function monthsOf(series) {
  const dates = Array.from({ length: months }, (_, month) =>
    addMonths(new Date(range.firstDay), month).toISOString().slice(0, 10),
  );
  return dates.map((date) => {
    const { onRecord } = series.find(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
    return { date, ...onRecord };
  });
}

export async function benchMemberCountSeries(sizes) {
  const rows = [];
  for (const size of sizes) {
    const network = parsed(size);
    const series = () => memberCountSeries(network, range);
    const loop = monthLoop(network);
    assertSame({ series: () => monthsOf(series()), loop }, (counts) => counts);
    const { ours, theirs } = await rounds(
      { ours: series, theirs: loop },
      { count: size > 10_000 ? 1 : 5, once: true },
    );
    rows.push([size, series().length, shown(ours), shown(theirs), shownRatio(ratio(ours, theirs))]);
  }
  printTable(
    "How the number of members changed over 26 years",
    ["memberships", "runs", "memberCountSeries, every day", "date-fns, once a month", "ratio"],
    rows,
  );
}

export async function benchMemberCountOn(sizes) {
  const rows = [];
  for (const size of sizes) {
    const network = parsed(size);
    const first = performance.now();
    memberCountOn(network, dates[0]);
    const building = performance.now() - first;
    const { count } = await rounds({ count: () => dates.map((date) => memberCountOn(network, date)) });
    rows.push([size, shown(count.map((time) => time / dates.length)), shown([building])]);
  }
  printTable(
    "How many were members on a day",
    ["memberships", "memberCountOn", "the first question, which builds the index"],
    rows,
  );
}
