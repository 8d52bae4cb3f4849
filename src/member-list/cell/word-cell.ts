import type { IssueParams } from "../../issue-params.ts";
import { laender } from "../../keys/laender.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { EndReason, MembershipRole, StartReason } from "../../model/membership.ts";
import type { RegionKind, StateCode } from "../../model/region.ts";
import { nearestAmong } from "../../parse/suggestions.ts";
import { fold } from "./fold.ts";
import { type CellReading, faulty } from "./reading.ts";

/** The words that a column takes, each with the code that it stands for. */
export interface Vocabulary<Code extends string> {
  readonly group: Group;
  readonly codes: ReadonlyMap<string, Code>;
}

type Group = Extract<IssueParams["field-value"], { reason: "word" }>["group"];

function vocabulary<Code extends string>(
  group: Group,
  words: { readonly [code in Code]: Bilingual },
  also: readonly (readonly [word: string, code: Code])[] = [],
): Vocabulary<Code> {
  const codes = new Map<string, Code>();
  for (const code in words) {
    for (const word of [code, words[code].de, words[code].en]) codes.set(fold(word), code);
  }
  for (const [word, code] of also) codes.set(fold(word), code);
  return { group, codes };
}

/** Words for the kind of a region. */
export const kindWords: Vocabulary<RegionKind> = vocabulary("regionKind", labels.regionKind, [
  ["LK", "district"],
  ["Kreis", "district"],
  ["interkommunaler Verbund", "municipal-association"],
  ["Planungsverband", "planning-association"],
  ["Regionaler Planungsverband", "planning-association"],
]);

/** Words for a Land: its name, its ISO 3166-2 code with or without "DE-", its number, and what is common beside them. */
export const stateWords: Vocabulary<StateCode> = vocabulary("state", labels.state, [
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
export const roleWords: Vocabulary<MembershipRole> = vocabulary("role", labels.role, [
  ["assoziiert", "associate"],
  ["Vollmitglied", "member"],
]);

/** Words for the reason of a start. */
export const startReasonWords: Vocabulary<StartReason> = vocabulary("startReason", labels.startReason);

/** Words for the reason of an end. */
export const endReasonWords: Vocabulary<EndReason> = vocabulary("endReason", labels.endReason);

/** The code for which the word of a cell stands. */
export function readWordCell<Code extends string>(text: string, words: Vocabulary<Code>): CellReading<Code> {
  const word = fold(text);
  const value = words.codes.get(word);
  if (value !== undefined) return { value };
  // Several words can stand for one code; that is as good as one word.
  const near = nearestAmong(word, [...words.codes.keys()]).map((known) => words.codes.get(known));
  const [meant = null, another] = new Set(near);
  return faulty("field-value", {
    reason: "word",
    given: text,
    group: words.group,
    meant: another === undefined ? meant : null,
  });
}
