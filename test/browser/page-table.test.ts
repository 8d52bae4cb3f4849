import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { giveFile, goTo, pageAsFile, settled } from "./page.ts";

const file = pageAsFile();
const widths = [320, 768, 1280];

/** A list with a long name and columns that no phone shows beside it. */
const list = [
  "Mitglieder, Stand: 31.12.2024",
  "Nr.;Region;Kreisschlüssel;Anschrift;Telefon;Mitglied seit;Mitglied bis",
  "1;Zweckverband für die Daseinsvorsorge in der Region Vogelsberg;;Lauterbach (Hessen), Marktplatz 14;06641;gestern;laufend",
  "2;Landkreis Fulda;06631;Fulda, Wörthstraße 15;0661;2018;laufend",
].join("\n");

interface Side {
  readonly left: number;
  readonly right: number;
}

/** Where something of the table begins and ends. */
async function sidesOf(page: Page, selector: string): Promise<Side> {
  const { x = 0, width = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
  return { left: Math.round(x), right: Math.round(x + width) };
}

async function openAt(width: number): Promise<Page> {
  const { page } = await file.open({ viewport: { width, height: 800 } });
  await giveFile(page, "liste.csv", list);
  await goTo(page, "Befunde");
  return page;
}

describe("the table", () => {
  it.each(widths)(
    "keeps the names under their heading, in two fifths of its width, at %i pixels",
    async (width) => {
      const page = await openAt(width);
      await page.locator(".table").evaluate((box) => box.scrollTo({ left: 10_000 }));
      const box = await sidesOf(page, ".table");
      const name = await sidesOf(page, ".table tbody td.name");
      expect(await sidesOf(page, ".table thead th.name")).toEqual(name);
      expect(name.left).toBeGreaterThanOrEqual(box.left);
      expect(name.right - name.left).toBeLessThanOrEqual(Math.ceil((box.right - box.left) * 0.4));
      await page.locator(".table").evaluate((box) => box.scrollIntoView({ block: "center" }));
      const seen = await page.evaluate<string>(
        `(() => { const { left, top, height } = document.querySelector(".table thead th.name").getBoundingClientRect();
        return document.elementFromPoint(left + 12, top + height / 2).closest("th").innerText; })()`,
      );
      expect(seen.trim()).toBe("Region");
    },
  );

  it.each(widths)("has the box in which a cell is edited beside the names, at %i pixels", async (width) => {
    const page = await openAt(width);
    for (const column of [3, 4, 5, 3]) {
      await page
        .locator(".table tbody tr")
        .first()
        .locator("td")
        .nth(1 + column)
        .dblclick();
      const { left, right } = await sidesOf(page, "input.cell");
      expect(left).toBeGreaterThanOrEqual((await sidesOf(page, ".table tbody td.name")).right - 1);
      expect(right).toBeLessThanOrEqual((await sidesOf(page, ".table")).right + 1);
      await page.keyboard.press("Escape");
    }
  });

  it.each(widths)("shows the faulty column with the rows of a finding, at %i pixels", async (width) => {
    const page = await openAt(width);
    const finding = page.locator(".finding.error", { hasText: "gestern" });
    await finding.getByRole("button", { name: "Zeilen zeigen" }).click();
    await page.locator(".table tbody tr").nth(1).waitFor({ state: "detached" });
    const cell = await sidesOf(page, ".table tbody td[tabindex='0']");
    expect(await page.locator(".table tbody td[tabindex='0']").innerText()).toBe("gestern");
    expect(cell.left).toBeGreaterThanOrEqual((await sidesOf(page, ".table tbody td.name")).right - 1);
    expect(cell.right).toBeLessThanOrEqual((await sidesOf(page, ".table")).right + 1);
  });

  it("is offered by no finding that is about no row", async () => {
    const page = await openAt(1280);
    await page.locator(".notes summary").click();
    const unread = page.locator(".finding", { hasText: "Anschrift" });
    await unread.waitFor();
    expect(await unread.getByRole("button", { name: "Zeilen zeigen" }).count()).toBe(0);
  });
});

describe("on a phone of 320 pixels", () => {
  it.each([
    ["Deutsch", ["Liste", "Spalten", "Befunde", "Ergebnis", "Mitnehmen"]],
    ["English", ["List", "Columns", "Findings", "Result", "Take away"]],
  ])("each step says its name, and nothing is wider than the page, %s", async (language, names) => {
    const page = await openAt(320);
    await page.getByRole("button", { name: language }).click();
    for (const name of names) {
      const step = page.locator(".steps .name", { hasText: new RegExp(`^${name}$`) });
      expect(((await step.boundingBox())?.width ?? 0) > 20).toBe(true);
      await step.click();
      await settled(page);
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect([name, width]).toEqual([name, 320]);
    }
  });
});
