import { basename } from "node:path";
import type { Issue } from "../../issue.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { type Command, done, type Outcome, type Request } from "../command/command.ts";
import { readingOptions } from "../command/options.ts";
import { readJson } from "../file/content.ts";
import { withCheckedList } from "../file/list.ts";
import { issueLines, listLines } from "../file/list-lines.ts";
import { readingFault } from "../file/list-options.ts";
import { isNetworkFile } from "../file/network.ts";

/** What is wrong with a member list or with a network. */
export const check: Command = {
  name: "check",
  operands: "file",
  options: ["as-of", ...readingOptions, "all"],
  usage: commandUsage.check,
  misuse: ([file = ""], values) => {
    const ofLists = (["network", "as-of", ...readingOptions, "all"] as const).find(
      (name) => values[name] !== undefined,
    );
    if (ofLists === undefined) return undefined;
    return isNetworkFile(file) ? callFaults.optionOfLists(ofLists, file) : readingFault(values);
  },
  run: (request) => {
    const [file = ""] = request.operands;
    return isNetworkFile(file) ? checkNetworkFile(file, request) : checkListFile(file, request);
  },
};

function checkNetworkFile(file: string, request: Request): Outcome {
  const { lang, style } = request;
  const read = readJson(file, lang);
  if ("exitCode" in read) return read;
  const { issues } = safeParseNetwork(read.json);
  const found = () => (issues.length === 0 ? [checkTexts.sound[lang]] : issueLines(issues, lang));
  return checkedFile(issues, () => [style.heading(basename(file)), ...found()], request);
}

function checkListFile(file: string, request: Request): Outcome | Promise<Outcome> {
  return withCheckedList(file, request, (checked) =>
    checkedFile(checked.check.issues, () => listLines(basename(file), checked, request), request),
  );
}

function checkedFile(issues: readonly Issue[], lines: () => string[], { values }: Request): Outcome {
  const output = values.json === undefined ? lines() : issues.map((issue) => JSON.stringify(issue));
  return { ...done(output.join("\n")), exitCode: hasErrors(issues) ? 1 : 0 };
}

/** Whether an issue refuses the file. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
