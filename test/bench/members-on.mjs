import FlattenTree from "@flatten-js/interval-tree";
import { isWithinInterval } from "date-fns/isWithinInterval";
import createTree1d from "interval-tree-1d";
import { DateTime, Interval } from "luxon";
import { dayNumber, extentOf, membersOn } from "netzwerk-daseinsvorsorge";
import NodeIntervalTree from "node-interval-tree";
import { assertSame, printTable, ratio, rounds, shown, shownRatio } from "./measurement.mjs";
import { parsed } from "./records.mjs";
import { noteRatio } from "./summary.mjs";

const dates = ["2003-06-15", "2008-06-15", "2013-06-15", "2018-06-15", "2023-06-15"];

const farDay = 1_000_000;

/** The memberships as the contestants get them: the region with its possible and its certain days, as numbers. */
export function placedMemberships(network) {
  const regions = new Map(network.regions.map((region) => [region.id, region]));
  return network.memberships.map((membership) => {
    const { possible, certain } = extentOf(network, membership);
    return {
      region: regions.get(membership.regionId),
      first: numbered(possible.firstDay, -farDay),
      last: numbered(possible.lastDay, farDay),
      certainFirst: certain === null ? farDay : numbered(certain.firstDay, -farDay),
      certainLast: certain === null ? -farDay : numbered(certain.lastDay, farDay),
    };
  });
}

function numbered(isoDay, unbounded) {
  return isoDay === null ? unbounded : dayNumber(isoDay);
}

/** Each contestant finds the possible members by its own means and tells the certain ones among them. */
function contestants(network, size) {
  const records = placedMemberships(network);
  const fast = { membersOn: (date) => membersOn(network, date), "interval-tree-1d": tree1d(records) };
  if (size > 100_000) return fast;
  return {
    ...fast,
    "@flatten-js/interval-tree": flattenTree(records),
    "node-interval-tree": nodeIntervalTree(records),
    "date-fns isWithinInterval": dateFnsFilter(records),
    "Luxon Interval.contains": luxonFilter(records),
  };
}

function lists() {
  return { certain: [], uncertain: [] };
}

function note(found, record, day) {
  const isCertain = record.certainFirst <= day && day <= record.certainLast;
  (isCertain ? found.certain : found.uncertain).push(record.region);
}

function tree1d(records) {
  const tree = createTree1d(records.map((record) => [record.first, record.last, record]));
  return (date) => {
    const day = dayNumber(date);
    const found = lists();
    tree.queryPoint(day, (interval) => {
      note(found, interval[2], day);
    });
    return found;
  };
}

function flattenTree(records) {
  const tree = new FlattenTree();
  for (const record of records) tree.insert([record.first, record.last], record);
  return (date) => {
    const day = dayNumber(date);
    const found = lists();
    for (const record of tree.search([day, day])) note(found, record, day);
    return found;
  };
}

function nodeIntervalTree(records) {
  const Tree = NodeIntervalTree.default ?? NodeIntervalTree;
  const tree = new Tree();
  for (const record of records) tree.insert(record.first, record.last, record);
  return (date) => {
    const day = dayNumber(date);
    const found = lists();
    for (const record of tree.search(day, day)) note(found, record, day);
    return found;
  };
}

function filter(records, intervalOf, dayOf, contains) {
  const placed = records.map((record) => ({
    region: record.region,
    possible: intervalOf(record.first, record.last),
    certain:
      record.certainFirst > record.certainLast ? null : intervalOf(record.certainFirst, record.certainLast),
  }));
  return (date) => {
    const day = dayOf(date);
    const found = lists();
    for (const { region, possible, certain } of placed) {
      if (!contains(possible, day)) continue;
      (certain !== null && contains(certain, day) ? found.certain : found.uncertain).push(region);
    }
    return found;
  };
}

function dateFnsFilter(records) {
  const date = (day) => new Date(day * 86_400_000);
  return filter(
    records,
    (first, last) => ({ start: date(first), end: date(last) }),
    (text) => new Date(text),
    (interval, day) => isWithinInterval(day, interval),
  );
}

function luxonFilter(records) {
  const date = (day) => DateTime.fromMillis(day * 86_400_000, { zone: "utc" });
  return filter(
    records,
    (first, last) => Interval.fromDateTimes(date(first), date(last + 1)),
    (text) => DateTime.fromISO(text, { zone: "utc" }),
    (interval, day) => interval.contains(day),
  );
}

function sortedIds({ certain, uncertain }) {
  return [certain, uncertain].map((regions) => regions.map(({ id }) => id).sort());
}

/** What `membersOn` may take of the time of the fastest of them. */
const aims = new Map([
  [16, 2],
  [1_000, 1.1],
  [10_000, 0.9],
  [100_000, 0.4],
]);

export async function benchMembersOn(sizes) {
  const rows = [];
  for (const size of sizes) {
    const all = Object.entries(contestants(parsed(size), size));
    for (const date of dates) {
      assertSame(Object.fromEntries(all.map(([name, ask]) => [name, () => ask(date)])), sortedIds);
    }
    const { membersOn: own, ...others } = await rounds(
      Object.fromEntries(all.map(([name, ask]) => [name, () => dates.map(ask)])),
      { once: size > 100_000 },
    );
    const perQuestion = (times) => shown(times.map((time) => time / dates.length));
    rows.push([size, "membersOn", perQuestion(own), "1"]);
    for (const [name, times] of Object.entries(others)) {
      const ofTheirs = ratio(own, times);
      if (name === "interval-tree-1d") noteRatio(`membersOn / ${name}`, size, ofTheirs, aims.get(size));
      rows.push([size, name, perQuestion(times), shownRatio(ofTheirs)]);
    }
  }
  printTable(
    "Who was a member on a day: certain and uncertain ones",
    ["memberships", "contestant", "a question", "membersOn takes × of it"],
    rows,
  );
}
