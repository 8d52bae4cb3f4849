import { readdir } from "node:fs/promises";
import { build } from "esbuild";

/** What the build knows of a source. */
export interface Source {
  readonly exports: readonly string[];
  /** Sources, and names of packages, that it imports for more than their types. */
  readonly imports: readonly string[];
  /** Itself, and all sources and packages that are loaded with it. */
  readonly reached: ReadonlySet<string>;
}

/** All sources by path, such as `src/query/members.ts`. */
export type Sources = ReadonlyMap<string, Source>;

/** Those of the library; the page has a build of its own. */
async function libraryFiles(): Promise<string[]> {
  const names = await readdir("src", { recursive: true });
  return names
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !path.startsWith("src/page/"));
}

export async function readSources(): Promise<Sources> {
  const { metafile } = await build({
    entryPoints: await libraryFiles(),
    outdir: "dist",
    format: "esm",
    bundle: true,
    splitting: true,
    packages: "external",
    metafile: true,
    write: false,
  });
  const outputs = Object.values(metafile.outputs);
  const exportsOf = new Map(outputs.map(({ entryPoint = "", exports }) => [entryPoint, exports]));
  const importsOf = (path: string) =>
    (metafile.inputs[path]?.imports ?? [])
      .filter((imported) => imported.external === true || exportsOf.has(imported.path))
      .map((imported) => imported.path);
  const paths = Object.keys(metafile.inputs).filter((path) => exportsOf.has(path));
  return new Map(
    paths.map((path) => [
      path,
      { exports: exportsOf.get(path) ?? [], imports: importsOf(path), reached: reachedFrom(path, importsOf) },
    ]),
  );
}

/** What is found from a path by steps, with the path itself. */
export function reachedFrom(path: string, next: (path: string) => readonly string[]): Set<string> {
  const reached = new Set([path]);
  for (const found of reached) for (const other of next(found)) reached.add(other);
  return reached;
}
