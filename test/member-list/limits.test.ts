import { findingsOf, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf } from "./lists.ts";

const listOf = (count: number) => `Region;seit\n${"A;2018\n".repeat(count)}`;

describe("maxRows", () => {
  it("lets a list through that has just as many rows", () => {
    expect(readMemberList(listOf(3), { maxRows: 3 }).rows).toHaveLength(3);
  });

  it("counts no blank lines and titles", () => {
    const text = `Titel\n${listOf(3)}\n;;\n`;
    expect(readMemberList(text, { maxRows: 3 }).rows).toHaveLength(3);
  });

  it("is input-too-large, an error that names the limit, and a finding the option, when there is one row more", () => {
    const table = readMemberList(listOf(4), { maxRows: 3 });
    expect(codesOf(table.issues)).toEqual(["input-too-large"]);
    expect(table.issues[0]).toMatchObject({ severity: "error", params: { limit: 3 } });
    expect(table.issues[0]?.message.de).toContain("mehr als 3 Zeilen");
    expect(table.issues[0]?.message.en).toContain("more than 3 rows");
    expect(findingsOf(table.issues)[0]?.remedy).toEqual({ code: "maxRows: 6", command: null });
    expect([table.regions, table.memberships]).toEqual([[], []]);
  });
});

describe("maxBytes", () => {
  const bytes = new TextEncoder().encode(listOf(2));

  it("lets a list through that has just as many bytes", () => {
    expect(readMemberList(bytes, { maxBytes: bytes.length }).rows).toHaveLength(2);
  });

  it("is input-too-large when there is one byte more", () => {
    const table = readMemberList(bytes, { maxBytes: bytes.length - 1 });
    expect(codesOf(table.issues)).toEqual(["input-too-large"]);
    expect(findingsOf(table.issues)[0]?.remedy?.code).toContain("maxBytes");
    expect(table.rows).toEqual([]);
  });
});

describe("onProgress", () => {
  it("is told ever more rows, and all of them at the end", () => {
    const told: number[] = [];
    readMemberList(listOf(2500), { onProgress: (rowsDone) => told.push(rowsDone) });
    expect(told.at(-1)).toBe(2500);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});

it.each(["liste.csv", "C:\\Listen\\Mitglieder 2024.xlsx"])(
  "readMemberList() says that %s is no list but the name of a file",
  (name) => {
    expect(readMemberList(name).issues.map(({ code }) => code)).toEqual(["field-type"]);
  },
);
