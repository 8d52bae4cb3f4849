import type { Bilingual, Language } from "../model/bilingual.ts";

type Reasons = { readonly [code in string]?: Bilingual };

const noAccess: Bilingual = { de: "Der Zugriff ist nicht erlaubt.", en: "Access is not allowed." };
const aFolder: Bilingual = { de: "Sie ist ein Ordner.", en: "It is a folder." };
const shared: Reasons = { EACCES: noAccess, EPERM: noAccess, EISDIR: aFolder };

const reasons: { readonly [action in "read" | "write"]: Reasons } = {
  read: { ...shared, ENOENT: { de: "Es gibt sie nicht.", en: "There is no such file." } },
  write: { ...shared, ENOENT: { de: "Den Ordner gibt es nicht.", en: "There is no such folder." } },
};

/** Why a file cannot be read or written, in a sentence; what is not foreseen, in the words of the system. */
export function fileReason(error: unknown, action: "read" | "write", lang: Language): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[action][code]?.[lang] ?? (error instanceof Error ? error.message : String(error));
}
