import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { type Command, done, json, refused } from "../../command/command.ts";
import { readingOptions } from "../../command/options.ts";
import { fileTitle } from "../../file/content.ts";
import { withList } from "../../file/list.ts";
import { issueLines } from "../../file/list-lines.ts";
import { readingFault } from "../../file/list-options.ts";
import { isNetworkFile } from "../../file/network.ts";
import { planLines } from "../../file/plan-lines.ts";

/** How a member list is read, to be seen, corrected and given back. */
export const plan: Command = {
  name: "plan",
  operands: "file",
  options: readingOptions,
  usage: commandUsage.plan,
  misuse: ([file = ""], values) =>
    isNetworkFile(file) ? callFaults.takesLists("plan", file) : readingFault(values),
  run: (request) => {
    const { operands, values, style } = request;
    const [file = ""] = operands;
    return withList(file, request, ({ plan: read, issues }) => {
      if (read.columns.length === 0) return refused(1, issues, issueLines(issues, request).join("\n"));
      const lines = () =>
        [style.heading(fileTitle(file, request.lang)), ...planLines(read, request)].join("\n");
      return values.json === undefined ? done(lines()) : json(read);
    });
  },
};
