import { basename } from "node:path";
import type { Issue } from "../../issue.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { type Command, done, type Outcome, type Request } from "../command/command.ts";
import { readingOptions } from "../command/options.ts";
import { readJson, writeText } from "../file/content.ts";
import { type CheckedList, withCheckedList } from "../file/list.ts";
import { issueLines, listLines } from "../file/list-lines.ts";
import { readingFault } from "../file/list-options.ts";
import { mendableIn, mendedLines, mendedNetwork, mendFault, withMendedList } from "../file/mend.ts";
import { isNetworkFile } from "../file/network.ts";
import { wrap } from "../terminal/layout.ts";

/** What is wrong with a member list or with a network. */
export const check: Command = {
  name: "check",
  operands: "file",
  options: ["as-of", ...readingOptions, "mend", "apply", "all"],
  usage: commandUsage.check,
  misuse: ([file = ""], values) => {
    const ofLists = (["network", "as-of", ...readingOptions, "all"] as const).find(
      (name) => values[name] !== undefined,
    );
    if (ofLists !== undefined && isNetworkFile(file)) return callFaults.optionOfLists(ofLists, file);
    return mendFault(file, values) ?? readingFault(values);
  },
  run: (request) => {
    const [file = ""] = request.operands;
    return isNetworkFile(file) ? checkNetworkFile(file, request) : checkListFile(file, request);
  },
};

function checkNetworkFile(file: string, request: Request): Outcome {
  const { lang, style, values } = request;
  const read = readJson(file, lang);
  if ("exitCode" in read) return read;
  if (values.mend !== undefined) return mendNetworkFile(values.mend, read.json, request);
  const { issues } = safeParseNetwork(read.json);
  const mendable = () => mendableLines(mendedNetwork(read.json, values).applied.length, request);
  const found = () => (issues.length === 0 ? [checkTexts.sound[lang]] : issueLines(issues, lang));
  return checkedFile(issues, () => [style.heading(basename(file)), ...mendable(), ...found()], request);
}

function mendNetworkFile(path: string, json: unknown, request: Request): Outcome {
  const mended = mendedNetwork(json, request.values);
  const failed = writeText(path, `${JSON.stringify(mended.input, null, 2)}\n`, request.lang);
  return failed ?? checkedFile(mended.left, () => mendedLines(path, mended, request, false), request);
}

function mendListFile(path: string, checked: CheckedList, request: Request): Outcome | Promise<Outcome> {
  return withMendedList(path, checked, request, (mended) =>
    checkedFile(mended.left, () => mendedLines(path, mended, request, true), request),
  );
}

/** How many findings would be mended; nothing if there are none. */
function mendableLines(count: number, { lang }: Request): string[] {
  return count === 0 ? [] : wrap(checkTexts.mendable(count)[lang], 2);
}

function checkListFile(file: string, request: Request): Outcome | Promise<Outcome> {
  const { mend } = request.values;
  return withCheckedList(file, request, (checked) =>
    mend === undefined
      ? checkedFile(checked.check.issues, () => checkedLines(file, checked, request), request)
      : mendListFile(mend, checked, request),
  );
}

function checkedLines(file: string, checked: CheckedList, request: Request): string[] {
  const mendable = mendableLines(mendableIn(checked, request), request);
  return [
    ...listLines(basename(file), checked, request, mendable),
    "",
    ...wrap(checkTexts.notLookedUp[request.lang]),
  ];
}

function checkedFile(issues: readonly Issue[], lines: () => string[], { values }: Request): Outcome {
  const output = values.json === undefined ? lines() : issues.map((issue) => JSON.stringify(issue));
  return { ...done(output.join("\n")), exitCode: hasErrors(issues) ? 1 : 0 };
}

/** Whether an issue refuses the file. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
