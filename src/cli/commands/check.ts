import { basename } from "node:path";
import type { Issue } from "../../issue.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { type Command, done, type Outcome, type Request } from "../command/command.ts";
import { readJson } from "../file/content.ts";
import { checkList } from "../file/list.ts";
import { issueLines, listLines } from "../file/list-lines.ts";
import { isNetworkFile } from "../file/network.ts";

/** What is wrong with a member list or with a network. */
export const check: Command = {
  name: "check",
  operands: "file",
  options: ["as-of", "blank-end"],
  usage: commandUsage.check,
  misuse: ([file = ""], values) => {
    const ofLists = (["network", "as-of", "blank-end"] as const).find((name) => values[name] !== undefined);
    const isMisused = ofLists !== undefined && isNetworkFile(file);
    return isMisused ? callFaults.optionOfLists(ofLists, file) : undefined;
  },
  run: (request) => {
    const [file = ""] = request.operands;
    const checked = isNetworkFile(file) ? checkNetworkFile(file, request) : checkListFile(file, request);
    if ("exitCode" in checked) return checked;
    const { issues, lines } = checked;
    const output = request.values.json === undefined ? lines() : issues.map((issue) => JSON.stringify(issue));
    return { ...done(output.join("\n")), exitCode: hasErrors(issues) ? 1 : 0 };
  },
};

/** What the check of a file found, and how it says so to people. */
interface CheckedFile {
  readonly issues: readonly Issue[];
  lines(): string[];
}

function checkNetworkFile(file: string, { lang, style }: Request): CheckedFile | Outcome {
  const read = readJson(file, lang);
  if ("exitCode" in read) return read;
  const { issues } = safeParseNetwork(read.json);
  const found = () => (issues.length === 0 ? [checkTexts.sound[lang]] : issueLines(issues, lang));
  return { issues, lines: () => [style.heading(basename(file)), ...found()] };
}

function checkListFile(file: string, request: Request): CheckedFile | Outcome {
  const checked = checkList(file, request);
  if ("exitCode" in checked) return checked;
  const lines = () => listLines(basename(file), checked, request.lang, request.style);
  return { issues: checked.check.issues, lines };
}

/** Whether an issue refuses the file. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
