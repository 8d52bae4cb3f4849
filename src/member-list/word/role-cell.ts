import { labels } from "../../model/labels.ts";
import type { MembershipRole, StartReason } from "../../model/membership.ts";
import { fold } from "../../text/fold.ts";
import type { CellReading } from "../../text/reading.ts";
import { isFoundingWord } from "./vocabularies.ts";
import { readWordCell, type Vocabulary } from "./word-cell.ts";

/** The role in a cell, and the reason of the start if the word has it too (Gründungsmitglied). */
export interface CellRole {
  readonly role: MembershipRole;
  readonly startReason?: StartReason | undefined;
}

/** The role that a cell names; what it is called by another word than its own is said. */
export function readRoleCell(text: string, words: Vocabulary<MembershipRole>): CellReading<CellRole> {
  const reading = readWordCell(text, words);
  if ("fault" in reading) return reading;
  const role = reading.value;
  if (role !== "member" && !isName(text, role))
    return { value: { role }, found: [{ code: "word-read", params: { value: text, role } }] };
  return { value: isFoundingWord(text) ? { role, startReason: "founding" } : { role } };
}

/** Whether a text is a role as the model calls it. */
function isName(text: string, role: MembershipRole): boolean {
  const { de, en } = labels.role[role];
  return [role, de, en].some((name) => fold(name) === fold(text));
}
