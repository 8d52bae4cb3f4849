import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { pageAsFile } from "./page.ts";
import { attempts } from "./policy-attempts.ts";
import { openSite } from "./site.ts";
import { serveSite } from "./site-server.ts";

const site = openSite();
const file = pageAsFile();

it.each(
  ["concepts.html", "mitgliederliste-pruefen.html"].flatMap((path) =>
    Object.entries(attempts).map(([what, attempt]) => [path, what, attempt] as const),
  ),
)("the policy forbids %s %s", async (path, _, attempt) => {
  const other = await serveSite();
  const { page } = await site.open(path);
  await page.waitForLoadState("networkidle");
  const before = site.server().received.length;
  const outcome = await page.evaluate<string>(tried(attempt, other.origin));
  expect(outcome).toBe("forbidden");
  expect([...other.received, ...site.server().received.slice(before)]).toEqual([]);
  other.close();
});

it.each(Object.entries(attempts))("the policy forbids the page, opened as a file, %s", async (_, attempt) => {
  const other = await serveSite();
  const { page } = await file.open();
  expect(await page.evaluate<string>(tried(attempt, other.origin))).toBe("forbidden");
  expect(other.received).toEqual([]);
  other.close();
});

/** A script that tries something in a task of its own, and says what came of it. */
function tried(attempt: string, other: string): string {
  return `new Promise((resolve) => setTimeout(async () => {
    const other = ${JSON.stringify(other)};
    try { ${attempt}; resolve("allowed"); } catch { resolve("forbidden"); }
  }))`;
}

it("nothing leaves the site, and no page breaks its own policy", async () => {
  const { page, requests, complaints } = await site.open("concepts.html");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox").fill("confirmation");
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Check a list" }).first().click();
  await page.getByRole("button", { name: "Example list with faults" }).click();
  await page.locator(".verdict").waitFor();
  const foreign = requests.filter((url) => !url.startsWith(site.server().origin) && !url.startsWith("blob:"));
  expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
});

it("the page for clerks costs at most 350 kB, and the site nothing of it until it is opened", async () => {
  const response = await fetch(`${site.server().origin}/mitgliederliste-pruefen.html`);
  expect(gzipSync(new Uint8Array(await response.arrayBuffer()), { level: 9 }).length).toBeLessThanOrEqual(
    350_000,
  );
  const { page, requests } = await site.open("concepts.html");
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => url.endsWith("/mitgliederliste-pruefen.html"))).toEqual([]);
});
