import { basename } from "node:path";
import { checkTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { type Command, done, failed } from "../command/command.ts";
import { checkList } from "../file/list.ts";
import { listLines } from "../file/list-lines.ts";
import { isNetworkFile } from "../file/network.ts";
import { hasErrors } from "./check.ts";

/** The JSON of a network with the rows of a member list, unless the list has errors. */
export const convert: Command = {
  name: "convert",
  operands: "file",
  options: ["as-of", "blank-end"],
  usage: commandUsage.convert,
  misuse: ([file = ""]) => (isNetworkFile(file) ? callFaults.convertsLists(file) : undefined),
  run: (request) => {
    const { operands, values, lang, style } = request;
    const [file = ""] = operands;
    if (values.network === undefined && values["as-of"] === undefined) {
      return failed(2, callFaults.asOfMissing[lang]);
    }
    const checked = checkList(file, request);
    if ("exitCode" in checked) return checked;
    const { network, issues } = checked.check;
    const findings = listLines(basename(file), checked, lang, style).join("\n");
    return network === null || hasErrors(issues)
      ? failed(1, `${findings}\n\n${checkTexts.notConverted[lang]}`)
      : { ...done(JSON.stringify(network, null, 2)), problems: findings };
  },
};
