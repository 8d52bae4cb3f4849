import { networkFromSqlRows } from "../../../exchange/sql/network-from-sql-rows.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { safeParseNetwork } from "../../../parse/parse-network.ts";
import { type Command, json, refused } from "../../command/command.ts";
import { readJson } from "../../file/content.ts";
import { issuesText } from "../../file/issues-text.ts";

/** The JSON of a network, of the rows of the table `record`. */
export const importRows: Command = {
  name: "import",
  operands: "rows",
  options: [],
  without: ["network"],
  usage: commandUsage.import,
  run: (request) => {
    const [file = ""] = request.operands;
    const read = readJson(file, request);
    if ("exitCode" in read) return read;
    // Rows may have been written by hand: the rules are checked again.
    const result = safeParseNetwork(networkFromSqlRows(Array.isArray(read.json) ? read.json : [read.json]));
    return result.success
      ? json(result.network)
      : refused(1, result.issues, issuesText(result.issues, request.lang, 100));
  },
};
