import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";
import { expect, it } from "vitest";
import { englishSidebar, germanSidebar } from "../../docs/.vitepress/sidebar.ts";
import { isOnTheSite, notOnTheSite, siteAddress, sitePath } from "../../docs/.vitepress/site-path.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));

function linksOf(groups: readonly DefaultTheme.SidebarItem[]): (string | undefined)[] {
  return groups.flatMap(({ items = [] }) => items.map(({ link }) => link));
}

/** The pages that the site has, but for its home pages and the reference. */
const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .map((page) => page.replaceAll("\\", "/"))
  .filter((page) => isOnTheSite(page) && !/^reference\/|^(?:de\/)?index\.md$/.test(page));

it("the sidebars lead to every page of their language once", () => {
  const german = pages.filter((page) => page.startsWith("de/"));
  const english = pages.filter((page) => !page.startsWith("de/"));
  expect(linksOf(germanSidebar(docs)).sort()).toEqual(german.map(siteAddress).sort());
  expect(linksOf(englishSidebar(docs)).sort()).toEqual(english.map(siteAddress).sort());
});

it("the pages that are left out of the site are there for those who have the files", () => {
  expect(notOnTheSite.filter((page) => !existsSync(join(docs, page)))).toEqual([]);
});

it.each([
  ["decisions/README.md", "decisions/index.md"],
  ["reference/query/README.md", "reference/query/index.md"],
  ["guides/NOT-README.md", "guides/NOT-README.md"],
  ["concepts.md", "concepts.md"],
])("sitePath() leads %s to %s", (page, path) => {
  expect(sitePath(page)).toBe(path);
});

it.each([
  ["index.md", "/"],
  ["de/index.md", "/de/"],
  ["decisions/README.md", "/decisions/"],
  ["guides/forms.md", "/guides/forms"],
])("siteAddress() gives %s the address %s", (page, address) => {
  expect(siteAddress(page)).toBe(address);
});
