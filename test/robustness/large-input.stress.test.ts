import { NetworkError, parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { findings, membership, network } from "../parse/fixtures.ts";

const million = 1_000_000;
const longText = "x".repeat(10 * million);

/** The codes that an input gets, each once. */
function codesOf(input: unknown): string[] {
  return [...new Set(safeParseNetwork(input).issues.map(({ code }) => code))];
}

describe("safeParseNetwork() takes", () => {
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
});

describe("readMemberList() reads", () => {
  const header = "Region;Zeitraum;AGS;seit;bis;Rolle;Quelle\nA;";

  it.each(["-", "–", " - ", "2018-", "[", "..", "1.", "0", "'", '"', "Ä", "\u00A0", "\0"])(
    "cells that are 300,000 times %j",
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
