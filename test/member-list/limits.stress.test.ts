import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { codesOf } from "./lists.ts";

const listOf = (count: number) => `Region;seit\n${"A;2018\n".repeat(count)}`;

it("readMemberList() reads 200,000 rows, and no more, when maxRows is absent", () => {
  expect(codesOf(readMemberList(listOf(200_001)).issues)).toEqual(["input-too-large"]);
  expect(readMemberList(listOf(200_000)).rows).toHaveLength(200_000);
});

it("readMemberList() reads 64 MiB, and no more, when maxBytes is absent", () => {
  const bytesOver = new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20);
  expect(codesOf(readMemberList(bytesOver).issues)).toEqual(["input-too-large"]);
  expect(codesOf(readMemberList(bytesOver.subarray(1)).issues)).toEqual(["table-empty"]);
});
