import { memberDifference, NetworkError, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

type Dates = readonly [startDate: string | undefined, endDate: string | undefined];

function networkWith(...dates: Dates[]) {
  return parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2020-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "Region A" }],
    memberships: dates.map(([startDate, endDate], at) => ({
      id: `m${at}`,
      regionId: "a",
      startDate,
      endDate,
    })),
  });
}

/** From 10 to 20 June 2020. */
const difference = (...dates: Dates[]) => {
  const { joined, left } = memberDifference(networkWith(...dates), "2020-06-10", "2020-06-20");
  const certaintyIn = (lists: typeof joined) =>
    lists.certain.length > 0 ? "certain" : lists.uncertain.length > 0 ? "uncertain" : "no";
  return { joined: certaintyIn(joined), left: certaintyIn(left) };
};

const cases: [situation: string, dates: Dates[], joined: string, left: string][] = [
  // exact
  ["begins between", [["2020-06-15", ".."]], "certain", "no"],
  ["begins on the first day", [["2020-06-10", ".."]], "no", "no"],
  ["begins on the day after it", [["2020-06-11", ".."]], "certain", "no"],
  ["begins on the last day", [["2020-06-20", ".."]], "certain", "no"],
  ["begins on the day after that", [["2020-06-21", ".."]], "no", "no"],
  ["ends on the first day", [["2020-01-01", "2020-06-10"]], "no", "certain"],
  ["ends on the day before the last one", [["2020-01-01", "2020-06-19"]], "no", "certain"],
  ["ends on the last day", [["2020-01-01", "2020-06-20"]], "no", "no"],
  ["begins and ends between", [["2020-06-12", "2020-06-15"]], "no", "no"],
  // one record with unknown days
  ["may begin before or between", [["[2020-06-01..2020-06-15]", ".."]], "uncertain", "no"],
  ["may begin between or after", [["[2020-06-15..2020-06-30]", ".."]], "uncertain", "no"],
  ["begins on some day between", [["[2020-06-11..2020-06-20]", ".."]], "certain", "no"],
  ["may end between or after", [["2020-01-01", "[2020-06-15..2020-06-30]"]], "no", "uncertain"],
  ["is unknown", [[undefined, undefined]], "uncertain", "uncertain"],
  [
    "may be over before both, and has begun by the first day if not",
    [["[2020-06-01..2020-06-10]", "[2020-06-08..2020-06-30]"]],
    "no",
    "uncertain",
  ],
  [
    "may begin after both, and lasts to the last day if not",
    [["[2020-06-05..2020-06-25]", "[2020-06-20..2020-06-30]"]],
    "uncertain",
    "no",
  ],
  // uncertain on both days, but only together
  ["begins before or after both", [["[..2020-06-10]", ".."]], "no", "no"],
  // several records
  [
    "leaves and comes back",
    [
      ["2020-01-01", "2020-06-12"],
      ["2020-06-18", ".."],
    ],
    "no",
    "no",
  ],
  [
    "joins while it may be a member already",
    [
      ["2020-06-15", ".."],
      ["2020-01-01", "[2020-06-05..2020-06-12]"],
    ],
    "uncertain",
    "no",
  ],
  [
    "is relieved by another record",
    [
      ["2020-01-01", "[2020-06-10..2020-06-19]"],
      ["2020-06-20", ".."],
    ],
    "no",
    "no",
  ],
];

describe("memberDifference()", () => {
  it.each(cases)("for a region that %s", (_, dates, joined, left) => {
    expect(difference(...dates)).toEqual({ joined, left });
  });

  it("swaps joined and left when the days are swapped", () => {
    const network = networkWith(["2020-06-15", ".."]);
    const forward = memberDifference(network, "2020-06-10", "2020-06-20");
    const backward = memberDifference(network, "2020-06-20", "2020-06-10");
    expect(backward).toEqual({ joined: forward.left, left: forward.joined, beyondAsOf: false });
    expect(backward.left.certain.map(({ id }) => id)).toEqual(["a"]);
  });

  it("gives empty lists when the days are equal", () => {
    const none = { certain: [], uncertain: [] };
    expect(memberDifference(networkWith([undefined, undefined]), "2020-06-10", "2020-06-10")).toEqual({
      joined: none,
      left: none,
      beyondAsOf: false,
    });
  });

  it("is beyondAsOf when either day is", () => {
    const network = networkWith();
    expect(memberDifference(network, "2020-12-31", "2021-01-01").beyondAsOf).toBe(true);
    expect(memberDifference(network, "2021-01-01", "2020-12-31").beyondAsOf).toBe(true);
    expect(memberDifference(network, "2020-12-31", "2020-12-31").beyondAsOf).toBe(false);
  });

  it("throws for a day that does not exist", () => {
    expect(() => memberDifference(networkWith(), "2020-06-31", "2020-07-01")).toThrow(NetworkError);
    expect(() => memberDifference(networkWith(), "2020-07-01", "2020")).toThrow("date-format");
  });
});
