import { networkFromSqlRows } from "../../exchange/sql/network-from-sql-rows.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { formatIssues } from "../../network-error.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { type Command, done, failed } from "../command/command.ts";
import { readJson } from "../file/content.ts";

/** The JSON of a network, of the rows of the table `record`. */
export const importRows: Command = {
  name: "import",
  operands: "rows",
  options: [],
  without: ["network"],
  usage: commandUsage.import,
  run: ({ operands: [file = ""], lang }) => {
    const read = readJson(file, lang);
    if ("exitCode" in read) return read;
    // Rows may have been written by hand: the rules are checked again.
    const result = safeParseNetwork(networkFromSqlRows(Array.isArray(read.json) ? read.json : [read.json]));
    return result.success
      ? done(JSON.stringify(result.network, null, 2))
      : failed(1, formatIssues(result.issues, lang, { limit: 100 }));
  },
};
