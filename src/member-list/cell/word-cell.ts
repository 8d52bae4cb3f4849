import { laender } from "../../keys/laender.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { EndReason, MembershipRole, StartReason } from "../../model/membership.ts";
import type { RegionKind, StateCode } from "../../model/region.ts";
import { nearestOf } from "../../parse/suggestions.ts";
import type { CellReading } from "./cell-reading.ts";
import { fold } from "./fold.ts";

/** The words that a column takes, each with the code that it stands for. */
export interface Vocabulary<Code extends string> {
  readonly codes: ReadonlyMap<string, Code>;
  /** The words that a message lists. */
  readonly listed: Bilingual;
}

function vocabulary<Code extends string>(
  group: { readonly [code in Code]: Bilingual },
  also: readonly (readonly [word: string, code: Code])[] = [],
): Vocabulary<Code> {
  const codes = new Map<string, Code>();
  for (const code in group) {
    for (const word of [code, group[code].de, group[code].en]) codes.set(fold(word), code);
  }
  for (const [word, code] of also) codes.set(fold(word), code);
  const entries = Object.values<Bilingual>(group);
  return {
    codes,
    listed: { de: entries.map(({ de }) => de).join(", "), en: entries.map(({ en }) => en).join(", ") },
  };
}

/** Words for the kind of a region. */
export const kindWords: Vocabulary<RegionKind> = vocabulary(labels.regionKind, [
  ["LK", "district"],
  ["Kreis", "district"],
  ["interkommunaler Verbund", "municipal-association"],
  ["Planungsverband", "planning-association"],
  ["Regionaler Planungsverband", "planning-association"],
]);

/** Words for a Land: its name, its ISO 3166-2 code with or without "DE-", its number, and what is common beside them. */
export const stateWords: Vocabulary<StateCode> = vocabulary(labels.state, [
  ...Object.entries(laender).flatMap(([number, land]): [string, StateCode][] =>
    land === undefined
      ? []
      : [
          [number, land.state],
          [land.state.slice(3), land.state],
        ],
  ),
  ["NRW", "DE-NW"],
  ["RLP", "DE-RP"],
]);

/** Words for a role. */
export const roleWords: Vocabulary<MembershipRole> = vocabulary(labels.role, [
  ["assoziiert", "associate"],
  ["Vollmitglied", "member"],
]);

/** Words for the reason of a start. */
export const startReasonWords: Vocabulary<StartReason> = vocabulary(labels.startReason);

/** Words for the reason of an end. */
export const endReasonWords: Vocabulary<EndReason> = vocabulary(labels.endReason);

/** The code for which the word of a cell stands. */
export function readWordCell<Code extends string>(text: string, words: Vocabulary<Code>): CellReading<Code> {
  const word = fold(text);
  const value = words.codes.get(word);
  if (value !== undefined) return { value };
  const near = nearestOf(word, [...words.codes.keys()]);
  const meant = near === undefined ? undefined : words.codes.get(near);
  const given = excerpt(text);
  return {
    fault: {
      code: "field-value",
      message: {
        de: `„${given}“ gibt es in dieser Spalte nicht. Eines davon eintragen oder die Zelle leeren: ${words.listed.de}.`,
        en: `“${given}” does not exist in this column. Enter one of these, or clear the cell: ${words.listed.en}.`,
      },
      meant,
    },
  };
}
