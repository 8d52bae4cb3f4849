import { readFileSync } from "node:fs";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { faulty, workbook } from "./faulty-workbook.ts";
import { giveFile, goTo, pageAsFile, saved, seriousFaults, settled, tabTo } from "./page.ts";

const file = pageAsFile();
const verdict = (page: Page) => page.locator(".verdict .sentence").innerText();

/** What is to be typed, by the line and the column of the table, beside what the page proposes. */
const typed: readonly (readonly [line: number, column: number, text: string])[] = [
  [5, 3, "2018"],
  [10, 4, "laufend"],
  [11, 2, "06631"],
  [12, 3, "2018"],
  [13, 1, "Landkreis Limburg-Weilburg"],
  [13, 2, "06533"],
  [14, 1, "Landkreis Gießen"],
  [14, 2, "06531"],
  [12, 1, "Wetteraukreis"],
  [12, 2, "06440"],
  [15, 3, "01.07.2022"],
];
const sound = "Alle 13 Zeilen wurden gelesen.";

async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const { sheets } = await readSpreadsheet(bytes);
  return sheets[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
}

/** What the page writes, as a workbook has it. */
const own = new Map([
  ["6632", "06632"],
  ["31.06.2022", "2022-06-30"],
  ["43431", "2018-11-27"],
  ["07/01/2022", "2022-07-01"],
  ["31.12.9999", "laufend"],
]);

/** The rows as they are when everything is right. */
const right = faulty.map((cells, at) => {
  const mended = [...cells];
  for (const [line, column, text] of typed) if (line === at + 1) mended[column - 1] = text;
  return mended.map((text) => own.get(text) ?? text);
});

/** The rows of a file in which days are cells of days, as texts that people type. */
function shown(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) =>
    row.slice(0, 4).map((text) => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1")),
  );
}

describe("a workbook with twelve faults becomes right", () => {
  it("by the keyboard alone", async () => {
    const { page } = await file.open();
    await page.locator("#page[data-v-app]").waitFor(); // the first view is there before the code
    await tabTo(page, ".drop input[type=file]");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
    await chooser.setFiles({
      name: "liste.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await workbook()),
    });
    await page.locator(".verdict").waitFor();
    await settled(page);
    await press(page, ".verdict button.primary");
    await press(page, '.choices button[aria-label$="heißt 30.06.2022"]');
    await press(page, '.choices button[aria-label$="heißt 01.07.2022"]');
    for (const [line, column, text] of typed) {
      await tabTo(page, ".table td");
      await page.keyboard.press("Control+Home");
      for (let row = 3; row < line; row++) await page.keyboard.press("ArrowDown");
      for (let at = 1; at < column; at++) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.locator("input.cell").waitFor();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await settled(page);
    }
    expect(await verdict(page)).toContain(sound);
    await press(page, ".steps li:last-child button");
    await tabTo(page, "main .way button.primary");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(shown(await cellsOf(new Uint8Array(readFileSync(await download.path()))))).toEqual(shown(right));
  });

  it("on a phone, by touch", async () => {
    const { page } = await file.open({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await giveFile(page, "liste.xlsx", await workbook());
    await page.getByRole("button", { name: /^Alle 3 Stellen beheben/ }).tap();
    await settled(page);
    for (const day of ["30.06.2022", "01.07.2022"]) {
      await page.locator(`.choices button[aria-label$="heißt ${day}"]`).tap();
      await settled(page);
    }
    for (const [line, column, text] of typed) {
      const row = page.locator(".table tbody tr", { has: page.locator(`th:text-is("${line}")`) });
      await row.locator("td").nth(column).tap();
      await row.locator("td").nth(column).tap();
      await page.locator("input.cell").fill(text);
      await page.keyboard.press("Enter");
      await settled(page);
    }
    expect(await verdict(page)).toContain(sound);
    await goTo(page, "Mitnehmen");
    const { bytes } = await saved(page, /^Ihre Datei, berichtigt/);
    expect(shown(await cellsOf(new Uint8Array(bytes)))).toEqual(shown(right));
  });
});

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
  await settled(page);
}

it("asks for a total that stands below rows of which one was deleted", async () => {
  const { page } = await file.open();
  await giveFile(page, "liste.csv", "Region;seit\nA-Kreis;2018\nB-Kreis;2019\nGesamt: 2 Mitglieder;");
  await goTo(page, "Befunde");
  const question = page.getByText("Stimmt die Summe in Zeile 4 noch?");
  expect(await question.count()).toBe(0);
  await page.locator(".table tbody tr").nth(1).locator("td").nth(1).click();
  await page.getByRole("button", { name: /^Zeile .* löschen$/ }).click();
  await settled(page);
  await page.getByText("Stimmt die Summe in Zeile 3 noch?").waitFor();
  await page.getByRole("button", { name: "Rückgängig" }).first().click();
  await settled(page);
  expect(await question.count()).toBe(0);
});

it("leaves a column of keys out that says where the members lie", async () => {
  const { page } = await file.open();
  const rows = ["VG Daun;07233", "VG Gerolstein;07233", "VG Kelberg;07233"].map((row) => `${row};2018`);
  await giveFile(page, "liste.csv", ["Mitglied;Kreisschlüssel;seit", ...rows].join("\n"));
  await goTo(page, "Befunde");
  await page.getByRole("button", { name: /in welchem Kreis ein Mitglied liegt: nicht lesen$/ }).click();
  await settled(page);
  expect(await page.locator(".verdict .sentence").innerText()).toContain("Alle 3 Zeilen wurden gelesen.");
});

it("every step can be taken back and done again, whatever it was", async () => {
  const { page } = await file.open();
  const rows = ["A-Kreis,6632,43431", "B-Kreis,06635,31.06.2022", "C-Kreis,06633,2019", "D-Kreis,06634,2020"];
  await giveFile(page, "liste.csv", ["Liste", "Region,Kreisschlüssel,Tag", ...rows].join("\n"));
  const seen = async () => {
    await settled(page);
    // Who has answered a question about a column sees it until they leave the step.
    await goTo(page, "Befunde");
    await goTo(page, "Spalten");
    const plan = await page.locator("main").innerText();
    const meanings = await page
      .locator("main select")
      .evaluateAll((all) => all.map((one) => ("value" in one ? String(one.value) : "")));
    await goTo(page, "Befunde");
    const findings = await page.locator("main").innerText();
    // What the last step moved is said of the step, and not of where it led.
    return [plan, ...meanings, findings.replace(/Angenommener Stand .* ist jetzt ein anderes\.\s*/, "")];
  };
  const choose = (label: string, value: string) => async () => {
    await goTo(page, "Spalten");
    await page.getByLabel(label).selectOption(value);
  };
  const steps: readonly (() => Promise<unknown>)[] = [
    choose("Bedeutung der Spalte „Tag“", "start"),
    () => page.getByRole("button", { name: /beheben, die nur eine Bedeutung haben?$/ }).click(),
    () => page.locator(".choices button").first().click(),
    async () => {
      await page.locator(".table tbody tr").nth(2).locator("td").nth(1).dblclick();
      await page.keyboard.type("E-Kreis");
      await page.keyboard.press("Enter");
    },
    async () => {
      await page.locator(".table tbody tr").nth(1).locator("td").nth(1).click();
      await page.getByRole("button", { name: /^Zeile .* löschen$/ }).click();
    },
    choose("Nennt die Liste alle Mitglieder?", "true"),
    choose("Zeile mit den Überschriften", "3"),
    choose("Zeichen zwischen den Spalten", ";"),
    choose("Zeichen zwischen den Spalten", ","),
    choose("Umlaute gespeichert wie", "windows-1252"),
  ];
  const states = [await seen()];
  for (const step of steps) {
    await step();
    states.push(await seen());
  }
  for (const [at, state] of states.entries()) if (at > 0) expect(state).not.toEqual(states[at - 1]);
  for (const state of states.slice(0, -1).reverse()) {
    await page.getByRole("button", { name: "Rückgängig" }).click();
    expect(await seen()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.getByRole("button", { name: "Wiederholen" }).click();
    expect(await seen()).toEqual(state);
  }
  await page.reload();
  await page.locator(".verdict").waitFor();
  expect(await seen()).toEqual(states.at(-1));
});

it.each(["light", "dark"] as const)(
  "axe finds no serious fault while somebody works, %s",
  async (colorScheme) => {
    const { page } = await file.open({ colorScheme });
    const faults: Record<string, string[]> = {};
    const look = async (state: string) => {
      await settled(page);
      faults[state] = await seriousFaults(page);
    };
    await look("nothing is open");
    await giveFile(page, "liste.xlsx", await workbook());
    await page.getByRole("button", { name: "Zeilen zeigen" }).first().click();
    await page.locator(".table tbody td:not(.narrow)").first().dblclick();
    await look("a cell is edited");
    await page.keyboard.type("A-Kreis");
    await page.keyboard.press("Enter");
    await look("a cell was changed");
    await goTo(page, "Spalten");
    await page.getByText("Weitere Angaben").click();
    await look("all settings are open");
    await goTo(page, "Liste");
    await page.getByLabel("Eingefügte Liste").fill("Hallo");
    await page.getByRole("button", { name: "Eingefügte Liste prüfen" }).click();
    await page.locator(".open-name", { hasText: "Eingefügte Liste" }).waitFor();
    await goTo(page, "Befunde");
    await look("no list was found");
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((state) => [state, []])));
  },
);

it("a long list shows its first findings before it is read, and no step is lost meanwhile", async () => {
  const { page } = await file.open();
  const rows = Array.from({ length: 30_000 }, (_, at) => `Landkreis ${at};31.06.2018`);
  const list = Buffer.from(["Mitglieder, Stand: 31.12.2024", "Region;seit", ...rows].join("\n"));
  await page
    .locator(".drop input[type=file]")
    .setInputFiles({ name: "lang.csv", mimeType: "text/csv", buffer: list });
  await page.getByText("Das ist der Anfang der Liste.").waitFor();
  expect(await page.locator("main").getAttribute("aria-busy")).toBe("true");
  expect(await page.getByRole("button", { name: "30.06.2018" }).first().isDisabled()).toBe(true);
  await settled(page);
  expect(await verdict(page)).toBe("0 von 30.000 Zeilen gelesen, 30.000 brauchen Sie.");
});

it("is printed in black on white from the dark theme, so that grey paper shows it", async () => {
  const { page } = await file.open({ colorScheme: "dark" });
  await giveFile(page, "liste.xlsx", await workbook());
  await goTo(page, "Ergebnis");
  await page.locator(".picture svg").waitFor();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const [ink, paper] = await page.evaluate<string[]>(
    `[getComputedStyle(document.querySelector("h2")).color, getComputedStyle(document.documentElement).backgroundColor]`,
  );
  expect({ ink, paper }).toEqual({ ink: "rgb(22, 32, 43)", paper: "rgb(255, 255, 255)" });
  const texts = await page.evaluate<string[]>(
    `[...document.querySelectorAll(".picture svg text")].map((text) => getComputedStyle(text).fill)`,
  );
  for (const fill of texts) expect(lightness(fill)).toBeLessThan(0.5);
});

/** How light a colour is when it is printed in grey, from 0 to 1. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

it("a row that is there twice is deleted at the finding, which says what differs, and said at both rows", async () => {
  const { page } = await file.open();
  await giveFile(
    page,
    "liste.csv",
    "Mitglieder, Stand: 31.12.2024\nRegion;Telefon;seit\nA-Kreis;1;2018\nB-Kreis;2;2019\nA-Kreis;1;2018\nB-Kreis;3;2019",
  );
  await goTo(page, "Befunde");
  await page.locator('.table tbody tr th:text-is("4")').click();
  await page.locator(".detail .finding", { hasText: "Fehler in Zeile 6: " }).waitFor();
  const pair = (name: string) => page.locator(".finding fieldset", { hasText: name });
  expect(await pair("Zeilen 4 und 6: B-Kreis").innerText()).toContain("Verschieden: „Telefon“.");
  expect(await pair("Zeilen 4 und 6").getByRole("button").allInnerTexts()).toEqual([
    "Zeile 4 löschen",
    "Zeile 6 löschen",
  ]);
  expect(await pair("Zeilen 3 und 5: A-Kreis").innerText()).toContain("In allen Spalten gleich.");
  await page.getByRole("button", { name: "Zeile 5 löschen" }).click();
  await settled(page);
  expect(await page.locator(".table tbody td.name").allInnerTexts()).toEqual([
    "A-Kreis",
    "B-Kreis",
    "B-Kreis",
  ]);
});

it("a row that is there twice leaves its remark to the other row, and says what would be lost", async () => {
  const { page } = await file.open();
  await giveFile(
    page,
    "liste.csv",
    "Mitglieder, Stand: 31.12.2024\nRegion;Telefon;seit;Bemerkung\nA-Kreis;1;2018;\nA-Kreis;2;2018;Vorsitz bis 2020",
  );
  await goTo(page, "Befunde");
  const card = page.locator(".finding fieldset", { hasText: "Zeilen 3 und 4: A-Kreis" });
  const said = await card.innerText();
  expect(said).toContain("Nur in Zeile 4 steht „2“:");
  expect(said).toContain("Wird Zeile 4 gelöscht, kommt „Vorsitz bis 2020“ in Zeile 3.");
  await page.getByRole("button", { name: "Zeile 4 löschen" }).click();
  await settled(page);
  expect(await page.locator(".table tbody td:not(.narrow)").allInnerTexts()).toEqual([
    ...["A-Kreis", "1", "2018", "Vorsitz bis 2020"],
  ]);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await settled(page);
  expect(await page.locator(".table td.changed").count()).toBe(0);
});
