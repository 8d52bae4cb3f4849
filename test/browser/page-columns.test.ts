import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { giveFile, goTo, pageAsFile, saved, settled } from "./page.ts";

const file = pageAsFile();

describe("the columns are asked about first", () => {
  it.each([
    ["when none says since when", "Stand: 31.12.2024\nRegion;AGS\nA-Kreis;06535", "Keine Spalte sagt"],
    [
      "when one with cells is not read",
      "Stand: 31.12.2024\nRegion;seit;Ort\nA-Kreis;2018;B",
      "Nicht gelesen wird: „Ort“",
    ],
  ])("%s", async (_, list, asked) => {
    const { page } = await file.open();
    await giveFile(page, "liste.csv", list);
    await page.getByRole("heading", { name: "Stimmen die Spalten?" }).waitFor();
    expect(await page.locator("main .note").allInnerTexts()).toContainEqual(expect.stringContaining(asked));
  });

  it("and not when all of them are read, or the others are blank", async () => {
    const { page } = await file.open();
    await giveFile(page, "liste.csv", "Stand: 31.12.2024\nRegion;seit;Ort\nA-Kreis;2018;");
    expect(await page.locator(".verdict").count()).toBe(1);
  });
});

it("a choice that ends another one is said beside both, and in the headings when the list is saved", async () => {
  const { page } = await file.open();
  const rows = ["A-Kreis;2018;2019", "B-Kreis;2018;2020"];
  await giveFile(page, "liste.csv", ["Stand: 31.12.2024", "Region;seit;Tag", ...rows].join("\n"));
  await page.getByLabel("Bedeutung der Spalte „Tag“").selectOption("start");
  await settled(page);
  expect(await page.locator(".plan th .drops").allInnerTexts()).toEqual([
    "wird nicht mehr gelesen, seit „Tag“ gewählt ist",
    "dafür wird „seit“ nicht mehr gelesen",
  ]);
  await goTo(page, "Mitnehmen");
  const headings = "„seit“ wird „seit (nicht gelesen)“, „Tag“ wird „Mitglied seit“.";
  await page.locator(".way label", { hasText: headings }).waitFor();
});

it("the sheet is chosen above the columns when several can be the list, and again with the next file", async () => {
  const rows = [
    ["Stand", "31.12.2024"],
    ["Region", "seit"],
    ["A-Kreis", "2018"],
  ];
  const sheets = ["Mitglieder", "Alt"].map((name) => ({ name, rows }));
  const { page } = await file.open();
  await giveFile(page, "liste.xlsx", await writeXlsx({ sheets }));
  await page.locator(".note", { hasText: "Mehrere Blätter können die Liste sein" }).waitFor();
  await page.getByLabel("Blatt der Arbeitsmappe").selectOption("Alt");
  await settled(page);
  await goTo(page, "Mitnehmen");
  expect(await page.locator(".way .note").first().innerText()).toContain("das Blatt „Alt“");
});

it("the day that somebody chose goes home in the name of the file, and is read from it", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.csv", "Region;seit;bis\nA-Kreis;2018;\nB-Kreis;2018;2020");
  await goTo(page, "Spalten");
  await page.getByRole("button", { name: /^Stand heute/ }).waitFor();
  await page.getByLabel("Stand der Liste").fill("2025-06-30");
  await settled(page);
  await goTo(page, "Mitnehmen");
  const { name, bytes } = await saved(page, /^Ihre Datei, berichtigt/);
  expect(name).toBe("liste-berichtigt-Stand-2025-06-30.csv");
  await giveFile(page, name, bytes);
  await goTo(page, "Spalten");
  expect(await page.getByLabel("Stand der Liste").inputValue()).toBe("2025-06-30");
  expect(await page.locator("#list-day-note").innerText()).toContain("Der Stand steht im Dateinamen");
});

describe.each([375, 1280])("a column in doubt, at %i pixels,", (width) => {
  const rows = [
    "A-Kreis;2018;1;2;3;4;5;6;",
    "B-Kreis;2018;1;2;3;4;5;6;2020",
    "C-Kreis;2018;1;2;3;4;5;6;2021",
  ];
  const header = "Region;Mitglied seit;Strasse;Postfach;Telefon;Telefax;Mobil;Fahne;Austrit";
  const list = ["Stand: 31.12.2024", header, ...rows].join("\n");

  it("is asked about above the table, with its cells, and stays there when it was answered", async () => {
    const { page } = await file.open({ viewport: { width, height: 800 } });
    await giveFile(page, "liste.csv", list);
    await goTo(page, "Spalten");
    const question = page.getByLabel("Was steht in „Austrit“?");
    const { y = 0 } = (await question.boundingBox()) ?? {};
    expect(y).toBeLessThan((await page.locator(".plan").boundingBox())?.y ?? 0);
    expect(await page.locator(".note.look .questions").innerText()).toContain("z. B. „2020“, „2021“");
    await question.focus();
    await question.selectOption("end");
    await settled(page);
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel("Bedeutung der Spalte „Austrit“").inputValue()).toBe("end");
  });

  it("that is left unread is said at the findings, with the way back", async () => {
    const { page } = await file.open({ viewport: { width, height: 800 } });
    await giveFile(page, "liste.csv", list);
    await goTo(page, "Befunde");
    const card = page.locator(".finding", { hasText: "Spalte „Austrit“ wird nicht gelesen." });
    await card.getByRole("button", { name: "Zu den Spalten" }).click();
    await page.getByLabel("Was steht in „Austrit“?").selectOption("end");
    await settled(page);
    await goTo(page, "Befunde");
    expect(await card.count()).toBe(0);
  });
});
