import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const entries = ["calendar", "query", "explain", "data", "member-list", "chart"];

/**
 * The modes with other tests than `npm test`: those of the package need it built, those of the browser Chromium; laws
 * are drawn anew.
 */
const included: Record<string, string[]> = {
  dist: ["test/**/*.test.ts", "!test/browser/**"],
  browser: ["test/browser/**/*.test.ts"],
  laws: ["test/**/*.laws.test.ts"],
};

/** Tests import the library by its name: `npm test` reads `src`, `npm run test:dist` the built package. */
export default defineConfig(({ mode }) => {
  const built = mode === "dist";
  const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const entry = (name: string) => file(built ? `dist/${name}.js` : `src/${name}.ts`);
  return {
    resolve: {
      alias: [
        ...entries.map((name) => ({
          find: new RegExp(`^netzwerk-daseinsvorsorge/${name}$`),
          replacement: entry(`${name}/index`),
        })),
        { find: /^netzwerk-daseinsvorsorge$/, replacement: entry("index") },
      ],
    },
    test: {
      include: included[mode] ?? ["test/**/*.test.ts", "!test/package/**", "!test/browser/**"],
      setupFiles: ["test/law-seed.ts"],
      testTimeout: 60_000,
      env: { LIBRARY_UNDER_TEST: built ? "dist" : "src", LAW_CASES: mode === "laws" ? "new" : "same" },
    },
  };
});
