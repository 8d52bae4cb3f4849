import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, versionOf } from "./processes.mjs";

const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  lib: ["ES2022", "DOM"],
  target: "ES2022",
  types: [],
  noEmit: true,
};
const resolutions = {
  NodeNext: { module: "NodeNext", moduleResolution: "NodeNext" },
  Bundler: { module: "ESNext", moduleResolution: "Bundler" },
};

/** Compiles a program as strictly as can be, as an ES module and, where Node decides, as CommonJS. */
export async function typeChecks(check, project, compilers) {
  copyFileSync(join(project, "types.ts"), join(project, "types.cts"));
  for (const compiler of compilers) {
    for (const [name, resolution] of Object.entries(resolutions)) {
      const files = name === "NodeNext" ? ["types.ts", "types.cts"] : ["types.ts"];
      const config = { compilerOptions: { ...strictest, ...resolution }, files };
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
      await check("TypeScript", versionOf(compiler), `${name}, without skipLibCheck`, () =>
        run(project, process.execPath, join(compiler, "bin/tsc"), "-p", "."),
      );
    }
  }
}
