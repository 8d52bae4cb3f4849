import { findingsOf, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";

it("findingsOf() groups more issues than a call can have arguments", () => {
  const [issue] = readMemberList("Region;Beginn\nA;31.06.2018\n").issues;
  if (issue === undefined) throw new Error("The list has no issue.");
  const findings = findingsOf(new Array(300_000).fill(issue));
  expect(findings.map(({ code, issues }) => [code, issues.length])).toEqual([[issue.code, 300_000]]);
});
