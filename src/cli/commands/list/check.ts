import type { Issue } from "../../../issue.ts";
import { checkTexts } from "../../../messages/command/answers.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { safeParseNetwork } from "../../../parse/parse-network.ts";
import { type Command, done, exact, misused, type Outcome, type Request } from "../../command/command.ts";
import { type OptionName, type OptionValues, readingOptions } from "../../command/options.ts";
import { fileTitle, readJson, standard, writeText } from "../../file/content.ts";
import { type CheckedList, withCheckedList } from "../../file/list.ts";
import { issueLines, listLines } from "../../file/list-lines.ts";
import { readingFault } from "../../file/list-options.ts";
import { mendableIn, mendedLines, mendedNetwork, mendFault, withMendedList } from "../../file/mend.ts";
import { isNetworkFile, isNetworkInput } from "../../file/network.ts";

/** What is wrong with a member list or with a network. */
export const check: Command = {
  name: "check",
  operands: "file",
  options: ["as-of", ...readingOptions, "mend", "apply", "all"],
  usage: commandUsage.check,
  misuse: ([file = ""], values) => {
    const ofLists = listOption(values);
    if (ofLists !== undefined && isNetworkFile(file)) return callFaults.optionOfLists(ofLists, file);
    return mendFault(file, values) ?? readingFault(values);
  },
  run: (request) => {
    const [file = ""] = request.operands;
    const isInput = file === standard && isNetworkInput(request.input);
    if (!isInput && !isNetworkFile(file)) return checkListFile(file, request);
    const ofLists = listOption(request.values);
    return ofLists === undefined
      ? checkNetworkFile(file, request)
      : misused(callFaults.optionOfLists(ofLists, file), request.lang);
  },
};

/** An option that is given and is for member lists alone. */
function listOption(values: OptionValues): OptionName | undefined {
  return (["network", "as-of", ...readingOptions, "all"] as const).find((name) => values[name] !== undefined);
}

function checkNetworkFile(file: string, request: Request): Outcome {
  const { lang, style, values } = request;
  const read = readJson(file, request);
  if ("exitCode" in read) return read;
  if (values.mend !== undefined) return mendNetworkFile(values.mend, read.json, request);
  const { issues } = safeParseNetwork(read.json);
  const mendable = () => mendableLines(mendedNetwork(read.json, values).applied.length, request);
  const found = () => (issues.length === 0 ? [checkTexts.sound[lang]] : issueLines(issues, request));
  return checkedFile(
    issues,
    () => [style.heading(fileTitle(file, request.lang)), ...mendable(), ...found()],
    request,
  );
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
function mendableLines(count: number, { lang, style }: Request): string[] {
  return count === 0 ? [] : style.wrap(checkTexts.mendable(count)[lang], 2);
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
    ...listLines(fileTitle(file, request.lang), checked, request, mendable),
    "",
    ...request.style.wrap(checkTexts.notLookedUp[request.lang]),
  ];
}

function checkedFile(issues: readonly Issue[], lines: () => string[], { values }: Request): Outcome {
  const answer =
    values.json === undefined
      ? done(lines().join("\n"))
      : exact(issues.map((issue) => JSON.stringify(issue)).join("\n"));
  return { ...answer, exitCode: hasErrors(issues) ? 1 : 0 };
}

/** Whether an issue refuses the file. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
