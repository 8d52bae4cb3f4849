import fc from "fast-check";
import { type Issue, planMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { headingsByField } from "./headings.ts";

const known = headingsByField.flatMap(([field, headings]) => headings.map((heading) => ({ field, heading })));

/** A heading without regard to case, spaces, punctuation and umlaut spelling. */
function plain(heading: string): string {
  const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  return heading
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Fields that say the same of a membership, or that a heading leaves open to its cells. */
const families: readonly (readonly string[])[] = [["start", "year"]];

function isSameFamily(one: string, other: string): boolean {
  return one === other || families.some((family) => family.includes(one) && family.includes(other));
}

const edits = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("insert", "delete", "replace", "swap"),
    letter: fc.constantFrom(..."abcdeilnorstuäöß /-(\n"),
  }),
  { minLength: 1, maxLength: 2 },
);

const slips = fc.record({ meant: fc.constantFrom(...known), edits }).map(({ meant, edits: made }) => {
  const letters = [...meant.heading];
  let count = 0;
  for (const { place, kind, letter } of made) {
    const at = Math.floor(place * letters.length);
    if (kind === "swap") letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
    else letters.splice(at, kind === "insert" ? 0 : 1, ...(kind === "delete" ? [] : [letter]));
    count += kind === "swap" ? 2 : 1;
  }
  return { ...meant, written: letters.join(""), count };
});

/** The headings that an issue proposes, by column. */
function proposalsOf({ params }: Issue): { readonly column: number; readonly meant: string | null }[] {
  const columns: unknown = "columns" in params ? params.columns : [];
  if (!Array.isArray(columns)) return [];
  return columns.filter((column) => typeof column === "object");
}

const exact = new Map(known.map(({ heading, field }) => [plain(heading), field]));

describe("a slip of the pen in a heading", () => {
  it("never turns it into one of another kind, nor is one proposed", () => {
    fc.assert(
      fc.property(slips, ({ field, written, count }) => {
        // What is another heading, letter by letter, is no slip that anybody could see.
        fc.pre(count <= 2 && !exact.has(plain(written)));
        const list = readMemberList(
          [
            ["Verzeichnis", written, "Weiteres"],
            ["Landkreis Fulda", "", "y"],
          ],
          { columns: { Verzeichnis: null, Weiteres: null } },
        );
        const column = list.plan.columns[1];
        const taken = column?.scheme ?? column?.field ?? null;
        if (taken !== null) expect(isSameFamily(taken, field)).toBe(true);
        expect(list.plan.headerLine).toBe(1);
        const proposals = list.issues.flatMap(proposalsOf);
        for (const proposal of proposals) {
          if (proposal.column !== 1 || proposal.meant === null) continue;
          const rows = [["Verzeichnis", proposal.meant, "Weiteres"]];
          const proposed = planMemberList(rows, { columns: { Verzeichnis: null, Weiteres: null } })
            .columns[1];
          expect(isSameFamily(proposed?.scheme ?? proposed?.field ?? "", field)).toBe(true);
        }
      }),
      cases(1500),
    );
  });
});
