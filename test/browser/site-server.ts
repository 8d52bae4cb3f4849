import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const site = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** A server of the built site. */
export interface SiteServer {
  readonly origin: string;
  /** The paths that it was asked for. */
  readonly received: readonly string[];
  readonly close: () => void;
}

/** Serves the built site as any web server would, compressed, without headers of its own; `npm run docs:build` makes it. */
export async function serveSite(): Promise<SiteServer> {
  const received: string[] = [];
  const server = createServer(async ({ url = "/" }, response) => {
    received.push(url);
    const path = normalize(new URL(url, "http://site").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    try {
      const body = await readFile(join(site, file));
      const type = types[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip" });
      response.end(gzipSync(body));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { origin: `http://127.0.0.1:${address.port}`, received, close: () => server.close() };
}
