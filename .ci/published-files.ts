import { basename, relative } from "node:path/posix";
import { addTo, groupBy } from "../src/grouping.ts";
import { reachedFrom, type Sources } from "./sources.ts";

/** The files that are published, by name without extension: the sources that each is made of. */
export type PublishedFiles = ReadonlyMap<string, readonly string[]>;

/**
 * The files of which entries consist: one for each stage, because opening a file takes longer than reading it.
 *
 * - A source is a file of its own if an entry that can do without some package would load that together with the
 *   stage. Those of a stage that load the same packages are one file.
 * - A source outside the stages, and a family of messages, is a part of the lowest file that needs it and that is loaded
 *   wherever it is needed: so that nobody loads a file for it, or sentences that nobody says.
 *
 * @param entries - sources such as `src/query/index.ts`
 */
export function publishedFiles(entries: readonly string[], sources: Sources): PublishedFiles {
  const reachedBy = (path: string) => [...(sources.get(path)?.reached ?? [])];
  const sourcesOf = (path: string) => reachedBy(path).filter((reached) => sources.has(reached));
  const packagesOf = (path: string) => reachedBy(path).filter((reached) => !sources.has(reached));

  const needed = [...new Set(entries.flatMap(sourcesOf))];
  const apart = new Set<string>();
  for (;;) {
    const files = groupBy(needed, fileFinder(needed, entries, sources, apartFiles(apart, packagesOf)));
    const partsWith = new Map([...files.values()].flatMap((parts) => parts.map((part) => [part, parts])));
    const heavy = entries.flatMap((entry) => {
      const loaded = reachedFrom(entry, (path) => [...sourcesOf(path), ...(partsWith.get(path) ?? [])]);
      const packages = new Set(packagesOf(entry));
      return [...loaded].filter((path) => packagesOf(path).some((name) => !packages.has(name)));
    });
    if (heavy.length === 0) {
      assertNamesDiffer(files, sources);
      return files;
    }
    for (const path of heavy) apart.add(path);
  }
}

/** The files of sources that are no part of the file of their stage: one for all that load the same packages. */
function apartFiles(
  apart: ReadonlySet<string>,
  packagesOf: (path: string) => string[],
): ReadonlyMap<string, string> {
  const alike = groupBy([...apart].filter(isInStage), (path) =>
    [stageOf(path), ...packagesOf(path).sort()].join(),
  );
  return new Map(
    [...alike.values()].flatMap((paths) => paths.map((path) => [path, nameOf(paths[0] ?? path)] as const)),
  );
}

/** Finds the name of the file of which a source is a part. */
function fileFinder(
  needed: readonly string[],
  entries: readonly string[],
  sources: Sources,
  apart: ReadonlyMap<string, string>,
): (path: string) => string {
  const ownFile = (path: string) => apart.get(path) ?? (isInStage(path) ? stageOf(path) : nameOf(path));
  const loadedWith = new Map(
    [...groupBy(needed, ownFile)].map(([file, parts]) => {
      const reached = parts.flatMap((part) => [...(sources.get(part)?.reached ?? [])]);
      return [file, new Set(reached.filter((path) => sources.has(path)).map(ownFile))];
    }),
  );
  const fileOf = (path: string): string => {
    if (isInStage(path)) return ownFile(path);
    const users = needed.filter((user) => sources.get(user)?.imports.includes(path)).map(fileOf);
    const lowest = users.find((file) => users.every((user) => isFree(user, file)));
    return lowest ?? ownFile(path);
  };
  /** Whether it costs nothing that a file loads another one: it does so already, or every entry that loads it. */
  const isFree = (user: string, file: string) => {
    if (loadedWith.get(user)?.has(file)) return true;
    if (loadedWith.get(file)?.has(user)) return false;
    const loading = entries
      .map((entry) => loadedWith.get(ownFile(entry)))
      .filter((files) => files?.has(user));
    return loading.every((files) => files?.has(file));
  };
  return fileOf;
}

/** `src/query/history/stints.ts` → `query/history/stints`. */
function nameOf(source: string): string {
  return relative("src", source).replace(/\.ts$/, "");
}

/** `src/query/history/stints.ts` → `query`; an entry is a stage of its own. */
function stageOf(source: string): string {
  const name = nameOf(source);
  return basename(name) === "index" ? name : (name.split("/")[0] ?? name);
}

function isInStage(source: string): boolean {
  const stage = stageOf(source);
  return basename(stage) === "index" || (stage !== nameOf(source) && stage !== "messages");
}

function assertNamesDiffer(files: PublishedFiles, sources: Sources): void {
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
