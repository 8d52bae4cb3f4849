import { extname } from "node:path";
import { pageTexts } from "../../messages/command/answers.ts";
import { callFaults, fileFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { type Command, done, failed } from "../command/command.ts";
import { isThere, readText, writeText } from "../file/content.ts";

const usualName = "mitgliederliste-pruefen.html";

/** What only the page has in it, of whatever version. */
const mark = '<meta name="generator" content="netzwerk-daseinsvorsorge page">';

/** Writes the page on which clerks check a list, in a file that every browser opens. */
export const page: Command = {
  name: "page",
  operands: "page",
  options: [],
  without: ["network", "json"],
  usage: commandUsage.page,
  misuse: ([file = usualName]) =>
    extname(file).toLowerCase() === ".html" ? undefined : callFaults.pageName(file),
  run: ({ operands: [file = usualName], lang, page: source }) => {
    const text = readText(source, lang);
    if ("exitCode" in text) return text;
    if (isThere(file)) {
      const before = readText(file, lang);
      if ("exitCode" in before) return before;
      if (!before.text.includes(mark)) return failed(2, fileFaults.notThePage(file)[lang]);
    }
    return writeText(file, text.text, lang) ?? done(pageTexts.written(file)[lang]);
  },
};
