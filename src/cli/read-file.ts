import { readFileSync } from "node:fs";
import type { Language } from "../issue.ts";
import { problems } from "./problems.ts";

/** Why a file is of no use: the text to print and the exit code. */
export interface FileProblem {
  readonly text: string;
  readonly exitCode: 1 | 2;
}

/** The bytes of a file, or why there are none. */
export function readBytes(path: string, lang: Language): { readonly bytes: Uint8Array } | FileProblem {
  const read = attempt(() => readFileSync(path));
  return "reason" in read
    ? { text: problems.file[lang](path, read.reason), exitCode: 2 }
    : { bytes: read.value };
}

/** The JSON in a file, or why there is none. */
export function readJson(path: string, lang: Language): { readonly json: unknown } | FileProblem {
  const read = readBytes(path, lang);
  if ("text" in read) return read;
  const json = attempt((): unknown => JSON.parse(new TextDecoder().decode(read.bytes)));
  return "reason" in json
    ? { text: problems.json[lang](path, json.reason), exitCode: 1 }
    : { json: json.value };
}

function attempt<Value>(action: () => Value): { value: Value } | { reason: string } {
  try {
    return { value: action() };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
