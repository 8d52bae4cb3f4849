import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { args, executablePath } from "./browser.ts";

/** A page of a browser of its own for the tests of a file. */
export function openPage(): { readonly page: () => Page } {
  const profile = mkdtempSync(join(tmpdir(), "netzwerk-chromium-"));
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    context = await chromium.launchPersistentContext(profile, { executablePath, args, headless: true });
    page = await context.newPage();
  });
  afterAll(async () => {
    await context?.close();
    rmSync(profile, { recursive: true });
  });
  return {
    page: () => {
      if (page === undefined) throw new Error("The browser has not started.");
      return page;
    },
  };
}
