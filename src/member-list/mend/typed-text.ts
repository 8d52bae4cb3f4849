import type { Bilingual, Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import type { ListField } from "../heading/list-field.ts";
import type { MemberListPlan } from "../plan/list-plan.ts";
import { isDated } from "../rows/unsure-date.ts";
import { type ListValue, valueIn } from "../rows/values.ts";

/** In which form a list has its texts: in a sheet a day is a cell of its own kind. */
export type TextForm = "typed" | "sheet";

/** How texts are written into a list. */
export interface TextSettings {
  readonly form: TextForm;
  /** The language of words. */
  readonly lang: Language;
}

/**
 * The texts to write into a cell for one that reading names, the best first: as a person would have typed it, days as
 * TT.MM.JJJJ and words instead of codes, else as it is named. Where the month comes first in the list, days stay as they are
 * named.
 */
export function typedTexts(
  text: string,
  column: PlannedColumn | undefined,
  { columns }: MemberListPlan,
  { form, lang }: TextSettings,
): readonly string[] {
  const isMonthFirst = columns.some(({ dateOrder }) => dateOrder === "month-first");
  const isOfDates = isDated(column?.field) || column?.field === "status";
  const typed =
    isOfDates && !isMonthFirst ? typedDate(text, form) : (wordOf(text, column?.field, lang) ?? text);
  return typed === text ? [text] : [typed, text];
}

const words: { readonly [field in ListField]?: Readonly<Record<string, Bilingual>> } = {
  kind: labels.regionKind,
  state: labels.state,
  role: labels.role,
  "start-reason": labels.startReason,
  "end-reason": labels.endReason,
};

/** What a code is called, in a column of words. */
function wordOf(code: string, field: ListField | null | undefined, lang: Language): string | undefined {
  const known = field === null || field === undefined ? undefined : words[field];
  return known !== undefined && Object.hasOwn(known, code) ? known[code]?.[lang] : undefined;
}

function typedDate(text: string, form: TextForm): string {
  if (form === "sheet" && /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (text === "..") return "laufend";
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  if (month !== null) return `${month[2]}.${month[1]}`;
  if (text.includes("[")) return text;
  return text
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, year, month, day) => `${day}.${month}.${year}`)
    .replace(/(?<=– )\.\.$/, "laufend");
}

/** The text of a period of which both sides are known, so that two repairs of one cell write one text. */
export function periodText(values: readonly ListValue[], column: number): string | undefined {
  const start = valueIn(values, "startDate");
  const end = valueIn(values, "endDate");
  if (start?.column !== column || end?.column !== column) return undefined;
  if (typeof start.value !== "string" || typeof end.value !== "string") return undefined;
  return `${start.value} – ${end.value}`;
}
