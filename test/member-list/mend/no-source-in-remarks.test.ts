import { checkMemberList, mendMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";

const base = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "complete",
} as const;

it("mendMemberList() writes nothing of a source into the remarks, whether the list has a day or not", () => {
  for (const text of [
    "Region;seit;bis\nA;2018;2019\n",
    "Region;seit;bis\nA;2018;2019\nStand: 31.12.2024\n",
  ]) {
    const checked = checkMemberList(readMemberList(text), base);
    expect(mendMemberList(text, checked, { remarks: true, lang: "de" }).text).toBe(text);
  }
});
