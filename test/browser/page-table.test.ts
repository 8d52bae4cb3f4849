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

it.each(widths)(
  "all rows are shown again when the last of a finding is mended, at %i pixels",
  async (width) => {
    const { page } = await file.open({ viewport: { width, height: 800 } });
    const rows = Array.from({ length: 60 }, (_, at) => `Landkreis ${at};${at === 50 ? "gestern" : 2018}`);
    await giveFile(page, "liste.csv", ["Mitglieder, Stand: 31.12.2024", "Region;seit", ...rows].join("\n"));
    await goTo(page, "Befunde");
    await page
      .locator(".finding", { hasText: "gestern" })
      .getByRole("button", { name: "Zeilen zeigen" })
      .click();
    await page.locator(".filters .small", { hasText: "1 von 60 Zeilen" }).waitFor();
    await page.locator(".table tbody td.name + td").dblclick();
    await page.keyboard.type("2019");
    await page.keyboard.press("Enter");
    await settled(page);
    await page.locator(".filters .small", { hasText: /^60 Zeilen$/ }).waitFor();
    const mended = page.locator(".table tbody td.changed");
    const box = await page.locator(".table").boundingBox();
    const cell = await mended.boundingBox();
    expect(cell?.y ?? 0).toBeGreaterThan(box?.y ?? 0);
    expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
  },
);

it.each([375, 1280])(
  "a heading takes three lines at most and breaks no word, at %i pixels",
  async (width) => {
    const { page } = await file.open({ viewport: { width, height: 800 } });
    const heading =
      "Mitglied der Arbeitsgemeinschaft mit vollem Stimmrecht laut gültiger Satzung des Vereins";
    await giveFile(page, "liste.csv", `Stand: 31.12.2024\n${heading};seit\nA;2018\nB;2019`);
    await goTo(page, "Spalten");
    await page.getByLabel(`Bedeutung der Spalte „${heading}“`).selectOption("name");
    await settled(page);
    await goTo(page, "Befunde");
    const button = page.locator(".table thead .name button");
    expect(await button.getAttribute("title")).toBe(heading);
    const lineHeight = await button.evaluate((element) =>
      Number.parseFloat(getComputedStyle(element).lineHeight),
    );
    const text = await page.locator(".table thead .name bdi").boundingBox();
    expect(Math.round((text?.height ?? 0) / lineHeight)).toBeLessThanOrEqual(3);
    const { left, right } = await sidesOf(page, ".table thead .name");
    const word = await page.evaluate<number>(
      `(() => { const range = document.createRange();
      range.setStart(document.querySelector(".table thead .name bdi").firstChild, 0);
      range.setEnd(range.startContainer, "Mitglied".length);
      return range.getClientRects().length; })()`,
    );
    expect(word).toBe(1);
    expect(right - left).toBeGreaterThan(0);
  },
);

it.each([375, 1280])(
  "a row can be deleted without scrolling what is said of it, at %i pixels",
  async (width) => {
    const { page } = await file.open({ viewport: { width, height: 800 } });
    await giveFile(
      page,
      "liste.csv",
      "Stand: 31.12.2024\nRegion;Kreisschlüssel;seit;bis\nZweckverband für die Daseinsvorsorge in der Region Vogelsberg;99999;gestern;morgen",
    );
    await goTo(page, "Befunde");
    await page.locator(".table tbody .state").first().click();
    await page.locator(".detail .finding").nth(2).waitFor();
    const detail = await page.locator(".detail").boundingBox();
    const button = await page.locator(".detail .end button").boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(
      (detail?.y ?? 0) + (detail?.height ?? 0) + 1,
    );
  },
);
