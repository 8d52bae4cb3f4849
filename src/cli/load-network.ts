import { readFileSync } from "node:fs";
import { netzwerkDaseinsvorsorge } from "../data/record.ts";
import type { Language } from "../issue.ts";
import type { Network } from "../model/network.ts";
import { formatIssues } from "../network-error.ts";
import { safeParseNetwork } from "../parse/parse-network.ts";
import { problems } from "./texts.ts";

/** A network, or what keeps it from being one: the text to print and the exit code. */
export type LoadResult = { readonly network: Network } | { readonly text: string; readonly exitCode: 1 | 2 };

const mostIssues = 100;

/** Loads the network of a file, or the built-in record. */
export function loadNetwork(path: string | undefined, lang: Language): LoadResult {
  if (path === undefined) return { network: netzwerkDaseinsvorsorge };
  const text = attempt(() => readFileSync(path, "utf8"));
  if ("reason" in text) return { text: problems.file[lang](path, text.reason), exitCode: 2 };
  const json = attempt((): unknown => JSON.parse(text.value.replace(/^\uFEFF/, "")));
  if ("reason" in json) return { text: problems.json[lang](path, json.reason), exitCode: 1 };
  const result = safeParseNetwork(json.value);
  if (result.success) return { network: result.network };
  return { text: formatIssues(result.issues, lang, { limit: mostIssues }), exitCode: 1 };
}

function attempt<Value>(action: () => Value): { value: Value } | { reason: string } {
  try {
    return { value: action() };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
