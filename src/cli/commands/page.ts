import { extname } from "node:path";
import { pageTexts } from "../../messages/command/answers.ts";
import { callFaults, fileFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { type Command, done, unusable } from "../command/command.ts";
import { isThere, readText, writeText } from "../file/content.ts";

const usualName = "mitgliederliste-pruefen.html";

/** What only the page has in it, of whatever version. */
const mark = '<meta name="generator" content="netzwerk-daseinsvorsorge page">';

/** The page that was written. */
export interface PageAnswer {
  /** The file, as the call names it. */
  readonly file: string;
}

/** Writes the page on which clerks check a list, in a file that every browser opens. */
export const page: Command = {
  name: "page",
  operands: "page",
  options: [],
  without: ["network"],
  usage: commandUsage.page,
  misuse: ([file = usualName]) =>
    extname(file).toLowerCase() === ".html" ? undefined : callFaults.pageName(file),
  run: (request) => {
    const { operands, values, lang, style, page: source } = request;
    const [file = usualName] = operands;
    const text = readText(source, request);
    if ("exitCode" in text) return text;
    if (isThere(file)) {
      const before = readText(file, request);
      if ("exitCode" in before) return before;
      if (!before.text.includes(mark)) return unusable(2, fileFaults.notThePage(file), lang);
    }
    const answer: PageAnswer = { file };
    const written =
      values.json === undefined
        ? style.wrap(pageTexts.written(file)[lang]).join("\n")
        : JSON.stringify(answer);
    return writeText(file, text.text, lang) ?? done(written);
  },
};
