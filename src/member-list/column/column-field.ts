import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { fold } from "../../text/fold.ts";
import { headingParts } from "../heading/heading-match.ts";
import { type HeadingMeaning, schemesOfNameHeadings } from "../heading/headings.ts";
import { leavingHeadings } from "../heading/time-headings.ts";
import type { ColumnHead } from "./column-heads.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { PlannedColumn } from "./planned-column.ts";

/** What a column holds, and why. */
export type ColumnChoice = Pick<PlannedColumn, "field" | "because" | "scheme">;

const unread: ColumnChoice = { field: null, because: "unknown" };

/** What a column holds by its heading, and where the heading leaves it open by its cells. */
export function columnChoice({ header, word, meaning }: ColumnHead, tally: ColumnTally): ColumnChoice {
  if (isMemberHeading(word, meaning) && tally.isMostly("yes-or-no")) return byCells({ field: "member" });
  // `Stand` is mostly the day of something.
  if (word === "stand" && tally.isMostly("status")) return byCells({ field: "status" });
  const choice = meaning === undefined ? unread : choiceOf(meaning, header, word, tally);
  return choice.field === null && tally.isMostly("nuts")
    ? byCells({ field: "key", scheme: "nuts-2024" })
    : choice;
}

function choiceOf(meaning: HeadingMeaning, header: string, word: string, tally: ColumnTally): ColumnChoice {
  switch (meaning.field) {
    case "name": {
      const scheme = schemesByWord.get(word) ?? schemeOfPart(header);
      return scheme !== undefined && tally.isMostly("digits")
        ? byCells({ field: "key", scheme })
        : byName(meaning);
    }
    case "kind":
    case "state":
      return tally.count(meaning.field) * 2 >= tally.filled ? byName(meaning) : unread;
    case "role":
    case "status": {
      const other = meaning.field === "role" ? "status" : "role";
      if (tally.count(other) > tally.count(meaning.field)) return byCells({ field: other });
      return tally.filled === 0 || tally.count(meaning.field) > 0 ? byName(meaning) : unread;
    }
    case "period":
      if (tally.isMostly("length")) return unread;
      return word.startsWith("mitgliedschaft") && tally.count("role") > tally.count("date")
        ? byCells({ field: "role" })
        : byName(meaning);
    case "end":
      return marksOfLeaving.has(word) && tally.count("date") * 2 < tally.filled ? unread : byName(meaning);
    case "key":
      return meaning.scheme !== undefined || areKeys(word, tally) ? byName(meaning) : unread;
    case "member":
      return tally.filled === 0 || tally.isMostly("yes-or-no") ? byName(meaning) : unread;
    default:
      return byName(meaning);
  }
}

/** Whether the cells below `Schlüssel` are those of areas: a number of the office's own may look like a key without its zero. */
function areKeys(word: string, tally: ColumnTally): boolean {
  if (tally.filled === 0) return true;
  return (
    tally.isMostly("key", "land") && (/^(?:amtl|area|official)/.test(word) || tally.count("whole-key") > 0)
  );
}

/** Headings below which there may be marks in the place of dates. */
const marksOfLeaving: ReadonlySet<string> = new Set(leavingHeadings.map(fold));

const schemesByWord = new Map(
  schemesOfNameHeadings.flatMap(([scheme, headings]) =>
    headings.map((heading) => [fold(heading), scheme] as const),
  ),
);

/** The scheme of the keys of `Gemeinde (Schlüssel)`, which is known only in part. */
function schemeOfPart(header: string): IdentifierScheme | undefined {
  const [first = ""] = headingParts(header);
  return schemesByWord.get(fold(first));
}

/** `Mitglied`, also with more behind it, may say yes or no. */
function isMemberHeading(word: string, meaning: HeadingMeaning | undefined): boolean {
  return (
    /^(?:ist)?(?:mitglied|member)(?!s)/.test(word) &&
    (meaning === undefined || meaning.field === "name" || meaning.field === "member")
  );
}

function byName(meaning: HeadingMeaning): ColumnChoice {
  return { ...meaning, because: "name" };
}

function byCells(meaning: HeadingMeaning): ColumnChoice {
  return { ...meaning, because: "cells" };
}
