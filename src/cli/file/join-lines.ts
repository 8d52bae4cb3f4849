import { formatEdtfDate } from "../../calendar/phrase.ts";
import { groupBy } from "../../grouping.ts";
import type { JoinedMemberList, JoinedRow, MissingMembership } from "../../member-list/join/given/outcome.ts";
import type { JoinedField } from "../../merge/joined-fields.ts";
import { fieldTexts, joinTexts, matchTexts } from "../../messages/command/join.ts";
import type { Language } from "../../model/bilingual.ts";
import { labels, type RowOutcome } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import { regionById } from "../../query/regions.ts";
import type { Section, SectionItem } from "../terminal/section.ts";
import { shortIssue } from "./list-lines.ts";

/** The outcomes, those that need somebody first; rows that are no members need nobody. */
const shownOutcomes = [
  "contradicts",
  "ambiguous",
  "rejected",
  "added",
  "ended",
  "refined",
  "edited",
  "confirmed",
] as const satisfies readonly RowOutcome[];

/** What becomes of the rows: numbers first, then row by row; those that only confirm are named together. */
export function rowSection(
  { rows }: JoinedMemberList,
  nameColumn: number | undefined,
  lang: Language,
): Section {
  const byOutcome = groupBy(rows, ({ outcome }) => outcome);
  const counted = [...shownOutcomes, "ignored" as const].flatMap((outcome) => {
    const count = byOutcome.get(outcome)?.length ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString(lang)} ${labels.joinOutcome[outcome][lang]}`];
  });
  const items = shownOutcomes.flatMap((outcome) =>
    (byOutcome.get(outcome) ?? []).map((row) => ({ row, item: rowItem(row, nameColumn, lang) })),
  );
  const isPlain = ({ row, item }: (typeof items)[number]) =>
    row.outcome === "confirmed" &&
    item.lines.length === 0 &&
    (row.matchedBy === "name" || row.matchedBy === "id");
  const plain = items.filter(isPlain).map(({ row }) => nameIn(row, nameColumn));
  return {
    title: joinTexts.rows[lang],
    notes: [counted.join(", ")],
    items: [
      ...items.filter((one) => !isPlain(one)).map(({ item }) => item),
      ...(plain.length === 0
        ? []
        : [{ title: `${labels.joinOutcome.confirmed[lang]}: ${plain.join(", ")}`, lines: [] }]),
    ],
  };
}

function nameIn({ row }: JoinedRow, nameColumn: number | undefined): string {
  return row.cells[nameColumn ?? -1]?.trim() || "–";
}

function rowItem(joined: JoinedRow, nameColumn: number | undefined, lang: Language): SectionItem {
  const { row, outcome, matchedBy, regionId, changes } = joined;
  const isNew = matchedBy === null && regionId !== null;
  const match =
    matchedBy === null
      ? isNew
        ? joinTexts.newRegion[lang]
        : ""
      : `${regionId}, ${matchTexts[matchedBy][lang]}`;
  const title = `${joinTexts.line(row.line)[lang]}, ${nameIn(joined, nameColumn)}: ${labels.joinOutcome[outcome][lang]}`;
  return {
    title: match === "" ? title : `${title} (${match})`,
    lines: [
      ...changes.filter(({ field }) => field !== "confirmations").map((change) => changeLine(change, lang)),
      ...row.issues.filter(({ severity }) => severity !== "info").map((issue) => shortIssue(issue, lang)),
    ],
  };
}

/** Whom a complete list does not name. */
export function missingSection(
  missing: readonly MissingMembership[],
  network: Network,
  lang: Language,
): Section {
  return {
    title: joinTexts.missing[lang],
    notes: [],
    items: missing.map(({ regionId, outcome, changes }) => ({
      title: `${regionById(network, regionId)?.name ?? regionId}: ${labels.absence[outcome][lang]}`,
      lines: changes.map((change) => changeLine(change, lang)),
    })),
  };
}

function changeLine({ field, before, after }: JoinedField, lang: Language): string {
  const name = fieldTexts[field][lang];
  return field === "startDate" || field === "endDate"
    ? `${name}: ${dateIn(before, lang)} → ${dateIn(after, lang)}`
    : `${name}: ${valueIn(before)} → ${valueIn(after)}`;
}

function dateIn(date: unknown, lang: Language): string {
  if (typeof date !== "string") return joinTexts.unknown[lang];
  return date === ".." ? joinTexts.ongoing[lang] : formatEdtfDate(date, lang);
}

function valueIn(value: unknown): string {
  if (value === undefined) return "–";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(entryIn).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A key by its value, anything else as it is. */
function entryIn(entry: unknown): string {
  return typeof entry === "object" && entry !== null && "value" in entry
    ? String(entry.value)
    : String(entry);
}
