import { type ColumnMeaning, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { afterEach, describe, expect, it } from "vitest";
import { codesOf, onlyRow } from "./lists.ts";

const prototypeNames = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

describe.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
  "%s is harmless",
  (word) => {
    afterEach(() => {
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototypeNames);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    });

    it("as a header, alone and twice", () => {
      const table = readMemberList(`Region;${word};${word};seit\nA;x;y;2018\n`);
      expect(table.plan.columns.map(({ field }) => field)).toEqual(["name", null, null, "start"]);
      expect(table.regions.map(({ name }) => name)).not.toContain("x");
    });

    it("as the only header", () => {
      expect(codesOf(readMemberList(`${word}\nA\n`).issues)).toEqual(["column-missing"]);
    });

    it("as the name of regions", () => {
      const table = readMemberList(`Region;seit\n${word};2018\n${word};2019\nA;2020\n`);
      expect(table.regions.map(({ name }) => name)).toEqual([word, "A"]);
      expect(table.memberships.map(({ startDate }) => startDate)).toEqual(["2018", "2019", "2020"]);
      expect(new Set(table.memberships.map(({ id }) => id)).size).toBe(3);
    });

    it("as ids", () => {
      const table = readMemberList(`Region;Region ID;Membership ID\nA;${word};${word}\nB;b;b\n`);
      expect(table.regions.map(({ id }) => id)).toEqual([word, "b"]);
      expect(table.memberships.map(({ id, regionId }) => [id, regionId])).toEqual([
        [word, word],
        ["b", "b"],
      ]);
    });

    it.each(["Art", "Land", "Rolle"])("as a cell under %s: unread", (header) => {
      const table = readMemberList(`Region;${header}\nA;${word}\n`);
      expect(table.plan.columns[1]?.field).toBeNull();
      expect(table.rows[0]?.status).toBe("accepted");
    });

    it.each(["Kreisschlüssel", "NUTS", "seit", "bis", "Zeitraum", "Start reason"])(
      "as a cell under %s: refused",
      (header) => {
        const row = onlyRow(readMemberList(`Region;${header}\nA;${word}\n`));
        expect(row.status).toBe("rejected");
        expect(row.issues[0]?.at?.raw).toBe(word);
      },
    );

    it("as a note and a source", () => {
      const table = readMemberList(`Region;Bemerkung;Quelle\nA;${word};${word}\n`);
      expect(table.memberships[0]?.note).toBe(word);
      expect(table.sources.map(({ title }) => title)).toEqual([word]);
    });

    it("as a key of option columns", () => {
      const columns: Record<string, ColumnMeaning> = JSON.parse(`{ "${word}": "name" }`);
      expect(Object.keys(columns)).toEqual([word]);
      const table = readMemberList(`${word};seit\nA;2018\n`, { columns });
      expect(table.regions.map(({ name }) => name)).toEqual(["A"]);
    });

    it("as a field of option columns: refused", () => {
      const columns = JSON.parse(`{ "Ort": "${word}" }`);
      expect(() => readMemberList("Region;Ort\nA;B\n", { columns })).toThrow(/columns/);
    });
  },
);
