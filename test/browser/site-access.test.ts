import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousFaults } from "./page.ts";
import { openSite } from "./site.ts";

const site = openSite();
const pages = [
  "index.html",
  "de/index.html",
  "guides/member-lists.html",
  "de/mitgliederliste-pruefen.html",
  "reference/index.html",
  "reference/query/index.html",
  "reference/query/functions/membersOn.html",
];

const widthOfPage = "document.documentElement.scrollWidth";

/** So that no colour is measured while it changes. */
const still = "*, ::before, ::after { transition: none !important; animation: none !important; }";

describe.each(["light", "dark"] as const)("%s,", (colorScheme) => {
  describe.each([375, 1280])("%i pixels wide,", (width) => {
    it.each(pages)("%s has no serious fault that axe finds, and fits on the screen", async (path) => {
      const { page } = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
      await page.addStyleTag({ content: still });
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate<number>(widthOfPage)).toBeLessThanOrEqual(width);
      await page.close();
    });
  });
});

/** Searches, and gives the titles of what is found. */
async function found(page: Page, button: string, words: string): Promise<string[]> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("searchbox").fill(words);
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  return page.locator(".VPLocalSearchBox .result .titles").allInnerTexts();
}

describe("the search", () => {
  it("finds a function first on its own page, and each page of the reference once", async () => {
    const { page } = await site.open("index.html");
    const titles = await found(page, "Search", "membersOn");
    expect(titles[0]).toContain("membersOn()");
    expect(titles.filter((title) => title.includes("membersOn()"))).toHaveLength(1);
  });

  it("finds German pages by German words", async () => {
    const { page } = await site.open("de/index.html");
    const titles = await found(page, "Suchen", "führende Null");
    expect(titles.join("\n")).toContain("Mitgliederliste prüfen");
  });
});

it("the home pages lead to each other, and to the page for clerks in their language", async () => {
  const { page } = await site.open("index.html");
  await page.locator(".VPHero").getByRole("link", { name: "Check a list" }).click();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
  await page.goBack();
  await page.getByRole("button", { name: "Change language" }).hover();
  await page.getByRole("link", { name: "Deutsch" }).first().click();
  await page.locator(".VPHero").getByRole("link", { name: "Liste prüfen" }).click();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("de");
});
