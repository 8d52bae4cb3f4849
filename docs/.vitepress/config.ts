import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { withContentPolicy } from "./content-policy.ts";
import { leadLinks } from "./links.ts";
import { copyPage, pageAddress, servedPage } from "./page-for-clerks.ts";
import { sidebar } from "./sidebar.ts";
import { sitePath } from "./site-path.ts";

const docs = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  title: "netzwerk-daseinsvorsorge",
  description: "Who was a member of a regional network when, and how sure is that?",
  lang: "en",
  rewrites: sitePath,
  // A page loads when it is asked for: nobody downloads what nobody reads.
  router: { prefetchLinks: false },
  buildEnd: ({ outDir }) => copyPage(outDir),
  head: [["link", { rel: "icon", href: icon() }]],
  markdown: { config: (markdown) => leadLinks(markdown, docs) },
  transformHtml: withContentPolicy,
  vite: { build: { target: "es2022" }, plugins: [servedPage] },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/who-was-a-member" },
      { text: "Reference", link: "/reference/" },
      { text: "Liste prüfen", link: pageAddress, target: "_self" },
    ],
    sidebar: sidebar(docs),
    outline: [2, 3],
    search: { provider: "local" },
  },
});

/** A bar with a faded beginning, as a timeline shows an unknown first day. */
function icon(): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#9bc4b5" d="M1 5h5v6H1z"/><path fill="#2f6f5e" d="M6 5h9v6H6z"/></svg>';
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
