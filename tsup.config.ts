import { copyFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { networkJsonSchema } from "./src/model/json-schema.ts";

/** The last two are no exports of the package: as entries of their own they keep zod out of the other files. */
const entry = [
  "src/index.ts",
  "src/calendar/index.ts",
  "src/query/index.ts",
  "src/data/index.ts",
  "src/table/index.ts",
  "src/chart/index.ts",
  "src/cli/index.ts",
  "src/parse/membership-form.ts",
  "src/parse/parse-network.ts",
];

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: true,
  clean: true,
  dts: true,
  external: [/^node:/],
  noExternal: ["csv-parse"],
  onSuccess: async () => {
    await copyFile("node_modules/csv-parse/LICENSE", "dist/csv-parse.LICENSE.txt");
    await writeFile("dist/schema.json", `${JSON.stringify(networkJsonSchema(), null, 2)}\n`);
  },
});
