// Measures how soon the page for clerks is seen and can be used on a slow phone, from the built site.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { printTable, shown } from "./measurement.mjs";

const rounds = 7;
const file = (path) => fileURLToPath(new URL(`../browser/${path}`, import.meta.url));
const { module: browsers } = await runnerImport(file("browser.ts"), { logLevel: "warn" });
const { module: servers } = await runnerImport(file("site-server.ts"), { logLevel: "warn" });

/** What the tools of Chromium call slow 4G. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const seen = `new Promise((resolve) => new PerformanceObserver((list) => {
  const paint = list.getEntriesByName("first-contentful-paint")[0];
  if (paint !== undefined) resolve(paint.startTime);
}).observe({ type: "paint", buffered: true }))`;
const usable = `new Promise((resolve) => {
  const look = () => document.querySelector("main:not([inert] *) input[type=file]") ? resolve(performance.now()) : setTimeout(look, 5);
  look();
})`;

const server = await servers.serveSite();
const browser = await chromium.launch({ executablePath: browsers.executablePath, args: [...browsers.args] });
const times = { seen: [], usable: [] };
for (let round = 0; round < rounds; round++) {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Network.enable");
  await tools.send("Network.emulateNetworkConditions", slow4G);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(`${server.origin}/mitgliederliste-pruefen.html`, { waitUntil: "commit" });
  times.seen.push(await page.evaluate(seen));
  times.usable.push(await page.evaluate(usable));
  await context.close();
}
await browser.close();
server.close();

printTable(
  `The page for clerks on a slow phone (4 × slower processor, slow 4G): ${rounds} times`,
  ["", "median", "slowest"],
  Object.entries(times).map(([what, all]) => [what, shown(all), shown([Math.max(...all)])]),
);
