import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesByNumber } from "../../src/places-by-number.ts";
import { inStep } from "../../src/text/in-step.ts";
import { placesByText } from "../../src/text/places-by-text.ts";
import { repeatedTexts } from "../../src/text/repeated-texts.ts";

/** Texts of which many are equal, and many of those that are not have the same number. */
const texts = fc.array(
  fc.oneof(
    fc.constantFrom("a", "b", undefined),
    fc.array(fc.constantFrom("Aa", "BB"), { minLength: 3, maxLength: 6 }).map((parts) => parts.join("")),
  ),
  { maxLength: 60 },
);

function placesIn(all: readonly unknown[], one: unknown): number[] {
  return [...all.keys()].filter((at) => all[at] === one);
}

/** All texts of so many parts that have the same number. */
function colliding(parts: number): string[] {
  return parts === 0 ? [""] : colliding(parts - 1).flatMap((text) => [`${text}Aa`, `${text}BB`]);
}

describe("placesByText()", () => {
  it("finds the places of a text that looking at each would find", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.constantFrom("a", "c", "AaBBAa", "AaAaBB", "BBBBBBBB")),
        (all, asked) => {
          const places = placesByText(all.length, (at) => all[at]);
          for (const text of [...all, ...asked]) {
            if (text === undefined) continue;
            const expected = placesIn(all, text);
            expect(places.firstOf(text)).toBe(expected[0] ?? -1);
            expect(places.allFrom(places.firstOf(text))).toEqual(expected);
            for (const [nth, at] of expected.entries()) {
              expect(places.nextAfter(at)).toBe(expected[nth + 1] ?? -1);
            }
          }
        },
      ),
    );
  });

  it("finds texts that were chosen to have one number, and others among them, in no more steps", () => {
    const all = colliding(11);
    let reads = 0;
    const places = placesByText(2 * all.length, (at) => {
      reads++;
      return all[at % all.length];
    });
    for (const [at, text] of all.entries()) {
      expect(places.allFrom(places.firstOf(text))).toEqual([at, at + all.length]);
    }
    expect(places.firstOf("BBAa")).toBe(-1);
    expect(reads).toBeLessThan(20 * all.length);
  });

  it("finds few texts that are asked for with many of one number", () => {
    const [only = "", ...others] = colliding(12);
    const places = placesByText(others.length, (at) => (at === 0 ? only : `r${at}`));
    for (const text of others) expect(places.firstOf(text)).toBe(-1);
    expect(places.firstOf(only)).toBe(0);
    expect(places.firstOf("r7")).toBe(7);
  });
});

it("inStep() finds a place of a text, whatever their order", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(70)), (all, order) => {
      const placeOf = inStep(
        (at) => all[at],
        (text) => all.indexOf(text),
      );
      for (const at of order) {
        const text = all[at] ?? "none";
        const place = placeOf(text);
        if (place < 0) expect(all).not.toContain(text);
        else expect(all[place]).toBe(text);
      }
    }),
  );
});

it("repeatedTexts() finds all texts that occur twice", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const repeated = [...all.keys()].filter(
        (at) => all[at] !== undefined && placesIn(all, all[at]).length > 1,
      );
      expect(repeatedTexts(all.length, (at) => all[at])).toEqual(repeated);
    }),
  );
});

it("placesByNumber() finds the places of a number, and none of one that is out of its range", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 7 })), (numbers) => {
      const placesOf = placesByNumber(Int32Array.from(numbers), 6);
      for (let number = 0; number < 6; number++) {
        expect(placesOf(number)).toEqual(placesIn(numbers, number));
      }
      for (const number of [-2, -1, 6, 7]) expect(placesOf(number)).toEqual([]);
    }),
  );
});
