import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { giveText, openSite } from "./site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const list = [
  "Region;seit;bis",
  "Landkreis A;01.01.2018;laufend",
  "Landkreis B;ca. 2018;laufend",
  "Landkreis C;43431;laufend",
].join("\n");

const site = openSite();

/** What axe finds serious or worse, by rule, with the places. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))`);
}

describe.each(["light", "dark"] as const)("axe finds no serious fault, %s,", (colorScheme) => {
  it("with the record", async () => {
    const { page } = await site.openPlayground({ colorScheme });
    await page.locator(".member-group summary").first().click();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it("with a list that has faults", async () => {
    const { page } = await site.openPlayground({ colorScheme });
    await giveText(page, list);
    await page.locator(".picture svg").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

it("a list can be checked by the keyboard alone", async () => {
  const { page } = await site.openPlayground();
  await page.locator(".languages button").first().focus();
  await page.keyboard.press("Tab"); // English
  await page.keyboard.press("Tab"); // the choice
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab"); // the text
  await page.keyboard.insertText(list);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // check
  await page.locator(".summary").waitFor();
  await page.locator(".rows .line").first().focus();
  await page.keyboard.press("Enter"); // the first line with a finding
  const selected = await page.evaluate<string>(
    `((area) => area.value.slice(area.selectionStart, area.selectionEnd))(document.activeElement)`,
  );
  expect(selected).toBe("Landkreis B;ca. 2018;laufend");
});

it("the result is announced, and says how many rows there are of each kind", async () => {
  const { page } = await site.openPlayground();
  await giveText(page, list);
  const announced = await page.locator("[role=status]").allInnerTexts();
  expect(announced.join(" ").replace(/\s+/g, " ")).toContain(
    "3 Zeilen: 1 in Ordnung 1 repariert 1 abgelehnt",
  );
});

it.each([320, 360, 720, 1280])("nothing is wider than a window of %i pixels", async (width) => {
  const { page } = await site.openPlayground({ viewport: { width, height: 800 } });
  await giveText(page, list);
  await page.locator(".picture svg").waitFor();
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
});

it("the timeline has a name for screen readers", async () => {
  const { page } = await site.openPlayground();
  expect(await page.getByRole("figure", { name: "Netzwerk Daseinsvorsorge" }).count()).toBe(1);
});
