import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { command } from "../cli/command.ts";
import { testFolder } from "../cli/folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guides = ["docs/de", "docs/guides"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const folder = testFolder();

/** A call that a page shows, with its output; a last line "…" stands for what is left out. */
interface Shown {
  readonly page: string;
  readonly words: readonly string[];
  readonly output: string;
}

const shown = ["README.md", ...guides].flatMap(callsOn);

function callsOn(page: string): Shown[] {
  const text = readFileSync(join(root, page), "utf8");
  const [, list = ""] = /^```csv\n(.*?)^```$/ms.exec(text) ?? [];
  const named = [...text.matchAll(/^`([^`\n]+\.(?:csv|json))`\n\n```(?:csv|json)\n(.*?)^```$/gms)];
  const files = new Map(named.map(([, name = "", content = ""]) => [name, content]));
  const calls = text.matchAll(
    /^```sh\nnpx netzwerk-daseinsvorsorge([^\n]*)\n```\n[^`]*^```text\n(.*?)^```$/gms,
  );
  return [...calls].map(([, line = "", output = ""]) => {
    const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
    return {
      page,
      words: words.map((word, at) => {
        if (words[at - 1] === "--out") return join(folder.path, word);
        const [, name, day = ""] = /^(.+\.(?:csv|json))(@.*)?$/.exec(word) ?? [];
        return name === undefined ? word : folder.fileWith(name, files.get(name) ?? list) + day;
      }),
      output,
    };
  });
}

it("README and guides show calls with their output", () => {
  expect(new Set(shown.map(({ page }) => page))).toEqual(
    new Set([
      "README.md",
      "docs/guides/command.md",
      "docs/de/jahreslisten.md",
      "docs/de/jahresbericht.md",
      "docs/guides/member-lists.md",
      "docs/guides/review-a-change-of-data.md",
      "docs/de/mitgliederliste-pruefen.md",
    ]),
  );
});

it.each(shown)("$page shows what the command prints for $words", ({ words, output }) => {
  const { output: printed } = command(...words);
  const [beginning = "", ...rest] = output.split("\n…\n");
  if (rest.length === 0) expect(printed).toBe(output);
  else expect(printed.slice(0, beginning.length)).toBe(beginning);
});
