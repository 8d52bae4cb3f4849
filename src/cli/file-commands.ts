import { basename } from "node:path";
import type { Issue } from "../issue.ts";
import { safeParseNetwork } from "../parse/parse-network.ts";
import { listLines, networkLines } from "./check.ts";
import { isNetworkFile } from "./command-form.ts";
import { styleFor } from "./layout.ts";
import { checkList } from "./list.ts";
import type { Options } from "./options.ts";
import { done, type Outcome } from "./outcome.ts";
import { problems } from "./problems.ts";
import { readJson } from "./read-file.ts";
import { texts } from "./texts.ts";

type Report = (line: string) => void;

/** Checks the file of the options: a network if it is JSON, else a member list. */
export function check(options: Options, hasColors: boolean, report: Report): Outcome {
  const [file = ""] = options.operands;
  return isNetworkFile(file)
    ? checkNetworkFile(file, options, hasColors)
    : checkListFile(file, options, hasColors, report);
}

function checkNetworkFile(file: string, options: Options, hasColors: boolean): Outcome {
  const read = readJson(file, options.lang);
  if ("text" in read) return { exitCode: read.exitCode, output: "", problems: read.text };
  const { issues } = safeParseNetwork(read.json);
  const lines = networkLines(basename(file), issues, options.lang, styleFor(hasColors));
  return { ...done(options.json ? jsonLines(issues) : lines.join("\n")), exitCode: exitCodeFor(issues) };
}

function checkListFile(file: string, options: Options, hasColors: boolean, report: Report): Outcome {
  const checked = checkList(file, options, report);
  if ("text" in checked) return { exitCode: checked.exitCode, output: "", problems: checked.text };
  const lines = () => listLines(basename(file), checked, options.lang, styleFor(hasColors)).join("\n");
  const output = options.json ? jsonLines(checked.check.issues) : lines();
  return { ...done(output), exitCode: exitCodeFor(checked.check.issues) };
}

/** Makes the JSON of a network of the member list of the options; of a list with errors it makes none. */
export function convert(options: Options, hasColors: boolean, report: Report): Outcome {
  const [file = ""] = options.operands;
  if (options.network === undefined && options.asOf === undefined) {
    return { exitCode: 2, output: "", problems: problems.asOfMissing[options.lang] };
  }
  const checked = checkList(file, options, report);
  if ("text" in checked) return { exitCode: checked.exitCode, output: "", problems: checked.text };
  const findings = listLines(basename(file), checked, options.lang, styleFor(hasColors));
  if (checked.check.network === null || exitCodeFor(checked.check.issues) === 1) {
    return {
      exitCode: 1,
      output: "",
      problems: [...findings, "", texts.notConverted[options.lang]].join("\n"),
    };
  }
  return { ...done(JSON.stringify(checked.check.network, null, 2)), problems: findings.join("\n") };
}

function exitCodeFor(issues: readonly Issue[]): 0 | 1 {
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

function jsonLines(issues: readonly Issue[]): string {
  return issues.map((issue) => JSON.stringify(issue)).join("\n");
}
