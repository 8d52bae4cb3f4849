import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./processes.mjs";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A page that parses a network and shows a timeline, in Chromium. */
export async function pageCheck(check, project, tools) {
  if (!existsSync(chromium)) {
    return check("Chromium", "none", "a page", () => {
      throw new Error(`There is no ${chromium}; name another one in CHROMIUM.`);
    });
  }
  const [, version = ""] = /([\d.]+)/.exec(run(project, chromium, "--version")) ?? [];
  await check("Chromium", version, "a page that parses a network and shows its timeline", async () => {
    const texts = await textsOfPage(project, tools);
    if (texts.length === 0) throw new Error("The page shows nothing.");
    const expected = run(project, process.execPath, "--input-type=module", "--eval", textsUnderNode);
    if (JSON.stringify(texts) !== expected.trim()) throw new Error(`The page shows ${texts.join("\n")}`);
  });
}

const textsUnderNode = `
  import { formatExtent, membershipTimeline } from "netzwerk-daseinsvorsorge";
  import { netzwerkDaseinsvorsorge as network } from "netzwerk-daseinsvorsorge/data";
  console.log(JSON.stringify(network.regions.flatMap((region) =>
    membershipTimeline(network, region.id).stints.map((stint) => region.name + ": " + formatExtent(stint, "de")))));
`;

async function textsOfPage(project, tools) {
  const require = createRequire(join(tools, "package.json"));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const { build } = await load("esbuild");
  const { default: playwright } = await load("playwright-core");
  const script = join(project, "page.bundle.js");
  await build({
    entryPoints: [join(project, "page.js")],
    bundle: true,
    format: "esm",
    outfile: script,
    logLevel: "silent",
  });
  const json =
    'import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data"; console.log(JSON.stringify(netzwerkDaseinsvorsorge));';
  writeFileSync(
    join(project, "network.json"),
    run(project, process.execPath, "--input-type=module", "--eval", json),
  );
  const served = {
    "/": [
      "text/html",
      '<!doctype html><meta charset="utf-8"><body><script type="module" src="/page.js"></script>',
    ],
    "/page.js": ["text/javascript", readFileSync(script)],
    "/network.json": ["application/json", readFileSync(join(project, "network.json"))],
  };
  const server = createServer((request, response) => {
    const [type, body] = served[request.url] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await playwright.chromium.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page
      .waitForFunction(() => document.title === "ready", undefined, { timeout: 20_000 })
      .catch((error) => {
        throw new Error([...errors, error.message].join("\n"));
      });
    return await page.locator("li").allTextContents();
  } finally {
    await browser.close();
    server.close();
  }
}
