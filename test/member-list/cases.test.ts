import { readdirSync, readFileSync } from "node:fs";
import {
  type MemberList,
  type MemberListOptions,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";

interface ListCase {
  readonly name: string;
  readonly why: string;
  readonly text?: string;
  readonly bytesBase64?: string;
  readonly options?: MemberListOptions;
  readonly expect: Expected;
}

type Row = readonly [name: string, start: string | null, end: string | null];

/** What must hold; what is absent is not judged. */
interface Expected {
  readonly counts?: Readonly<Record<string, number>>;
  readonly memberships?: readonly Row[];
  readonly among?: readonly Row[];
  readonly regions?: readonly string[];
  readonly keys?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly kinds?: Readonly<Record<string, OneOrSeveral>>;
  readonly states?: Readonly<Record<string, OneOrSeveral>>;
  readonly roles?: Readonly<Record<string, OneOrSeveral>>;
  readonly listedOn?: string | null;
  readonly confirmations?: Readonly<Record<string, readonly string[]>>;
  readonly codes?: readonly string[];
  readonly notCodes?: readonly string[];
  readonly once?: readonly string[];
  readonly columns?: Readonly<Record<string, string | null>>;
}

type OneOrSeveral = string | null | readonly (string | null)[];

const folder = new URL("cases/", import.meta.url);

const topics = readdirSync(folder).map((file): [topic: string, cases: ListCase[]] => [
  file.replace(".json", ""),
  JSON.parse(readFileSync(new URL(file, folder), "utf8")).cases,
]);

async function read({ text, bytesBase64, options }: ListCase): Promise<MemberList> {
  if (text !== undefined) return readMemberList(text, options);
  const bytes = new Uint8Array(Buffer.from(bytesBase64 ?? "", "base64"));
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return readMemberList(isWorkbook ? await readSpreadsheet(bytes) : bytes, options);
}

/** A name with every dash as one and single spaces. */
function plain(name: string): string {
  return name
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** `[..2018]` and `[..2018-12-31]` are the same: a date in brackets stands for its bounds. */
function bounds(date: string | null | undefined): string | null {
  const inner = /^\[(.*)\.\.(.*)\]$/.exec(date ?? "");
  if (inner === null) return date ?? null;
  const [, first = "", last = ""] = inner;
  return `[${firstDayOf(first)}..${lastDayOf(last)}]`;
}

function firstDayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split("-").map(Number);
  return date.length === 7
    ? `${date}-${[31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]}`
    : date;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function fields(list: MemberList): [name: string, start: string | null, end: string | null][] {
  return list.memberships.map(({ regionId, startDate, endDate }) => {
    const region = list.regions.find(({ id }) => id === regionId);
    return [plain(region?.name ?? ""), bounds(startDate), bounds(endDate)];
  });
}

function isSameRow(found: readonly (string | null)[], wanted: Row): boolean {
  return wanted.every(
    (value, at) => value === "*" || (at === 0 ? plain(value ?? "") : bounds(value)) === found[at],
  );
}

function byName(list: MemberList, name: string) {
  return list.regions.filter((region) => plain(region.name) === plain(name));
}

function asList(value: OneOrSeveral): readonly (string | null)[] {
  return typeof value === "string" || value === null ? [value] : value;
}

function membershipsOf(list: MemberList, name: string) {
  const ids = byName(list, name).map(({ id }) => id);
  return list.memberships.filter(({ regionId }) => ids.includes(regionId));
}

describe.each(topics)("readMemberList() of lists about %s", (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const list = await read(one);
    const wanted = one.expect;
    const codes = list.issues.map(({ code }): string => code);
    const found: Record<string, unknown> = {};
    const rule: Record<string, unknown> = {};
    const judge = (what: string, is: unknown, must: unknown) => {
      found[what] = is;
      rule[what] = must;
    };
    for (const [status, count] of Object.entries(wanted.counts ?? {})) {
      judge(status, list.rows.filter((row) => row.status === status).length, count);
    }
    if (wanted.memberships !== undefined) {
      const rows = fields(list);
      const same =
        rows.length === wanted.memberships.length &&
        wanted.memberships.every((row, at) => isSameRow(rows[at] ?? [], row));
      judge("memberships", same ? wanted.memberships : rows, wanted.memberships);
    }
    for (const row of wanted.among ?? [])
      judge(
        `among ${row}`,
        fields(list).some((is) => isSameRow(is, row)),
        true,
      );
    if (wanted.regions !== undefined)
      judge(
        "regions",
        list.regions.map(({ name }) => plain(name)),
        wanted.regions.map(plain),
      );
    for (const [name, keys] of Object.entries(wanted.keys ?? {})) {
      const given = byName(list, name).flatMap(({ identifiers }) =>
        (identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`),
      );
      judge(`keys of ${name}`, given.sort(), keys.map(([scheme, value]) => `${scheme} ${value}`).sort());
    }
    for (const [name, kinds] of Object.entries(wanted.kinds ?? {})) {
      judge(
        `kind of ${name}`,
        byName(list, name).map(({ kind }) => kind ?? null),
        asList(kinds),
      );
    }
    for (const [name, states] of Object.entries(wanted.states ?? {})) {
      judge(
        `state of ${name}`,
        byName(list, name).map(({ state }) => state ?? null),
        asList(states),
      );
    }
    for (const [name, roles] of Object.entries(wanted.roles ?? {})) {
      judge(
        `role of ${name}`,
        membershipsOf(list, name).map(({ role }) => role ?? "member"),
        asList(roles),
      );
    }
    if (wanted.listedOn !== undefined) judge("listedOn", list.plan.listedOn?.date ?? null, wanted.listedOn);
    for (const [name, dates] of Object.entries(wanted.confirmations ?? {})) {
      const given = membershipsOf(list, name).flatMap(({ confirmations }) =>
        (confirmations ?? []).map(({ date }) => date),
      );
      judge(`confirmations of ${name}`, given, dates);
    }
    for (const code of wanted.codes ?? []) judge(`has ${code}`, codes.includes(code), true);
    for (const code of wanted.notCodes ?? []) judge(`has ${code}`, codes.includes(code), false);
    for (const code of wanted.once ?? [])
      judge(`count of ${code}`, codes.filter((is) => is === code).length, 1);
    for (const [header, field] of Object.entries(wanted.columns ?? {})) {
      judge(`field of ${header}`, list.plan.columns.find((column) => column.header === header)?.field, field);
    }
    expect(found, one.why).toEqual(rule);
  });
});
