import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { type Alias, defineConfig, type Plugin, runnerImport } from "vite";

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const alias: Alias[] = [
  { find: /^netzwerk-daseinsvorsorge\/(.+)$/, replacement: file("src/$1/index.ts") },
  { find: /^netzwerk-daseinsvorsorge$/, replacement: file("src/index.ts") },
];

/** What is seen before the code of the page is there, and the script that chooses its language. */
interface FirstView {
  readonly firstView: () => Promise<string>;
  readonly beforeScript: string;
}

/** Renders the first view from the parts of the page. */
async function renderedFirstView() {
  const path = file("src/page/first-view/first-view.ts");
  const { module } = await runnerImport<FirstView>(path, {
    configFile: false,
    logLevel: "warn",
    plugins: [vue()],
    resolve: { alias },
  });
  return { html: await module.firstView(), script: module.beforeScript };
}

/**
 * Puts scripts and styles into the page itself, with a policy that lets it ask nobody for anything. Styles may be inline:
 * timelines have some. The worker is a `blob:`, whose code is a text in the script. What is seen first stands before all
 * code, so that a slow phone shows it while it still loads.
 */
const inOneFile: Plugin = {
  name: "in-one-file",
  enforce: "post",
  generateBundle: async (_, bundle) => {
    const page = bundle["page.html"];
    if (page?.type !== "asset") throw new Error("The page was not built.");
    let html = String(page.source);
    let script = "";
    for (const [name, part] of Object.entries(bundle)) {
      if (part === page) continue;
      if (part.type === "chunk") script += part.code;
      else html = html.replace("</head>", () => `<style>${String(part.source)}</style>\n  </head>`);
      delete bundle[name];
    }
    // `</script` and `<!--` would end the script, or hide its end, wherever they stand in a text.
    const code = script.replace(/<(?=\/script|!--)/gi, "\\x3C");
    const first = await renderedFirstView();
    page.source = html
      .replace(/\s*<(?:script|link)[^>]*(?:src|href)="[^"]*"[^>]*>(?:<\/script>)?/g, "")
      .replace('<meta charset="utf-8">', (meta) => `${meta}\n    ${policyWith([first.script, code])}`)
      .replace("</head>", () => `<script>${first.script}</script>\n  </head>`)
      .replace('<div id="page">', (page) => page + first.html)
      .replace("</body>", () => `<script type="module">${code}</script>\n  </body>`);
  },
};

function policyWith(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** The package says that none of its files does anything by being loaded; those of the page do. */
const treeshake = { moduleSideEffects: (id: string) => id.includes("/src/page/") };

/** Builds the page of `src/page` as one file, `dist/page/page.html`, from the entries of the sources. */
export default defineConfig({
  root: file("src/page"),
  logLevel: "warn",
  plugins: [vue(), inOneFile],
  resolve: { alias },
  worker: { format: "iife", rolldownOptions: { treeshake } },
  build: {
    outDir: file("dist/page"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: file("src/page/page.html"), treeshake, checks: { pluginTimings: false } },
  },
});
