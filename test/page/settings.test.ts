import { planMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { initialSettings, meaningOf, withMeaning } from "../../src/page/list/settings.ts";

const { columns } = planMemberList("Region;Kreisschlüssel;seit;Beginn am\nLandkreis A;06535;2018;x");

describe("withMeaning()", () => {
  it("says what a column holds", () => {
    expect(withMeaning(initialSettings, columns, 3, "note").columns).toEqual({ 3: "note" });
  });

  it("takes a meaning from the column that had it: each has one", () => {
    expect(columns.map(meaningOf)).toEqual(["name", "kreis", "start", null]);
    expect(withMeaning(initialSettings, columns, 3, "start").columns).toEqual({ 2: null, 3: "start" });
  });

  it("lets any number of columns be unread", () => {
    const first = withMeaning(initialSettings, columns, 2, null);
    expect(withMeaning(first, columns, 1, null).columns).toEqual({ 1: null, 2: null });
  });
});
