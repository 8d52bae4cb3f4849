import { dayOfList } from "../../../member-list/join/given/base.ts";
import { checkTexts } from "../../../messages/command/answers.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { type Command, json, misused, refused } from "../../command/command.ts";
import { readingOptions } from "../../command/options.ts";
import { fileTitle } from "../../file/content.ts";
import { withCheckedList } from "../../file/list.ts";
import { listLines } from "../../file/list-lines.ts";
import { readingFault } from "../../file/list-options.ts";
import { isNetworkFile } from "../../file/network.ts";
import { hasErrors } from "../list/check.ts";

/** The JSON of a network with the rows of a member list, unless the list has errors. */
export const convert: Command = {
  name: "convert",
  operands: "file",
  options: ["as-of", ...readingOptions, "all"],
  usage: commandUsage.convert,
  misuse: ([file = ""], values) =>
    isNetworkFile(file) ? callFaults.takesLists("convert", file) : readingFault(values),
  run: (request) => {
    const { operands, values, lang, style } = request;
    const [file = ""] = operands;
    return withCheckedList(file, request, (checked) => {
      const isDated = [values.network, values["as-of"], dayOfList(checked.list)].some(
        (one) => one !== undefined,
      );
      if (!isDated) return misused(callFaults.asOfMissing, lang);
      const { network, issues } = checked.check;
      const findings = listLines(fileTitle(file, request.lang), checked, request).join("\n");
      return network === null || hasErrors(issues)
        ? refused(1, issues, [findings, "", ...style.wrap(checkTexts.notConverted[lang])].join("\n"))
        : { ...json(network), problems: findings };
    });
  },
};
