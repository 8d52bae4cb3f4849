import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { PlannedColumn } from "../../member-list/column/planned-column.ts";
import type { MemberListPlan } from "../../member-list/plan/given/list-plan.ts";
import { fieldNames, planReasons, planTexts } from "../../messages/command/plan.ts";
import type { Screen } from "../command/command.ts";
import { cell, type Style } from "../terminal/layout.ts";

const mostLines = 20;

/** The plan of a list for people: where its header is, what each column holds and why, and what is skipped. */
export function planLines(plan: MemberListPlan, { lang, style }: Screen): string[] {
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
    ...columnLines(planTexts.column[lang], planTexts.holds[lang], "", style),
    ...columns.flatMap((column) => linesOf(column, { lang, style })),
    ...ignoredLines(plan, { lang, style }),
    "",
    ...style.wrap(planTexts.correct[lang]),
  ];
}

function linesOf(
  { position, header, field, scheme, part, because }: PlannedColumn,
  { lang, style }: Screen,
): string[] {
  const title = header.replace(/\s+/g, " ").trim() || planTexts.nameless(position + 1)[lang];
  if (field === null) return columnLines(title, planTexts.unread[lang], "", style);
  const detail = [scheme, part].filter((one) => one !== undefined).join(", ");
  const holds = `${fieldNames[field][lang]}${detail === "" ? "" : ` (${detail})`}`;
  return columnLines(title, holds, planReasons[because][lang], style);
}

/** Where less is free, a column has its own line for what it holds. */
const leastForThree = 72;

function columnLines(header: string, holds: string, because: string, style: Style): string[] {
  if (style.width < leastForThree) {
    const said = because === "" ? holds : `${holds}, ${because}`;
    return [...style.wrap(header, 2), ...style.wrap(said, 4, "  ")];
  }
  const free = style.width - 24;
  const widths = [Math.min(Math.ceil(free * 0.53), 48), Math.min(Math.floor(free * 0.47), 40)] as const;
  return [`${cell(header, widths[0])}  ${cell(holds, widths[1])}  ${because}`.trimEnd()];
}

function ignoredLines({ ignored }: MemberListPlan, { lang, style }: Screen): string[] {
  if (ignored.length === 0) return [];
  const shown = ignored.slice(0, mostLines).map(({ line }) => String(line));
  const more = ignored.length > shown.length ? ", …" : "";
  return ["", ...style.wrap(planTexts.ignored(ignored.length, shown.join(", ") + more)[lang])];
}
