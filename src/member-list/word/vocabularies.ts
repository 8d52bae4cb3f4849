import { labels } from "../../model/labels.ts";
import {
  type EndReason,
  type MembershipRole,
  membershipRoles,
  type StartReason,
} from "../../model/membership.ts";
import { type RegionKind, regionKinds, type StateCode } from "../../model/region.ts";
import { fold } from "../../text/fold.ts";
import { restingWords } from "../date/leaving.ts";
import { kindWords, stateWords } from "./region-words.ts";
import { vocabulary, vocabularyOf } from "./vocabulary.ts";
import type { Vocabulary } from "./word-cell.ts";

/** The codes of a status. */
export const statusCodes = ["current", "ended"] as const;

/** What a status says: the membership holds, which says nothing more, or it ended. */
export type StatusCode = (typeof statusCodes)[number];

/** Whether a row is a member at all. */
export type MemberCode = "yes" | "no";

/** The codes for which own words can stand. */
export const wordCodes = [...regionKinds, ...membershipRoles, ...statusCodes] as const;

/** A code for which an own word can stand. */
export type WordCode = (typeof wordCodes)[number];

/** The words of the columns of a list. */
export interface Vocabularies {
  readonly kind: Vocabulary<RegionKind>;
  readonly state: Vocabulary<StateCode>;
  readonly role: Vocabulary<MembershipRole>;
  readonly status: Vocabulary<StatusCode>;
  readonly member: Vocabulary<MemberCode>;
}

/** Words for a role. */
export const roleWords: Vocabulary<MembershipRole> = vocabulary(
  "role",
  {
    member: [
      "Vollmitglied",
      "ordentliches Mitglied",
      "aktiv",
      "Gründungsmitglied",
      "aktives Mitglied",
      "stimmberechtigtes Mitglied",
      "full member",
      "founding member",
    ],
    associate: [
      "assoziiert",
      "Fördermitglied",
      "Gast",
      "Beobachter",
      "außerordentliches Mitglied",
      "förderndes Mitglied",
      "beratendes Mitglied",
      "Gastmitglied",
      "assoziierter Partner",
      "supporting member",
      "guest",
      "observer",
    ],
    candidate: ["Anwärter", "Bewerber", "Antragsteller", "applicant"],
  },
  labels.role,
);

const foundingWords = ["Gründungsmitglied", "founding member"].map(fold);

/** Whether a word for a role says that the member was there from the founding on. */
export function isFoundingWord(text: string): boolean {
  return foundingWords.includes(fold(text));
}

/** Words for the status of a membership. */
export const statusWords: Vocabulary<StatusCode> = vocabulary("status", {
  // What is approved, but not what is applied for, holds.
  current: [
    "aktiv",
    "Mitglied",
    "laufend",
    "aktuell",
    "bestehend",
    "bewilligt",
    "bestätigt",
    "active",
    "member",
    "ongoing",
    ...restingWords, // of which there is a warning
  ],
  ended: [
    "ausgetreten",
    "ausgeschieden",
    "ehemalig",
    "ehemals",
    "ehemaliges Mitglied",
    "gekündigt",
    "beendet",
    "abgeschlossen",
    "ausgelaufen",
    "erloschen",
    "nicht mehr Mitglied",
    "left",
    "withdrawn",
    "former",
    "former member",
  ],
});

/** Words that say whether a row is a member. */
export const memberWords: Vocabulary<MemberCode> = vocabulary("member", {
  yes: ["ja", "j", "x", "1", "true", "wahr", "y"],
  no: ["nein", "n", "0", "false", "falsch"],
});

/** Words for the reason of a start. */
export const startReasonWords: Vocabulary<StartReason> = vocabulary(
  "startReason",
  { founding: [], admission: [], succession: [] },
  labels.startReason,
);

/** Words for the reason of an end. */
export const endReasonWords: Vocabulary<EndReason> = vocabulary(
  "endReason",
  { withdrawal: [], exclusion: [], succession: [], dissolution: [], "period-ended": [] },
  labels.endReason,
);

/** The words of the columns of a list, with those of the caller: each own word with the code for which it stands. */
export function vocabulariesWith(own: Readonly<Record<string, WordCode>> = {}): Vocabularies {
  return {
    kind: withOwn(kindWords, own, regionKinds),
    state: stateWords,
    role: withOwn(roleWords, own, membershipRoles),
    status: withOwn(statusWords, own, statusCodes),
    member: memberWords,
  };
}

function withOwn<Code extends WordCode>(
  { group, words }: Vocabulary<Code>,
  own: Readonly<Record<string, WordCode>>,
  known: readonly Code[],
): Vocabulary<Code> {
  const added = Object.entries(own).flatMap(([word, code]): [string, Code][] => {
    const ownCode = known.find((one) => one === code);
    return ownCode === undefined ? [] : [[word, ownCode]];
  });
  return vocabularyOf(group, [...words, ...added]);
}
