import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { workbook } from "./faulty-workbook.ts";
import { giveFile, goTo, pageAsFile, settled } from "./page.ts";

const file = pageAsFile();

/** The cells that no button mends, with what somebody types into them: line, column, text. */
const edits = [
  [5, 3, "2018"],
  [10, 4, "laufend"],
  [11, 2, "06631"],
  [12, 3, "2018"],
  [13, 1, "Landkreis Limburg-Weilburg"],
  [13, 2, "06533"],
  [15, 3, "01.07.2022"],
] as const;

const cellAt = (page: Page, line: number, column: number) =>
  page
    .locator(".table tbody tr", { has: page.locator(`th:text-is("${line}")`) })
    .locator("td")
    .nth(column);

const textsOf = (page: Page) =>
  Promise.all(edits.map(([line, column]) => cellAt(page, line, column).innerText()));

async function openAt(width: number): Promise<Page> {
  const { page } = await file.open({ viewport: { width, height: 720 } });
  await giveFile(page, "liste.xlsx", await workbook());
  await goTo(page, "Befunde");
  return page;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

describe("no edit is lost", () => {
  // What is found in a row is shown between two presses: at the pace of a person the table must not have moved.
  it.each([400, 1000, 1280])(
    "of a cell that is pressed twice at the pace of a person, at %i pixels",
    async (width) => {
      const page = await openAt(width);
      for (const [line, column, text] of edits) {
        await cellAt(page, line, column).dblclick({ delay: 60 });
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
        await settled(page);
      }
      expect(await textsOf(page)).toEqual(edits.map(([, , text]) => text));
    },
  );

  it("of one after the other on a slow machine, while the list is still checked; nor by leaving at once", async () => {
    const page = await openAt(1280);
    await slowDown(page);
    await page.getByRole("button", { name: /^Alle 3 Stellen/ }).click();
    for (const [line, column, text] of edits) {
      await cellAt(page, line, column).dblclick();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await page.reload();
    await settled(page);
    await cellAt(page, 15, 3).waitFor();
    expect(await textsOf(page)).toEqual(edits.map(([, , text]) => text));
    expect(await page.locator(".verdict .sentence").innerText()).toBe(
      "10 von 13 Zeilen gelesen, 3 brauchen Sie.",
    );
  });

  it("when another list is opened while somebody types", async () => {
    const page = await openAt(1280);
    await cellAt(page, 12, 3).dblclick();
    await page.keyboard.type("2018");
    await page.evaluate(
      `(() => { const data = new DataTransfer(); data.setData("text/plain", "Region;seit\\nA-Kreis;2018");
        document.querySelector(".page").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true })); })()`,
    );
    await page.locator(".open-name", { hasText: "Eingefügte Liste" }).waitFor();
    await settled(page);
    expect(await page.locator(".table td.changed").count()).toBe(0);
    await goTo(page, "Liste");
    await page.getByRole("button", { name: "„liste.xlsx“ zurückholen" }).click();
    await page.locator(".open-name", { hasText: "liste.xlsx" }).waitFor();
    await settled(page);
    await goTo(page, "Befunde");
    expect(await cellAt(page, 12, 3).innerText()).toBe("2018");
  });

  it("of a cell that has moved under the second press", async () => {
    const page = await openAt(1280);
    await cellAt(page, 5, 3).scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await cellAt(page, 5, 3).boundingBox()) ?? {};
    await page.mouse.click(x + 10, y + 20);
    await page.locator(".table").evaluate((box) => box.scrollTo({ top: 44 }));
    await page.mouse.move(x + 10, y + 20);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.keyboard.type("2018");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await cellAt(page, 5, 3).innerText()).toBe("2018");
    expect(await page.locator(".table td.changed").count()).toBe(1);
  });

  it("nor lands in the next cell when the column would shrink under the second press", async () => {
    const page = await openAt(1280);
    await cellAt(page, 13, 1).dblclick();
    await page.keyboard.type(
      "Landkreis Limburg-Weilburg, gegründet im Jahr 1974, Sitz in Limburg an der Lahn",
    );
    await page.keyboard.press("Enter");
    await settled(page);
    const { x = 0, y = 0, width = 0, height = 0 } = (await cellAt(page, 13, 1).boundingBox()) ?? {};
    const neighbour = await cellAt(page, 13, 2).innerText();
    await page.mouse.dblclick(x + width - 12, y + height / 2, { delay: 60 });
    await page.keyboard.type("Landkreis Limburg-Weilburg");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await cellAt(page, 13, 2).innerText()).toBe(neighbour);
    expect(await cellAt(page, 13, 1).innerText()).toBe("Landkreis Limburg-Weilburg");
  });

  it("when a word of it is pressed twice", async () => {
    const page = await openAt(1280);
    await cellAt(page, 13, 1).dblclick();
    await page.keyboard.type("Landkreis Limburg");
    await page.locator("input.cell").dblclick();
    await page.keyboard.press("End");
    await page.keyboard.type("-Weilburg");
    await page.keyboard.press("Enter");
    expect(await cellAt(page, 13, 1).innerText()).toMatch(/-Weilburg$/);
  });

  it("of a text that is pasted into a chosen cell, as in a spreadsheet", async () => {
    const page = await openAt(1280);
    await cellAt(page, 12, 3).click();
    await page.evaluate(
      `(() => { const data = new DataTransfer(); data.setData("text/plain", "2018\\r\\n");
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })); })()`,
    );
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await cellAt(page, 12, 3).innerText()).toBe("2018");
    expect(await page.locator(".open-name").innerText()).toBe("liste.xlsx");
  });
});

it.each([400, 1280])(
  "what was typed can be written into all equal cells from where somebody looks, at %i pixels",
  async (width) => {
    const { page } = await file.open({ viewport: { width, height: 720 } });
    const roles = ["Mitglied", "Mitglied", "ruht", "Mitglied", "ruht", "Mitglied", "ruht", "Mitglied"];
    const rows = roles.map((role, at) => `${String.fromCharCode(65 + at)}-Kreis;${role};2018`);
    await giveFile(page, "liste.csv", ["Region;Rolle;seit", ...rows].join("\n"));
    await goTo(page, "Befunde");
    await page.locator(".finding", { hasText: "„ruht“ (3-mal)" }).getByText("mit einem Knopf").waitFor();
    const cell = cellAt(page, 4, 2);
    await cell.scrollIntoViewIfNeeded();
    const before = await page.locator(".table").boundingBox();
    await cell.dblclick({ delay: 60 });
    await page.keyboard.type("Kandidat");
    await page.keyboard.press("Enter");
    await settled(page);
    const button = page.getByRole("button", { name: "„Kandidat“ auch in den 2 anderen Zellen mit „ruht“" });
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(720);
    expect((await page.locator(".table").boundingBox())?.height).toBe(before?.height);
    await button.click();
    await settled(page);
    expect(await page.locator(".table td.changed").allInnerTexts()).toEqual(Array(3).fill("Kandidat"));
  },
);
