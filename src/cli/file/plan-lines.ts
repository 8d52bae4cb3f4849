import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { PlannedColumn } from "../../member-list/column/planned-column.ts";
import type { MemberListPlan } from "../../member-list/plan/list-plan.ts";
import { fieldNames, planReasons, planTexts } from "../../messages/command/plan.ts";
import type { Language } from "../../model/bilingual.ts";
import { cell, wrap } from "../terminal/layout.ts";

const mostLines = 20;

/** The plan of a list for people: where its header is, what each column holds and why, and what is skipped. */
export function planLines(plan: MemberListPlan, lang: Language): string[] {
  const { sheet, encoding, delimiter, headerLine, listedOn, columns } = plan;
  const day = listedOn && {
    de: formatEdtfDate(listedOn.date, "de"),
    en: formatEdtfDate(listedOn.date, "en"),
  };
  return [
    ...(sheet === null ? [] : [planTexts.sheet(sheet)[lang]]),
    ...(encoding === null ? [] : [planTexts.encoding(encoding)[lang]]),
    ...(delimiter === null
      ? []
      : [planTexts.delimiter(delimiter === "\t" ? planTexts.tab[lang] : delimiter)[lang]]),
    (headerLine === null ? planTexts.noHeader : planTexts.header(headerLine))[lang],
    (day === null ? planTexts.noDay : planTexts.listedOn(day, listedOn?.line ?? null, listedOn?.sheet))[lang],
    "",
    columnLine(planTexts.column[lang], planTexts.holds[lang], ""),
    ...columns.map((column) => lineOf(column, lang)),
    ...ignoredLines(plan, lang),
    "",
    ...wrap(planTexts.correct[lang]),
  ];
}

function lineOf({ position, header, field, scheme, part, because }: PlannedColumn, lang: Language): string {
  const title = header.replace(/\s+/g, " ").trim() || planTexts.nameless(position + 1)[lang];
  if (field === null) return columnLine(title, planTexts.unread[lang], "");
  const detail = [scheme, part].filter((one) => one !== undefined).join(", ");
  const holds = `${fieldNames[field][lang]}${detail === "" ? "" : ` (${detail})`}`;
  return columnLine(title, holds, planReasons[because][lang]);
}

function columnLine(header: string, holds: string, because: string): string {
  return `${cell(header, 30)}  ${cell(holds, 26)}  ${because}`.trimEnd();
}

function ignoredLines({ ignored }: MemberListPlan, lang: Language): string[] {
  if (ignored.length === 0) return [];
  const shown = ignored.slice(0, mostLines).map(({ line }) => String(line));
  const more = ignored.length > shown.length ? ", …" : "";
  return ["", ...wrap(planTexts.ignored(ignored.length, shown.join(", ") + more)[lang])];
}
