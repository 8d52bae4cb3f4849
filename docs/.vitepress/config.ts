import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { withContentPolicy } from "./content-policy.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";
import { anchorOf, leadLinks } from "./links.ts";
import { copyPage, servedPage } from "./page-for-clerks.ts";
import { search } from "./search.ts";
import { notOnTheSite, sitePath } from "./site-path.ts";

const docs = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  title: "netzwerk-daseinsvorsorge",
  locales: {
    root: { label: "English", ...english(docs) },
    de: { label: "Deutsch", ...german(docs) },
  },
  srcExclude: [...notOnTheSite],
  rewrites: sitePath,
  // A page loads when it is asked for: nobody downloads what nobody reads.
  router: { prefetchLinks: false },
  buildEnd: ({ outDir }) => copyPage(outDir),
  head: [["link", { rel: "icon", href: icon() }]],
  markdown: {
    config: (markdown) => leadLinks(markdown, docs),
    anchor: { slugify: anchorOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  transformHtml: withContentPolicy,
  vite: { build: { target: "es2022" }, plugins: [servedPage] },
  themeConfig: {
    outline: [2, 3],
    // Pages have no counterpart in the other language; the switch leads to its home page.
    i18nRouting: false,
    search,
  },
});

/** A bar with a faded beginning, as a timeline shows an unknown first day. */
function icon(): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#9bc4b5" d="M1 5h5v6H1z"/><path fill="#2f6f5e" d="M6 5h9v6H6z"/></svg>';
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
