import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { args, executablePath } from "./chromium.ts";
import { type SiteServer, serveSite } from "./site-server.ts";

/** The built site and a browser, for the tests of a file. */
export interface Site {
  readonly browser: () => Browser;
  readonly server: () => SiteServer;
  /** Opens the playground; in German unless `options.locale` is another language. */
  readonly openPlayground: (options?: BrowserContextOptions) => Promise<OpenPlayground>;
}

/** The playground in a window of its own, with what went over its wire and what it complained of. */
export interface OpenPlayground {
  readonly page: Page;
  /** The addresses of all requests, those of workers too. */
  readonly requests: readonly string[];
  /** Errors, warnings of the console and violations of the policy. */
  readonly complaints: readonly string[];
}

/** Serves the site and starts a browser before the tests of a file, and ends both after them. */
export function openSite(): Site {
  let browser: Browser | undefined;
  let server: SiteServer | undefined;
  beforeAll(async () => {
    server = await serveSite();
    browser = await chromium.launch({ executablePath, args, headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  const site = {
    browser: () => started(browser),
    server: () => started(server),
    openPlayground: (options: BrowserContextOptions = {}) =>
      openPlayground(site.browser(), site.server().origin, options),
  };
  return site;
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The browser or the site has not started.");
  return thing;
}

async function openPlayground(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<OpenPlayground> {
  const context = await browser.newContext({ locale: "de-DE", acceptDownloads: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(`${origin}/playground.html`);
  await page.locator(".playground .picture svg").waitFor();
  return { page, requests, complaints };
}

/** Gives the playground a file and waits until it is checked. */
export async function giveFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("input[name=playground-input]").nth(1).check();
  await page
    .locator(".drop input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
  await page.locator("#playground-findings").waitFor();
}

/** Pastes a text, has it checked and waits for the result. */
export async function giveText(page: Page, text: string): Promise<void> {
  await page.locator("input[name=playground-input]").nth(2).check();
  await page.locator("#playground-text").fill(text);
  await page.locator("button.primary").click();
  await page.locator(".status progress").waitFor({ state: "detached" });
  await page.locator("#playground-findings").waitFor();
}
