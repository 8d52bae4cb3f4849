/** What an issue offers to write instead does away with it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fields, network } from "../parse/fixtures.ts";
import { type FoundIssue, issuesOf } from "./between-records.ts";
import { runs } from "./date-arbitraries.ts";
import { applied, type Fix } from "./fix.ts";

type Path = readonly (string | number)[];

const sound = network({
  foundingDate: "2018-11-27",
  license: "CC0-1.0",
  sources: [{ id: "s", title: "Quelle", url: "https://example.org", publishedAt: "2020-01-01" }],
  criteria: [{ id: "k", name: { de: "Kriterium" } }],
  regions: [
    {
      ...{ id: "a", name: "Landkreis A", kind: "district", state: "DE-HE" },
      identifiers: [{ scheme: "kreis", value: "06535", startDate: "2000-01-01" }],
      otherNames: [{ name: "Kreis A", endDate: "1999-12-31" }],
      within: ["b"],
    },
    { id: "b", name: "Landkreis B" },
  ],
  regionChanges: [
    {
      id: "c",
      date: "2020-01-01",
      kind: "boundary",
      predecessors: ["a"],
      successors: ["a"],
      continuedBy: ["a"],
    },
  ],
  memberships: [
    {
      ...{ id: "m", regionId: "a", role: "member", startDate: "2018-11-27", endDate: "2022-07-01" },
      ...{
        startReason: "founding",
        endReason: "withdrawal",
        confirmations: [{ date: "2020-01-01", source: "s" }],
      },
    },
    { id: "n", regionId: "a", startDate: "2022-07-02", endDate: ".." },
  ],
  fundingPeriods: [
    {
      id: "p",
      name: { de: "Phase" },
      kind: "funded",
      carryOver: "automatic",
      startDate: "2018",
      endDate: "2022",
    },
  ],
  assessments: [{ id: "x", regionId: "a", criterionId: "k", date: "2020", rating: "met" }],
  countClaims: [{ id: "y", date: "2020-01-01", counts: "members", count: 1 }],
});

/** Every place of a value, however deep. */
function placesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, value }, ...entries.flatMap(([step, inner]) => placesIn(inner, [...path, step]))];
}

const places = placesIn(sound).filter(({ path }) => path.length > 0);
const named = places.filter(({ path }) => typeof path.at(-1) === "string");
const texts = places.filter(
  (place): place is { path: Path; value: string } => typeof place.value === "string",
);

/** A text with a slip of the keyboard. */
function slipped(text: string, at: number, kind: "drop" | "double" | "swap" | "case"): string {
  const place = text.length === 0 ? 0 : at % text.length;
  const [before, letter, after] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)];
  if (kind === "drop") return before + after;
  if (kind === "double") return before + letter + letter + after;
  if (kind === "swap") return before + after.slice(0, 1) + letter + after.slice(1);
  return before + (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()) + after;
}

const slip = fc.record({
  at: fc.nat(20),
  kind: fc.constantFrom("drop" as const, "double" as const, "swap" as const, "case" as const),
});

const otherTexts = fc.constantFrom(
  ...["2018-11-27T00:00:00", "2018-11-27T12:30:00Z", "27.11.2018", "2018-02-30", "2018-2-3", "20181127"],
  ...[
    "[2020..2018]",
    "9999-12-31",
    "1900-01-01",
    "1900-01-00",
    "2022-07-02",
    "2022-07-01",
    "2019~",
    "2018?",
    "",
  ],
  ...["O6535", "6535", "06535000", "6,5352E+10", "36535", "06935", " a", "javascript:alert(1)"],
);

/** A fault, as a fix is written: what puts it in. */
const fault: fc.Arbitrary<Fix> = fc.oneof(
  fc.tuple(fc.constantFrom(...named), slip).map(([{ path }, { at, kind }]): Fix => {
    return { kind: "rename", path, to: slipped(String(path.at(-1)), at, kind) };
  }),
  fc.tuple(fc.constantFrom(...named), slip).map(([{ path, value }, { at, kind }]): Fix => {
    return { kind: "set", path: [...path.slice(0, -1), slipped(String(path.at(-1)), at, kind)], value };
  }),
  fc.tuple(fc.constantFrom(...texts), slip).map(([{ path, value }, { at, kind }]): Fix => {
    return { kind: "set", path, value: slipped(value, at, kind) };
  }),
  fc
    .tuple(fc.constantFrom(...texts), otherTexts)
    .map(([{ path }, value]): Fix => ({ kind: "set", path, value })),
  fc.constantFrom(...places).map(({ path }): Fix => ({ kind: "remove", path })),
  fc.constantFrom(...places).map(({ path }): Fix => ({ kind: "set", path, value: 5 })),
);

/** Inputs with one to three faults; a fault whose place an earlier one has taken away is left out. */
const faulty: fc.Arbitrary<unknown> = fc.array(fault, { minLength: 1, maxLength: 3 }).map((faults) => {
  let input: unknown = sound;
  for (const one of faults) {
    try {
      input = applied(input, one);
    } catch {
      // Its place is gone.
    }
  }
  return input;
});

/** How often what an issue says is said at its place; lists close up behind what is removed, so then anywhere. */
function countOf(input: unknown, issue: FoundIssue, fix: Fix): number {
  const same = issuesOf(input, issue.code);
  if (fix.kind === "remove") return same.length;
  return same.filter(({ path }) => path.join("\n") === issue.path.join("\n")).length;
}

function expectGone(input: unknown, issue: FoundIssue, fix: Fix): void {
  const before = JSON.stringify(input);
  const left = countOf(applied(input, fix), issue, fix);
  expect({ fix, left }).toEqual({ fix, left: fix.kind === "remove" ? countOf(input, issue, fix) - 1 : 0 });
  expect(JSON.stringify(input)).toBe(before);
}

describe("a fix", () => {
  it("does away with its issue", () => {
    fc.assert(
      fc.property(faulty, (input) => {
        for (const issue of issuesOf(input)) if (issue.fix) expectGone(input, issue, issue.fix);
      }),
      { numRuns: 2 * runs },
    );
  });

  it("does away with its issue whichever of several is chosen", () => {
    fc.assert(
      fc.property(faulty, (input) => {
        for (const issue of issuesOf(input)) {
          for (const { fix, meaning } of issue.choices ?? []) {
            expectGone(input, issue, fix);
            expect(meaning.de.trim()).not.toBe("");
            expect(meaning.en.trim()).not.toBe("");
          }
          if (issue.choices) expect(issue.fix).toBeUndefined();
        }
      }),
      { numRuns: 2 * runs },
    );
  });

  it.each<[Path, string, Fields]>([
    [["memberships", 0, "startDate"], "strtDate", {}],
    [["memberships", 1, "endDate"], "enddate", {}],
    [["regions", 0, "identifiers"], "identifier", {}],
    [["memberships"], "membershps", {}],
  ])("of %j written as %s gives the field its name and leaves its value", (path, misspelt) => {
    const input = applied(sound, { kind: "rename", path, to: misspelt });
    const [issue, ...others] = issuesOf(input, "field-unknown");
    expect(others).toEqual([]);
    const wrong = [...path.slice(0, -1), misspelt];
    expect(issue?.fix).toEqual({ kind: "rename", path: wrong, to: path.at(-1) });
    expect(applied(input, { kind: "rename", path: wrong, to: String(path.at(-1)) })).toEqual(sound);
  });

  it("never writes over a field that is there", () => {
    const input = applied(sound, { kind: "set", path: ["memberships", 0, "strtDate"], value: "2019" });
    const [issue] = issuesOf(input, "field-unknown");
    expect(issue?.path.slice(0, 2)).toEqual(["memberships", 0]);
    expect(issue?.fix?.kind).not.toBe("rename");
  });

  it("is offered for nothing that is right", () => {
    expect(issuesOf(sound).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
