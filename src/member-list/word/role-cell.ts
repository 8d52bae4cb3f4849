import type { MembershipRole, StartReason } from "../../model/membership.ts";
import type { CellReading } from "../text/reading.ts";
import { isFoundingWord } from "./vocabularies.ts";
import { readWordCell, type Vocabulary } from "./word-cell.ts";

/** The role in a cell, and the reason of the start if the word has it too (Gründungsmitglied). */
export interface CellRole {
  readonly role: MembershipRole;
  readonly startReason?: StartReason | undefined;
}

/** The role that a cell names. */
export function readRoleCell(text: string, words: Vocabulary<MembershipRole>): CellReading<CellRole> {
  const reading = readWordCell(text, words);
  if ("fault" in reading) return reading;
  const role = reading.value;
  return { value: isFoundingWord(text) ? { role, startReason: "founding" } : { role } };
}
