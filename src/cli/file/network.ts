import { extname } from "node:path";
import { netzwerkDaseinsvorsorge } from "../../data/record.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { formatIssues } from "../../network-error.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { failed, type Outcome } from "../command/command.ts";
import { readJson } from "./content.ts";

const mostIssues = 100;

/** Whether a file is taken for a network, and not for a member list. */
export function isNetworkFile(file: string): boolean {
  return extname(file).toLowerCase() === ".json";
}

/**
 * The network of a file, the built-in record without one, or how the command ends.
 *
 * @param title - stands above the issues of the file
 */
export function loadNetwork(
  path: string | undefined,
  lang: Language,
  title?: string,
): { readonly network: Network } | Outcome {
  if (path === undefined) return { network: netzwerkDaseinsvorsorge };
  const read = readJson(path, lang);
  if ("exitCode" in read) return read;
  const result = safeParseNetwork(read.json);
  if (result.success) return { network: result.network };
  const issues = formatIssues(result.issues, lang, { limit: mostIssues });
  return failed(1, title === undefined ? issues : `${title}\n${issues}`);
}
