import type { EdtfDate } from "../../../model/date.ts";
import type { MembershipId, MembershipRole } from "../../../model/membership.ts";
import type { RegionId } from "../../../model/region.ts";
import type { TimeRow } from "../../content/row.ts";
import type { Stretch } from "../../content/stretch.ts";
import type { DayScale } from "../measure/day-scale.ts";
import { piecesOf } from "./bar.ts";
import type { PlacedGroup, PlacedRow } from "./row.ts";

/** Rows under a heading. */
export interface LayoutGroup {
  /** What is written above them. */
  readonly heading: string;
  /** The rows, from top to bottom. */
  readonly rows: readonly LayoutRow[];
}

/** A row of a timeline. */
export interface LayoutRow {
  /** What it is about; `"count"` = all regions of a kind, where there are too many for a row each. */
  readonly kind: "region" | "period" | "round" | "day" | "count";
  /** The region, by id; `null` for other rows. */
  readonly regionId: RegionId | null;
  /** What it is called. */
  readonly name: string;
  /** What is drawn, in words. */
  readonly phrase: string;
  /** Whether it is to stand out. */
  readonly isHighlighted: boolean;
  /** Its upper edge. */
  readonly top: number;
  /** Its height, with the name. */
  readonly height: number;
  /** The middle of its bars. */
  readonly middle: number;
  /** From the first stint to the last one, role by role. */
  readonly bars: readonly LayoutBar[];
  /** The days that sources confirm. */
  readonly marks: readonly LayoutMark[];
}

/** Days in a row on which something holds, as far as they are shown. */
export interface LayoutBar {
  /** The role of a region; `null` for other rows. */
  readonly role: MembershipRole | null;
  /** The memberships that it shows; of funding periods none. */
  readonly membershipIds: readonly MembershipId[];
  /** All days on which it may hold. */
  readonly possible: LayoutExtent;
  /** The days on which it certainly holds; `null` if none of those shown. */
  readonly certain: LayoutExtent | null;
  /** Whether it is on record that its end is not known. */
  readonly isOngoing: boolean;
}

/** From which pixel to which, and whether it goes on beyond the days shown. */
export interface LayoutExtent {
  /** The pixel at which it starts. */
  readonly left: number;
  /** The pixel at which it ends. */
  readonly right: number;
  /** Whether it starts before the first day shown. */
  readonly goesOnBefore: boolean;
  /** Whether it ends after the last day shown. */
  readonly goesOnAfter: boolean;
}

/** A day that sources confirm, or the days of which it is one. */
export interface LayoutMark {
  /** Its left edge. */
  readonly left: number;
  /** Its right edge. */
  readonly right: number;
  /** Whether it is one known day. */
  readonly isExact: boolean;
  /** The dates that it stands for. */
  readonly dates: readonly EdtfDate[];
}

/** A group as plain data. */
export function layoutGroup(scale: DayScale, { name, rows }: PlacedGroup): LayoutGroup {
  return { heading: name, rows: rows.map((row) => layoutRow(scale, row)) };
}

function layoutRow(scale: DayScale, { row, top, height, middle, marks }: PlacedRow): LayoutRow {
  const { kind, name, phrase } = row;
  const common = { kind, name, phrase, top, height, middle };
  if (row.kind === "count") return { ...common, regionId: null, isHighlighted: false, bars: [], marks: [] };
  return {
    ...common,
    regionId: row.region?.id ?? null,
    isHighlighted: row.isHighlighted ?? false,
    bars: layoutBars(scale, row),
    marks: marks.map(({ left, right, isExact, dates }) => ({ left, right, isExact, dates })),
  };
}

function layoutBars(scale: DayScale, { stretches, byRole }: TimeRow): LayoutBar[] {
  const own = byRole ?? [{ role: null, stretches }];
  return own.flatMap(({ role, stretches: each }) =>
    each.flatMap((stretch) => {
      const possible = extentOf(scale, stretch.possible);
      if (possible === null) return [];
      const { certain, isOngoing, membershipIds } = stretch;
      return [{ role, membershipIds, possible, certain: certain && extentOf(scale, certain), isOngoing }];
    }),
  );
}

function extentOf(scale: DayScale, days: Stretch["possible"]): LayoutExtent | null {
  const plain = piecesOf(scale, days).find(({ shape }) => shape === "plain");
  if (plain === undefined) return null;
  return {
    left: plain.left,
    right: plain.right,
    goesOnBefore: days.start < scale.days.start,
    goesOnAfter: days.endExclusive > scale.days.endExclusive,
  };
}
