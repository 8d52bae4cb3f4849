import { readFileSync } from "node:fs";
import type { Language } from "../model/bilingual.ts";
import { fileReason } from "./file-reason.ts";
import { problems } from "./problems.ts";

/** Why a file is of no use: the text to print and the exit code. */
export interface FileProblem {
  readonly text: string;
  readonly exitCode: 1 | 2;
}

/** The bytes of a file, or why there are none. */
export function readBytes(path: string, lang: Language): { readonly bytes: Uint8Array } | FileProblem {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { text: problems.file[lang](path, fileReason(error, "read", lang)), exitCode: 2 };
  }
}

/** The JSON in a file, or why there is none. */
export function readJson(path: string, lang: Language): { readonly json: unknown } | FileProblem {
  const read = readBytes(path, lang);
  if ("text" in read) return read;
  try {
    return { json: JSON.parse(new TextDecoder().decode(read.bytes)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { text: problems.json[lang](path, reason), exitCode: 1 };
  }
}
