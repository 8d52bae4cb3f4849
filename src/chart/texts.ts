import type { Bilingual } from "../model/bilingual.ts";
import type { RegionKind } from "../model/region.ts";

/** The headings of the rows of each kind of region. */
export const kindHeadings: { readonly [kind in RegionKind | "unknown"]: Bilingual } = {
  district: { de: "Landkreise", en: "Districts" },
  "municipal-association": { de: "Gemeindeverbünde", en: "Municipal associations" },
  "planning-association": { de: "Regionale Planungsverbände", en: "Regional planning associations" },
  "rural-region": { de: "Ländliche Regionen", en: "Rural regions" },
  unknown: { de: "Ohne Angabe der Art", en: "Kind not given" },
};

/** The fixed texts of the pictures. */
export const texts = {
  memberships: { de: "Mitgliedschaften", en: "Memberships" },
  memberCount: { de: "Zahl der Mitglieder", en: "Number of members" },
  regions: { de: "Regionen", en: "Regions" },
  networkRows: { de: "Netzwerk und Förderphasen", en: "Network and funding periods" },
  founding: { de: "Gründung", en: "Founding" },
  dissolution: { de: "Auflösung", en: "Dissolution" },
  asOf: { de: (day: string) => `Stand ${day}`, en: (day: string) => `As of ${day}` },
  onRecord: { de: "Mitglieder im Verzeichnis", en: "Members on record" },
  rolesOnRecord: {
    de: (roles: string) => `Im Verzeichnis: ${roles}`,
    en: (roles: string) => `On record: ${roles}`,
  },
  published: { de: "Veröffentlichte Zahlen", en: "Published numbers" },
  about: { de: "rund", en: "about" },
  contradicts: {
    de: (numbers: string) => `andere Zahl am selben Tag: ${numbers}`,
    en: (numbers: string) => `another number on the same day: ${numbers}`,
  },
  confirmed: { de: "belegt", en: "confirmed" },
  unbounded: {
    de: "Das Verzeichnis nennt nicht alle Mitglieder; nach oben ist ihre Zahl offen.",
    en: "The record does not name all members; their number has no upper bound.",
  },
  summarised: {
    de: (regions: number) =>
      `${regions.toLocaleString("de")} Regionen sind zu viele für eine Zeile je Region: Jede Zeile zeigt, wie viele einer Art zugleich Mitglied waren.`,
    en: (regions: number) =>
      `${regions.toLocaleString("en")} regions are too many for a row each: every row shows how many of a kind were members at once.`,
  },
  upTo: {
    de: (most: number) => `bis zu ${most.toLocaleString("de")}`,
    en: (most: number) => `up to ${most.toLocaleString("en")}`,
  },
  outside: {
    de: (regions: number) =>
      regions === 1
        ? "Nicht gezeigt: 1 Region, die nur außerhalb dieser Tage Mitglied war oder wird."
        : `Nicht gezeigt: ${regions.toLocaleString("de")} Regionen, die nur außerhalb dieser Tage Mitglied waren oder werden.`,
    en: (regions: number) =>
      regions === 1
        ? "Not shown: 1 region that is a member only outside these days."
        : `Not shown: ${regions.toLocaleString("en")} regions that are members only outside these days.`,
  },
  morePeriods: {
    de: (count: number) => `Nicht gezeigt: ${count.toLocaleString("de")} weitere Förderphasen und Runden.`,
    en: (count: number) => `Not shown: ${count.toLocaleString("en")} more funding periods and rounds.`,
  },
  nobody: {
    de: "In diesem Zeitraum ist keine Mitgliedschaft verzeichnet.",
    en: "No membership is on record for this time.",
  },
  shown: {
    de: (regions: number, days: string) =>
      `${regions.toLocaleString("de")} ${regions === 1 ? "Region" : "Regionen"}, ${days}.`,
    en: (regions: number, days: string) =>
      `${regions.toLocaleString("en")} ${regions === 1 ? "region" : "regions"}, ${days}.`,
  },
  countAtEnd: {
    de: (range: string, day: string) => `Mitglieder im Verzeichnis am ${day}: ${range}.`,
    en: (range: string, day: string) => `Members on record on ${day}: ${range}.`,
  },
} satisfies Record<string, { de: unknown; en: unknown }>;

/** What the signs of a picture mean. */
export const legendTexts = {
  certain: { de: "sicher Mitglied", en: "certainly a member" },
  possible: { de: "möglicherweise Mitglied", en: "possibly a member" },
  confirmed: { de: "belegter Tag", en: "confirmed day" },
  confirmedWithin: { de: "belegt, Tag ungenau", en: "confirmed, day inexact" },
  gap: { de: "Unterbrechung", en: "gap" },
  ongoing: { de: "laufend", en: "ongoing" },
  unbounded: { de: "nach oben offen", en: "no upper bound" },
  published: { de: "veröffentlichte Zahl", en: "published number" },
  publishedWithin: { de: "ungefähre Zahl oder Zeit", en: "inexact number or time" },
  contradicting: { de: "widersprüchliche Zahl", en: "contradicting number" },
} satisfies Record<string, Bilingual>;

/** A sign that the legend explains. */
export type LegendSign = keyof typeof legendTexts;
