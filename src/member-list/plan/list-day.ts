import { dateBounds } from "../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import { cleanCell } from "../../text/clean.ts";
import type { DateSettings } from "../../typed-date/date-settings.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import type { CoverSheet, Sheet } from "../sheet/opened-sheet.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import type { MemberListPlan } from "./given/list-plan.ts";
import type { ListSettings } from "./given/options.ts";
import type { ReadingPlan } from "./reading-plan.ts";

/** The day on which a list was valid, and the line that states it. */
export interface StatedDay {
  readonly date: EdtfDate;
  readonly line: number;
  /** The sheet of the line if it is another than that of the list. */
  readonly sheet?: string | undefined;
}

/** “Stand” and what else the data of a list are as of; behind it the list may be named (`Stand der Veröffentlichung`). */
const statedOf = "(?:Daten|Abfrage|Bearbeitungs|Redaktions|Mitglieder|Listen)?";
const lists =
  "(?:Mitglieder|Mitglieds)?(?:liste|daten|verzeichnisses|übersicht)|Mitglieder|Mitgliedschaften|Veröffentlichung|Bearbeitung|Abfrage|Erhebung|Angaben|Registers|Aufstellung|Tabelle";
const ofList = `(?: (?:der|des|dieser|dieses) (?:${lists})(?![\\p{L}\\p{M}]))?`;
const before = "(?<![\\p{L}\\p{M}])";
const behind = "(?![\\p{L}\\p{M}])";
const lead = "[ :.,]*(?:(?:vom|am|zum|per|ist)(?![\\p{L}\\p{M}])[ :]*)?";
const states = new RegExp(`${before}${statedOf}stand${behind}${ofList}${lead}`, "iu");
const statesOfArea = new RegExp(`${before}Gebietsstand${behind}${lead}`, "iu");

/** A year alone behind the number of members may be that number. */
const countsMembers = /^mitglieder/i;

/** What may follow “Stand” as its day, the longest first. */
const day =
  /^[ :]*(\d{4}-\d\d-\d\d|\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\. ?\p{L}+ \d{4}|\d{1,2} \p{L}+ \d{4}|\p{L}+\.? \d{4}|\d{1,2}[./]\d{4}|\d{4}-\d\d|\d{4})(?![\d.]?\d)/u;

/**
 * The days that lines state after “Stand” and such words, and after “Gebietsstand” only where there are none of these:
 * in the same cell or the next that is not blank.
 */
function statedDays(lines: readonly SheetRecord[], dates: DateSettings): StatedDay[] {
  const found = daysAfter(states, lines, dates);
  return found.length > 0 ? found : daysAfter(statesOfArea, lines, dates);
}

function daysAfter(words: RegExp, lines: readonly SheetRecord[], dates: DateSettings): StatedDay[] {
  return lines.flatMap(({ line, cells }) =>
    [...cells.keys()].flatMap((column): StatedDay[] => {
      const text = plain(cells[column]);
      const word = words.exec(text);
      if (word === null) return [];
      const rest = text.slice(word.index + word[0].length).trim();
      const next = rest === "" ? cells.slice(column + 1).find((cell) => !isBlank(cell)) : rest;
      const date = dateIn(plain(next), dates);
      if (countsMembers.test(word[0]) && /^\d+$/.test(date ?? "")) return [];
      return date === undefined ? [] : [{ date, line }];
    }),
  );
}

function plain(cell: string | undefined): string {
  return cleanCell(cell ?? "", "text").text;
}

function dateIn(text: string, dates: DateSettings): EdtfDate | undefined {
  const named = day.exec(text)?.[1];
  if (named === undefined) return undefined;
  const reading = readTypedDate(named, "first", dates);
  return "value" in reading && reading.value !== null && reading.value !== ".." ? reading.value : undefined;
}

function coverDays(covers: readonly CoverSheet[], dates: DateSettings): StatedDay[] {
  return covers.flatMap(({ name, records }) =>
    daysAfter(states, records, dates).map((day): StatedDay => ({ ...day, sheet: name })),
  );
}

/** Whether days name the same bounds. */
function areSameDay(days: readonly StatedDay[]): boolean {
  const [first, ...others] = days.map(({ date }) => dateBounds(date));
  return others.every(({ earliest, latest }) => earliest === first?.earliest && latest === first.latest);
}

/** The day of a list. */
export interface JudgedDays {
  readonly listedOn: MemberListPlan["listedOn"];
  /** The day if the list states it, to be said. */
  readonly stated: StatedDay | null;
  /** Days that differ, so that the list has none. */
  readonly conflict: readonly StatedDay[];
}

/** The day that the caller gives, else the day in the lines of the list, else the day on the sheets before it. */
export function judgeDays(
  lines: readonly SheetRecord[],
  covers: readonly CoverSheet[],
  dates: DateSettings,
  { listedOn, plan }: Pick<ListSettings, "listedOn" | "plan">,
): JudgedDays {
  if (listedOn !== undefined) return { listedOn: { date: listedOn, line: null }, stated: null, conflict: [] };
  const inList = statedDays(lines, dates);
  const days = inList.length > 0 ? inList : coverDays(covers, dates);
  const [first = null] = days;
  const isOne = areSameDay(days);
  const own = isOne ? first : null;
  const given = plan === undefined ? own : plan.listedOn;
  const isOwn = given?.date === own?.date && given?.line === own?.line && given?.sheet === own?.sheet;
  return { listedOn: given, stated: isOwn ? own : null, conflict: isOne || !isOwn ? [] : days };
}

/** The lines that may state the day of a list: titles, the headings of what is read, and what stands before the first or behind the last member. */
export function dayLines(
  { titles, header, records }: Sheet,
  columns: readonly PlannedColumn[],
  ignored: ReadingPlan["ignored"],
): SheetRecord[] {
  const read = new Set(columns.filter(({ field }) => field !== null).map(({ position }) => position));
  const headings = header.map((record) => ({
    ...record,
    cells: record.cells.map((cell, column) => (read.has(column) ? cell : "")),
  }));
  let head = 0;
  while (head < records.length && ignored.has(head)) head++;
  let foot = records.length;
  while (foot > head && ignored.has(foot - 1)) foot--;
  return [...titles, ...headings, ...records.slice(0, head), ...records.slice(foot)];
}
