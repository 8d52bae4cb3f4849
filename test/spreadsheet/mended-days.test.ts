import { read, writeOds, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The kind of each start, as a program of spreadsheets reads it from the mended file; `given` are the starts before. */
async function startsOf(write: typeof writeXlsx, given: readonly (string | Date | null)[]) {
  const rows = [["Region", "seit"], ...given.map((start, at) => [`Landkreis ${"ABCDEF"[at]}`, start])];
  const file = await write({ sheets: [{ name: "Liste", rows }] });
  const { bytes } = await mended(file, { choose: ({ choices }) => choices?.[0] });
  const { sheets } = await read(bytes);
  return sheets[0]?.rows.slice(1).map(([, start]) => start);
}

describe.each([
  ["xlsx", writeXlsx],
  ["ods", writeOds],
])("mendMemberList() writes a day into an .%s", (_, write) => {
  it.each<[what: string, given: (string | Date | null)[], last: string | Date]>([
    ["as a text where dates are texts", ["01.01.1998", "01.07.2001", "31.06.2022"], "30.06.2022"],
    ["as a text where no other date is", ["31.06.2022"], "30.06.2022"],
    ["as a text where half of the others are", ["01.01.1998", day("2001-07-01"), "31.06.2022"], "30.06.2022"],
    ["as an ISO text where texts are", ["1998-01-01", "2001-07-01", "2022-06-31"], "2022-06-30"],
    ["as a date where most are", [day("1998-01-01"), day("2001-07-01"), "31.06.2022"], day("2022-06-30")],
  ])("%s", async (_, given, last) => {
    expect(await startsOf(write, given)).toEqual([...given.slice(0, -1), last]);
  });
});
