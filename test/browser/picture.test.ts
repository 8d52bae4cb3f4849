import { readFileSync } from "node:fs";
import { countSvg, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { describe, expect, it } from "vitest";
import { boxesOf, clippedTexts, overlappingTexts } from "./boxes.ts";
import { openPage } from "./chromium.ts";
import { networks } from "./networks.ts";

const { page } = openPage();

const pictures = Object.entries(networks).flatMap(([name, network]): [string, string][] => [
  [`timeline of ${name}`, timelineSvg(network, { lang: "de" })],
  [`count of ${name}`, countSvg(network, { lang: "en" })],
]);

it.each(pictures)("%s is well-formed XML and runs nothing when it stands in HTML", async (_, svg) => {
  const errors = await page().evaluate<number>(
    `new DOMParser().parseFromString(${JSON.stringify(svg)}, "image/svg+xml").querySelectorAll("parsererror").length`,
  );
  expect(errors).toBe(0);
  const dialogs: string[] = [];
  page().on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page().setContent(svg);
  expect(dialogs).toEqual([]);
  expect(await page().locator("script, img, b").count()).toBe(0);
});

describe("a picture in an <img>", () => {
  const svg = readFileSync("docs/pictures/timeline.svg");
  const source = `data:image/svg+xml;base64,${svg.toString("base64")}`;

  it("is drawn from its file alone, light by day and dark by night", async () => {
    await page().setContent(`<img src="${source}" alt="">`);
    expect(await page().evaluate<number>("document.querySelector('img').naturalWidth")).toBe(840);
    const byDay = await screenshot("light");
    expect((await screenshot("dark")).equals(byDay)).toBe(false);
    expect((await screenshot("light")).equals(byDay)).toBe(true);
  });

  async function screenshot(colorScheme: "light" | "dark"): Promise<Buffer> {
    await page().emulateMedia({ colorScheme });
    return page().locator("img").screenshot();
  }
});

describe("a picture in a page", () => {
  const style = (selector: string, property: string) =>
    page().evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).${property}`);

  it.each([
    ["the reader's preference", ""],
    ["the page", "<style>:root { color-scheme: dark; --netz-paper: #000; --netz-ink: #fff }</style>"],
  ])("is printed dark on light where the screen is dark by %s", async (_, theme) => {
    await page().setContent(theme + timelineSvg(networks.record, { lang: "en" }));
    await page().emulateMedia({ colorScheme: "dark", media: "screen" });
    const paper = await style("svg .netz-paper", "fill");
    const ink = await style("svg .netz-title", "fill");
    expect(paper).not.toBe("rgb(255, 255, 255)");
    await page().emulateMedia({ colorScheme: "dark", media: "print" });
    expect(await style("svg .netz-paper", "fill")).toBe("rgb(255, 255, 255)");
    const printedInk = await style("svg .netz-title", "fill");
    expect(printedInk).not.toBe(ink);
    await page().emulateMedia({ colorScheme: "light", media: "screen" });
    await page().setContent(timelineSvg(networks.record, { lang: "en" }));
    expect(await style("svg .netz-title", "fill")).toBe(printedInk);
    await page().emulateMedia({ colorScheme: null, media: null });
  });

  it("takes its colours from the page's variables, and changes nothing else", async () => {
    const svg = timelineSvg(networks.record, { lang: "en" });
    await page().setContent(`<style>body { --netz-paper: rgb(1, 2, 3) }</style>${svg}<p class="paper">x</p>`);
    expect(await style("svg .netz-paper", "fill")).toBe("rgb(1, 2, 3)");
    expect(await style("p.paper", "fill")).toBe("rgb(0, 0, 0)");
  });

  it("keeps its places whatever texts inherit from the page", async () => {
    const styles =
      "direction: rtl; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; font: italic bold 30px serif";
    const svg = timelineSvg(networks.record, { lang: "en" });
    const boxes = await boxesOf(page(), `<div style="${styles}">${svg}</div>`);
    expect(overlappingTexts(boxes)).toEqual([]);
    expect(clippedTexts(boxes)).toEqual([]);
  });

  it("is as wide as its place if it is fluid", async () => {
    const svg = timelineSvg(networks.record, { lang: "en", fluid: true });
    const { picture, ...boxes } = await boxesOf(page(), `<div style="width: 500px">${svg}</div>`);
    expect(picture.right - picture.left).toBe(500);
    expect(overlappingTexts({ picture, ...boxes })).toEqual([]);
  });

  it("is read as a table by screen readers", async () => {
    await page().setContent(timelineSvg(networks["long names"], { lang: "en", order: "kind" }));
    const read = await page().locator("svg").ariaSnapshot();
    expect(read).toContain('figure "Network of long names: Memberships"');
    expect(read).toContain('table "Districts"');
    expect(read).toMatch(
      /rowheader "Landkreis Ludwigslust-Parchim mit der Stadt Ludwigslust und weiteren Gemeinden"/,
    );
    expect(read).toMatch(/cell ".*certain 14 March 2016 to 31 December 2019; certain from 1 July 2021"/);
    expect(read).toContain('table "Published numbers"');
  });
});
