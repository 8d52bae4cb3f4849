import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { args, executablePath } from "./browser.ts";

const built = fileURLToPath(new URL("../../dist/page/page.html", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page, opened as a file in a window of its own, with what it asked for and complained of. */
export interface OpenPage {
  readonly page: Page;
  /** The addresses of all requests but that of the file itself. */
  readonly requests: readonly string[];
  /** Errors, warnings of the console and violations of the policy. */
  readonly complaints: readonly string[];
}

/** A browser for the tests of a file, and a way to open the page in it, from a folder with umlauts and a space. */
export function pageAsFile(): { readonly open: (options?: BrowserContextOptions) => Promise<OpenPage> } {
  const folder = mkdtempSync(join(tmpdir(), "für Ämter "));
  const file = join(folder, "mitgliederliste prüfen.html");
  let browser: Browser | undefined;
  beforeAll(async () => {
    copyFileSync(built, file);
    browser = await chromium.launch({ executablePath, args, headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    open: async (options = {}) => {
      if (browser === undefined) throw new Error("The browser has not started.");
      const context = await browser.newContext({ locale: "de-DE", acceptDownloads: true, ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      const own = pathToFileURL(file).href;
      context.on("request", (request) => {
        if (request.url().split("#")[0] !== own) requests.push(request.url());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await page.goto(own);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return { page, requests, complaints };
    },
  };
}

/** Waits until the page is not at work. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main[aria-busy=false]").waitFor();
}

/** Opens a file, and waits until it is checked. */
export async function giveFile(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  await goTo(page, "Liste");
  await page
    .locator(".drop input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.locator(".open-name", { hasText: name }).waitFor();
  await settled(page);
}

/** Goes to a step by its name. */
export async function goTo(page: Page, step: string): Promise<void> {
  await page.locator(".steps button", { hasText: step }).click();
}

/** What a button saves. */
export async function saved(
  page: Page,
  button: RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** What axe finds serious or worse, by rule, with the places. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // Put there by the browser, not by the page, whose policy would refuse it.
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))`);
}

/** Presses Tab until an element that fits has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
