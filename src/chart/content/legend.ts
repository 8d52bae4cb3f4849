import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { type NamedRoles, oneOfRoles } from "../../messages/role.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Count } from "./count.ts";
import type { Joint } from "./joint.ts";
import type { Row, TimeRow } from "./row.ts";
import { mayBeOneOf, type Stretch } from "./stretch.ts";

/** What signs mean whoever is shown. */
const meanings = {
  confirmed: { de: "belegter Tag", en: "confirmed day" },
  confirmedWithin: { de: "belegt, Tag ungenau", en: "confirmed, day inexact" },
  gap: { de: "Unterbrechung", en: "gap" },
  joint: { de: "Zusammenschluss, Teilung, Umbenennung", en: "merger, split, renaming" },
  ongoing: { de: "laufend", en: "ongoing" },
  unbounded: { de: "nach oben offen", en: "no upper bound" },
  published: { de: "veröffentlichte Zahl", en: "published number" },
  publishedWithin: { de: "ungefähre Zahl oder Zeit", en: "inexact number or time" },
  contradicting: { de: "widersprüchliche Zahl", en: "contradicting number" },
};

/** A sign of a picture that the legend explains. */
export type LegendSign = "certain" | "possible" | keyof typeof meanings;

/** A sign and what it means. */
export interface LegendEntry {
  readonly sign: LegendSign;
  /** The role whose form the sign has. */
  readonly role: MembershipRole;
  readonly text: string;
}

/** What a legend is about. */
export interface Explained {
  readonly rows: readonly Row[];
  readonly joints: readonly Joint[];
  readonly days: DayRange;
  readonly count: Count;
}

/** What solid and hatched mean, and the signs that occur; with rows each role has its own form. */
export function legendOf({ rows, joints, days, count }: Explained, shown: NamedRoles): LegendEntry[] {
  const { lang, roles } = shown;
  const times = rows.filter((row) => row.kind !== "count");
  const isByRole = roles.length > 0 && times.some(({ kind }) => kind === "region");
  const signs = [...rowSigns(times, days), ["joint", joints.length > 0] as const, ...countSigns(count)];
  return [
    ...(isByRole
      ? roles.flatMap((role) => certaintySigns(role, { roles: [role], lang }))
      : certaintySigns("member", shown)),
    ...signs
      .filter(([, occurs]) => occurs)
      .map(([sign]): LegendEntry => ({ sign, role: roles[0] ?? "member", text: meanings[sign][lang] })),
  ];
}

function certaintySigns(role: MembershipRole, shown: NamedRoles): LegendEntry[] {
  const { lang } = shown;
  const one = oneOfRoles(shown);
  return [
    { sign: "certain", role, text: `${{ de: "sicher", en: "certainly" }[lang]} ${one}` },
    { sign: "possible", role, text: `${{ de: "möglicherweise", en: "possibly" }[lang]} ${one}` },
  ];
}

type Occurrence = readonly [sign: keyof typeof meanings, occurs: boolean];

function rowSigns(rows: readonly TimeRow[], days: DayRange): Occurrence[] {
  const regions = rows.filter(({ kind }) => kind === "region");
  const dates = regions
    .flatMap((row) => row.dates.map((date) => dateBounds(date)))
    .filter((date) => mayBeOneOf(date, days));
  return [
    ["confirmed", dates.some(({ earliest, latest }) => earliest === latest)],
    ["confirmedWithin", dates.some(({ earliest, latest }) => earliest !== latest)],
    ["gap", regions.some(({ gaps }) => gaps.some((gap) => overlaps(gap, days)))],
    ["ongoing", rows.some((row) => row.stretches.some((stretch) => endsInArrow(row, stretch, days)))],
  ];
}

/** The end of a region's stretch is drawn if it is possible, that of a period if it is certain or nothing is. */
function endsInArrow({ kind }: TimeRow, { possible, certain, isOngoing }: Stretch, days: DayRange): boolean {
  return isOngoing && overlaps(kind === "region" ? possible : (certain ?? possible), days);
}

function countSigns({ claims, isUnbounded }: Count): Occurrence[] {
  const agreeing = claims.filter(({ isContradicting }) => !isContradicting);
  return [
    ["unbounded", isUnbounded],
    ["published", agreeing.some(({ isExact }) => isExact)],
    ["publishedWithin", agreeing.some(({ isExact }) => !isExact)],
    ["contradicting", agreeing.length < claims.length],
  ];
}
