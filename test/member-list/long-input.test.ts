import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

/** Far more than any of these needs, and far less than a pass over the input for each of its characters takes. */
const milliseconds = 30_000;

describe("readMemberList() comes to an end in time when it is given", () => {
  it.each([
    ["a period of hyphens", `Region;Zeitraum\nA;${"-".repeat(400_000)}\n`],
    ["a period of years", `Region;Zeitraum\nA;${"2018-".repeat(100_000)}\n`],
    ["a header of unknown columns", `Region;${"x;".repeat(300_000)}x\nA\n`],
    ["a header of blank columns", `Region${";".repeat(200_000)}seit\n${"A\n".repeat(20_000)}`],
    ["an unclosed quote in every row", `Region;Anmerkung\n${'A;"x\n'.repeat(30_001)}`],
    ["nothing but quotes", `Region;Anmerkung\n${'"'.repeat(1_000_001)}`],
    ["nothing but quotes and line ends", `Region;Anmerkung\n${'"\n'.repeat(30_001)}`],
    ["a quote of many lines", `Region;Anmerkung\nA;"${"x\n".repeat(500_000)}"\n`],
    ["nothing but delimiters", `Region\nA${";".repeat(1_000_000)}\n`],
    ["a date of digits", `Region;seit\nA;${"1".repeat(1_000_000)}\n`],
    ["a date of letters", `Region;seit\nA;${"a".repeat(1_000_000)} 20\n`],
    ["a key of blanks", `Region;ARS\nA;=${" ".repeat(1_000_000)}1\n`],
    [
      "names with one slug",
      `Region\n${Array.from({ length: 2000 }, (_, at) => `A${"-".repeat(at + 1)}`).join("\n")}`,
    ],
  ])(
    "%s",
    (_, text) => {
      const table = readMemberList(text);
      const statuses = table.rows.map(({ status }) => status);
      expect(statuses.filter((status) => status !== "rejected")).toHaveLength(table.memberships.length);
    },
    milliseconds,
  );
});
