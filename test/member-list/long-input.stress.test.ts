import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { longLists } from "./long-lists.ts";

describe("readMemberList() comes to an end, and accounts for every row, when it is given", () => {
  it.each(longLists)("%s", (_, textOf, length) => {
    const { rows, memberships } = readMemberList(textOf(length));
    expect(rows.filter(({ status }) => status !== "rejected")).toHaveLength(memberships.length);
  });
});
