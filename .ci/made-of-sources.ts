import { join, posix, relative } from "node:path";
import type { OnResolveResult, Plugin } from "esbuild";
import type { PublishedFiles } from "./published-files.ts";

/** Makes each file of its own sources: what these import of others, they import from the other files. */
export function madeOfSources(files: PublishedFiles): Plugin {
  const fileWith = new Map([...files].flatMap(([name, parts]) => parts.map((part) => [part, name] as const)));
  const sourceOf = (path: string) => relative(process.cwd(), path).replaceAll("\\", "/");
  return {
    name: "made-of-sources",
    setup({ initialOptions, onResolve, onLoad }) {
      const made = [...files].filter(([name]) => initialOptions.format === "esm" || !isOfCommand(name));
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

/** The command is for Node alone, which runs it as an ES module. */
function isOfCommand(file: string): boolean {
  return file.split("/")[0] === "cli";
}

function linkBetween(from: string, to: string): OnResolveResult {
  const path = posix.relative(posix.dirname(from), `${to}.js`);
  return { path: path.startsWith(".") ? path : `./${path}`, external: true, sideEffects: false };
}
