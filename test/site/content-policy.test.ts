import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { withContentPolicy } from "../../docs/.vitepress/content-policy.ts";

const page = (body: string) => `<html><head>\n    <meta charset="utf-8">\n</head><body>${body}</body></html>`;

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
}

it("withContentPolicy() allows the inline scripts of the page, by their hashes, and those of the site", () => {
  const hash = createHash("sha256").update("a();\nb()").digest("base64");
  const html = withContentPolicy(
    page('<script id="x">a();\nb()</script><script type="module" src="/c.js"></script>'),
  );
  expect(policyOf(html)).toContain(`script-src 'self' 'sha256-${hash}';`);
});

it("withContentPolicy() allows no code from text, no request and no form", () => {
  const policy = policyOf(withContentPolicy(page("")));
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe-eval|connect-src|script-src[^;]*unsafe-inline|https?:|\*/);
  expect(policy).toContain("form-action 'none'; base-uri 'none'");
});

it("withContentPolicy() stands before everything that it speaks of", () => {
  const html = withContentPolicy(page("<script>a()</script>"));
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script>"));
});
