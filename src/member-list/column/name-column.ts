import { fold } from "../../text/fold.ts";
import { headingParts } from "../heading/heading-match.ts";
import { isFirstName, isListOfPersons, isPersonName, nameRank } from "../heading/name-headings.ts";
import { isAboutPerson, isOtherHeading } from "../heading/other-headings.ts";
import type { ColumnHead } from "./column-heads.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { PlannedColumn } from "./planned-column.ts";

/** The rank of a heading that the caller gave, and of one of which no part has a rank. */
const [givenRank, otherRank] = [-1, Number.MAX_SAFE_INTEGER - 1];

/**
 * Leaves one column for the name: of several headings the one that comes first. In a list of persons there is none, and
 * without a heading the column that can be it by its cells is assumed.
 */
export function withOneName(
  columns: readonly PlannedColumn[],
  heads: readonly ColumnHead[],
  tallies: readonly ColumnTally[],
  rows: number,
): readonly PlannedColumn[] {
  const given = columns.some(({ field, because }) => field === "name" && because === "given");
  const words = heads.map(({ word }) => word);
  const ofPersons = !given && isListOfPersons(words);
  const besidePerson = words.some(isFirstName);
  const ranked = columns
    .filter(({ field }) => field === "name" && !ofPersons)
    .map((column) => ({ column, rank: rankOf(column, words[column.position] ?? "", besidePerson) }))
    .sort((one, other) => one.rank - other.rank || one.column.position - other.column.position);
  const name = ranked[0]?.column ?? (ofPersons ? undefined : assumedName(columns, heads, tallies, rows));
  return columns.map((column): PlannedColumn => {
    if (column.position === name?.position) return name;
    const { position, header } = column;
    return column.field === "name" ? { position, header, field: null, because: "unknown" } : column;
  });
}

function rankOf({ because, header }: PlannedColumn, word: string, besidePerson: boolean): number {
  if (because === "given") return givenRank;
  // Beside first names, `Name` is that of a person.
  if (besidePerson && isPersonName(word)) return Number.MAX_SAFE_INTEGER;
  return nameRank(word) ?? rankOfParts(header);
}

/** The last rank of the parts of a heading: `Kreis / Mitglied` may hold both, so that any other is more certain. */
function rankOfParts(header: string): number {
  const ranks = headingParts(header).flatMap((part) => nameRank(fold(part)) ?? []);
  return ranks.length === 0 ? otherRank : ranks.reduce((last, rank) => Math.max(last, rank));
}

/**
 * The unread column most of whose cells can be names of regions, and which most rows have; of several the one with the most,
 * where names differ more than categories do.
 */
function assumedName(
  columns: readonly PlannedColumn[],
  heads: readonly ColumnHead[],
  tallies: readonly ColumnTally[],
  rows: number,
): PlannedColumn | undefined {
  let best: PlannedColumn | undefined;
  let most = 0;
  for (const { position, header, field, because } of columns) {
    const tally = tallies[position];
    const word = heads[position]?.word ?? "";
    if (field !== null || because === "given" || tally === undefined) continue;
    if (isOtherHeading(word) || isAboutPerson(header)) continue;
    const isName = tally.filled * 2 > rows && tally.isMostly("name");
    const names = isName ? (tally.count("name") * tally.distinct()) / tally.filled : 0;
    if (names > most) {
      best = { position, header, field: "name", because: "assumed" };
      most = names;
    }
  }
  return best;
}
