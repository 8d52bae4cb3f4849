import { describe, expect, it } from "vitest";
import { preferredLanguage } from "../../../docs/.vitepress/playground/language.ts";

describe("preferredLanguage()", () => {
  it.each([
    [["de-AT"], "de"],
    [["en-GB", "de"], "en"],
    [["fr", "de"], "de"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)("of %j is %s", (languages, lang) => {
    expect(preferredLanguage(languages)).toBe(lang);
  });
});
