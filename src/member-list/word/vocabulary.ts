import type { Bilingual } from "../../model/bilingual.ts";
import { fold } from "../../text/fold.ts";
import type { Vocabulary, WordGroup } from "./word-cell.ts";

type Words<Code extends string> = { readonly [code in Code]: readonly string[] };
type Names<Code extends string> = { readonly [code in Code]: Bilingual };

/** The vocabulary of codes with their words, and with the names that they have in the model. */
export function vocabulary<Code extends string>(
  group: WordGroup,
  words: Words<Code>,
  names?: Names<Code>,
): Vocabulary<Code> {
  const pairs: (readonly [string, Code])[] = [];
  for (const code in words) {
    const named = names === undefined ? [] : [names[code].de, names[code].en];
    for (const word of [code, ...named, ...words[code]]) pairs.push([word, code]);
  }
  return vocabularyOf(group, pairs);
}

/** The vocabulary of words, each with its code. */
export function vocabularyOf<Code extends string>(
  group: WordGroup,
  words: readonly (readonly [word: string, code: Code])[],
): Vocabulary<Code> {
  return { group, words, codes: new Map(words.map(([word, code]) => [fold(word), code])) };
}
