import { createHash } from "node:crypto";

/**
 * A page with the policy that lets it ask nobody but the site for anything.
 *
 * There is no `connect-src`, so `default-src 'none'` refuses every request but those for the site's own scripts, styles
 * and images. Styles may be inline: highlighted code and timelines have them.
 */
export function withContentPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${inlineScriptHashes(html).join(" ")}`,
    "worker-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return html.replace(
    '<meta charset="utf-8">',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs);
  return [...scripts].map(
    ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
}
