import { membershipSchemaFor, type Network } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { type Fields, membership, network, parsed } from "./fixtures.ts";

/** Region `a` is a member in 2019 and 2020; dates of `a-odd` are such as a list takes for something else. */
const base = parsed(
  network({
    foundingDate: "1900-06-01",
    regions: [
      { id: "a", name: "Landkreis A" },
      { id: "b", name: "Landkreis B" },
    ],
    memberships: [
      membership({ id: "a-1", endDate: "2020-12-31" }),
      membership({
        id: "b-odd",
        regionId: "b",
        startDate: "1905-07-14",
        endDate: "2099-12-31",
        confirmations: [{ date: "1905-07-14" }],
      }),
    ],
  }),
);
const schema = membershipSchemaFor(base, { lang: "de", dates: "as-typed" });

function check(fields: Fields) {
  return schema["~standard"].validate({ id: "new", regionId: "a", ...fields });
}

function findings(fields: Fields): string[] {
  const { issues = [] } = check(fields);
  return issues.map(({ code, path }) => `${code} ${path.join(".")}`.trimEnd());
}

describe('membershipSchemaFor() with dates: "as-typed"', () => {
  it("reads what people type, and gives the notation of the model back", () => {
    const typed = {
      startDate: "seit Juli 2021",
      endDate: " laufend ",
      confirmations: [{ date: "05.03.2022", source: "s" }],
    };
    expect(check(typed)).toEqual({
      value: {
        id: "new",
        regionId: "a",
        role: "member",
        startDate: "2021-07",
        endDate: "..",
        confirmations: [{ date: "2022-03-05", source: "s" }],
        sources: [],
      },
    });
  });

  it.each<[string, Fields]>([
    ["unknown", { startDate: "01.07.2021", endDate: "unbekannt" }],
    ["blank", { startDate: "01.07.2021", endDate: "  .  .    " }],
    [
      "blank in a confirmation that has nothing else",
      { startDate: "01.07.2021", confirmations: [{ date: " " }] },
    ],
  ])("leaves out a date that is %s", (_, fields) => {
    expect(check(fields)).toEqual({
      value: {
        id: "new",
        regionId: "a",
        role: "member",
        startDate: "2021-07-01",
        confirmations: [],
        sources: [],
      },
    });
  });

  it.each<[string, Fields, string[]]>([
    // each fault once, at its field
    ["no date", { startDate: "bald" }, ["date-format startDate"]],
    ["an open start", { startDate: "laufend" }, ["date-format startDate"]],
    ["two meanings", { endDate: "03/04/2022" }, ["date-ambiguous endDate"]],
    [
      "an unknown confirmation",
      { confirmations: [{ date: "" }, { date: "unbekannt" }] },
      ["date-format confirmations.1.date"],
    ],
    ["a date that is no text", { startDate: 2018 }, ["field-type startDate"]],
    ["a year whose century is missing", { startDate: "0018-01-01" }, ["date-two-digit-year startDate"]],
    [
      "a date beside another fault",
      { role: "guest", startDate: "31.06.2022" },
      ["field-value role", "date-not-in-calendar startDate"],
    ],
    ["a date in a field that does not exist", { strtDate: "2021" }, ["field-unknown strtDate"]],
    // what was read is checked like any date
    ["an end before the start", { startDate: "1.7.2022", endDate: "30.6.2022" }, ["date-order endDate"]],
    ["the days of another one", { startDate: "31.12.2020" }, ["membership-overlap startDate"]],
  ])("refuses %s", (_, fields, expected) => {
    expect(findings(fields)).toEqual(expected);
  });

  it("offers what may be meant", () => {
    expect(check({ endDate: "03/04/2022" }).issues?.[0]?.choices?.map(({ text }) => text)).toEqual([
      "2022-04-03",
      "2022-03-04",
    ]);
    expect(check({ startDate: "2021-XX" }).issues?.[0]?.fix).toBe("2021");
  });

  it("says what it read otherwise than it was typed", () => {
    const result = check({ startDate: "spätestens 1.7.2022", endDate: "31.12.2099" });
    expect(result).toMatchObject({
      value: { startDate: "[..2022-07-01]", endDate: ".." },
      remarks: [
        { code: "date-qualifier", path: ["startDate"] },
        { code: "date-sentinel", path: ["endDate"] },
      ],
    });
  });

  it("knows when the network was founded", () => {
    expect(check({ startDate: "Gründungsmitglied", endDate: "1901" })).toMatchObject({
      value: { startDate: "1900-06-01" },
    });
  });

  it("leaves the dates of the edited membership as they are", () => {
    const editing = membershipSchemaFor(base, { lang: "de", dates: "as-typed", replacing: "b-odd" });
    const [, odd] = base.memberships;
    expect(editing["~standard"].validate(odd)).toEqual({ value: odd });
    expect(editing["~standard"].validate({ ...odd, startDate: "15.07.1905" }).issues).toMatchObject([
      { code: "date-year-as-serial", path: ["startDate"] },
    ]);
  });
});

it("membershipSchemaFor() refuses typed dates unless it is told that people type", () => {
  const plain = membershipSchemaFor(base, { lang: "de" });
  const values = { id: "new", regionId: "a", startDate: "01.07.2021" };
  expect(plain["~standard"].validate(values).issues).toMatchObject([{ code: "date-format" }]);
});

describe("membershipSchemaFor() of a function", () => {
  const values = { id: "a-2", regionId: "a", startDate: "2021-01-01" };

  it("asks it for the network at each check", () => {
    let current: Network = base;
    const live = membershipSchemaFor(() => current, { lang: "en" });
    expect(live["~standard"].validate(values)).toHaveProperty("value");
    current = parsed({ ...base, memberships: [...base.memberships, values] });
    expect(live["~standard"].validate(values).issues).toMatchObject([
      { code: "id-duplicate" },
      { code: "membership-duplicate" },
    ]);
  });

  it("does not ask before the first check, and reads an unchanged network once", () => {
    let [asked, isReady] = [0, false];
    const live = membershipSchemaFor(
      () => {
        asked++;
        expect(isReady).toBe(true);
        return base;
      },
      { lang: "en" },
    );
    isReady = true;
    live["~standard"].validate(values);
    live["~standard"].validate(values);
    expect(asked).toBe(2);
  });

  it("refuses the form when the edited membership is gone", () => {
    let current: Network = base;
    const live = membershipSchemaFor(() => current, { lang: "en", replacing: "a-1" });
    expect(live["~standard"].validate(base.memberships[0])).toHaveProperty("value");
    current = parsed({ ...base, memberships: [] });
    expect(live["~standard"].validate(base.memberships[0]).issues).toMatchObject([
      { code: "reference-unknown", path: [], message: expect.stringContaining("“a-1”") },
    ]);
  });

  it("throws network-not-parsed if it gives another thing", () => {
    const live: ReturnType<typeof membershipSchemaFor> = Reflect.apply(membershipSchemaFor, undefined, [
      () => ({ ...base }),
      { lang: "en" },
    ]);
    expect(() => live["~standard"].validate(values)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "network-not-parsed" })] }),
    );
  });
});
