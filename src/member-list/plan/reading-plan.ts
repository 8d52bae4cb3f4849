import type { Issue } from "../../issue.ts";
import type { IgnoredBecause } from "../../issue-params/list.ts";
import type { StateCode } from "../../model/region.ts";
import { type DateSettings, plainDates } from "../../typed-date/date-settings.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { type DateStyle, plainStyle } from "../date/date-style.ts";
import type { ListField } from "../heading/list-field.ts";
import type { SheetRecord } from "../sheet/records.ts";
import type { Footnote } from "../text/footnote.ts";
import { type Vocabularies, vocabulariesWith } from "../word/vocabularies.ts";
import type { MemberListPlan } from "./given/list-plan.ts";
import { type ListSettings, settingsOf } from "./given/options.ts";
import type { RowDoubt } from "./lines/rows-in-doubt.ts";

/** A plan, with the rows that it plans. */
export interface ReadingPlan {
  readonly plan: MemberListPlan;
  readonly settings: ListSettings;
  /** The words of its columns, with those of the caller. */
  readonly words: Vocabularies;
  /** All rows below the header but the blank ones, in their order. */
  readonly records: readonly SheetRecord[];
  /** By the place of a row why it is no member; all others are to be read as one. */
  readonly ignored: ReadonlyMap<number, IgnoredBecause>;
  /** By field the places of its columns, in their order; one but for keys. */
  readonly fieldColumns: ReadonlyMap<ListField, readonly number[]>;
  /** By the place of a column how its dates are read. */
  readonly dates: (column: number) => DateSettings;
  /** How the list writes its dates. */
  readonly style: () => DateStyle;
  /** The places of columns that are not read and whose cells are kept beside the membership. */
  readonly keepColumns: readonly number[];
  /** Whether a column is unread that may hold ends, so that a blank end says nothing. */
  readonly mayMissEnds: boolean;
  /** The places of unread columns that have keys. */
  readonly unreadKeys: readonly number[];
  /** By the place of a row the Land that a heading above it names. */
  readonly statesAbove: ReadonlyMap<number, StateCode>;
  /** What says of rows, by their places, that the list may not mean them as members of its day. */
  readonly inDoubt: ReadonlyMap<number, RowDoubt>;
  /** What lines that are notes say of the signs of footnotes. */
  readonly footnotes: readonly Footnote[];
  /** Whether a blank cell says that a row is no member, in a column that says who is one. */
  readonly isBlankNo: boolean;
  /** About the file as a whole, its columns and its ignored lines. */
  readonly issues: readonly Issue[];
}

/** The plan of a list whose columns are known, and that does not have rows yet. */
export function planOfColumns(columns: readonly PlannedColumn[]): ReadingPlan {
  const settings = settingsOf({});
  const plan: MemberListPlan = {
    sheet: null,
    encoding: null,
    delimiter: null,
    headerLine: 1,
    headerLines: 1,
    columns,
    listedOn: null,
    ignored: [],
  };
  return {
    plan,
    settings,
    words: vocabulariesWith(settings.words),
    records: [],
    ignored: new Map(),
    fieldColumns: fieldColumnsOf(columns),
    dates: () => plainDates,
    style: () => plainStyle,
    keepColumns: [],
    mayMissEnds: false,
    unreadKeys: [],
    statesAbove: new Map(),
    inDoubt: new Map(),
    footnotes: [],
    isBlankNo: false,
    issues: [],
  };
}

/** By field the places of its columns. */
export function fieldColumnsOf(columns: readonly PlannedColumn[]): ReadonlyMap<ListField, readonly number[]> {
  const places = new Map<ListField, number[]>();
  for (const { field, position } of columns) {
    if (field !== null) places.set(field, [...(places.get(field) ?? []), position]);
  }
  return places;
}
