import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { defineMembershipTimeline } from "netzwerk-daseinsvorsorge/element";
import { describe, expect, it } from "vitest";
import { readRequest } from "../../src/element/request.ts";

/** Attributes of an element, by name. */
const attributes = (written: Readonly<Record<string, string>>) => (name: string) => written[name] ?? null;

describe("readRequest()", () => {
  it("asks for members on all days if there are no attributes", () => {
    expect(readRequest(record, "en", attributes({}))).toEqual({
      lang: "en",
      day: null,
      regionId: null,
      range: undefined,
      roles: ["member"],
      problems: [],
    });
  });

  it("reads each attribute", () => {
    const written = {
      day: "2020-07-01",
      region: "meissen",
      range: "2018-01-01/2022-12-31",
      roles: " candidate  member ",
    };
    expect(readRequest(record, "de", attributes(written))).toEqual({
      lang: "de",
      day: "2020-07-01",
      regionId: "meissen",
      range: { firstDay: "2018-01-01", lastDay: "2022-12-31" },
      roles: ["member", "candidate"],
      problems: [],
    });
  });

  it.each([
    [{ day: "2019-02-29" }, "2019-02-29"],
    [{ day: "" }, "“”"],
    [{ region: "atlantis" }, "atlantis"],
    [{ range: "2018-01-01" }, "2018-01-01"],
    [{ range: "2019-01-01/2018-01-01" }, "2019-01-01"],
    [{ range: "2018/2019" }, "2018"],
    [{ roles: "member chef" }, "chef"],
  ])("says of %j what is wrong, and lets the rest hold", (attribute, named) => {
    const all = { day: "2020-07-01", region: "meissen", range: "2018-01-01/2022-12-31", roles: "candidate" };
    const right = readRequest(record, "en", attributes(all));
    const { problems, ...request } = readRequest(record, "en", attributes({ ...all, ...attribute }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
    const changed = Object.entries(request).filter(([name, value]) => Reflect.get(right, name) !== value);
    expect(
      changed.map(([name]) => name).filter((name) => name !== "range" && name !== "roles").length,
    ).toBeLessThanOrEqual(1);
  });
});

describe("defineMembershipTimeline()", () => {
  it("does nothing where there are no custom elements", () => {
    expect(defineMembershipTimeline()).toBe(false);
  });

  it.each(["timeline", "Membership-Timeline", "", "a b-c"])("refuses the name %j", (name) => {
    expect(() => defineMembershipTimeline(name)).toThrow(/“name” cannot be/);
  });
});
