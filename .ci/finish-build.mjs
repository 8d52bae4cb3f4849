// Finishes what tsup has built: source maps that resolve wherever the package is, and the same files as CommonJS.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { transform } from "esbuild";

const dist = "dist";

for (const map of await filesBelow(dist, ".js.map")) await finishMap(map);

// Under the names that the files have as ESM: npm packs files of one name side by side, so that most of the second costs nothing.
const isForImport = (file) => !file.startsWith(join(dist, "cli"));
for (const file of (await filesBelow(dist, ".js")).filter(isForImport)) await writeCommonJs(file, commonJs);
for (const file of await filesBelow(dist, ".d.ts")) await writeCommonJs(file, (text) => text);
const nature = JSON.stringify({ type: "commonjs", sideEffects: false });
await writeFile(join(dist, "cjs", "package.json"), `${nature}\n`);

/**
 * Puts the sources into a map, but for their docstrings, which the type declarations have. The command, the record, lists,
 * pictures and other packages have no map: they would make a third of the package.
 */
async function finishMap(map) {
  const content = JSON.parse(await readFile(map, "utf8"));
  const sources = content.sources.map((source) => resolve(dirname(map), source));
  if (sources.length > 0 && sources.every(isStepped)) {
    const texts = sources.map(async (source) => withoutDocstrings(await readFile(source, "utf8")));
    return writeFile(map, JSON.stringify({ ...content, sourcesContent: await Promise.all(texts) }));
  }
  const script = map.slice(0, -".map".length);
  await writeFile(script, withoutMap(await readFile(script, "utf8")));
  await rm(map);
}

/** Whether somebody who debugs may step into a source. */
function isStepped(source) {
  return (
    source.startsWith(resolve("src")) &&
    !["cli", "data", "member-list", "chart"].some((own) => source.startsWith(resolve("src", own)))
  );
}

/** The text with as many lines as before. */
function withoutDocstrings(text) {
  return text.replace(/^ *\/\*\*.*?\*\/$/gms, (docstring) => docstring.replace(/[^\n]+/g, ""));
}

function withoutMap(code) {
  return code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, "\n");
}

async function writeCommonJs(file, converted) {
  const copy = join(dist, "cjs", file.slice(dist.length));
  await mkdir(dirname(copy), { recursive: true });
  await writeFile(copy, await converted(await readFile(file, "utf8")));
}

async function commonJs(code) {
  const { code: converted } = await transform(withoutMap(code), {
    format: "cjs",
    platform: "node",
    target: "es2022",
    charset: "utf8",
    minifyWhitespace: true,
  });
  return converted;
}

async function filesBelow(folder, ending) {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
}
