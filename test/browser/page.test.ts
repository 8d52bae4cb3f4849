import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { faulty, workbook } from "./faulty-workbook.ts";
import { giveFile, goTo, pageAsFile, saved, settled } from "./page.ts";

const file = pageAsFile();

const verdict = (page: Page) => page.locator(".verdict .sentence").innerText();

async function edit(page: Page, line: number, column: number, text: string): Promise<void> {
  const row = page.locator(".table tbody tr", { has: page.locator(`th:text-is("${line}")`) });
  await row.locator("td").nth(column).dblclick();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settled(page);
}

it("shows its first step before its code is there, as it is then, and nobody can type into it too early", async () => {
  const { page: before } = await file.open({ javaScriptEnabled: false });
  const { page: after } = await file.open();
  const first = before.locator(".first:visible");
  const elementsOf = async (part: Locator) => (await part.innerHTML()).replace(/<!--.*?-->/g, "");
  expect(await first.getAttribute("inert")).toBe("");
  expect(await elementsOf(first)).toBe(await elementsOf(after.locator("#page")));
});

describe("a workbook with twelve faults", () => {
  it("is opened, mended, asked and taken away, and nothing is asked of anybody", async () => {
    const { page, requests, complaints } = await file.open();
    await giveFile(page, "liste.xlsx", await workbook());
    expect(await verdict(page)).toBe("4 von 13 Zeilen gelesen, 9 brauchen Sie.");

    await page.getByRole("button", { name: "Alle 3 Stellen beheben, die nur eine Bedeutung haben" }).click();
    await settled(page);
    expect(await page.locator(".table td.changed").allInnerTexts()).toEqual([
      "06632",
      "27.11.2018",
      "laufend",
    ]);
    await page.getByRole("button", { name: "„31.06.2022“ heißt 30.06.2022" }).click();
    await settled(page);
    await page.getByRole("button", { name: "„07/01/2022“ heißt 01.07.2022" }).click();
    await settled(page);
    await edit(page, 5, 3, "2018");
    await edit(page, 10, 4, "laufend");
    await edit(page, 11, 2, "06631");
    await edit(page, 12, 3, "2018");
    await edit(page, 13, 1, "Landkreis Limburg-Weilburg");
    await edit(page, 13, 2, "06533");
    await edit(page, 15, 3, "01.07.2022");
    expect(await verdict(page)).toBe("12 von 13 Zeilen gelesen, 1 braucht Sie.");

    // The repeated row takes nothing away.
    await goTo(page, "Ergebnis");
    expect(await page.locator(".note.look").innerText()).toContain("1 Zeile fehlt in diesen Antworten");
    await page.locator(".group.certain h3", { hasText: "Sicher Mitglied (11)" }).waitFor();
    expect(await page.locator(".group.unread").count()).toBe(0);
    await page.locator(".group.certain summary", { hasText: "Vogelsbergkreis" }).click();
    await page.locator(".reasons li").first().waitFor();
    expect(await page.locator(".picture svg").count()).toBe(1);

    await goTo(page, "Mitnehmen");
    const json = await saved(page, /^Netzwerk \(JSON\), ohne 1 Zeile$/);
    expect(parseNetwork(JSON.parse(json.bytes.toString())).memberships).toHaveLength(12);
    const list = await saved(page, /^Ihre Datei, berichtigt \(XLSX\)$/);
    expect(list.name).toBe("liste-berichtigt.xlsx");
    const { sheets } = await readSpreadsheet(new Uint8Array(list.bytes));
    const texts = sheets[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(texts).toHaveLength(faulty.length);
    expect(texts[0]).toEqual(["Mitgliederliste, Stand: 31.12.2024"]);
    expect(texts[1]).toEqual([...(faulty[1] ?? []), "Hinweise"]);
    expect(texts[3]).toEqual(["Landkreis Hersfeld-Rotenburg", "06632", "27.11.2018", "laufend"]);
    expect(texts[12]?.slice(0, 3)).toEqual(["Landkreis Limburg-Weilburg", "06533", "2018"]);
    expect(texts[13]?.slice(0, 4)).toEqual(faulty[13]);
    expect(texts[13]?.[4]).toMatch(/^Fehler/);
    expect(sheets[0]?.rows[14]?.[2]).toEqual({ text: "01.07.2022", kind: "text" });
    const findings = await saved(page, /^Befunde als Tabelle/);
    expect(findings.bytes.toString()).toContain("Zeile;Spalte;Zelle;Art;Befund;Vorschlag;Stand");
    expect((await saved(page, /^Bild \(SVG\)/)).bytes.toString()).toMatch(/^<svg/);
    expect((await saved(page, /^Bild \(PNG\)/)).bytes.subarray(1, 4).toString()).toBe("PNG");

    const foreign = requests.filter((url) => !/^(?:blob|data):/.test(url));
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });

  it("is as it was when everything is taken back, and mended again when it is done again", async () => {
    const { page } = await file.open();
    await giveFile(page, "liste.xlsx", await workbook());
    const before = await verdict(page);
    await page.getByRole("button", { name: /^Alle 3 Stellen/ }).click();
    await settled(page);
    await edit(page, 12, 3, "2018");
    const after = await verdict(page);
    expect(after).not.toBe(before);
    for (const _ of [1, 2]) {
      await page.getByRole("button", { name: "Rückgängig" }).click();
      await settled(page);
    }
    expect(await verdict(page)).toBe(before);
    expect(await page.locator(".table td.changed").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Rückgängig" }).isDisabled()).toBe(true);
    for (const _ of [1, 2]) {
      await page.getByRole("button", { name: "Wiederholen" }).click();
      await settled(page);
    }
    expect(await verdict(page)).toBe(after);
  });

  it("is there after a reload, with what was done to it and where somebody was; until it is forgotten", async () => {
    const { page } = await file.open();
    await giveFile(page, "liste.xlsx", await workbook());
    await edit(page, 12, 3, "2018");
    const after = await verdict(page);
    await goTo(page, "Ergebnis");
    await page.getByLabel("Tag").fill("2020-05-01");
    await page.getByLabel("Tag").blur();
    await page.locator(".group.certain summary", { hasText: "Vogelsbergkreis" }).click();
    await page.locator(".reasons li").first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/tag=2020-05-01&region=\S+/);

    await page.reload();
    await page.locator(".reasons li").first().waitFor();
    expect(await page.getByLabel("Tag").inputValue()).toBe("2020-05-01");
    await goTo(page, "Befunde");
    expect(await verdict(page)).toBe(after);

    await page.getByRole("button", { name: "Alles vergessen" }).click();
    await page.getByRole("button", { name: "Wirklich alles vergessen" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await verdict(page)).toBe(after);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("button", { name: "Wirklich alles vergessen" }).count()).toBe(0);
    expect(await verdict(page)).toBe(after);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Wirklich alles vergessen" }).click();
    await page.getByText("Welche Liste möchten Sie prüfen?").waitFor();
    await page.reload();
    expect(await page.locator(".open-name").count()).toBe(0);
  });
});

it("a row can be deleted, and is there again when that is taken back", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.xlsx", await workbook());
  await page.locator('.table tbody tr th:text-is("14")').click();
  await page.getByRole("button", { name: /^Zeile 14, .+, löschen$/ }).click();
  const note = page.locator(".detail", { hasText: /^Zeile 14, .+, gelöscht\./ });
  await note.waitFor();
  expect(await page.getByRole("button", { name: /löschen$/ }).count()).toBe(0);
  await settled(page);
  expect(await verdict(page)).toBe("4 von 12 Zeilen gelesen, 8 brauchen Sie.");
  expect(await page.locator('.table tbody tr th:text-is("15")').count()).toBe(1);
  await note.getByRole("button", { name: "Rückgängig" }).click();
  await settled(page);
  expect(await verdict(page)).toBe("4 von 13 Zeilen gelesen, 9 brauchen Sie.");
});

it("what is said of a row goes when a search hides the row", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.csv", "Region;seit\nA-Kreis;gestern\nB-Kreis;2018");
  await goTo(page, "Befunde");
  await page.locator(".table tbody td").nth(1).click();
  await page.getByRole("heading", { name: "Zeile 2: A-Kreis" }).waitFor();
  await page.getByLabel("Suchen").fill("B-Kreis");
  await page.getByText("Wählen Sie eine Zelle").waitFor();
  expect(await page.getByRole("button", { name: /löschen$/ }).count()).toBe(0);
  await page.locator(".table tbody .state").first().click();
  await page.getByRole("heading", { name: "Zeile 3: B-Kreis" }).waitFor();
});

it("typing in a chosen cell begins it anew, as in a spreadsheet", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.csv", "Region;seit\nA-Kreis;gestern\nB-Kreis;2018");
  await goTo(page, "Befunde");
  await page.locator(".table tbody td").nth(2).click();
  await page.keyboard.type("2019");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.locator(".table tbody td").nth(2).innerText()).toBe("2019");
  expect(await verdict(page)).toContain("Alle 2 Zeilen wurden gelesen.");
});

describe("a list that is pasted", () => {
  const pasted = "Region\tseit\tbis\nA-Kreis\t01.07.2018\tlaufend\nB-Kreis\t43431\tlaufend";

  it("as a table, anywhere on the page, is opened; what was open before can be brought back", async () => {
    const { page } = await file.open();
    await giveFile(page, "erste.csv", "Region;seit\nC-Kreis;01.07.2018");
    await page.evaluate(
      `(() => { const data = new DataTransfer(); data.setData("text/plain", ${JSON.stringify(pasted)});
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })); })()`,
    );
    await page.locator(".open-name", { hasText: "Eingefügte Liste" }).waitFor();
    await settled(page);
    await goTo(page, "Befunde");
    expect(await verdict(page)).toBe("Alle 2 Zeilen wurden gelesen.");
    await goTo(page, "Liste");
    await page.getByRole("button", { name: "„erste.csv“ zurückholen" }).click();
    await page.locator(".open-name", { hasText: "erste.csv" }).waitFor();
    await page.getByRole("button", { name: "„Eingefügte Liste“ zurückholen" }).waitFor();
  });

  it("into the field stays there, whatever is opened", async () => {
    const { page } = await file.open();
    await page.getByLabel("Eingefügte Liste").fill(pasted);
    await page.getByRole("button", { name: "Eingefügte Liste prüfen" }).click();
    await page.locator(".open-name").waitFor();
    await settled(page);
    await goTo(page, "Liste");
    await page.getByRole("button", { name: "Beispielliste mit Fehlern" }).click();
    await page.locator(".open-name", { hasText: "Beispielliste" }).waitFor();
    await settled(page);
    await goTo(page, "Liste");
    await page.getByRole("button", { name: "„Eingefügte Liste“ zurückholen" }).waitFor();
  });
});

describe("the columns", () => {
  it("can be told what they are, by which the list is checked again", async () => {
    const { page } = await file.open();
    await giveFile(page, "liste.csv", "Foo;Bar\nLandkreis A;01.07.2018\nLandkreis B;2019");
    const notes = await page.locator(".plan th.assumed .because").allInnerTexts();
    expect(notes).toEqual(["angenommen – bitte prüfen", "vielleicht wichtig – bitte prüfen"]);
    await page.getByLabel("Bedeutung der Spalte „Bar“").selectOption("start");
    await settled(page);
    expect(await page.locator(".plan th").nth(1).innerText()).toContain("von Ihnen");
    await page.getByLabel("Stand der Liste").fill("2020-12-31");
    await page.getByLabel("Stand der Liste").blur();
    await settled(page);
    await goTo(page, "Ergebnis");
    await page.locator(".group.certain h3", { hasText: "Sicher Mitglied (2)" }).waitFor();
  });

  it("of a list that belongs to the Netzwerk Daseinsvorsorge lead to what it changes there", async () => {
    const { page } = await file.open();
    const rows = ["Mitglieder, Stand: 31.12.2022", "Region;seit;bis", "Landkreis Neu;01.07.2022;laufend"];
    await giveFile(page, "liste.csv", rows.join("\n"));
    await goTo(page, "Spalten");
    await page.getByLabel("Netzwerk der Liste").selectOption("record");
    await settled(page);
    await goTo(page, "Ergebnis");
    const joined = page.locator(".joined");
    expect(await joined.innerText()).toContain("1 Zeile: neu");
    expect(await joined.innerText()).toContain("Landkreis Neu");
  });
});

it("everything is said in English to who chooses it, and stays so", async () => {
  const { page } = await file.open();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Example list with faults" }).click();
  await settled(page);
  await page.locator(".verdict").waitFor();
  expect(await verdict(page)).toBe("4 of 8 rows read, 4 need you.");
  await page.reload();
  await page.locator(".verdict").waitFor();
  expect(await page.evaluate("document.documentElement.lang")).toBe("en");
});

it("a German sentence has no day as programs write it, no code, and no word of developers", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.xlsx", await workbook());
  for (const step of ["Spalten", "Befunde", "Ergebnis", "Mitnehmen"]) {
    await goTo(page, step);
    await settled(page);
    const said = await page.locator("main").innerText();
    expect(said).not.toMatch(
      /\b\d{4}-\d\d-\d\d\b|\b(?:date|key|row|column)-[a-z]+|--[a-z]|\bOption\b|undefined|null/,
    );
  }
});

it.each([320, 375, 768, 1280])("pressing twice forgets nothing, at %i pixels", async (width) => {
  const { page } = await file.open({ viewport: { width, height: 800 } });
  await giveFile(page, "liste.csv", "Region;seit\nA-Kreis;2018");
  await page.getByRole("button", { name: "Alles vergessen" }).dblclick();
  expect(await page.locator(".open-name").innerText()).toBe("liste.csv");
});
