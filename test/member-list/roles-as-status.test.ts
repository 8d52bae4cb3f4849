import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const lastOf = (text: string) => {
  const { rows, memberships } = readMemberList(text);
  return [rows.at(-1)?.status, rows.at(-1)?.issues.map(({ code }) => code), memberships.at(-1)?.role];
};

describe("a word for a role in a column of statuses", () => {
  it("is the role of its row, and said", () => {
    expect(
      lastOf("Region;seit;Status\nA;2018;aktiv\nC;2018;beendet\nD;2018;gekündigt\nB;2019;Beobachter\n"),
    ).toEqual(["accepted", ["word-read"], "associate"]);
  });

  it("is unknown beside a column of roles", () => {
    expect(
      lastOf(
        "Region;seit;Rolle;Status\nA;2018;Mitglied;beendet\nC;2018;Gast;aktiv\nB;2019;Mitglied;Beobachter\n",
      ).slice(0, 2),
    ).toEqual(["rejected", ["word-unknown"]]);
  });
});
