import { NetworkError, parseNetwork, safeParseNetwork, trustNetwork } from "netzwerk-daseinsvorsorge";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { findings, membership, network } from "../parse/fixtures.ts";

/** Once is enough. */
const isSource = process.env.LIBRARY_UNDER_TEST === "src";
const million = 1_000_000;
const longText = "x".repeat(10 * million);

/** The codes that an input gets, each once. */
function codesOf(input: unknown): string[] {
  return [...new Set(safeParseNetwork(input).issues.map(({ code }) => code))];
}

describe.runIf(isSource)("safeParseNetwork() takes", () => {
  it("a text of ten million characters as a name, and quotes none of it in full", () => {
    expect(findings(network({ name: { de: longText } }))).toEqual([]);
    const { issues } = safeParseNetwork(network({ asOf: longText, [longText]: 1 }));
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["date-format", "field-unknown"]));
    for (const { message } of issues) expect(message.en.length).toBeLessThan(1000);
    expect(() => parseNetwork(network({ asOf: longText }))).toThrow(NetworkError);
  });

  it("a million memberships that are none", () => {
    expect(codesOf(network({ memberships: new Array(million).fill(0) }))).toEqual(["field-type"]);
  });

  it("a million ids that nothing has", () => {
    const sources = Array.from({ length: million }, (_, at) => `s${at}`);
    expect(codesOf(network({ memberships: [membership({ sources })] }))).toEqual(["reference-unknown"]);
  });

  it("a list that is empty but for its length", () => {
    expect(codesOf(network({ memberships: new Array(2 ** 32 - 1) }))).toContain("field-missing");
  });

  it("a frozen input, and leaves an input as it was", () => {
    const input = network({ memberships: [Object.freeze(membership())] });
    const before = JSON.stringify(input);
    expect(parseNetwork(Object.freeze(input)).memberships).toHaveLength(1);
    expect(JSON.stringify(input)).toBe(before);
  });

  it.each(["\uD800", "\uDC00a", "a\uD83D"])("half a character, which comes out as it went in", (name) => {
    const parsed = parseNetwork(network({ name: { de: name } }));
    expect(parsed.name.de).toBe(name);
    expect(JSON.parse(JSON.stringify(parsed)).name.de).toBe(name);
  });

  it.each([
    ["1e400", "field-type"], // no number of JSON that JavaScript has
    ["-1", "field-value"],
    ["1.5", "field-type"], // the type is a whole number
  ])("no member count of %s", (count, code) => {
    const countClaims = [{ id: "c", date: "2020", counts: "members", count: JSON.parse(count) }];
    expect(codesOf(network({ countClaims }))).toEqual([code]);
  });
});

it("trustNetwork() refuses what throws when it is read", () => {
  const output = { ...parseNetwork(network()) };
  const throwing = Object.defineProperty({ ...output }, "regions", {
    enumerable: true,
    get() {
      throw new Error("not now");
    },
  });
  expect(() => trustNetwork(throwing)).toThrow(NetworkError);
});

describe.runIf(isSource)("readMemberList() reads", () => {
  const header = "Region;Zeitraum;AGS;seit;bis;Rolle;Quelle\nA;";

  it.each(["-", "–", " - ", "2018-", "[", "..", "1.", "0", "'", '"', "Ä", "\u00A0", "\0"])(
    "cells that are 300,000 times %j", // which takes minutes if the time grows with the square
    (text) => {
      const cell = text.repeat(300_000);
      const { rows } = readMemberList(`${header}${cell};${cell};${cell};${cell};${cell};${cell}\n`);
      expect(rows.length).toBeLessThanOrEqual(1);
    },
  );

  it("a million lines", () => {
    const { rows, issues } = readMemberList(`Region;seit\n${"A;2018\n".repeat(million)}`);
    expect(rows.length).toBeLessThanOrEqual(million);
    expect(issues.map(({ code }) => code)).toContain("input-too-large");
  });
});
