import { relative, resolve } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { sitePath } from "./site-path.ts";

/**
 * Leads links, which are written for a reader of the files, to where the site has those pages. One that leads out of the
 * documentation, such as to the sources, becomes plain text: the site has no such page.
 */
export function leadLinks(markdown: MarkdownRenderer, docs: string): void {
  markdown.core.ruler.push("lead-links", ({ tokens, env }) => {
    for (const { children } of tokens) {
      let isPlain = false;
      for (const token of children ?? []) {
        if (token.type === "link_open") {
          const href = String(token.attrGet("href") ?? "");
          const target = isRelative(href) ? targetOf(href, env.path, docs) : href;
          isPlain = target === null;
          if (target !== null) token.attrSet("href", target);
        }
        if (isPlain && (token.type === "link_open" || token.type === "link_close")) {
          isPlain = token.type === "link_open";
          token.type = "text";
          token.tag = "";
          token.nesting = 0;
        }
      }
    }
  });
}

function isRelative(href: string): boolean {
  return !/^(?:[a-z]+:|[/#])/i.test(href);
}

/** The address within the site; `null` if there is none. */
function targetOf(href: string, page: string, docs: string): string | null {
  const [path = "", hash] = href.split("#");
  const file = relative(docs, resolve(page, "..", decodeURI(path)));
  if (file.startsWith("..")) return null;
  return `/${sitePath(file)}${hash === undefined ? "" : `#${hash}`}`;
}
