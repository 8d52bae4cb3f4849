import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { args, executablePath } from "./browser.ts";
import { type SiteServer, serveSite } from "./site-server.ts";

/** The built site and a browser, for the tests of a file. */
export interface Site {
  readonly browser: () => Browser;
  readonly server: () => SiteServer;
  /** Opens a page of the site by its path. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenSitePage>;
}

/** A page in a window of its own, with what went over its wire and what it complained of. */
export interface OpenSitePage {
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
    open: (path: string, options?: BrowserContextOptions) =>
      openSitePage(site.browser(), `${site.server().origin}/${path}`, options),
  };
  return site;
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The browser or the site has not started.");
  return thing;
}

async function openSitePage(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
): Promise<OpenSitePage> {
  const context = await browser.newContext({ locale: "de-DE", ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, requests, complaints };
}
