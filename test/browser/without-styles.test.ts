import { createServer, type Server } from "node:http";
import { Resvg } from "@resvg/resvg-js";
import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "./chromium.ts";
import { networks } from "./networks.ts";

const { page } = openPage();
const roles = ["member", "associate", "candidate"] as const;

const pictures: [string, string][] = [
  ["timeline of the record", timelineSvg(networks.record, { lang: "de" })],
  ["timeline of roles", timelineSvg(networks.roles, { lang: "en", roles })],
  [
    "timeline of changes",
    timelineSvg(networks.changes, { lang: "en", highlight: ["a"], markDay: "2015-01-01" }),
  ],
  ["timeline of many numbers", timelineSvg(networks["many numbers"], { lang: "de", width: 320 })],
  ["count of the record", countSvg(networks.record, { lang: "de" })],
];

describe("on a page that forbids styles in it", () => {
  const policy = "default-src 'none'; style-src 'self'; img-src 'self'";
  let server: Server | undefined;
  let body = "";

  beforeAll(async () => {
    server = createServer(({ url = "/" }, response) => {
      const headers = url === "/strict" ? { "content-security-policy": policy } : {};
      response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><meta charset="utf-8">${body}`);
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server?.close());

  async function shot(path: string, svg: string): Promise<Buffer> {
    body = svg;
    const address = server?.address();
    if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
    await page().goto(`http://127.0.0.1:${address.port}${path}`);
    return page().locator("svg").screenshot();
  }

  it.each(pictures)("the %s is the same picture, pixel by pixel", async (_, svg) => {
    const free = await shot("/", svg);
    expect((await shot("/strict", svg)).equals(free)).toBe(true);
  });

  it("its nonce lets the style sheet of a picture in", async () => {
    await page().emulateMedia({ colorScheme: "dark" });
    const svg = timelineSvg(networks.record, { lang: "de", nonce: "abc" });
    body = svg;
    await page().route("**/nonce", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": "default-src 'none'; style-src 'nonce-abc'" },
        body: svg,
      }),
    );
    await page().goto("http://pictures.test/nonce");
    const paper = await page().evaluate<string>(
      "getComputedStyle(document.querySelector('.netz-paper')).fill",
    );
    await page().emulateMedia({ colorScheme: null });
    expect(paper).not.toBe("rgb(255, 255, 255)");
  });
});

describe("in a renderer that is no browser", () => {
  /** The share of pixels that two pictures paint clearly differently; letters differ at their edges. */
  const compare = `async ([one, other]) => {
    const pixels = async (data) => {
      const image = new Image();
      image.src = "data:image/png;base64," + data;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [a, b] = [await pixels(one), await pixels(other)];
    if (a.width !== b.width || a.height !== b.height) return 1;
    let different = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      const far = [0, 1, 2].some((part) => Math.abs(a.data[at + part] - b.data[at + part]) > 96);
      if (far) different++;
    }
    return different / (a.data.length / 4);
  }`;

  it.each(pictures)("the %s is the same picture but for the edges of letters", async (_, svg) => {
    await page().goto("about:blank"); // leaves the policy of the tests before
    await page().setContent(`<body style="margin: 0">${svg}</body>`);
    await page().addStyleTag({ content: 'svg text { font-family: "DejaVu Sans" !important }' });
    const drawn = await page().locator("svg").screenshot();
    const font = { loadSystemFonts: true, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };
    const rendered = new Resvg(svg, { font }).render().asPng();
    const share = await page().evaluate<number>(
      `(${compare})(${JSON.stringify([drawn, rendered].map((png) => Buffer.from(png).toString("base64")))})`,
    );
    // Of a picture without its colours a third of the pixels differ.
    expect(share).toBeLessThan(0.02);
  });
});
