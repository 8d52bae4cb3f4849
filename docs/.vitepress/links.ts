import { relative, resolve } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { isOnTheSite, siteAddress } from "./site-path.ts";

/**
 * Leads links, which are written for a reader of the files, to where the site has those pages. One to what the site does
 * not have, such as a source, becomes plain text; and no link says that its page is in the repository.
 */
export function leadLinks(markdown: MarkdownRenderer, docs: string): void {
  markdown.core.ruler.push("lead-links", ({ tokens, env }) => {
    for (const { children } of tokens) {
      let isPlain = false;
      let isBehindLink = false;
      for (const token of children ?? []) {
        if (token.type === "link_open") {
          const href = String(token.attrGet("href") ?? "");
          const target = isRelative(href) ? targetOf(href, env.path, docs) : href;
          isPlain = target === null;
          if (target !== null) token.attrSet("href", target);
        }
        if (isBehindLink) token.content = token.content.replace(/^ \(in the repository\)/, "");
        isBehindLink = token.type === "link_close";
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
  const file = relative(docs, resolve(page, "..", decodeURI(path))).replaceAll("\\", "/");
  if (!isOnTheSite(file)) return null;
  return `${siteAddress(file)}${hash === undefined ? "" : `#${hash}`}`;
}

/** The place of a heading on its page, as where the files are read, so that links to it work in both. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}
