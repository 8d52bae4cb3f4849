import { describe, expect, it } from "vitest";
import { readKeyCell } from "../../../src/member-list/cell/key-cell.ts";

describe("readKeyCell()", () => {
  it.each([
    ["ags", "06535016 - Schotten", "ags", "06535016"],
    ["ags", "10043116 Schiffweiler", "ags", "10043116"],
    ["ags", "06535016: Schotten", "ags", "06535016"],
    ["ags", "6535016 - Schotten", "ags", "06535016"],
    ["ags", "06535 Vogelsbergkreis", "kreis", "06535"],
    ["kreis", "06535, Vogelsbergkreis", "kreis", "06535"],
    ["kreis", "05 3 34 Aachen", "kreis", "05334"],
    ["kreis", "06535 (Vogelsbergkreis)", "kreis", "06535"],
    ["nuts-2024", "DE725 Vogelsbergkreis", "nuts-2024", "DE725"],
  ] as const)(
    "reads under %s the key in front of the name in %s, and says so",
    (column, text, scheme, value) => {
      expect(readKeyCell(text, column)).toEqual({
        value: { scheme, value },
        found: [
          {
            code: "key-characters",
            params: { scheme, value: text, meant: value, read: value, hasName: true },
            to: value,
          },
        ],
      });
    },
  );

  it.each([
    ["kreis", "36304 Alsfeld", "key-state"],
    ["kreis", "06535a", "key-characters"],
    ["kreis", "Vogelsbergkreis 06535", "key-characters"],
    ["ags", "06535016 - 06535017", "key-characters"],
  ] as const)("refuses under %s the cell %s as %s", (column, text, code) => {
    expect(readKeyCell(text, column)).toMatchObject({ fault: { code } });
  });
});
