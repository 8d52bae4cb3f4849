import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const site = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));

/** The pages that the site is made of; the page for clerks has tests of its own. */
const pages = new Map<string, string>(
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && file !== "mitgliederliste-pruefen.html")
    .map((file) => [`/${file}`, readFileSync(join(site, file), "utf8")] as const),
);

/** What a page says, without its code. */
function saidOn(html: string): string {
  return html.replace(/<(script|style)\b.*?<\/\1>/gs, " ").replace(/<[^>]*>/g, " ");
}

/** The places on a page to which a link can lead. */
const anchorsOf = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
  ]),
);

/** The links of a page to places on pages of the site that are not there. */
function brokenLinksOf(path: string, html: string): string[] {
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => decodeURI(href));
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link) || link.startsWith("/mitgliederliste-pruefen.html")) return false;
    const [target = "", anchor] = link.split("#");
    const file =
      target === "" ? path : posix.resolve(posix.dirname(path), target.replace(/\/$/, "/index.html"));
    const anchors = anchorsOf.get(file);
    return anchors === undefined || (anchor !== undefined && !anchors.has(anchor));
  });
}

describe("the built site", () => {
  it("has the pages of both languages, and one for each name of the reference", () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        "/index.html",
        "/de/index.html",
        "/guides/who-was-a-member.html",
        "/de/mitgliederliste-pruefen.html",
        "/reference/query/functions/membersOn.html",
      ]),
    );
  });

  it("has no link that leads nowhere, neither to a page nor to a place on it", () => {
    const broken = [...pages].flatMap(([path, html]) =>
      brokenLinksOf(path, html).map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("does not speak of a repository, which a reader of the site cannot open", () => {
    const speaking = [...pages].filter(([, html]) =>
      /\b(?:repositor|in a clone\b|git clone\b)/i.test(saidOn(html)),
    );
    expect(speaking.map(([path]) => path)).toEqual([]);
  });

  it("says in its own language what stands around a German page", () => {
    const english =
      /\b(?:Search|Skip to content|On this page|Menu|Return to top|Previous page|Next page|Appearance)\b/;
    const german = [...pages].filter(([path]) => path.startsWith("/de/"));
    const saying = german.flatMap(
      ([path, html]) => english.exec(saidOn(html))?.map((word) => `${path}: ${word}`) ?? [],
    );
    expect(german.length).toBeGreaterThan(5);
    expect(saying).toEqual([]);
  });
});
