import { formatIssues, NetworkError } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { issueOf } from "../calendar/fault.ts";
import { issuesOf, network } from "./fixtures.ts";

/** As many issues as are asked for. */
function faults(count: number) {
  return issuesOf(network({ sources: Array.from({ length: count }, (_, at) => ({ id: `s${at}` })) }));
}

describe.each(["de", "en"] as const)("formatIssues() in %s", (lang) => {
  it("gives the empty text for no issues", () => {
    expect(formatIssues([], lang)).toBe("");
    expect(formatIssues([], lang, { limit: 3 })).toBe("");
    expect(formatIssues([], lang, { limit: 0 })).toBe("");
  });

  it("gives a line for each issue, in order, with its sentence and its code", () => {
    const issues = faults(12);
    const lines = formatIssues(issues, lang).split("\n");
    expect(lines).toHaveLength(12);
    for (const [at, line] of lines.entries()) {
      expect(line).toContain(issues[at]?.message[lang]);
      expect(line).toContain("field-missing");
    }
  });

  it("says where each issue is", () => {
    const [first = "", , third] = formatIssues(faults(3), lang).split("\n");
    expect(first).toContain("sources[0].title");
    expect(third).toContain("sources[2].title");
  });

  it("prints no more than the limit, and all without one", () => {
    expect(formatIssues(faults(5), lang, { limit: 2 }).split("\n")).toHaveLength(3);
    expect(formatIssues(faults(5), lang, { limit: 5 })).toBe(formatIssues(faults(5), lang));
    expect(formatIssues(faults(5), lang, { limit: 6 })).toBe(formatIssues(faults(5), lang));
    expect(formatIssues(faults(5), lang, { limit: undefined })).toBe(formatIssues(faults(5), lang));
    expect(formatIssues(faults(5), lang, {})).toBe(formatIssues(faults(5), lang));
  });
});

describe("the last line says how many more there are,", () => {
  it.each([
    [4, 3, "… und 1 weitere", "… and 1 more"],
    [5, 3, "… und 2 weitere", "… and 2 more"],
    [2, 0, "… und 2 weitere", "… and 2 more"],
    [1_004, 3, "… und 1.001 weitere", "… and 1,001 more"],
  ])("of %d with limit %d", (count, limit, de, en) => {
    const issues = faults(count);
    expect(formatIssues(issues, "de", { limit }).split("\n").at(-1)).toBe(de);
    expect(formatIssues(issues, "en", { limit }).split("\n").at(-1)).toBe(en);
  });
});

it("formatIssues() refuses a limit that is not a whole number from 0, and hides nothing by it", () => {
  const limits = [-1, -0.5, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2", null];
  const refused = limits.map((limit) => {
    const issue = issueOf(() => formatIssues(faults(2), "en", { limit: limit as never }));
    return [limit, issue?.code, issue?.path.join(".")];
  });
  expect(refused).toEqual(limits.map((limit) => [limit, "field-value", "options.limit"]));
});

it.each([1, 3, 4, 12])(
  "the message of a NetworkError is the English form of the first three of %d",
  (count) => {
    const issues = faults(count);
    expect(new NetworkError(issues).message).toBe(formatIssues(issues, "en", { limit: 3 }));
    expect(new NetworkError(issues).issues).toBe(issues);
  },
);

it("the message of a NetworkError stays short, however long the texts of the input are", () => {
  const long = "x".repeat(100_000);
  const inputs = [
    network({ sources: [{ id: "s", title: "Liste", [long]: 1 }] }),
    network({ roster: long }),
    network({ asOf: long }),
    network({ regions: [{ id: long, name: long, size: 1 }] }),
    network({
      sources: [
        { id: "s", title: "Liste" },
        { id: "s", title: long },
      ],
    }),
    network({ memberships: [{ id: long, regionId: long }] }),
  ];
  for (const input of inputs) expect(new NetworkError(issuesOf(input)).message.length).toBeLessThan(2_000);
});
