import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { giveText, openSite } from "./site.ts";
import { serveSite } from "./site-server.ts";

const site = openSite();

/** What a script of the page may try; each in a task of its own, because the test's own code is above the policy. */
const attempts: Readonly<Record<string, string>> = {
  "to ask another server": `await fetch(other, { mode: "no-cors" })`,
  "to ask the site itself": `await fetch("/")`,
  "to tell another server by a picture": `await new Promise((done, failed) => {
    const picture = new Image();
    picture.onload = done;
    picture.onerror = failed;
    picture.src = other + "/vp-icons.css";
    setTimeout(done, 2000);
  })`,
  "to make code of a text": `new Function("return 1")()`,
  "to start a worker that has a policy of its own": `await new Promise((done, failed) => {
    const worker = new Worker("/hashmap.json");
    worker.onerror = failed;
    setTimeout(done, 2000);
  })`,
  "to ask from a worker": `await new Promise((done, failed) => {
    const code = "fetch('" + location.href + "').then(() => postMessage(true), () => postMessage(false))";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }) => (data ? done() : failed());
  })`,
};

it.each(Object.entries(attempts))("the policy forbids the page %s", async (_, attempt) => {
  const other = await serveSite();
  const { page } = await site.openPlayground();
  const before = site.server().received.length;
  const outcome = await page.evaluate<string>(
    `new Promise((resolve) => setTimeout(async () => {
      const other = ${JSON.stringify(other.origin)};
      try { ${attempt}; resolve("allowed"); } catch { resolve("forbidden"); }
    }))`,
  );
  expect(outcome).toBe("forbidden");
  expect([...other.received, ...site.server().received.slice(before)]).toEqual([]);
  other.close();
});

it("nothing leaves the site, and no page breaks its own policy", async () => {
  const { page, requests, complaints } = await site.openPlayground();
  await giveText(page, "Region;seit;bis\nA;ca. 2018;\nB;2018;laufend");
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /CSV/ }).click()]);
  await page.getByRole("link", { name: "Concepts" }).first().click();
  await page.getByRole("heading", { name: "Certain and possible" }).waitFor();
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox").fill("confirmation");
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  expect(requests.filter((url) => !url.startsWith(site.server().origin) && !url.startsWith("blob:"))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

/** The paths of the scripts that the site sends while somebody does something with a fresh browser. */
async function scriptsSent(act: (page: Page) => Promise<void>): Promise<string[]> {
  const before = site.server().received.length;
  const context = await site.browser().newContext();
  await act(await context.newPage());
  await context.close();
  return site
    .server()
    .received.slice(before)
    .filter((path) => path.endsWith(".js"));
}

async function gzippedSize(path: string): Promise<number> {
  const response = await fetch(site.server().origin + path);
  return gzipSync(new Uint8Array(await response.arrayBuffer()), { level: 9 }).length;
}

it("the playground costs at most 150 kB of JavaScript beyond the site's own, and a guide nothing of it", async () => {
  const { origin } = site.server();
  const ofGuide = await scriptsSent(async (page) => {
    await page.goto(`${origin}/concepts.html`, { waitUntil: "networkidle" });
  });
  const ofPlayground = await scriptsSent(async (page) => {
    await page.goto(`${origin}/playground.html`, { waitUntil: "networkidle" });
    await giveText(page, "Region;seit\nA;2018");
  });
  const own = ofPlayground.filter((path) => !ofGuide.includes(path));
  const sizes = await Promise.all(own.map(gzippedSize));
  expect(own.some((path) => path.includes("worker"))).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
  expect(ofGuide.filter((path) => /playground|worker/i.test(path))).toEqual([]);
});
