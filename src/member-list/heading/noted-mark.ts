import type { IssueParams } from "../../issue-params.ts";
import { losing } from "../../messages/list/period.ts";
import { markChoicesWithout } from "../../messages/list/word.ts";
import type { CellChoice, CellReading } from "../../text/reading.ts";
import { isUnsettled, saysJoining, saysNoMember } from "../date/leaving.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { type Footnote, type NotedText, notedText } from "../text/footnote.ts";
import { choicesWithin, daysWithin, markedDays } from "./mark-choices.ts";
import { readMarkedTime } from "./time-cell.ts";
import {
  type MarkedDays,
  markBetween,
  statedDays,
  type TimeCellSettings,
  type TimeMark,
} from "./time-mark.ts";

/** Reads a cell below a time; a mark with the sign of a footnote says what the footnote says. */
export function readTimeCell(text: string, settings: TimeCellSettings): CellReading<TimeMark> {
  const noted = notedText(text);
  if (noted === undefined) return readMarkedTime(text, settings);
  const mark = readMarkedTime(noted.head, settings);
  return "fault" in mark ? withSigns(mark, noted) : readNoted(text, noted, mark, settings);
}

/** A mark that is not read, whose choices keep the signs behind it. */
function withSigns<Unread extends Extract<CellReading<TimeMark>, { fault: unknown }>>(
  mark: Unread,
  { signs }: NotedText,
): Unread {
  const { fix, choices } = mark;
  const signed = (to: string) => `${to} ${signs}`;
  return {
    ...mark,
    fix: fix && signed(fix),
    choices: choices?.map(({ to, meaning }) => ({ to: signed(to), meaning })),
  };
}

type ReadMark = Extract<CellReading<TimeMark>, { value: unknown }>;

function readNoted(
  text: string,
  { keys, signs }: NotedText,
  mark: ReadMark,
  settings: TimeCellSettings,
): CellReading<TimeMark> {
  const { value } = mark;
  const found = (mark.found ?? []).map((one) => ("to" in one ? { ...one, to: `${one.to} ${signs}` } : one));
  const own = keys.map((key) => settings.footnotes.filter((footnote) => footnote.key === key));
  if (own.some(({ length }) => length === 0)) {
    const params = { reason: "unexplained", value: text, signs } as const;
    return { value, found: [...found, { code: "mark-footnote", params }] };
  }
  const notes = own.flat();
  const footnote = notes.map(({ line }) => line).join(" ");
  const days = daysOf(notes, settings);
  const dated = days && markBetween(footnote, days, settings.time);
  const isPlain = value.code === "yes" && value.from === undefined && value.until === undefined;
  if (isPlain && dated !== undefined) {
    if ("fault" in dated) return dated;
    const params = { reason: "read", value: text, footnote } as const;
    const to = markedDays(dated.value, settings.dates.style());
    return { ...dated, found: [{ code: "mark-footnote", params, to }] };
  }
  const isDenied = value.code === "yes" ? notes.some(mayDeny) : dated !== undefined && "value" in dated;
  if (!isDenied) {
    const params = { reason: "kept", value: text, footnote } as const;
    return { value, found: [...found, { code: "mark-footnote", params }] };
  }
  const params = { reason: "refused", value: text, footnote } as const;
  const choices = notes.flatMap(({ text: note }) => datesIn(note, settings));
  return { fault: { code: "mark-footnote", params }, choices: [...choices, ...markChoicesWithout(footnote)] };
}

/** What may be written for a mark that was read without its footnote. */
export function choicesOfNoted({
  reason,
  value,
  ...noted
}: IssueParams["mark-footnote"]): readonly CellChoice[] {
  if (reason === "read") return [];
  const { head = value } = notedText(value) ?? {};
  const lost = "signs" in noted ? noted.signs : noted.footnote;
  const alone = { to: head, meaning: losing({ de: `„${head}“`, en: `“${head}”` }, lost) };
  const [, ...no] = markChoicesWithout(lost);
  return reason === "kept" ? [alone] : [alone, ...no];
}

/** The days that footnotes state, if they say nothing else and each of both sides once. */
function daysOf(notes: readonly Footnote[], { dates }: TimeCellSettings): MarkedDays | undefined {
  const stated = notes.map(({ text }) => statedDays(readPeriodCell(text, dates)));
  const froms = stated.flatMap((days) => days?.from ?? []);
  const untils = stated.flatMap((days) => days?.until ?? []);
  const isClear = !stated.includes(undefined) && froms.length <= 1 && untils.length <= 1;
  return isClear ? { from: froms[0], until: untils[0] } : undefined;
}

/** Whether a footnote may say that a row is no member, or not for the whole time. */
function mayDeny({ line, text }: Footnote): boolean {
  return (
    saysNoMember(line) || saysJoining(text) || isUnsettled(text) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)
  );
}

/** What may be written for a footnote with a date: all of it, its part before a comma or bracket, or but for its last words. */
function datesIn(note: string, settings: TimeCellSettings): readonly CellChoice[] {
  const parts = [
    note,
    (note.split(/[,;(]/)[0] ?? "").trim(),
    note.replace(/ \S+$/, ""),
    note.replace(/ \S+ \S+$/, ""),
  ];
  for (const part of parts) {
    const period = readPeriodCell(part, settings.dates);
    const days = statedDays(period);
    if (days !== undefined) return daysWithin(days, settings);
    const choices = [period.start, period.end].flatMap((side) =>
      side === null || !("fault" in side) ? [] : choicesWithin(side.choices ?? [], settings),
    );
    if (choices.length > 0) return choices;
  }
  return [];
}
