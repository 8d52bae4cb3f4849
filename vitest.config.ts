import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const entries = [
  "calendar",
  "query",
  "explain",
  "changes",
  "data",
  "member-list",
  "spreadsheet",
  "chart",
  "element",
  "exchange",
];

const stress = "test/**/*.stress.test.ts";
const laws = "test/**/*.laws.test.ts";

/**
 * The modes with other tests than `npm test`: those of the package need it built, those of the browser Chromium, those
 * of LibreOffice its program `soffice`. Those of databases ask PostgreSQL and DuckDB in this process what they ask the
 * library; `postgres` asks a server, which it starts. Laws are drawn anew, more of them; stress is what a person need
 * not wait for. The built package answers every example; laws ask the sources of which it is made.
 */
const included: Record<string, string[]> = {
  dist: [
    "test/**/*.test.ts",
    "!test/browser/**",
    "!test/libreoffice/**",
    "!test/databases/**",
    `!${stress}`,
    `!${laws}`,
  ],
  browser: ["test/browser/**/*.test.ts"],
  libreoffice: ["test/libreoffice/**/*.test.ts"],
  databases: [
    "test/databases/**/*.test.ts",
    "!test/databases/mutants.laws.test.ts",
    "!test/databases/drivers.test.ts",
  ],
  postgres: ["parity.laws", "edits.laws", "tables", "drivers"].map(
    (name) => `test/databases/${name}.test.ts`,
  ),
  laws: [laws],
  stress: [stress],
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
      include: included[mode] ?? [
        "test/**/*.test.ts",
        "!test/package/**",
        "!test/browser/**",
        "!test/libreoffice/**",
        "!test/databases/**",
        `!${stress}`,
      ],
      setupFiles: ["test/law-seed.ts"],
      // Loading the library and its tools anew for each file takes longer than the tests. No test leaves anything behind
      // that another could see; what is stubbed is put back.
      pool: "threads",
      isolate: false,
      testTimeout: 0, // a slow machine is not a fault
      hookTimeout: 0,
      env: {
        LIBRARY_UNDER_TEST: built ? "dist" : "src",
        LAW_CASES: mode === "laws" ? "new" : "same",
        DATABASES: mode === "postgres" ? "server" : "in-process",
      },
    },
  };
});
