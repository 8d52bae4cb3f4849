import { readFileSync } from "node:fs";
import { checkMemberList, type MemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";

/** What a list as an office keeps it says, by the rules of reading; invented, but for the names of places. */
interface OfficeList {
  readonly why: string;
  readonly members: readonly { line: number; name: string; start: string | null; end: string | null }[];
  readonly rejected: readonly number[];
  /** Lines that are no rows or no members, but the header. */
  readonly ignored: readonly number[];
  /** Lines that repeat an earlier one. */
  readonly duplicates: readonly number[];
  readonly listedOn: string | null;
}

const folder = new URL("office/", import.meta.url);

async function read(file: string): Promise<MemberList> {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
  return readMemberList(file.endsWith(".xlsx") ? await readSpreadsheet(bytes) : bytes);
}

describe.each([
  "funding-list.csv",
  "sections-by-land.tsv",
  "two-header-lines.xlsx",
  "cover-sheet.xlsx",
  "marked-phases.csv",
  "periods-in-a-cell.csv",
])("readMemberList() of %s, in its first run,", (file) => {
  const json = readFileSync(new URL(file.replace(/\.\w+$/, ".json"), folder), "utf8");
  const expected: OfficeList = JSON.parse(json);

  it("has its members, and nothing else", async () => {
    const { rows, regions, memberships } = await read(file);
    const nameOf = new Map(regions.map(({ id, name }) => [id, name]));
    const byId = new Map(memberships.map((membership) => [membership.id, membership]));
    const members = rows.flatMap(({ line, membershipId, laterMembershipIds = [] }) =>
      [membershipId ?? "", ...laterMembershipIds].flatMap((id) => {
        const membership = byId.get(id);
        if (membership === undefined) return [];
        const { startDate: start = null, endDate: end = null, regionId } = membership;
        return [{ line, name: nameOf.get(regionId), start, end }];
      }),
    );
    expect(members).toEqual(expected.members);
  });

  it("refuses the rows that are not certain, and skips those that are no members", async () => {
    const { rows, plan } = await read(file);
    const rejected = rows.filter(({ status }) => status === "rejected").map(({ line }) => line);
    expect(rejected).toEqual(expected.rejected);
    expect(plan.ignored.map(({ line }) => line)).toEqual(expected.ignored);
  });

  it("knows its day, and which rows say the same twice", async () => {
    const list = await read(file);
    expect(list.plan.listedOn?.date ?? null).toBe(expected.listedOn);
    const twice = checkMemberList(list, base).issues.filter(({ code }) => code === "membership-duplicate");
    expect(twice.map(({ at }) => at?.line)).toEqual(expected.duplicates);
  });
});
