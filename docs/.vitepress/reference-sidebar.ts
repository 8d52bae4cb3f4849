import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { headingOf, pagesOf } from "./sidebar.ts";
import { siteAddress } from "./site-path.ts";

/**
 * The functions of each entry, or its constants if it has no function. The rest stands on the page of the entry.
 *
 * `npm run docs:reference` writes the pages; without them there is nothing to lead to.
 */
export function referenceSidebar(docs: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(join(docs, "reference"))) return [];
  const folders = readdirSync(join(docs, "reference"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === "main") - Number(a === "main") || a.localeCompare(b, "en"));
  return [
    { text: "Reference", link: siteAddress("reference/README.md") },
    ...folders.map((folder) => ({
      text: folder === "main" ? "netzwerk-daseinsvorsorge" : `/${folder}`,
      link: siteAddress(`reference/${folder}/README.md`),
      items: calledOrRead(docs, folder).map((page) => ({
        text: headingOf(docs, page),
        link: siteAddress(page),
      })),
    })),
  ];
}

function calledOrRead(docs: string, folder: string): string[] {
  const functions = pagesOf(docs, `reference/${folder}/functions`);
  return functions.length > 0 ? functions : pagesOf(docs, `reference/${folder}/variables`);
}
