import type { NetworkInput } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { checked, foundIn } from "./checked.ts";

const header = "Region;Art;Land;Kreisschlüssel;seit;bis;Quelle";
const rowOf = (cells: string) => `${cells};01.01.2018;laufend;s`;

/** What is said of names that are alike, by line. */
function alike(rows: readonly string[], fields: Partial<NetworkInput> = {}) {
  const check = checked([header, ...rows.map(rowOf)], fields);
  expect(check.network?.regions).toHaveLength(rows.length + (fields.regions?.length ?? 0));
  return foundIn(check, "region-name-similar");
}

describe("two rows of which only one names its region with a bracket", () => {
  it.each([
    ["one kind", ["Kirchberg (Hunsrück);VG;;", "B;;;", "Kirchberg;VG;;"], [2, 4]],
    ["nothing more", ["Homberg (Efze);;;", "Homberg;;;"], [2, 3]],
    ["the bracket below", ["Homberg;;;", "Homberg (Efze);;;"], [2, 3]],
    ["one Land", ["Homberg;;Hessen;", "Homberg (Efze);;Hessen;"], [2, 3]],
  ])("are a question where they have %s", (_, rows, lines) => {
    const [found, ...others] = alike(rows);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      line: lines[1],
      issue: { severity: "warning", at: { column: "Region" }, params: { reason: "bracket", lines } },
    });
    expect(found?.issue.message.de).toMatch(
      /^„(.*)“ kann dieselbe Region sein wie „\1 \(.*\)“: Die Namen unterscheiden sich nur durch die Klammer\..*\(Zeilen \d und \d\)$/,
    );
    expect(found?.issue.message.en).toMatch(
      /^“(.*)” may be the same region as “\1 \(.*\)”:.*\(Lines \d and \d\)$/,
    );
  });

  it.each([
    ["two brackets", ["Neustadt (Wied);;;", "Neustadt (Aisch);;;"]],
    ["two Länder", ["Homberg;;Hessen;", "Homberg (Niederrhein);;Nordrhein-Westfalen;"]],
    ["two kinds", ["Rotenburg (Wümme);Landkreis;;", "Rotenburg;Stadt;;"]],
    ["two keys", ["Rotenburg (Wümme);;;03357", "Rotenburg;;;06632"]],
  ])("are none where they have %s", (_, rows) => {
    expect(alike(rows)).toEqual([]);
  });

  it("are one question with all rows that may be meant", () => {
    const [found, ...others] = alike(["Neustadt (Wied);;;", "Neustadt (Aisch);;;", "Neustadt;;;"]);
    expect(others).toEqual([]);
    expect(found?.issue.params).toMatchObject({
      names: ["Neustadt", "Neustadt (Wied)", "Neustadt (Aisch)"],
      lines: [2, 3, 4],
    });
    expect(found?.issue.message.de).toContain("wie „Neustadt (Wied)“ oder „Neustadt (Aisch)“");
    expect(found?.issue.message.de).toContain("(Zeilen 2, 3 und 4)");
    expect(found?.issue.message.en).toContain("as “Neustadt (Wied)” or “Neustadt (Aisch)”");
    expect(found?.issue.message.en).toContain("(Lines 2, 3 and 4)");
  });

  it.each([
    ["Homberg (Efze)", "Homberg"],
    ["Homberg", "Homberg (Efze)"],
  ])("are a question beside a network too: %s beside %s", (name, known) => {
    const [found, ...others] = alike([`${name};;;`], { regions: [{ id: "known", name: known }] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ line: 2, issue: { params: { reason: "bracket" } } });
    expect(found?.issue.message.de).not.toMatch(/Zeile|known/);
  });
});

it("a short word for the kind of area behind a name is that word", () => {
  const [found] = alike(["Stadt Sondershausen;;;", "Sondershausen, St.;;;"]);
  expect(found?.issue.message.de).toContain("unterscheiden sich nur in der Schreibweise");
});
