import { describe, expect, it } from "vitest";
import { type Address, readAddress, stepNames, writtenAddress } from "../../src/page/state/address.ts";

describe("an address", () => {
  it.each(stepNames)("with the step %s says what it was written from", (step) => {
    const address: Address = { step, day: "2024-12-31", region: "vg-daun & söhne" };
    expect(readAddress(writtenAddress(address))).toEqual(address);
  });

  it.each(["", "#", "#schritt=nirgends&tag=gestern", "#andere"])(
    "that says nothing is the beginning: %j",
    (hash) => {
      expect(readAddress(hash)).toEqual({ step: "input", day: "", region: "" });
    },
  );
});
