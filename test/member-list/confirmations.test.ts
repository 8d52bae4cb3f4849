import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { checkMemberList, readMemberList, writeMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";
import { codesOf, onlyRow, quoted } from "./lists.ts";

function read(cell: string) {
  return readMemberList(`Region;Mitglied seit;Bestätigungen\nA;2018;${quoted(cell)}`);
}

describe("a cell of confirmations", () => {
  it.each([
    ["2022-07", [{ date: "2022-07" }]],
    ["2022-07;", [{ date: "2022-07" }]],
    ["05.03.2020", [{ date: "2020-03-05" }]],
    ["2020-03-05 [quelle]; 2022-07", [{ date: "2020-03-05", source: "quelle" }, { date: "2022-07" }]],
    ["2020-03-05[quelle];2022-07", [{ date: "2020-03-05", source: "quelle" }, { date: "2022-07" }]],
    ["[..2018]", [{ date: "[..2018]" }]],
    ["[2018..2019] [Satzung § 3]", [{ date: "[2018..2019]", source: "Satzung § 3" }]],
    [
      "2018 [a; b]; 2019 [c]",
      [
        { date: "2018", source: "a; b" },
        { date: "2019", source: "c" },
      ],
    ],
    ["2018 []", [{ date: "2018" }]],
  ])("reads %s", (cell, confirmations) => {
    const list = read(cell);
    expect(list.memberships[0]?.confirmations).toEqual(confirmations);
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted"]);
  });

  it("repairs one of its dates in the cell", () => {
    const row = onlyRow(read("2018 [a]; 43431 [b]"));
    expect(row.membership?.confirmations?.[1]).toEqual({ date: "2018-11-27", source: "b" });
    expect(row.issues.map(({ repaired }) => repaired?.to)).toEqual(["2018 [a]; 2018-11-27 [b]"]);
  });

  it("gives the list the sources that it names", () => {
    expect(read("2018 [a]; 2019 [b]; 2020 [a]").sources).toEqual([
      { id: "a", title: "a" },
      { id: "b", title: "b" },
    ]);
  });

  it.each([["[quelle]"], ["gestern"], ["laufend"], ["unbekannt"], ["2018 [a] [b]"], ["2018 [a"], ["2018]"]])(
    "refuses %s, and its row with it",
    (cell) => {
      const row = onlyRow(read(cell));
      expect([row.status, codesOf(row.issues)]).toEqual(["rejected", ["date-format"]]);
      expect(row.issues[0]?.at?.column).toBe("Bestätigungen");
    },
  );

  it("is where an issue of the network about a confirmation is", () => {
    const list = readMemberList("Region;seit;bis;Quelle;Bestätigungen\nA;2018;2019;s;2021 [s]");
    const { rows } = checkMemberList(list, base);
    expect(rows[0]?.issues).toMatchObject([
      { code: "confirmation-outside", at: { line: 2, column: "Bestätigungen", raw: "2021 [s]" } },
    ]);
  });
});

describe("writeMemberList() of confirmations", () => {
  const network = (source: string) =>
    parseNetwork({
      ...base,
      sources: [{ id: source, title: source }],
      regions: [{ id: "a", name: "A" }],
      memberships: [{ id: "a-1", regionId: "a", confirmations: [{ date: "2020", source, note: "N" }] }],
    });

  it.each([["a"], ["a; b"], ["a | b"], ["=1"], ["2020"]])("keeps the source %s", (source) => {
    const { text, losses } = writeMemberList(network(source), { lang: "de" });
    expect(readMemberList(text).memberships[0]?.confirmations).toEqual([{ date: "2020", source }]);
    expect(losses.map(({ path }) => path.join("."))).toEqual(["memberships.0.confirmations.0.note"]);
  });

  it.each([["[a]"], ["a]"], [" a"], ["a\n\nb"]])(
    "loses the source %j, which a cell cannot name",
    (source) => {
      const { text, losses } = writeMemberList(network(source), { lang: "de" });
      expect(readMemberList(text).memberships[0]?.confirmations).toEqual([{ date: "2020" }]);
      expect(losses.map(({ path }) => path.join("."))).toEqual([
        "sources.0",
        "memberships.0.confirmations.0.source",
        "memberships.0.confirmations.0.note",
      ]);
    },
  );
});
