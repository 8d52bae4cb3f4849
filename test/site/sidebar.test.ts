import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { sidebar } from "../../docs/.vitepress/sidebar.ts";
import { sitePath } from "../../docs/.vitepress/site-path.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));

it("sidebar() leads to every page of the documentation once", () => {
  const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
    .map((page) => page.replaceAll("\\", "/"))
    .filter((page) => page.endsWith(".md") && !page.startsWith(".vitepress"));
  const links = sidebar(docs).flatMap(({ items = [] }) => items.map(({ link }) => link));
  expect(links.sort()).toEqual(pages.map((page) => `/${sitePath(page).replace(/(index)?\.md$/, "")}`).sort());
});

it.each([
  ["README.md", "index.md"],
  ["decisions/README.md", "decisions/index.md"],
  ["reference/index.md", "reference/main.md"],
  ["guides/NOT-README.md", "guides/NOT-README.md"],
  ["concepts.md", "concepts.md"],
])("sitePath() leads %s to %s", (page, path) => {
  expect(sitePath(page)).toBe(path);
});
