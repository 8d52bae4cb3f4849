import fc from "fast-check";
import type { Issue, NetworkInput } from "netzwerk-daseinsvorsorge";
import { NetworkError, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  type JoinedMemberList,
  joinMemberList,
  type MemberList,
  type MemberListCheck,
  networkFromMemberList,
  type RowStatus,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { base } from "./checked.ts";

const header = "Region;Regions-ID;Land;Kreisschlüssel;seit;bis;Rolle;Quelle;Mitgliedschafts-ID";

/** A row with a name, so that it is no blank line; often with cells that cannot be read or that contradict others. */
const row = fc
  .tuple(
    fc.constantFrom("Landkreis A", "LK A", "B", "C", "Ã¤"),
    fc.constantFrom("", "", "", "a", "b"),
    fc.constantFrom("", "", "Hessen", "Sachsen", "Hesen"),
    fc.constantFrom("", "", "06535", "6535", "06632", "14627", "99999"),
    fc.constantFrom("2018", "01.07.2020", "27.11.2018", "2021", "", "30.06.2020", "01.07.22", "2017"),
    fc.constantFrom(
      "laufend",
      "",
      "2019",
      "30.06.2023",
      "30.06.2020",
      "2022",
      "31.12.9999",
      "30.02.2021",
      "2016",
    ),
    fc.constantFrom("", "", "Mitglied", "Kandidat", "Gast"),
    fc.constantFrom("s", "s | t", ""),
    fc.constantFrom("", "", "", "", "m", "z-1"),
  )
  .map((cells) => cells.join(";"));

const faultyRow = fc.constantFrom(";;;;;;;s;", "A;;;;2018;laufend;;s;;;zu viel", 'A "x";;;;2018;laufend;;s;');

const rows = fc.array(fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: faultyRow }), {
  maxLength: 8,
});

const own: NetworkInput = {
  ...base,
  sources: [{ id: "s", title: "Satzung" }],
  regions: [
    { id: "a", name: "Landkreis A", dissolutionDate: "2021" },
    { id: "z", name: "Z", within: ["b"], identifiers: [{ scheme: "kreis", value: "06632" }] },
  ],
  memberships: [
    { id: "z-1", regionId: "z", startDate: "2018", sources: ["s"] },
    { id: "a-0", regionId: "a", startDate: "2020", endDate: "2021", sources: ["s"] },
  ],
};

const networks = fc.constantFrom<NetworkInput>(
  base,
  base,
  { ...base, foundingDate: "2018-11-27", dissolutionDate: "2022-06-30" },
  own,
  { ...own, asOf: "gestern" },
  {
    ...base,
    fundingPeriods: [
      {
        id: "p",
        name: { de: "P" },
        kind: "self-organised",
        carryOver: "explicit",
        startDate: "2021",
        sources: ["s"],
      },
    ],
  },
);

/** What the laws have to go through to mean something. */
const mustOccur = [
  "a network",
  "no network",
  "field-missing",
  "field-value",
  "row-width",
  "date-not-in-calendar",
  "date-two-digit-year",
  "date-sentinel",
  "date-order",
  "encoding-mojibake",
  "key-leading-zero",
  "key-state",
  "key-mismatch",
  "key-shared",
  "id-duplicate",
  "membership-before-founding",
  "membership-after-dissolution",
  "membership-outside-region",
  "membership-ambiguous",
  "list-contradicts",
  "name-differs",
  "membership-duplicate",
  "membership-overlap",
  "membership-overlap-possible",
  "shared-boundary-day",
  "region-name-similar",
  "region-nested",
  "carry-over-unsupported",
  "source-missing",
];

interface Given {
  /** How many rows of data the file has. */
  readonly rowCount: number;
  readonly network: NetworkInput;
  readonly table: MemberList;
  readonly check: MemberListCheck;
  readonly joined: JoinedMemberList;
  readonly input: NetworkInput;
  readonly parsed: ReturnType<typeof safeParseNetwork>;
}

/** A law for every list with faults and every network. */
function law(name: string, holds: (given: Given) => void): void {
  it(`checkMemberList() ${name}`, () => {
    fc.assert(
      fc.property(rows, networks, (lines, network) => {
        const table = readMemberList([header, ...lines].join("\r\n"));
        const joined = joinMemberList(network, table);
        const { input } = joined;
        const [check, parsed] = [checkMemberList(table, network), safeParseNetwork(input)];
        holds({ rowCount: lines.length, network, table, check, joined, input, parsed });
      }),
      cases(100),
    );
  });
}

law("accounts for every row, before and after", ({ rowCount, table, check }) => {
  for (const tableRows of [table.rows, check.rows]) {
    const count = (status: RowStatus) => tableRows.filter((entry) => entry.status === status).length;
    expect(count("accepted") + count("repaired") + count("rejected")).toBe(rowCount);
  }
});

law("rejects a row for an error alone, and calls one repaired for a repair", ({ table, check }) => {
  for (const { status, issues } of [...table.rows, ...check.rows]) {
    const isRepaired = issues.some(({ repaired }) => repaired !== undefined);
    const hasError = issues.some(({ severity }) => severity === "error");
    expect(status).toBe(hasError ? "rejected" : isRepaired ? "repaired" : "accepted");
  }
});

law("keeps every row as it was read, and finds more about it, never less", ({ table, check }) => {
  for (const [at, { status, issues, ...row }] of table.rows.entries()) {
    const { status: _, issues: found, ...checkedRow } = check.rows[at] ?? { issues: [], status: null };
    // Which membership it is, if any, the network says.
    expect({ ...checkedRow, membershipId: null }).toEqual({ ...row, membershipId: null });
    expect(found.slice(0, issues.length)).toEqual(issues);
  }
});

law("gives the network of parseNetwork(joinMemberList().input), or none", ({ check, parsed }) => {
  expect(check.network).toEqual(parsed.success ? parsed.network : null);
});

law("gives networkFromMemberList() what it joins, unless a row cannot be joined", (given) => {
  const isJoined = given.joined.issues.every(({ severity }) => severity !== "error");
  const join = () => networkFromMemberList(given.table, given.network);
  if (isJoined) expect(join()).toEqual(given.input);
  else expect(join).toThrow(NetworkError);
});

law("has a membership for every row that could be read and joined, behind those of the network", (given) => {
  for (const { status, membershipId } of given.table.rows) {
    expect(membershipId !== undefined).toBe(status !== "rejected");
  }
  const taken = given.joined.rows.flatMap(({ row: { status }, membershipId }) => {
    expect(membershipId !== null).toBe(status !== "rejected");
    return membershipId ?? [];
  });
  const before = given.network.memberships?.map(({ id }) => id) ?? [];
  const made = taken.filter((id) => !before.includes(id));
  expect(given.input.memberships?.map(({ id }) => id)).toEqual([...before, ...made]);
});

law("lists what stands in a row, with its line, and lets it stand in no other", ({ check }) => {
  for (const { line, issues } of check.rows) {
    for (const issue of issues) {
      expect(check.issues).toContain(issue);
      expect(issue.at?.line).toBe(line);
      expect(check.rows.filter((row) => row.issues.includes(issue))).toHaveLength(1);
    }
  }
});

law("gives what a rule says of a record of the list a row", ({ check, network }) => {
  const inRows = new Set(check.rows.flatMap(({ issues }) => issues));
  for (const issue of check.issues) {
    const [list, position] = issue.path;
    if (list !== "memberships" && list !== "regions" && list !== "sources") continue;
    if (Number(position) >= (network[list]?.length ?? 0)) expect(inRows.has(issue)).toBe(true);
  }
});

law("loses nothing that reading, joining or a rule says, and adds nothing", (given) => {
  // Which memberships have no end is said once, and so is that nothing proves a list; that two names are alike, by joining or
  // by a rule.
  const places = (issues: readonly Issue[]) =>
    issues
      .filter(({ code }) => code !== "end-unknown" && code !== "region-name-similar")
      .map(({ code, path }) => JSON.stringify([code, path]));
  const { table, joined, parsed, check, network } = given;
  const isUnproved = ({ code, path: [list, position] }: Issue) =>
    code === "source-missing" &&
    table.sources.length === 0 &&
    list === "memberships" &&
    Number(position) >= (network.memberships?.length ?? 0);
  const ofList = check.issues.filter(({ code, path }) => code === "source-missing" && path.length === 0);
  expect(ofList).toHaveLength(parsed.issues.some(isUnproved) ? 1 : 0);
  expect(places(check.issues.filter((issue) => !ofList.includes(issue)))).toEqual(
    places([...table.issues, ...joined.issues, ...parsed.issues.filter((issue) => !isUnproved(issue))]),
  );
  expect(pairsOfSimilarNames(check.issues)).toEqual(
    new Set([
      ...pairsOfSimilarNames([...table.issues, ...joined.issues]),
      ...pairsOfSimilarNames(parsed.issues),
    ]),
  );
});

/** The regions of which an issue says that their names are alike. */
function pairsOfSimilarNames(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(
    issues.flatMap((issue) =>
      issue.code !== "region-name-similar"
        ? []
        : "regionIds" in issue.params
          ? [[...issue.params.regionIds].sort().join(" ")]
          : [`${issue.at?.line} ${issue.params.given}`],
    ),
  );
}

law("names every membership without an end in one note", ({ check, input }) => {
  const endless = input.memberships?.filter(({ endDate }) => endDate === undefined) ?? [];
  const named = check.issues.flatMap((issue) => (issue.code === "end-unknown" ? issue.params.ids : []));
  expect(new Set(named)).toEqual(new Set(endless.map(({ id }) => id)));
  // Two records may have one id, which is an error of its own; of each of them it is named once at most.
  expect(named.length).toBeLessThanOrEqual(endless.length);
});

it("the laws of checkMemberList() go through all that they are about", () => {
  const occurred = new Set<string>();
  for (const [lines, network] of fc.sample(fc.tuple(rows, networks), { numRuns: 500, seed: 1 })) {
    const check = checkMemberList(readMemberList([header, ...lines].join("\r\n")), network);
    for (const { code } of check.issues) occurred.add(code);
    occurred.add(check.network === null ? "no network" : "a network");
  }
  expect(mustOccur.filter((what) => !occurred.has(what))).toEqual([]);
});
