import {
  changesDuring,
  compareNetworks,
  formatIssues,
  membershipFigures,
  type Network,
  openQuestions,
  parseNetwork,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  joinMemberList,
  networkFromMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { longLists } from "../member-list/long-lists.ts";

type Fields = { readonly [field: string]: unknown };

const network = (fields: Fields) => ({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2024-12-31",
  roster: "complete",
  sources: [{ id: "s", title: "Quelle" }],
  regions: [{ id: "a", name: "Landkreis A" }],
  ...fields,
});

const membership = (fields: Fields) => ({ id: "m", regionId: "a", sources: ["s"], ...fields });

const times = <Item>(length: number, item: (at: number) => Item) =>
  Array.from({ length }, (_, at) => item(at));

const members = (length: number, fields: Fields) =>
  network({ memberships: times(length, (at) => membership({ id: `m${at}`, ...fields })) });

/** Networks with as many faults as are asked for, or as many records that are compared with each other. */
const networks: readonly [what: string, inputOf: (length: number) => unknown][] = [
  ["dates that are not in the calendar", (length) => members(length, { startDate: "2019-02-29" })],
  ["ids that nothing has", (length) => members(length, { regionId: "z" })],
  [
    "ends before their starts",
    (length) => members(length, { startDate: "2020-01-01", endDate: "2019-01-01" }),
  ],
  ["unknown fields", (length) => members(length, { rolle: "Mitglied" })],
  ["equal ids", (length) => network({ sources: times(length, () => ({ id: "s", title: "Liste" })) })],
  ["values that are not records", (length) => network({ memberships: times(length, () => 0) })],
  [
    "ids of sources that nothing has",
    (length) => network({ memberships: [membership({ sources: times(length, (at) => `s${at}`) })] }),
  ],
  [
    "regions and their memberships",
    (length) =>
      network({
        regions: times(length, (at) => ({ id: `r${at}`, name: `Landkreis ${at}` })),
        memberships: times(length, (at) => membership({ id: `m${at}`, regionId: `r${at}` })),
      }),
  ],
];

const listBase = {
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2024-12-31",
  roster: "complete",
  foundingDate: "2018-11-27",
} as const;

/** A list with blank columns, and as many rows of which rules refuse a cell and miss a source. */
const refusedRows = (length: number) =>
  `Region;seit;bis${";".repeat(length)}Rolle\n${times(length, (at) => `A${at};2001;2002`).join("\n")}`;

const time = { firstDay: "2019-01-01", lastDay: "2022-12-31" };

/** Calls by what grows in their input. */
export const growing: readonly [what: string, callWith: (length: number) => () => unknown][] = [
  ...longLists.map(([what, textOf]): (typeof growing)[number] => [
    `readMemberList() of ${what}`,
    (length) => {
      const text = textOf(length);
      return () => readMemberList(text);
    },
  ]),
  [
    "checkMemberList() of starts before the founding, and blank columns",
    (length) => {
      const list = readMemberList(refusedRows(length));
      return () => checkMemberList(list, listBase);
    },
  ],
  [
    "joinMemberList() of one region with many names, again",
    (length) => {
      const rows = times(length, (at) => `Landkreis ${at};a`).join("\n");
      const list = readMemberList(`Region;Regions-ID\n${rows}`);
      const joined = networkFromMemberList(list, listBase);
      return () => joinMemberList(joined, list);
    },
  ],
  ...networks.map(([what, inputOf]): (typeof growing)[number] => [
    `safeParseNetwork() of ${what}`,
    (length) => {
      const input = inputOf(length);
      return () => safeParseNetwork(input);
    },
  ]),
  [
    "compareNetworks()",
    (length) => {
      const [before, after] = ["2023-12-31", "2024-06-30"].map((endDate) =>
        parseNetwork(
          network({
            regions: times(length, (at) => ({ id: `r${at}`, name: `Landkreis ${at}` })),
            memberships: times(length, (at) =>
              membership({ id: `m${at}`, regionId: `r${at}`, startDate: "2019-01-01", endDate }),
            ),
          }),
        ),
      );
      if (before === undefined || after === undefined) throw new Error("are two");
      return () => compareNetworks(before, after);
    },
  ],
  [
    "compareNetworks() of one region with many memberships",
    (length) => {
      const [before, after] = ["06-30", "07-31"].map((end) =>
        parseNetwork(
          network({
            memberships: times(length, (at) =>
              membership({ id: `m${at}`, startDate: `${2000 + at}-01-01`, endDate: `${2000 + at}-${end}` }),
            ),
          }),
        ),
      );
      if (before === undefined || after === undefined) throw new Error("are two");
      return () => compareNetworks(before, after);
    },
  ],
  ...(
    [
      ["changesDuring()", (asked) => changesDuring(asked, time)],
      ["membershipFigures()", (asked) => membershipFigures(asked, time, { by: "year" })],
      ["openQuestions()", (asked) => openQuestions(asked)],
    ] satisfies [string, (asked: Network) => unknown][]
  ).map(([what, ask]): (typeof growing)[number] => [
    what,
    (length) => {
      const asked = parseNetwork(
        network({
          sources: times(length, (at) => ({ id: `s${at}`, title: "Quelle" })),
          regions: times(length, (at) => ({ id: `r${at}`, name: `Landkreis ${at}`, foundingDate: "1900" })),
          memberships: times(2 * length, (at) =>
            membership({
              id: `m${at}`,
              regionId: `r${at % length}`,
              sources: [`s${at % length}`],
              startDate: at < length ? "2019" : "2021",
              endDate: at < length ? "2020" : "..",
            }),
          ),
        }),
      );
      return () => ask(asked);
    },
  ]),
  [
    "formatIssues()",
    (length) => {
      const { issues } = safeParseNetwork(members(length, { startDate: "2019-02-29" }));
      return () => formatIssues(issues, "de");
    },
  ],
];
