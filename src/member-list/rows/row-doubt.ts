import {
  isUnsettled,
  saysApplying,
  saysBeside,
  saysLeaving,
  saysResting,
  saysReturning,
} from "../date/leaving.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import { codeOf } from "../word/word-cell.ts";
import { type ListValue, periodsIn, valueIn } from "./value/values.ts";

/** What a note says of the membership of its row, whatever the other cells say. */
export interface NoteStatement {
  /** It left, and did not come back. */
  readonly leaves: boolean;
  /** It rests, and does not leave. */
  readonly rests: boolean;
  /** It still depends on a decision. */
  readonly isUnsettled: boolean;
  /** It has only applied. */
  readonly applies: boolean;
  /** It takes part in another role. */
  readonly isBeside: boolean;
}

/** What a note says, in its whole words, or in a part between commas that is a word for a status or a role. */
export function noteStatement(note: string, words: Vocabularies): NoteStatement {
  const parts = note.split(/[,;:()\r\n]| - | – |\. /).map((part) => part.trim());
  const said = parts.filter((part) => !isEarlier.test(part)).map(withoutDenied);
  const roles = parts.map((part) => codeOf(part, words.role));
  const isOver = (part: string) => (saysLeaving(part) && !saysResting(part)) || isEnd(part, words);
  return {
    leaves: !saysReturning(note) && said.some(isOver),
    rests: !saysReturning(note) && said.some(saysResting),
    isUnsettled: said.some(isUnsettled),
    applies: said.some(saysApplying),
    isBeside: said.some(saysBeside) || roles.includes("associate") || roles.includes("candidate"),
  };
}

/**
 * Whether the note of a row may mean that it is no member, or not a full one, and no other cell settles it: it left and there
 * is no end, it rests and no end says that it goes on, it has only applied and there is no start, or it takes part in another
 * role and no role is named.
 */
export function isDoubted(
  values: readonly ListValue[],
  { leaves, rests, isUnsettled, applies, isBeside }: NoteStatement,
): boolean {
  return (
    isUnsettled ||
    (leaves && !isEnded(values)) ||
    (rests && !statesEnd(values)) ||
    (applies && !hasStart(values)) ||
    (isBeside && valueIn(values, "role") === undefined)
  );
}

/** A part of a note that speaks of an earlier time (`zuvor Gast`). */
const isEarlier = /(?<!\p{L})(?:zuvor|vorher|davor|previously|before)(?!\p{L})/iu;

const isDenial = /^(?:nicht|keine?[mnrs]?|ohne|nie|not|no|never)$/i;
const hasDenial = /nicht|kein|ohne|nie|no|never/i;
const isDeniedOfNoMember = /^(?:mehr|Stimmrecht|stimmberechtigt)/i;

/** A part of a note without the words that it denies (`keine Kündigung`), unless the denial says itself that it is no member. */
function withoutDenied(part: string): string {
  if (!hasDenial.test(part)) return part;
  const words = part.split(" ");
  return words
    .filter((word, at) => !isDenial.test(words[at - 1] ?? "") || isDeniedOfNoMember.test(word))
    .join(" ");
}

/** Whether cells of a row say themselves what it is, so that a heading above it or a footnote says nothing more. */
export function isSettled(values: readonly ListValue[]): boolean {
  return isEnded(values) || valueIn(values, "status") !== undefined || valueIn(values, "role") !== undefined;
}

function isEnd(part: string, { status }: Vocabularies): boolean {
  return codeOf(part, status) === "ended";
}

/** Whether a row states an end, or that there is none. */
export function statesEnd(values: readonly ListValue[]): boolean {
  return periodsIn(values).at(-1)?.endDate !== undefined || valueIn(values, "status")?.value === "ended";
}

function isEnded(values: readonly ListValue[]): boolean {
  const end = periodsIn(values).at(-1)?.endDate;
  return (end !== undefined && end !== "..") || valueIn(values, "status")?.value === "ended";
}

function hasStart(values: readonly ListValue[]): boolean {
  return periodsIn(values).some(({ startDate }) => typeof startDate === "string");
}
