import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const html = readFileSync(fileURLToPath(new URL("../../dist/page/page.html", import.meta.url)), "utf8");

describe("the page for clerks", () => {
  it("is at most 350 kB gzipped, with all that reads and writes spreadsheets", () => {
    const size = gzipSync(html, { level: 9 }).length;
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThanOrEqual(350_000);
  });

  it("names no file beside itself", () => {
    const [head = ""] = html.split("<style>");
    expect(head).not.toMatch(/\b(?:src|href)=/);
    expect(html.match(/<script\b[^>]*>/g)).toEqual(["<script>", '<script type="module">']);
  });

  it("has what is seen first, with its styles, before its code", () => {
    const [first = ""] = html.split('<script type="module">');
    expect(gzipSync(first).length).toBeLessThan(14_000); // comes with the first answer of a server
    for (const said of ["Welche Liste möchten Sie prüfen?", "Which list do you want to check?", "</style>"])
      expect(first).toContain(said);
  });

  it("has a policy before everything else that forbids every request", () => {
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src(?: 'sha256-[\w+/=]+'){2}; worker-src blob:;/);
    expect(policy).not.toMatch(/unsafe-eval|connect-src|https?:|\*/);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
  });
});
