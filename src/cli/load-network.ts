import { netzwerkDaseinsvorsorge } from "../data/record.ts";
import type { Language } from "../model/bilingual.ts";
import type { Network } from "../model/network.ts";
import { formatIssues } from "../network-error.ts";
import { safeParseNetwork } from "../parse/parse-network.ts";
import { type FileProblem, readJson } from "./read-file.ts";

const mostIssues = 100;

/** Loads the network of a file, or the built-in record. */
export function loadNetwork(
  path: string | undefined,
  lang: Language,
): { readonly network: Network } | FileProblem {
  if (path === undefined) return { network: netzwerkDaseinsvorsorge };
  const read = readJson(path, lang);
  if ("text" in read) return read;
  const result = safeParseNetwork(read.json);
  if (result.success) return { network: result.network };
  return { text: formatIssues(result.issues, lang, { limit: mostIssues }), exitCode: 1 };
}
