import { extname } from "node:path";
import { netzwerkDaseinsvorsorge } from "../../data/record.ts";
import type { Network } from "../../model/network.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { type Outcome, refused } from "../command/command.ts";
import { type Reader, readJson, standard } from "./content.ts";
import { issuesText } from "./issues-text.ts";

const mostIssues = 100;

/** Whether a file can be read or written as a network: standard input and output can. */
export function mayBeNetwork(file: string): boolean {
  return file === standard || isNetworkFile(file);
}

/** Whether what comes in by standard input is a network: a member list does not begin like JSON. */
export function isNetworkInput(input: Uint8Array): boolean {
  return /^\s*\{/.test(new TextDecoder().decode(input.subarray(0, 1000)));
}

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
  reader: Reader,
  title?: string,
): { readonly network: Network } | Outcome {
  if (path === undefined) return { network: netzwerkDaseinsvorsorge };
  const read = readJson(path, reader);
  if ("exitCode" in read) return read;
  const result = safeParseNetwork(read.json);
  if (result.success) return { network: result.network };
  const issues = issuesText(result.issues, reader.lang, mostIssues);
  return refused(1, result.issues, title === undefined ? issues : `${title}\n${issues}`);
}
