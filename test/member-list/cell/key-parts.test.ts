import { describe, expect, it } from "vitest";
import { type KeyParts, readKeyParts } from "../../../src/member-list/cell/key-parts.ts";

function read(...[land, region, kreis, verband, gemeinde]: string[]) {
  return readKeyParts({ land, "district-region": region, kreis, verband, gemeinde });
}

describe("readKeyParts()", () => {
  it.each([
    [["05", "3", "34"], "kreis", "05334"],
    [["05", "3", "34", "", "002"], "ags", "05334002"],
    [["05", "3", "34", "0002", "002"], "ars", "053340002002"],
    [["07", "3", "32", "5002"], "verband", "073325002"],
    [["02", "0", "00"], "kreis", "02000"],
  ])("puts %j together as they stand", (parts, scheme, value) => {
    expect(read(...parts)).toEqual({ value: { scheme, value } });
  });

  it.each([
    [["5", "3", "34"], "kreis", "05334"],
    [["1", "0", "1"], "kreis", "01001"],
    [["5", "3", "34", "", "2"], "ags", "05334002"],
    [["5", "3", "34", "2", "2"], "ars", "053340002002"],
  ])("fills %j with zeros to the widths 2, 1, 2, 4, 3, and says so", (parts, scheme, value) => {
    expect(read(...parts)).toMatchObject({
      value: { scheme, value },
      found: [{ code: "key-leading-zero", params: { read: value }, to: value }],
    });
  });

  it("takes the digit of the Regierungsbezirk from the Kreis, if it does not have a column", () => {
    const parts: KeyParts = { land: "05", kreis: "334", gemeinde: "002" };
    expect(readKeyParts(parts)).toEqual({ value: { scheme: "ags", value: "05334002" } });
  });

  it.each([[[]], [["05"]], [["05", "3"]], [["05", "0", "00"]], [["", "", "", "", ""]]])(
    "gives no key for %j, a Land or less than a Kreis",
    (parts) => {
      expect(read(...parts)).toBeUndefined();
    },
  );

  it.each([
    [["17", "0", "01"], "key-state"],
    [["05", "2", "34"], "key-region-digit"],
    [["05", "3", "345"], "key-length"],
    [["05", "", "34", "", "002"], "key-length"],
    [["05", "3", "3a"], "key-characters"],
  ])("refuses %j as %s", (parts, code) => {
    expect(read(...parts)).toMatchObject({
      fault: { code, params: { value: parts.filter(Boolean).join(" ") } },
    });
  });
});
