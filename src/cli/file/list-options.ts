import { columnMeanings } from "../../member-list/column/columns.ts";
import { dateOrders } from "../../member-list/plan/given/list-plan.ts";
import type { MemberListOptions } from "../../member-list/plan/given/options.ts";
import { listEncodings } from "../../member-list/sheet/decode.ts";
import { wordCodes } from "../../member-list/word/vocabularies.ts";
import { callFaults } from "../../messages/command/faults.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { typedDate } from "../command/days.ts";
import type { OptionValues } from "../command/options.ts";

const lastHeaderLine = 1_000_000;
const pivotYears = { first: 100, last: 9998 };

/** What is wrong with the options that say how a list is read. */
export function readingFault(values: OptionValues): Bilingual | undefined {
  const { column = [], word = [], delimiter, "listed-on": listedOn } = values;
  const faults = [
    ...column.map((given) => meaningFault("column", given, ["", ...columnMeanings])),
    ...word.map((given) => meaningFault("word", given, wordCodes)),
    numberFault("header-line", values["header-line"], 1, lastHeaderLine),
    numberFault("pivot-year", values["pivot-year"], pivotYears.first, pivotYears.last),
    listedOn === undefined || dateOf(listedOn) !== undefined
      ? undefined
      : callFaults.dateOther("listed-on", listedOn),
    delimiter === undefined || delimiterOf(delimiter) !== undefined ? undefined : callFaults.delimiterOther,
  ];
  return faults.find((fault) => fault !== undefined);
}

/** The options of reading, once {@link readingFault} has found nothing. */
export function readingOptionsOf(values: OptionValues): MemberListOptions {
  const { column = [], word = [], delimiter, sheet, "keep-column": kept } = values;
  const columns = column.map((given) => {
    const [heading, meaning] = pairOf(given);
    return [heading, columnMeanings.find((known) => known === meaning) ?? null] as const;
  });
  const words = word.flatMap((given) => {
    const [text, meaning] = pairOf(given);
    return wordCodes.filter((known) => known === meaning).map((code) => [text, code] as const);
  });
  return {
    columns: Object.fromEntries(columns),
    words: Object.fromEntries(words),
    keepColumns: kept?.includes("*") ? true : (kept ?? []),
    blankEnd: (["unknown", "ongoing"] as const).find((known) => known === values["blank-end"]),
    regionBy: (["name", "key"] as const).find((known) => known === values["region-by"]),
    dateOrder: dateOrders.find((known) => known === values["date-order"]),
    encoding: listEncodings.find((known) => known === values.encoding),
    headerLine: numberOf(values["header-line"]),
    pivotYear: numberOf(values["pivot-year"]),
    listedOn: dateOf(values["listed-on"] ?? ""),
    delimiter: delimiter === undefined ? undefined : delimiterOf(delimiter),
    sheet,
  };
}

/** `Datum des Beginns=start`: what stands behind the last `=` is the meaning. */
function pairOf(given: string): readonly [text: string, meaning: string] {
  const at = given.lastIndexOf("=");
  return [given.slice(0, at), given.slice(at + 1).trim()];
}

function meaningFault(option: string, given: string, known: readonly string[]): Bilingual | undefined {
  if (!given.includes("=")) return callFaults.meaningMissing(option, given);
  const [, meaning] = pairOf(given);
  const choices = known.filter((choice) => choice !== "");
  return known.includes(meaning) ? undefined : callFaults.meaningOther(option, meaning, choices);
}

function numberFault(
  option: string,
  given: string | undefined,
  first: number,
  last: number,
): Bilingual | undefined {
  if (given === undefined) return undefined;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  return number >= first && number <= last ? undefined : callFaults.numberOther(option, first, last);
}

function numberOf(given: string | undefined): number | undefined {
  return given === undefined ? undefined : Number(given);
}

/** A date as a list may have it. */
export function dateOf(given: string): EdtfDate | undefined {
  const date = typedDate(given, "date");
  return typeof date === "string" ? date : undefined;
}

function delimiterOf(given: string): string | undefined {
  if (given === "tab" || given === "\\t") return "\t";
  return /^[^"\r\n]$/.test(given) ? given : undefined;
}
