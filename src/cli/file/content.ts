import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { MemberListPlan } from "../../member-list/plan/given/list-plan.ts";
import { fileTexts } from "../../messages/command/answers.ts";
import { fileFaults } from "../../messages/command/faults.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import { type Outcome, type Request, unusable } from "../command/command.ts";

/** What reads files: its language, and what comes in by standard input. */
export type Reader = Pick<Request, "lang" | "input">;

/** What stands for standard input where a file is read, and for standard output where one is written. */
export const standard = "-";

/** What a file is called in an answer. */
export function fileTitle(path: string, lang: Language): string {
  return path === standard ? fileTexts.standardInput[lang] : basename(path);
}

/** The bytes of a file, or how the command ends without them. */
export function readBytes(path: string, { lang, input }: Reader): { readonly bytes: Uint8Array } | Outcome {
  if (path === standard) return { bytes: input };
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    const reason = reasonOf(error, fileFaults.noFile);
    return unusable(2, fileFaults.unreadable(path, reason), lang);
  }
}

/** Whether there is a file or folder of that name. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** The text of a file, or how the command ends without it. */
export function readText(path: string, reader: Reader): { readonly text: string } | Outcome {
  const read = readBytes(path, reader);
  return "exitCode" in read ? read : { text: new TextDecoder().decode(read.bytes) };
}

/** The JSON in a file, or how the command ends without it. */
export function readJson(path: string, reader: Reader): { readonly json: unknown } | Outcome {
  const read = readBytes(path, reader);
  if ("exitCode" in read) return read;
  try {
    return { json: JSON.parse(new TextDecoder().decode(read.bytes)) };
  } catch (error) {
    return unusable(1, fileFaults.notJson(path, messageOf(error)), reader.lang);
  }
}

/** The plan of a list in a file, or how the command ends without it; whether it is one, reading the list finds out. */
export function readPlan(path: string, reader: Reader): { readonly plan: MemberListPlan } | Outcome {
  const read = readBytes(path, reader);
  if ("exitCode" in read) return read;
  try {
    return { plan: JSON.parse(new TextDecoder().decode(read.bytes)) };
  } catch (error) {
    return unusable(1, fileFaults.planNotJson(path, messageOf(error)), reader.lang);
  }
}

/** Writes a file; gives how the command ends if that fails. */
export function writeText(path: string, text: string | Uint8Array, lang: Language): Outcome | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    const reason = reasonOf(error, fileFaults.noFolder);
    return unusable(2, fileFaults.unwritable(path, reason), lang);
  }
}

/** Makes a folder, and those above it, unless they are there; gives how the command ends if that fails. */
export function makeFolder(path: string, lang: Language): Outcome | undefined {
  try {
    mkdirSync(path, { recursive: true });
    return undefined;
  } catch (error) {
    const reason = reasonOf(error, fileFaults.noFolder);
    return unusable(2, fileFaults.unwritable(path, reason), lang);
  }
}

/** Why a file cannot be opened; what is not foreseen, in the words of the system. */
function reasonOf(error: unknown, missing: Bilingual): Bilingual {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return missing;
  if (code === "EISDIR") return fileFaults.isFolder;
  if (code === "EEXIST" || code === "ENOTDIR") return fileFaults.isFile;
  if (code === "EACCES" || code === "EPERM") return fileFaults.noAccess;
  return { de: messageOf(error), en: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
