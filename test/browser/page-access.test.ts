import { describe, expect, it } from "vitest";
import { giveFile, goTo, pageAsFile, seriousFaults, settled, tabTo } from "./page.ts";

const file = pageAsFile();
const list = [
  "Region;seit;bis",
  "Landkreis A;01.01.2018;laufend",
  "Landkreis B;31.06.2018;laufend",
  "Landkreis C;43431;laufend",
].join("\n");
const steps = ["Liste", "Spalten", "Befunde", "Ergebnis", "Mitnehmen"];

describe.each(["light", "dark"] as const)("axe finds no serious fault, %s,", (colorScheme) => {
  it("in any step, with a list that has faults", async () => {
    const { page } = await file.open({ colorScheme });
    await giveFile(page, "liste.csv", list);
    for (const step of steps) {
      await goTo(page, step);
      await settled(page);
      expect({ step, faults: await seriousFaults(page) }).toEqual({ step, faults: [] });
    }
  });

  it("with the record", async () => {
    const { page } = await file.open({ colorScheme });
    await page.getByRole("button", { name: "Netzwerk Daseinsvorsorge ansehen" }).click();
    await page.locator(".picture svg").waitFor();
    await page.locator(".group summary").first().click();
    await page.locator(".reasons li").first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

it("a list is pasted, a cell changed and a choice made by the keyboard alone", async () => {
  const { page } = await file.open();
  await tabTo(page, "textarea");
  await page.keyboard.insertText(list);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".open-name").waitFor();
  await settled(page);
  await tabTo(page, ".onward .primary");
  await page.keyboard.press("Enter");
  await page.locator(".verdict").waitFor();
  await tabTo(page, ".choices button");
  await page.keyboard.press("Enter");
  await settled(page);
  await tabTo(page, ".table td");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("27.11.2018");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.locator(".verdict .sentence").innerText()).toContain("Alle 3 Zeilen wurden gelesen.");
  expect(await page.evaluate("document.activeElement?.textContent?.trim()")).toBe("27.11.2018");
});

it("what was done is announced in one place that stays", async () => {
  const { page } = await file.open();
  const region = page.locator("[role=status]");
  await page.evaluate(`document.querySelector("[role=status]").setAttribute("data-same", "yes")`);
  await giveFile(page, "liste.csv", list);
  await goTo(page, "Befunde");
  await page.getByRole("button", { name: /^1 Stelle beheben/ }).click();
  await settled(page);
  await page
    .locator("[role=status][data-same=yes]", { hasText: "1 Stelle behoben" })
    .waitFor({ state: "attached" });
  expect(await region.count()).toBe(1);
});

it.each([320, 360, 768, 1280, 1920])("nothing is wider than a window of %i pixels", async (width) => {
  const { page } = await file.open({ viewport: { width, height: 800 } });
  await giveFile(page, "liste.csv", list);
  for (const step of steps) {
    await goTo(page, step);
    await settled(page);
    const widest = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect({ step, widest }).toEqual({ step, widest: width });
  }
});

it("what can be pressed is at least 44 pixels high", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.csv", list);
  for (const step of steps) {
    await goTo(page, step);
    await settled(page);
    const low = await page
      .locator("button:visible, select:visible, summary:visible, main input:visible:not(.unseen)")
      .evaluateAll((elements) =>
        elements
          .map((element) => [element.textContent ?? "", element.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 43.5),
      );
    expect({ step, low }).toEqual({ step, low: [] });
  }
});

it("is printed dark on light, with all rows, from the dark theme too", async () => {
  const { page } = await file.open({ colorScheme: "dark" });
  const rows = Array.from({ length: 300 }, (_, at) => `Landkreis ${at};01.01.2018;laufend`);
  await giveFile(page, "liste.csv", ["Region;seit;bis", ...rows].join("\n"));
  await goTo(page, "Befunde");
  expect(await page.locator(".table tbody tr:not(.gap)").count()).toBeLessThan(60);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  expect(await page.locator(".table tbody tr:not(.gap)").count()).toBe(300);
  const color = await page.evaluate(
    "getComputedStyle(document.querySelector('.table td:not(.narrow)')).color",
  );
  expect(color).toBe("rgb(22, 32, 43)");
});

it("a list of 20,000 rows draws only what is seen, and can be searched and scrolled", async () => {
  const { page } = await file.open();
  const rows = Array.from({ length: 20_000 }, (_, at) => `Landkreis ${at};01.01.2018;laufend`);
  await giveFile(page, "liste.csv", ["Region;seit;bis", ...rows].join("\n"));
  await goTo(page, "Befunde");
  await page.evaluate(`document.querySelector(".table").scrollTop = 1e9`);
  await page.locator(".table th", { hasText: /^20001$/ }).waitFor();
  expect(await page.locator(".table tbody tr").count()).toBeLessThan(60);
  await page.getByLabel("Suchen").fill("landkreis 1234");
  await page.locator(".filters .small", { hasText: "11 von 20.000 Zeilen" }).waitFor();
});
