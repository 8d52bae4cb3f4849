import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../../vitest.config.ts";

/** The tests to try mutants against, the quick ones first: a mutant is done with at the first test that fails. */
const folders = (process.env.MUTATION_TESTS ?? "calendar rules query explain changes worlds").split(" ");

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

function place({ moduleId }: TestSpecification): number {
  const folder = folders.findIndex((name) => moduleId.includes(`/test/${name}/`));
  return moduleId.endsWith(".laws.test.ts") ? folder + folders.length : folder;
}

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export
export default defineConfig((env) => {
  const { resolve, test } = base(env);
  const alias = Object.values(resolve?.alias ?? []);
  const fastCheck = fileURLToPath(new URL("fast-check.ts", import.meta.url));
  return {
    resolve: { alias: [...alias, { find: /^fast-check$/, replacement: fastCheck }] },
    test: {
      ...test,
      include: [
        ...folders.map((name) => `test/${name}/**/*.test.ts`),
        "test/parse/{ids,not-parsed,trust-network}.test.ts",
        "test/wrong-calls.test.ts",
      ],
      exclude: ["test/worlds/{arbitraries,oracle}.laws.test.ts", "test/**/*.stress.test.ts"],
      isolate: false,
      sequence: { sequencer: QuickFirst },
    },
  };
});
