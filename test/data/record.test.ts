import {
  fundingPeriodsOn,
  isIssue,
  membershipOn,
  membersOn,
  type Network,
  reconcileCounts,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { expect, it } from "vitest";

const parsed = safeParseNetwork(JSON.parse(JSON.stringify(record)));

it("the record is what parseNetwork makes of its own JSON", () => {
  expect(parsed.success && parsed.network).toEqual(record);
});

it("the record has no fault, and its warnings are the contradictions of its sources", () => {
  expect(parsed.issues.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([
    "count-conflict",
    "count-conflict",
    "count-conflict",
  ]);
  const pairs = parsed.issues.flatMap((issue) =>
    isIssue(issue, "count-conflict") && issue.params.reason === "claims" ? [issue.params.counts] : [],
  );
  expect(pairs).toEqual([
    [23, 18],
    [23, 16],
    [18, 16],
  ]);
});

it("the notes are that no end of a membership is known, and which members lie within others", () => {
  const notes = parsed.issues.filter(({ severity }) => severity === "info");
  expect(notes.map(({ code }) => code)).toEqual([
    "end-unknown",
    "region-nested",
    "region-nested",
    "region-nested",
  ]);
  expect(notes.flatMap((note) => (isIssue(note, "end-unknown") ? note.params.ids : []))).toEqual(
    record.memberships.map(({ id }) => id),
  );
  expect(notes.flatMap((note) => (isIssue(note, "region-nested") ? [note.params.regionIds] : []))).toEqual([
    ["spessartregional", "main-kinzig"],
    ["saechsische-schweiz-osterzgebirge", "rpv-oberes-elbtal-osterzgebirge"],
    ["meissen", "rpv-oberes-elbtal-osterzgebirge"],
  ]);
});

it("three founders are certain, because only three sources name the day", () => {
  expect(membersOn(record, "2018-11-27").certain.map(({ name }) => name)).toEqual([
    "Vogelsbergkreis",
    "ILE Mitte Niedersachsen",
    "ILE Waginger See – Rupertiwinkel",
  ]);
});

it("nobody is a member before the founding", () => {
  const { certain, uncertain } = membersOn(record, "2018-11-26");
  expect([...certain, ...uncertain]).toEqual([]);
});

it("memberships are certain as far as sources with bounds show them, and hosting a meeting shows none", () => {
  const answers = [
    // "2018" can be 31 December; the report on 17 and 18 May 2025 speaks of the first of them at the earliest
    ["vg-daun", "2018-12-30", "uncertain"],
    ["vg-daun", "2018-12-31", "certain"],
    ["vg-daun", "2025-05-17", "certain"],
    ["vg-daun", "2025-05-18", "uncertain"],
    // new after June 2022, on a day that nobody names
    ["suedwestpfalz", "2022-06-30", "no"],
    ["suedwestpfalz", "2022-07-01", "uncertain"],
    ["suedwestpfalz", "2025-05-18", "uncertain"],
    // a list of December 2022 at the earliest
    ["main-kinzig", "2022-12-01", "certain"],
    ["main-kinzig", "2022-12-02", "uncertain"],
    // the page of the MORO years may be of its first day
    ["spessartregional", "2022-06-30", "uncertain"],
    // the host of 10 and 11 April 2025
    ["merzig-wadern", "2025-04-10", "uncertain"],
  ] as const;
  const wrong = answers.filter(
    ([region, day, certainty]) => membershipOn(record, region, day).certainty !== certainty,
  );
  expect(wrong).toEqual([]);
});

it.each([
  ["2022-06-30", "moro"],
  ["2022-07-01", "self-organised"],
])("%s lies in the funding period %s", (day, period) => {
  const { certain, uncertain } = fundingPeriodsOn(record, day);
  expect(certain.map(({ id }) => id)).toEqual([period]);
  expect(uncertain).toEqual([]);
});

it("no funded round is on record for July to September 2020", () => {
  const { rounds } = fundingPeriodsOn(record, "2020-08-15");
  expect([...rounds.certain, ...rounds.uncertain]).toEqual([]);
});

it("a published number is never in conflict with a partial roster that could hold it", () => {
  const verdicts = reconcileCounts(record).map(({ verdict }) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(["incomplete", "not-comparable"]));
});

it("the founding claim adds up by kind of region", () => {
  const founding = record.countClaims.find(({ count, date }) => count === 23 && date === "2018-11-27");
  expect(founding?.breakdown).toEqual({
    district: 14,
    "municipal-association": 6,
    "planning-association": 3,
  });
});

it("every fact has a source, and every source is cited", () => {
  const facts = [
    ...record.regions,
    ...record.memberships,
    ...record.fundingPeriods,
    ...record.fundingPeriods.flatMap(({ rounds }) => rounds),
    ...record.criteria,
    ...record.events,
    ...record.countClaims,
  ];
  expect(facts.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  const cited = new Set([...facts.flatMap(({ sources }) => sources), ...confirmationSources(record)]);
  expect(cited).toEqual(new Set(record.sources.map(({ id }) => id)));
});

function confirmationSources(network: Network): string[] {
  return [...network.memberships, ...network.fundingPeriods]
    .flatMap(({ confirmations }) => confirmations)
    .flatMap(({ source }) => source ?? []);
}

it("every confirmation has a source", () => {
  const confirmations = [...record.memberships, ...record.fundingPeriods].flatMap(
    (entry) => entry.confirmations,
  );
  expect(confirmations.filter(({ source }) => source === undefined)).toEqual([]);
});
