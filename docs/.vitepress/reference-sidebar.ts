import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import packageJson from "../../package.json";
import { headingOf, pagesOf } from "./sidebar.ts";
import { siteAddress } from "./site-path.ts";

/**
 * The functions of each entry, or its constants if it has no function. The rest stands on the page of the entry.
 *
 * `npm run docs:reference` writes the pages; without them there is nothing to lead to.
 */
export function referenceSidebar(docs: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(join(docs, "reference"))) return [];
  const entries = Object.keys(packageJson.exports).filter((entry) => !entry.endsWith(".json"));
  return [
    { text: "Reference", link: siteAddress("reference/README.md") },
    ...entries.map((entry) => {
      const folder = entry === "." ? "main" : entry.slice("./".length);
      return {
        text: entry === "." ? packageJson.name : entry.slice(".".length),
        link: siteAddress(`reference/${folder}/README.md`),
        items: mainPagesOf(docs, folder).map((page) => ({
          text: headingOf(docs, page),
          link: siteAddress(page),
        })),
      };
    }),
  ];
}

function mainPagesOf(docs: string, folder: string): string[] {
  const functions = pagesOf(docs, `reference/${folder}/functions`);
  return functions.length > 0 ? functions : pagesOf(docs, `reference/${folder}/variables`);
}
