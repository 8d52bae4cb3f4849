import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";

const root = fileURLToPath(new URL("examples", import.meta.url));
const source = fileURLToPath(new URL("../../src", import.meta.url));
export const frameworks = ["plain", "react", "vue", "svelte"] as const;

/** Builds the examples, each with its framework, and serves them under a policy that forbids styles in pages. */
export function openExamples(): { readonly address: (name: (typeof frameworks)[number]) => string } {
  const outDir = mkdtempSync(join(tmpdir(), "netzwerk-examples-"));
  let server: Server | undefined;
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      plugins: [
        vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } } }),
        svelte({ configFile: false }),
      ],
      resolve: {
        alias: [{ find: /^netzwerk-daseinsvorsorge\/(\w+)$/, replacement: `${source}/$1/index.ts` }],
      },
      build: {
        outDir,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rollupOptions: { input: frameworks.map((name) => join(root, `${name}.html`)) },
      },
    });
    server = createServer(({ url = "/" }, response) => {
      const path = new URL(url, "http://examples").pathname;
      const type = path.endsWith(".html")
        ? "text/html"
        : path.endsWith(".js")
          ? "text/javascript"
          : "text/css";
      try {
        const body = readFileSync(join(outDir, path));
        response.writeHead(200, {
          "content-type": `${type}; charset=utf-8`,
          "content-security-policy": policy,
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    server?.close();
    rmSync(outDir, { recursive: true });
  });
  return {
    address: (name) => {
      const address = server?.address();
      if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
      return `http://127.0.0.1:${address.port}/${name}.html`;
    },
  };
}

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
