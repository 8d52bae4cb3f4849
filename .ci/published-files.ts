import { join, posix, relative } from "node:path";
import { build, type OnResolveResult, type Plugin } from "esbuild";
import { addTo, groupBy } from "../src/grouping.ts";

/** The files that are published, by name without extension: the sources that each is made of. */
export type PublishedFiles = ReadonlyMap<string, readonly string[]>;

interface Source {
  readonly exports: readonly string[];
  /** Sources, and names of packages, that it imports for more than their types. */
  readonly imports: readonly string[];
}

/** Stages with a file for each source: who needs the sentences on dates does not need those on lists. */
const stagesApart = ["messages"];

/**
 * The files that these entries load: one for each stage, because opening a file takes longer than reading it.
 *
 * A source is a file of its own if an entry needs nothing else of its stage, or if an entry that can do without some
 * package would load it for the source.
 *
 * @param entries - sources such as `src/query/index.ts`
 */
export async function publishedFiles(entries: readonly string[]): Promise<PublishedFiles> {
  const sources = await readSources();
  const importsOf = (path: string) => sources.get(path)?.imports ?? [];
  const neededBy = (...paths: string[]) => [...reachedFrom(paths, importsOf)];
  const sourcesOf = (...paths: string[]) => neededBy(...paths).filter((path) => sources.has(path));
  const packagesOf = (path: string) => neededBy(path).filter((name) => !sources.has(name));

  const needed = sourcesOf(...entries);
  const apart = new Set(needed.filter((path) => stagesApart.includes(stageOf(path))));
  for (const entry of entries) {
    for (const [first = "", ...others] of groupBy(sourcesOf(entry), stageOf).values()) {
      if (others.length === 0) apart.add(first);
    }
  }
  for (;;) {
    const files = groupBy(needed, (path) => (apart.has(path) ? fileNameOf(path) : stageOf(path)));
    const before = apart.size;
    for (const entry of entries) {
      const packages = new Set(packagesOf(entry));
      for (const path of loadedFor(entry, files, importsOf)) {
        if (packagesOf(path).some((name) => !packages.has(name))) apart.add(path);
      }
    }
    if (apart.size > before) continue;
    assertNamesDiffer(files, sources);
    return files;
  }
}

/** The sources of all files that are read when the entry is imported. */
function loadedFor(
  entry: string,
  files: PublishedFiles,
  importsOf: (path: string) => readonly string[],
): Set<string> {
  const partsWith = new Map(
    [...files.values()].flatMap((parts) => parts.map((part) => [part, parts] as const)),
  );
  return reachedFrom([entry], (path) => [...importsOf(path), ...(partsWith.get(path) ?? [])]);
}

async function readSources(): Promise<ReadonlyMap<string, Source>> {
  const { metafile } = await build({
    entryPoints: ["src/**/*.ts"],
    outdir: "dist",
    format: "esm",
    bundle: true,
    splitting: true,
    packages: "external",
    metafile: true,
    write: false,
  });
  const exported = Object.values(metafile.outputs).map(
    ({ entryPoint = "", exports }) => [entryPoint, exports] as const,
  );
  const exportsOf = new Map(exported);
  const own = Object.entries(metafile.inputs).filter(([path]) => exportsOf.has(path));
  return new Map(
    own.map(([path, { imports }]) => {
      const loaded = imports.filter((imported) => imported.external === true || exportsOf.has(imported.path));
      return [path, { exports: exportsOf.get(path) ?? [], imports: loaded.map((imported) => imported.path) }];
    }),
  );
}

function reachedFrom(paths: readonly string[], next: (path: string) => readonly string[]): Set<string> {
  const reached = new Set(paths);
  for (const path of reached) for (const other of next(path)) reached.add(other);
  return reached;
}

/** `src/query/history/stints.ts` → `query/history/stints`. */
function fileNameOf(source: string): string {
  return posix.relative("src", source).replace(/\.ts$/, "");
}

/** `src/query/history/stints.ts` → `query`; an entry is a stage of its own, and so are the sources outside folders. */
function stageOf(source: string): string {
  const name = fileNameOf(source);
  const [folder = name, ...inFolder] = name.split("/");
  if (posix.basename(name) === "index") return name;
  return inFolder.length === 0 ? "network-error" : folder;
}

function assertNamesDiffer(files: PublishedFiles, sources: ReadonlyMap<string, Source>): void {
  for (const [file, parts] of files) {
    const exporters = new Map<string, string[]>();
    for (const part of parts)
      for (const name of sources.get(part)?.exports ?? []) addTo(exporters, name, part);
    for (const [name, of] of exporters) {
      if (of.length > 1)
        throw new Error(`${file}.js would export “${name}” of ${of.join(" and ")}: rename one.`);
    }
  }
}

/** Makes each file of its own sources: what these import of others, they import from the other files. */
export function madeOfSources(files: PublishedFiles): Plugin {
  const fileWith = new Map([...files].flatMap(([name, parts]) => parts.map((part) => [part, name] as const)));
  const sourceOf = (path: string) => relative(process.cwd(), path).replaceAll("\\", "/");
  return {
    name: "made-of-sources",
    setup({ initialOptions, onResolve, onLoad }) {
      const made = [...files].filter(([name]) => initialOptions.format === "esm" || !name.startsWith("cli"));
      initialOptions.entryPoints = Object.fromEntries(
        made.map(([name, [first = "", ...others]]) => [name, others.length === 0 ? first : `made:${name}`]),
      );
      onResolve({ filter: /^made:/ }, ({ path }) => ({
        path: path.slice("made:".length),
        namespace: "made",
      }));
      onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => {
        const contents = files.get(path)?.map((part) => `export * from "./${part}";`);
        return { contents: contents?.join("\n") ?? "", resolveDir: process.cwd() };
      });
      onResolve({ filter: /^\..*\.ts$/ }, ({ importer, resolveDir, path }) => {
        const from = fileWith.get(sourceOf(importer));
        const to = fileWith.get(sourceOf(join(resolveDir, path)));
        return from === undefined || to === undefined || from === to ? undefined : linkBetween(from, to);
      });
      onResolve({ filter: /^[a-z]/ }, ({ importer, path }) => {
        const from = fileWith.get(sourceOf(importer));
        const [name = path] = path.split("/");
        return from !== undefined && files.has(name) ? linkBetween(from, name) : undefined;
      });
    },
  };
}

function linkBetween(from: string, to: string): OnResolveResult {
  const path = posix.relative(posix.dirname(from), `${to}.js`);
  return { path: path.startsWith(".") ? path : `./${path}`, external: true, sideEffects: false };
}
