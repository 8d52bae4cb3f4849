import {
  dayNumber,
  type Issue,
  type IssueCode,
  type MembershipInput,
  memberCountSeries,
  membersOn,
  NetworkError,
  parseEdtfDate,
  parseNetwork,
  reviseNetwork,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import {
  type JoinOptions,
  joinMemberList,
  networkFromRosters,
  readMemberList,
  type Spreadsheet,
} from "netzwerk-daseinsvorsorge/member-list";

const base = {
  schemaVersion: 1 as const,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2024-12-31",
  roster: "complete" as const,
  foundingDate: "2018-11-27",
  dissolutionDate: "2030-12-31",
  regions: [{ id: "a", name: "Landkreis A", dissolutionDate: "2025-12-31" }],
};

function parsing(fields: object): Issue[] {
  return [...safeParseNetwork({ ...base, ...fields }).issues];
}

function membership(fields: object): Issue[] {
  return parsing({
    memberships: [{ id: "a-1", regionId: "a", startDate: "2019", endDate: "..", ...fields }],
  });
}

function thrown(action: () => unknown): Issue[] {
  try {
    action();
  } catch (error) {
    if (error instanceof NetworkError) return [...error.issues];
    throw error;
  }
  return [];
}

const keys = (...identifiers: object[]) =>
  parsing({ regions: [{ id: "a", name: "Landkreis A", identifiers }] });

const member = (startDate: string, endDate: string) => ({ id: startDate, regionId: "a", startDate, endDate });

const period = (id: string, startDate: string, endDate: string) => {
  return { id, name: { de: id }, kind: "funded", carryOver: "automatic", startDate, endDate };
};

const change = (id: string, from: string, to: string, date = "2020-01-01") => {
  return {
    id,
    kind: "merger",
    date,
    predecessors: [from],
    successors: [to],
    continuedBy: [to],
  };
};

const table = (...lines: string[]) => [...readMemberList(lines.join("\n")).issues];

/** What is found when a list is joined with a network that has the region of `base` and these memberships. */
function joining(memberships: readonly MembershipInput[], lines: string[], options?: JoinOptions): Issue[] {
  return [...joinMemberList({ ...base, memberships }, readMemberList(lines.join("\n")), options).issues];
}

/** The same for a complete list of one day that names another region alone. */
const missing = (endDate: string | undefined, name: string, startDate?: string, allowShrinking = true) =>
  joining([{ id: "a-1", regionId: "a", startDate, endDate }], ["Region", name], {
    complete: true,
    listedOn: "2020-06-30",
    allowShrinking,
  });

/** What is found in complete lists, each of a day and names. */
function rosters(...lists: readonly (readonly [date: string, ...names: string[]])[]): Issue[] {
  const given = lists.map(([date, ...names]) => ({ date, complete: true, names }));
  return [...networkFromRosters(base, given, { continuity: "assumed", allowShrinking: true }).issues];
}

/** A sheet of a spreadsheet with one member. */
const sheet: Spreadsheet["sheets"][number] = {
  name: "Mitglieder",
  isHidden: false,
  rows: ["Region", "Landkreis Fulda"].map((text) => [{ text, kind: "text" }]),
  hiddenRows: [],
  merged: [],
};

/** Görlitz as Mac Roman has it. */
const oldBytes = [..."Region\nG"]
  .map((sign) => sign.charCodeAt(0))
  .concat(0x9a, 0x72, 0x6c, 0x69, 0x74, 0x7a);

const dateCell = (cell: string) => table("Region;seit", `A;${cell}`);

/** The smallest input that each code is for. TypeScript asks for one as soon as the list has a new code. */
export const producers: Record<IssueCode, () => Issue[]> = {
  "field-missing": () => parsing({ asOf: undefined }),
  "field-type": () => parsing({ regions: {} }),
  "field-value": () => parsing({ roster: "full" }),
  "field-unknown": () => membership({ startDate: undefined, strtDate: "2019" }),
  "id-duplicate": () => parsing({ regions: [...base.regions, ...base.regions] }),
  "reference-unknown": () => membership({ regionId: "b" }),
  "date-format": () => thrown(() => dayNumber("27.11.2018")),
  "date-not-in-calendar": () => thrown(() => dayNumber("2019-02-29")),
  "date-order": () => thrown(() => parseEdtfDate("[2020..2019]")),
  "date-has-time": () => membership({ startDate: "2019-01-01T00:00:00Z" }),
  "date-sentinel": () => membership({ endDate: "9999-12-31" }),
  "date-ambiguous": () => dateCell("07/01/2022"),
  "date-two-digit-year": () => dateCell("01.07.22"),
  "date-serial": () => dateCell("43431"),
  "date-year-as-serial": () => dateCell("10.07.1905"),
  "date-qualifier": () => dateCell("ca. 2018"),
  "date-order-inferred": () => table("Region;seit", "A;27/11/2018", "B;01/02/2019"),
  "date-implausible": () => dateCell("01.01.1970"),
  "range-order": () =>
    thrown(() => memberCountSeries(record, { firstDay: "2020-01-02", lastDay: "2020-01-01" })),
  // @ts-expect-error a copy is not a Network
  "network-not-parsed": () => thrown(() => membersOn({ ...record }, "2020-01-01")),
  "input-unreadable": () => {
    const circle: { extra?: object } = {};
    circle.extra = circle;
    return parsing(circle);
  },
  "version-unsupported": () => parsing({ schemaVersion: 2 }),
  "key-length": () => keys({ scheme: "kreis", value: "065" }),
  "key-characters": () => keys({ scheme: "kreis", value: "O6535" }),
  "key-state": () => keys({ scheme: "kreis", value: "36304" }),
  "key-region-digit": () => keys({ scheme: "kreis", value: "06835" }),
  "key-association": () => keys({ scheme: "verband", value: "072331001" }),
  "key-mismatch": () => keys({ scheme: "kreis", value: "06535" }, { scheme: "ags", value: "06632002" }),
  "key-leading-zero": () => keys({ scheme: "kreis", value: "6535" }),
  "key-padded": () => keys({ scheme: "kreis", value: "06535000" }),
  "key-scientific": () => keys({ scheme: "ars", value: "6,5352E+10" }),
  "key-shared": () =>
    parsing({
      regions: ["a", "b"].map((id) => ({ id, name: id, identifiers: [{ scheme: "kreis", value: "06535" }] })),
    }),
  "membership-before-founding": () => membership({ startDate: "2018-03-23" }),
  "membership-after-dissolution": () => membership({ startDate: "2031" }),
  "membership-outside-region": () => membership({ startDate: "2026-01-01" }),
  "confirmation-outside": () => membership({ confirmations: [{ date: "2018" }] }),
  "membership-duplicate": () =>
    parsing({ memberships: [member("2019", "2021"), { ...member("2019", "2021"), id: "again" }] }),
  "membership-overlap-possible": () =>
    parsing({ memberships: [member("2019", "2021"), member("2021", "..")] }),
  "membership-overlap": () => parsing({ memberships: [member("2019", "2021"), member("2020", "..")] }),
  "shared-boundary-day": () =>
    parsing({ memberships: [member("2019-01-01", "2020-07-01"), member("2020-07-01", "..")] }),
  "end-unknown": () => membership({ endDate: undefined }),
  "carry-over-unsupported": () =>
    parsing({
      memberships: [member("2019", "..")],
      fundingPeriods: [
        {
          id: "p",
          name: { de: "P" },
          kind: "self-organised",
          carryOver: "explicit",
          startDate: "2022-07-01",
        },
      ],
    }),
  "period-overlap": () => parsing({ fundingPeriods: [period("p", "2019", ".."), period("q", "2020", "..")] }),
  "period-gap": () => parsing({ fundingPeriods: [period("p", "2019", "2019"), period("q", "2021", "..")] }),
  "region-name-similar": () => parsing({ regions: [...base.regions, { id: "b", name: "LK  A" }] }),
  "region-nested": () =>
    parsing({
      regions: [...base.regions, { id: "b", name: "Verbund B", within: ["a"] }],
      memberships: [member("2019", ".."), { ...member("2019", ".."), id: "b-1", regionId: "b" }],
    }),
  "change-cycle": () =>
    parsing({
      regions: [...base.regions, { id: "b", name: "B" }],
      regionChanges: [change("one", "a", "b"), change("two", "b", "a", "2021-01-01")],
    }),
  "change-continuation": () => parsing({ regionChanges: [{ ...change("one", "a", "a"), successors: [] }] }),
  "merge-contradicts": () => {
    const regions = [
      { id: "a", name: "Landkreis A", kind: "district" as const },
      { id: "b", name: "Stadt A", kind: "municipality" as const },
    ];
    const mergeRegions = [{ keep: "a", drop: "b" }];
    return [...reviseNetwork(parseNetwork({ ...base, regions }), { mergeRegions }).issues];
  },
  "change-sides": () =>
    parsing({
      regions: [...base.regions, { id: "b", name: "B" }],
      regionChanges: [{ ...change("one", "a", "b"), kind: "rename" }],
    }),
  "succession-unfilled": () =>
    parsing({
      regions: [...base.regions, { id: "b", name: "Landkreis B" }],
      regionChanges: [change("one", "a", "b")],
      memberships: [member("2019", "..")],
    }),
  "reason-conflict": () => membership({ endReason: "withdrawal" }),
  "as-of-conflict": () => membership({ confirmations: [{ date: "2025-03-01" }] }),
  "within-cycle": () =>
    parsing({
      regions: [
        { id: "a", name: "A", within: ["b"] },
        { id: "b", name: "B", within: ["a"] },
      ],
    }),
  "url-scheme": () => parsing({ sources: [{ id: "s", title: "Liste", url: "javascript:alert(1)" }] }),
  "source-missing": () => membership({}),
  "assessment-duplicate": () =>
    parsing({
      criteria: [{ id: "c", name: { de: "C" } }],
      assessments: ["met", "not-met"].map((rating) => ({
        id: rating,
        regionId: "a",
        criterionId: "c",
        date: "2020-01-01",
        rating,
      })),
    }),
  "count-conflict": () =>
    parsing({ countClaims: [{ id: "c", date: "2020-01-01", counts: "members", count: 5 }] }),
  "column-missing": () => table("Ort", "A"),
  "column-unread": () => table("Region;Telefon", "A;1"),
  "member-times": () => table("Region;2019", "A;1"),
  "mark-date": () => table("Region;ab 2022", "A;01.01.2021", "B;x", "C;x"),
  "mark-footnote": () => table("Region;ab 2022", "A;x ¹", "B;x", "¹ Beitritt zum 01.01.2023"),
  "column-duplicate": () => table("Region;seit;Beitritt", "A;2018;2019"),
  "row-width": () => table("Region;seit", "A;2018;x"),
  "quote-unclosed": () => table("Region", '"A'),
  "encoding-mojibake": () => table("Region", "GÃ¶rlitz"),
  "encoding-undecodable": () => table("Region", "G\uFFFDrlitz"),
  "encoding-guessed": () => [...readMemberList(Uint8Array.from(oldBytes)).issues],
  "table-empty": () => table(""),
  "input-too-large": () => [...readMemberList("Region\nA", { maxRows: 0 }).issues],
  "line-ignored": () => table("Titel", "Region", "A"),
  "column-assumed": () => table("Orte;seit", "Landkreis Fulda;2018", "Vogelsbergkreis;2019"),
  "list-day": () => table("Stand: 31.12.2020;", "Region;seit", "A;2018"),
  "sheet-hidden": () => [...readMemberList({ sheets: [{ ...sheet, hiddenRows: [1] }], issues: [] }).issues],
  "cell-cleaned": () => table("Region;seit", "A;2018 *"),
  "cell-error": () => [
    ...readMemberList({
      sheets: [{ ...sheet, rows: [...sheet.rows, [{ text: "#REF!", kind: "error" }]] }],
      issues: [],
    }).issues,
  ],
  "date-precision-unsure": () => {
    const rows: (typeof sheet)["rows"] = [
      ["Region", "seit"].map((text) => ({ text, kind: "text" })),
      [
        { text: "A", kind: "text" },
        { text: "2018", kind: "day", unsureDay: "2018-01-01" },
      ],
    ];
    return [...readMemberList({ sheets: [{ ...sheet, rows }], issues: [] }).issues];
  },
  "word-unknown": () => table("Region;Art", "A;Landkreis", "B;Quatsch"),
  "word-read": () => table("Region;Rolle", "A;Gast"),
  "row-name-only": () => table("Region;seit", "A;2018", "B;2019", "C;"),
  "member-doubtful": () => table("Region;Bemerkung", "A;assoziiert"),
  "name-remark": () => table("Region", "Landkreis Gotha (seit 2019)"),
  "name-differs": () => joining([], ["Region;Regions-ID", "Verbund B;a"]),
  "membership-ambiguous": () =>
    joining([member("2019", "2020"), member("2022", "2023")], ["Region", "Landkreis A"]),
  "list-contradicts": () =>
    joining([member("2019", "2022")], ["Region;seit;bis", "Landkreis A;01.06.2020;31.12.2020"]),
  "roster-contradicts": () => missing("2021", "Verbund B", "2019"),
  "roster-shrunk": () => missing("2021", "Verbund B", "2019", false),
  "roster-disagrees": () => rosters(["2020-01-01", "A", "B"], ["2020-01-01", "A"]),
  "continuity-refuted": () => rosters(["2020-01-01", "A"], ["2021-01-01", "B"], ["2022-01-01", "A"]),
  "absence-undecided": () => missing(undefined, "Verbund B"),
  "maybe-renamed": () => missing(undefined, "A", "2019"),
  "name-several": () => table("Region", "Kreis A", "Kreis B", "Kreis A / Kreis B"),
};
