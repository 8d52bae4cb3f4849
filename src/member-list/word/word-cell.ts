import { laender } from "../../keys/laender.ts";
import { nearestAmong } from "../../parse/remedy/suggestions.ts";
import { fold } from "../../text/fold.ts";
import { type CellReading, faulty } from "../../text/reading.ts";

/** What the words of a column are about. */
export type WordGroup = "kind" | "state" | "role" | "status" | "member" | "startReason" | "endReason";

/** The words that a column takes, folded, each with the code that it stands for. */
export interface Vocabulary<Code extends string> {
  readonly group: WordGroup;
  /** The words as people write them, each with its code. */
  readonly words: readonly (readonly [word: string, code: Code])[];
  /** By folded word its code. */
  readonly codes: ReadonlyMap<string, Code>;
}

/** The code for which a text stands in a vocabulary; `undefined` if it is no word of it. */
export function codeOf<Code extends string>(
  text: string,
  { group, codes }: Vocabulary<Code>,
): Code | undefined {
  return codes.get(fold(text)) ?? (group === "state" ? codeAfterKey(text, codes) : undefined);
}

const keyBefore = /^(?:(DE[1-9A-G][0-9A-Z]{0,2})|(\d\d?))(?: ?[-:,;/] ?| )(?=\p{L})/u;

/** The Land whose name has its own NUTS code or number before it (`DEC0-Saarland`). */
function codeAfterKey<Code extends string>(text: string, codes: ReadonlyMap<string, Code>): Code | undefined {
  const [before, nuts, number] = keyBefore.exec(text) ?? [];
  if (before === undefined) return undefined;
  const code = codes.get(fold(text.slice(before.length)));
  const [, land] = Object.entries(laender).find(([key, named]) =>
    nuts === undefined
      ? key === number?.padStart(2, "0")
      : named !== undefined && nuts.startsWith(named.nuts1),
  ) ?? ["", undefined];
  return land?.state === code ? code : undefined;
}

/** The code for which the word of a cell stands. */
export function readWordCell<Code extends string>(text: string, words: Vocabulary<Code>): CellReading<Code> {
  const value = codeOf(text, words);
  return value === undefined ? unknownWord(text, words) : { value };
}

/** So many letters may be mistyped: with more, it is another word (`LEADER-Region` is no `LEADER-Verein`). */
const mostMistyped = 2;

/** A word that is not known; the nearest one is meant only if it begins alike, so that no other meaning is suggested. */
function unknownWord(text: string, { group, codes }: Vocabulary<string>): CellReading<never> {
  const word = fold(text);
  const alike = [...codes.keys()].filter((known) => known.charAt(0) === word.charAt(0));
  // Several words can stand for one code; that is as good as one word.
  const near = nearestAmong(word, alike, mostMistyped).map((known) => codes.get(known));
  const [code = null, another] = new Set(near);
  const meant = another === undefined ? code : null;
  return group === "startReason" || group === "endReason"
    ? faulty("field-value", { reason: "word", given: text, group, meant })
    : faulty("word-unknown", { value: text, field: group, meant });
}
