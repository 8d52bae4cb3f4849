import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vitepress";

const built = fileURLToPath(new URL("../../dist/page/page.html", import.meta.url));
const name = "mitgliederliste-pruefen.html";

/** Where the site has the page on which clerks check a list. */
export const pageAddress = `/${name}`;

/** Puts the page, which `npm run build` has made, into the built site. */
export function copyPage(site: string): Promise<void> {
  return copyFile(built, join(site, name));
}

/** Serves the page beside the site while somebody writes on it. */
export const servedPage: Plugin = {
  name: "page-for-clerks",
  configureServer: ({ middlewares }) => {
    middlewares.use(pageAddress, async (_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(await readFile(built));
    });
  },
};
