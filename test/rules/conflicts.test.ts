import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesWith, membership, network } from "../parse/fixtures.ts";

/** What is found beside the end that is unknown. */
function found(fields: Fields): string[] {
  return findings(network(fields)).filter((finding) => !finding.startsWith("end-unknown"));
}

describe("reason-conflict", () => {
  const end = ["reason-conflict memberships.0.endReason"];
  const start = ["reason-conflict memberships.0.startReason"];

  it.each<[string, Fields, Fields, string[]]>([
    ["a withdrawal from what goes on", {}, { endReason: "withdrawal", endDate: ".." }, end],
    ["a withdrawal on a day", {}, { endReason: "withdrawal", endDate: "2020" }, []],
    ["a withdrawal on an unknown day", {}, { endReason: "withdrawal", endDate: undefined }, []],
    ["a founding years after it", { foundingDate: "2010-01-01" }, { startReason: "founding" }, start],
    ["a founding a day after it", { foundingDate: "2018-12-31" }, { startReason: "founding" }, start],
    ["a founding on its day", { foundingDate: "2019-01-01" }, { startReason: "founding" }, []],
    ["a founding that may be its day", { foundingDate: "2019" }, { startReason: "founding" }, []],
    [
      "a founding that may have been later",
      { foundingDate: "2018" },
      { startReason: "founding", startDate: "[2018-12-31..2019]" },
      [],
    ],
    [
      "a founding on an unknown day",
      { foundingDate: "2010" },
      { startReason: "founding", startDate: undefined },
      [],
    ],
    ["a founding of a network whose founding is unknown", {}, { startReason: "founding" }, []],
    ["an admission on another day", { foundingDate: "2010" }, { startReason: "admission" }, []],
  ])("is about %s, or not: %#", (_, fields, dates, expected) => {
    expect(found({ ...fields, memberships: [membership(dates)] })).toEqual(expected);
  });

  it("names the reason and the dates", () => {
    const memberships = [membership({ startReason: "founding", endReason: "withdrawal" })];
    const input = network({ foundingDate: "2010-01-01", memberships });
    expect(issuesWith("reason-conflict", input).map(({ params }) => params)).toEqual([
      { reason: "ongoing", endReason: "withdrawal" },
      { reason: "founding", startDate: "2019-01-01", foundingDate: "2010-01-01" },
    ]);
  });
});

describe("as-of-conflict", () => {
  const period = { id: "p", name: { de: "Phase" }, kind: "funded", carryOver: "automatic" };
  const confirmed = (date: string) => ({ confirmations: [{ date: "2020" }, { date }] });
  const late = (place: string) => [`as-of-conflict ${place}.confirmations.1.date`];

  it.each<[string, Fields, string[]]>([
    [
      "a record that speaks until a day before the founding",
      { foundingDate: "2025" },
      ["as-of-conflict asOf"],
    ],
    ["a record that speaks until the founding", { foundingDate: "2024-12-31" }, []],
    ["a record that may speak until the founding", { foundingDate: "[2024..2026]" }, []],
    [
      "a membership that is confirmed after the last day",
      { memberships: [membership(confirmed("2025-01-01"))] },
      late("memberships.0"),
    ],
    [
      "a membership that is confirmed on the last day",
      { memberships: [membership(confirmed("2024-12-31"))] },
      [],
    ],
    [
      "a membership that may be confirmed before it",
      { memberships: [membership(confirmed("[2024..2026]"))] },
      [],
    ],
    [
      "a funding period that is confirmed after the last day",
      { fundingPeriods: [{ ...period, ...confirmed("2025") }] },
      late("fundingPeriods.0"),
    ],
    [
      "a round that is confirmed after the last day",
      { fundingPeriods: [{ ...period, rounds: [{ id: "r", name: { de: "1" }, ...confirmed("2025") }] }] },
      late("fundingPeriods.0.rounds.0"),
    ],
    ["dates that lie in the future", { memberships: [membership({ endDate: "2030" })] }, []],
  ])("is about %s, or not: %#", (_, fields, expected) => {
    expect(found(fields)).toEqual(expected);
  });
});

describe("within-cycle", () => {
  const regionsWithin = (within: Record<string, string[]>) =>
    Object.entries(within).map(([id, outer]) => ({ id, name: `Region ${id}`, within: outer }));

  it.each<[Record<string, string[]>, string[]]>([
    [{ a: ["a"] }, ["a through a"]],
    [{ a: ["b"], b: ["a"] }, ["a through b", "b through a"]],
    [{ a: ["b"], b: ["c"], c: ["a"] }, ["a through b", "b through c", "c through a"]],
    [{ a: ["b"], b: ["c"], c: ["b"] }, ["b through c", "c through b"]],
    [{ a: ["b", "c"], b: ["c"], c: [] }, []],
    [{ a: ["b", "a"], b: [] }, ["a through a"]],
  ])("is about each region within itself: %j", (within, expected) => {
    const issues = issuesWith("within-cycle", network({ regions: regionsWithin(within) }));
    expect(issues.map(({ params }) => `${params.regionId} through ${params.through}`)).toEqual(expected);
  });

  it("ends on a circle of many thousands", () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `r${at}`);
    const regions = ids.map((id, at) => ({ id, name: id, within: [ids[(at + 1) % ids.length]] }));
    expect(issuesWith("within-cycle", network({ regions }))).toHaveLength(20_000);
  });
});

it("url-scheme is about each address of a source that is neither http nor https", () => {
  const refused = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "file:///etc/passwd",
    "mailto:amt@example.org",
    "//example.org",
    "www.example.org",
    "example.org/liste",
    "https:",
    "http://",
    "x https://example.org",
  ];
  const taken = ["https://example.org", "http://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG", undefined];
  const sources = [...refused, ...taken].map((url, at) => ({ id: `s${at}`, title: "Quelle", url }));
  const issues = issuesWith("url-scheme", network({ sources }));
  expect(issues.map(({ params }) => params.url)).toEqual(refused);
  expect(issues.map(({ path }) => path)).toEqual(refused.map((_, at) => ["sources", at, "url"]));
});
