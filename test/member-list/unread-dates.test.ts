import { findingsOf, type MemberListOptions, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

/** What is said of the columns that are not read, by severity. */
function unreadIn(text: string, options?: MemberListOptions) {
  return readMemberList(text, options).issues.flatMap((issue) =>
    issue.code === "column-unread"
      ? [[issue.severity, issue.params.columns.map(({ header }) => header)] as const]
      : [],
  );
}

describe("readMemberList() warns of a column that is not read and looks like dates", () => {
  it.each<readonly [string, string, readonly (readonly [string, readonly string[]])[]]>([
    ["where no other has dates", "Region;Dabei\nA;2018\nB;2019", [["warning", ["Dabei"]]]],
    ["of periods", "Region;Dabei\nA;2018-2020\nB;seit 07/2022", [["warning", ["Dabei"]]]],
    [
      "each by itself, beside a note on the others",
      "Region;Zusage;Ort;Absage\nA;2018;Hof;2019\nB;2018;Hof;2019",
      [
        ["warning", ["Zusage"]],
        ["warning", ["Absage"]],
        ["info", ["Ort"]],
      ],
    ],
    ["but only notes it beside a column with dates", "Region;Dabei;seit\nA;2018;2019", [["info", ["Dabei"]]]],
    ["but only notes it beside an end", "Region;Dabei;bis\nA;2018;2019", [["info", ["Dabei"]]]],
    [
      "but only notes one of something else",
      "Region;Gründungsjahr\nA;1999\nB;1998",
      [["info", ["Gründungsjahr"]]],
    ],
    ["but only notes one of texts", "Region;Dabei\nA;gern\nB;oft", [["info", ["Dabei"]]]],
  ])("%s", (_, text, said) => {
    expect(unreadIn(text)).toEqual(said);
  });

  it("is silent if the caller says that it is not to be read", () => {
    expect(unreadIn("Region;Dabei\nA;2018\n", { columns: { Dabei: null } })).toEqual([]);
  });

  it("offers the headings under which it would be read, and each of them settles it", () => {
    const text = "Region;Dabei\nA;2018\n";
    const [finding] = findingsOf(readMemberList(text, { lang: "de" }).issues);
    expect(finding).toMatchObject({
      code: "column-unread",
      severity: "warning",
      column: "Dabei",
      lines: [1],
    });
    const fixes = finding?.issues.flatMap(({ choices = [] }) => choices.map(({ fix }) => fix));
    expect(fixes).toEqual(
      ["Mitglied seit", "Mitglied bis", "Zeitraum"].map((to) => ({
        kind: "cell",
        line: 1,
        column: "Dabei",
        from: "Dabei",
        to,
      })),
    );
    for (const heading of ["Mitglied seit", "Mitglied bis", "Zeitraum", "Start date", "End date", "Period"])
      expect(unreadIn(text.replace("Dabei", heading))).toEqual([]);
  });

  it("confirms no row meanwhile", () => {
    const list = readMemberList("Region;Dabei\nA;2018-2020\nStand: 31.12.2024\n");
    expect(list.memberships[0]?.confirmations).toBeUndefined();
  });
});
