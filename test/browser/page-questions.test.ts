import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { giveFile, goTo, pageAsFile, saved, settled } from "./page.ts";

const file = pageAsFile();
const verdict = (page: Page) => page.locator(".verdict .sentence").innerText();

it("blank ends are written as ongoing at once where unknown ends are found, and taken back at once", async () => {
  const { page } = await file.open();
  const rows = ["A-Kreis;06535;2018;", "B-Kreis;06631;2019;", "C-Kreis;06532;2019;30.06.2020"];
  await giveFile(page, "liste.csv", ["Stand: 31.12.2024", "Region;AGS;seit;bis", ...rows].join("\n"));
  await goTo(page, "Befunde");
  const button = page.getByRole("button", { name: /überall „laufend“ eintragen/ });
  await button.dblclick();
  await settled(page);
  expect(await button.count()).toBe(0);
  expect(await page.locator(".table td.changed").allInnerTexts()).toEqual(["laufend", "laufend"]);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await settled(page);
  expect(await button.count()).toBe(1);
  expect(await page.locator(".table td.changed").count()).toBe(0);
});

it("years of two digits are mended at once, by years of the list, and taken back at once", async () => {
  const { page } = await file.open();
  const rows = ["A-Kreis;01.07.98;laufend", "B-Kreis;1.8.22;laufend", "C-Kreis;2019;30.06.23"];
  await giveFile(page, "liste.csv", ["Stand: 31.12.2024", "Region;seit;bis", ...rows].join("\n"));
  await goTo(page, "Befunde");
  // It stands at both columns, and names what it writes into either.
  const button = page.getByRole("button", {
    name: "Überall 98 als 1998, 22 als 2022 und 23 als 2023 eintragen",
  });
  expect(await button.count()).toBe(2);
  await button.first().click();
  await settled(page);
  expect(await verdict(page)).toContain("Alle 3 Zeilen wurden gelesen.");
  expect(await page.locator(".table td.changed").allInnerTexts()).toEqual([
    "01.07.1998",
    "01.08.2022",
    "30.06.2023",
  ]);
  expect(await page.locator(".table tr.repaired").count()).toBe(0);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await settled(page);
  expect(await verdict(page)).toBe("0 von 3 Zeilen gelesen, 3 brauchen Sie.");
  await page.getByRole("button", { name: "Wiederholen" }).click();
  await settled(page);
  await goTo(page, "Mitnehmen");
  const { bytes } = await saved(page, /^Ihre Datei, berichtigt/);
  expect(bytes.toString()).toContain("B-Kreis;01.08.2022;laufend");
});

it("rows that are not read stand under no answer, and the number is one of at least", async () => {
  const { page } = await file.open();
  const rows = ["A-Kreis;2018;laufend", "B-Kreis;2018;30.06.2020", "B-Kreis;gestern;laufend"];
  await giveFile(page, "liste.csv", ["Stand: 31.12.2024", "Region;seit;bis", ...rows].join("\n"));
  await goTo(page, "Ergebnis");
  await page.getByRole("heading", { name: "Noch nicht gelesen: 1 Zeile" }).waitFor();
  expect(await page.locator(".group.unread li").allInnerTexts()).toEqual(["B-Kreis (Zeile 5)"]);
  expect(await page.locator(".group.certain summary").allInnerTexts()).toEqual(["A-Kreis"]);
  expect(await page.locator(".group.no").innerText()).toContain("niemand");
  expect(await page.locator("main .sentence").innerText()).toBe(
    "Mitglieder am 31. Dezember 2024: mindestens 1",
  );
});
