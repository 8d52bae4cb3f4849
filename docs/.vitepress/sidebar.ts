import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { isOnTheSite, siteAddress } from "./site-path.ts";

/** Pages below one heading, by their files, in the order in which people need them. */
interface Group {
  readonly text: string;
  readonly pages: readonly string[];
}

const english: readonly Group[] = [
  { text: "Start", pages: ["guides/who-was-a-member.md", "concepts.md", "guides/functions.md"] },
  {
    text: "Lists of members",
    pages: [
      "guides/member-lists.md",
      "page.md",
      "guides/keep-a-network-up-to-date.md",
      "guides/from-yearly-lists-to-timelines.md",
      "guides/renamed-regions.md",
      "member-lists.md",
    ],
  },
  {
    text: "A network of your own",
    pages: [
      "guides/describe-your-own-network.md",
      "guides/area-keys.md",
      "guides/contradicting-sources.md",
      "guides/review-a-change-of-data.md",
      "guides/edit-a-network-in-an-app.md",
      "guides/forms.md",
      "guides/rest-service.md",
    ],
  },
  {
    text: "Reports and pictures",
    pages: [
      "guides/yearly-report.md",
      "guides/show-a-timeline.md",
      "guides/command.md",
      "guides/command-json.md",
    ],
  },
  {
    text: "Other programs",
    pages: [
      "guides/postgresql.md",
      "guides/duckdb.md",
      "guides/more-than-one-machine.md",
      "guides/statistics.md",
      "guides/linked-data.md",
    ],
  },
  { text: "Look up", pages: ["issues.md", "sources.md", "compatibility.md", "performance.md"] },
];

const german: readonly Group[] = [
  {
    text: "Mitgliederlisten",
    pages: [
      "de/mitgliederliste-pruefen.md",
      "de/die-seite.md",
      "de/neue-liste-einfuegen.md",
      "de/jahreslisten.md",
      "de/jahresbericht.md",
    ],
  },
  { text: "Nachschlagen", pages: ["de/wie-sicher.md", "de/was-gelesen-wird.md"] },
];

/** The English pages; a page that no group names stands below “More”. */
export function englishSidebar(docs: string): DefaultTheme.SidebarItem[] {
  const decisions = { text: "Why it is built like this", pages: pagesOf(docs, "decisions") };
  const named = new Set([...english, decisions].flatMap(({ pages }) => pages));
  const others = [...pagesOf(docs, ""), ...pagesOf(docs, "guides")].filter((page) => !named.has(page));
  return itemsOf(docs, [...english, { text: "More", pages: others }, decisions]);
}

/** The German pages, in the same way. */
export function germanSidebar(docs: string): DefaultTheme.SidebarItem[] {
  const named = new Set(german.flatMap(({ pages }) => pages));
  const others = pagesOf(docs, "de").filter((page) => !named.has(page));
  return itemsOf(docs, [...german, { text: "Weiteres", pages: others }]);
}

function itemsOf(docs: string, groups: readonly Group[]): DefaultTheme.SidebarItem[] {
  return groups
    .map(({ text, pages }) => ({
      text,
      items: pages.map((page) => ({ text: headingOf(docs, page), link: siteAddress(page) })),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The pages of a folder, its index first; the home pages are reached from everywhere. */
export function pagesOf(docs: string, folder: string): string[] {
  if (!existsSync(join(docs, folder))) return [];
  return readdirSync(join(docs, folder))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((page) => isOnTheSite(page) && !page.endsWith("index.md"))
    .sort(
      (a, b) => Number(b.endsWith("README.md")) - Number(a.endsWith("README.md")) || a.localeCompare(b, "en"),
    );
}

/** What a page is called: its heading. */
export function headingOf(docs: string, page: string): string {
  const [, heading = page] = /^# (.+)$/m.exec(readFileSync(join(docs, page), "utf8")) ?? [];
  return heading.replaceAll("`", "");
}
