import { isIssue } from "netzwerk-daseinsvorsorge";
import { checkMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";

const header = "Region;seit;bis;Quelle";
const rowOf = (name: string) => `${name};2018;2019;s`;

/** What is said of the name in the last row. */
function hints(names: readonly string[], known: readonly string[] = []) {
  const regions = known.map((name, at) => ({ id: `known-${at}`, name }));
  const check = checkMemberList(readMemberList([header, ...names.map(rowOf)].join("\n")), {
    ...base,
    regions,
  });
  expect(check.network?.regions).toHaveLength(names.length + known.length);
  return check.issues.flatMap((issue) =>
    isIssue(issue, "region-name-similar") && issue.params.reason === "abbreviated"
      ? [[issue.params.names, issue.choices?.map(({ fix }) => "to" in fix && fix.to)]]
      : [],
  );
}

describe("a name that may be short for another", () => {
  it.each([
    ["Meckl. Seenplatte", "Landkreis Mecklenburgische Seenplatte"],
    ["Lkr. Rotenburg/W.", "Landkreis Rotenburg (Wümme)"],
    ["Neustadt a.d. Aisch-Bad Windsh.", "Landkreis Neustadt an der Aisch-Bad Windsheim"],
    ["Meckl.-Vorp.", "Mecklenburg-Vorpommern"],
  ])("is said, and the names are never joined: %s", (short, full) => {
    const expected = [[[full, short], [full]]];
    expect(hints([full, short])).toEqual(expected);
    expect(hints([short, full])).toEqual(expected);
    expect(hints([short], [full])).toEqual(expected);
  });

  it.each([
    ["two names may be meant", ["Landkreis Rotenburg (Wümme)", "Rotenburg (Warthe)"], "Rotenburg/W."],
    ["too little is left", ["Bad Ems"], "B. E."],
    ["another word differs", ["Mecklenburgische Schweiz"], "Meckl. Seenplatte"],
  ])("is not said if %s", (_, full, short) => {
    expect(hints([...full, short])).toEqual([]);
  });
});
