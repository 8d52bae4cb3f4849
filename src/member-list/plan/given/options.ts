import { readOptions } from "../../../call-options.ts";
import type { Language } from "../../../model/bilingual.ts";
import type { EdtfDate } from "../../../model/date.ts";
import { argumentError, assertLanguage } from "../../../network-error.ts";
import { fold } from "../../../text/fold.ts";
import type { DateOrder } from "../../../typed-date/date-settings.ts";
import type { ColumnMeaning, OwnColumns } from "../../column/columns.ts";
import { type ListEncoding, listEncodings } from "../../sheet/decode.ts";
import type { SheetSettings } from "../../sheet/opened-sheet.ts";
import type { WordCode } from "../../word/vocabularies.ts";
import { checkedPlan } from "./given-plan.ts";
import { dateOrders, type MemberListPlan } from "./list-plan.ts";
import {
  date,
  headings,
  limit,
  lineNumber,
  oneCharacter,
  oneOf,
  optional,
  ownColumnsOf,
  sheetName,
  wordsOf,
  year,
} from "./option-values.ts";

/** How to read a member list. */
export interface MemberListOptions {
  /**
   * What a blank last day means. By default a member whose dates allow it is one on the day of the list, and its end is not
   * known; with `"unknown"` a blank says nothing, with `"ongoing"` the membership has no end.
   */
  readonly blankEnd?: "unknown" | "ongoing" | undefined;
  /**
   * What headings of your own mean, as in `{ Mitgliedskommune: "name" }`: a field, a scheme of area keys (`key` if the
   * length of each says it), or `null` for a column that is not to be read. They are matched like all headings.
   */
  readonly columns?: Readonly<Record<string, ColumnMeaning>> | undefined;
  /** How the list is to be read: what {@link planMemberList} returned, corrected. */
  readonly plan?: MemberListPlan | undefined;
  /** The name of the sheet to read; by default the first visible one that has a header. */
  readonly sheet?: string | undefined;
  /** The line of the header, from 1; by default that of the first 20 lines with the most headings. */
  readonly headerLine?: number | undefined;
  /** What separates two cells; by default that of `;`, tab and `,` under which the header has the most headings. */
  readonly delimiter?: string | undefined;
  /** How the bytes encode characters; by default a byte order mark decides, then strict UTF-8, then Windows-1252. */
  readonly encoding?: ListEncoding | undefined;
  /** Whether the day or the month comes first in 03/04/2021; by default the dates of the whole list decide. */
  readonly dateOrder?: DateOrder | undefined;
  /**
   * The last year that two digits may mean: with 2049, `01.07.22` is 2022 and `01.07.50` is 1950. By default a year of two
   * digits is refused.
   */
  readonly pivotYear?: number | undefined;
  /** The day on which the list was valid, as a date; by default what the list says after “Stand”. */
  readonly listedOn?: EdtfDate | undefined;
  /** Whether rows with the same key are one region although their names differ; with `"name"`, the default, they are two. */
  readonly regionBy?: "name" | "key" | undefined;
  /** The headings of unread columns whose cells are kept in `extra` of the membership, or `true` for all; by default none. */
  readonly keepColumns?: true | readonly string[] | undefined;
  /** What words of your own mean, as in `{ Partnerkommune: "associate" }`: a code of a kind, a role or a status. */
  readonly words?: Readonly<Record<string, WordCode>> | undefined;
  /** The language of the title that the list has as a source; German by default. */
  readonly lang?: Language | undefined;
  /** The most rows to read; 200,000 by default. */
  readonly maxRows?: number | undefined;
  /** The most bytes to read, or characters of a text; 64 MiB by default. */
  readonly maxBytes?: number | undefined;
  /**
   * Receives the number of rows read so far, every 1,000 rows and at the end.
   *
   * @param rowsDone - the rows read so far
   */
  readonly onProgress?: ((rowsDone: number) => void) | undefined;
}

/** The options with their defaults. */
export interface ListSettings extends Omit<SheetSettings, "headerLine" | "headerLines" | "plannedEncoding"> {
  /** The line of the header, from 1. */
  readonly headerLine: number | undefined;
  /** `undefined` if the caller does not say what a blank end means. */
  readonly blankEnd: "unknown" | "ongoing" | undefined;
  /** What the caller says of headings, which are folded. */
  readonly ownColumns: OwnColumns;
  readonly plan: MemberListPlan | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly pivotYear: number | undefined;
  readonly listedOn: EdtfDate | undefined;
  readonly regionBy: "name" | "key";
  /** `true` for all; else the headings, folded. */
  readonly keepColumns: true | ReadonlySet<string>;
  readonly words: Readonly<Record<string, WordCode>>;
  readonly lang: Language;
  readonly onProgress: (rowsDone: number) => void;
}

const optionNames = [
  "blankEnd",
  "columns",
  "plan",
  "sheet",
  "headerLine",
  "delimiter",
  "encoding",
  "dateOrder",
  "pivotYear",
  "listedOn",
  "regionBy",
  "keepColumns",
  "words",
  "lang",
  "maxRows",
  "maxBytes",
  "onProgress",
] as const satisfies readonly (keyof MemberListOptions)[];

/** Fills in the defaults; throws `field-value` for a value that an option does not take. */
export function settingsOf(options: MemberListOptions): ListSettings {
  const own = readOptions(options, ...optionNames);
  const { onProgress = () => undefined, lang = "de", plan, keepColumns = [] } = own;
  if (typeof onProgress !== "function")
    throw argumentError(["options", "onProgress"], onProgress, ["(rowsDone) => …"]);
  assertLanguage(lang, ["options", "lang"]);
  return {
    blankEnd: optional(own.blankEnd, (given) => oneOf("blankEnd", given, ["unknown", "ongoing"])),
    ownColumns: ownColumnsOf(own.columns ?? {}),
    plan: optional(plan, (given) => checkedPlan(given, ["options", "plan"])),
    sheet: optional(own.sheet, sheetName),
    headerLine: optional(own.headerLine, lineNumber),
    delimiter: optional(own.delimiter, oneCharacter),
    encoding: optional(own.encoding, (given) => oneOf("encoding", given, listEncodings)),
    dateOrder: optional(own.dateOrder, (given) => oneOf("dateOrder", given, dateOrders)),
    pivotYear: optional(own.pivotYear, year),
    listedOn: optional(own.listedOn, date),
    regionBy: oneOf("regionBy", own.regionBy ?? "name", ["name", "key"]),
    keepColumns: keepColumns === true || new Set(headings(keepColumns).map(fold)),
    words: wordsOf(own.words ?? {}),
    lang,
    maxRows: limit("maxRows", own.maxRows ?? 200_000),
    maxBytes: limit("maxBytes", own.maxBytes ?? 64 * 1024 * 1024),
    onProgress,
  };
}
