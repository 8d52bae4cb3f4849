import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { sitePath } from "./site-path.ts";

const start = ["README.md", "concepts.md", "page.md"];
const record = ["sources.md"];
const reference = ["issues.md", "api-report.md"];

/** Every page of the documentation, named by its heading; a page that is added is found. */
export function sidebar(docs: string): DefaultTheme.SidebarItem[] {
  const named = new Set([...start, ...record, ...reference]);
  const others = pagesOf(docs, "").filter((page) => !named.has(page));
  const groups = [
    { text: "Start", pages: start },
    { text: "Guides", pages: pagesOf(docs, "guides") },
    { text: "The record", pages: record },
    { text: "Reference", pages: [...pagesOf(docs, "reference"), ...reference] },
    { text: "How it is built", pages: [...others, ...pagesOf(docs, "decisions")] },
  ];
  return groups
    .map(({ text, pages }) => ({ text, items: pages.flatMap((page) => itemOf(docs, page)) }))
    .filter(({ items }) => items.length > 0);
}

function pagesOf(docs: string, folder: string): string[] {
  if (!existsSync(join(docs, folder))) return [];
  return readdirSync(join(docs, folder))
    .filter((name) => name.endsWith(".md"))
    .sort((a, b) => Number(b === "README.md") - Number(a === "README.md") || a.localeCompare(b, "en"))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

function itemOf(docs: string, page: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(join(docs, page))) return [];
  const [, heading = page] = /^# (.+)$/m.exec(readFileSync(join(docs, page), "utf8")) ?? [];
  return [{ text: heading.replaceAll("`", ""), link: `/${sitePath(page).replace(/(?:index)?\.md$/, "")}` }];
}
