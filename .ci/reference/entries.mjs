import { readFileSync } from "node:fs";
import { Converter, ReflectionKind } from "typedoc";
import { MarkdownPageEvent } from "typedoc-plugin-markdown";

const { name: packageName, exports } = JSON.parse(readFileSync("package.json", "utf8"));

/** The entries, in the order of `package.json`, with what the reference calls their folders. */
export const entries = Object.keys(exports)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => ({
    folder: entry === "." ? "main" : entry.slice(2),
    import: entry.replace(".", packageName),
  }));

/** The source of an entry. */
export function sourceOf({ folder }) {
  return folder === "main" ? "src/index.ts" : `src/${folder}/index.ts`;
}

/**
 * Describes each name once, in the smallest entry that has it: the first one that TypeDoc is given. Its page says from
 * which entries it can be imported.
 */
export function placeNames(app) {
  const importsOf = new Map();
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const modules = project.getChildrenByKind(ReflectionKind.Module);
    for (const module of modules) {
      if (module.name === "index") module.name = "main";
      for (const child of [...(module.children ?? [])]) {
        const named = child.isReference() ? child.getTargetReflectionDeep() : child;
        importsOf.set(named, [...(importsOf.get(named) ?? []), module.name]);
        if (child.isReference()) project.removeReflection(child);
      }
    }
  });
  app.converter.addUnknownSymbolResolver(({ symbolReference }) => {
    const [{ path } = {}] = symbolReference?.path ?? [];
    const target = [...importsOf.keys()].find(({ name }) => name === path);
    return target && { target, caption: path };
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    const folders = importsOf.get(page.model);
    if (folders !== undefined)
      page.contents = page.contents.replace("\n", () => `\n\n${importLine(folders)}\n`);
    if (page.model.isProject()) page.contents = page.contents.replace(/^## Modules.*/ms, indexTable);
  });
}

/** The table of the entries, by what is imported and in the order of `package.json`. */
function indexTable(modules) {
  const summaryOf = (folder) => new RegExp(`\\]\\(${folder}/README.md\\) \\| (.*) \\|`).exec(modules)?.[1];
  return [
    "The functions of each entry, with their types. [Which function answers which question](../guides/functions.md) leads",
    "from a question to its function.",
    "",
    "| Import | What it has |",
    "|---|---|",
    ...entries.map(
      ({ folder, import: name }) => `| [\`${name}\`](${folder}/README.md) | ${summaryOf(folder)} |`,
    ),
    "",
  ].join("\n");
}

function importLine(folders) {
  if (folders.length === entries.length - 1) return "Import it from any entry.";
  const names = entries
    .filter(({ folder }) => folders.includes(folder))
    .map((entry) => `\`${entry.import}\``);
  return `Import it from ${names.join(", ").replace(/, (?=[^,]*$)/, " or ")}.`;
}
