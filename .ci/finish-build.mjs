// Finishes what tsup has built: adds the declarations, and what makes the files below dist/cjs CommonJS.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

const { exports: names, sideEffects } = JSON.parse(await readFile("package.json", "utf8"));
const entries = Object.keys(names).filter((name) => !name.endsWith(".json"));

const emitted = declarations(entries.map((name) => join("src", name, "index.ts")));
const published = reachedFrom(entries.map((name) => join("dist", name, "index.d.ts")));
for (const path of published) {
  await writeDeclaration(path, "dist", "");
  await writeDeclaration(path, "dist/cjs", "../");
}
await writeFile("dist/cjs/package.json", `${JSON.stringify({ type: "commonjs", sideEffects })}\n`);

/** What tsc says of the types of sources and of all that they import, by path; tsup makes no maps of it. */
function declarations(sources) {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const emit = {
    declaration: true,
    declarationMap: true,
    emitDeclarationOnly: true,
    noEmit: false,
    noCheck: true,
  };
  const program = ts.createProgram(sources, { ...options, ...emit, outDir: "dist", rootDir: "src" });
  const texts = new Map();
  const { diagnostics } = program.emit(undefined, (path, text) => texts.set(path, text));
  if (diagnostics.length > 0)
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
  return texts;
}

/** The declarations that somebody gets to see who imports the entries. */
function reachedFrom(paths) {
  const reached = new Set(paths);
  for (const path of reached) {
    const { importedFiles } = ts.preProcessFile(emitted.get(path));
    const own = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
    for (const { fileName } of own) reached.add(join(dirname(path), fileName.replace(/\.ts$/, ".d.ts")));
  }
  return reached;
}

/** Writes a declaration, with a map to the source, that imports the files that are there; no place in it changes. */
async function writeDeclaration(path, folder, upwards) {
  const target = join(folder, path.slice("dist".length));
  const map = JSON.parse(emitted.get(`${path}.map`));
  const sources = map.sources.map((source) => upwards + source);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, emitted.get(path).replace(/(["'])(\.[^"']*)\.ts\1/g, "$1$2.js$1"));
  await writeFile(`${target}.map`, JSON.stringify({ ...map, sources }));
}
