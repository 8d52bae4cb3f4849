import type { Writing } from "../table/dialect.ts";

/** How a question is written: the tables, and how a day comes out. */
export interface QuestionWriting extends Writing {
  /** Selects a day: as days since 1970-01-01 for `read`, because no two drivers agree on dates; as it is for people. */
  readonly day: (expression: string) => string;
  /** The same for a day that may be infinite. */
  readonly dayOrNull: (expression: string) => string;
}

/** A question as text, and what a function made of it takes and gives. */
export interface Question {
  /** The statement; `$1` is the id of the network. */
  readonly text: (writing: QuestionWriting) => string;
  /** The parameters after the id of the network, with their types; a default makes one optional. */
  readonly takes: readonly (readonly [name: string, type: string, byDefault?: string])[];
  /** The columns with their types. */
  readonly gives: readonly (readonly [name: string, type: string])[];
}

/** The parameter of roles, which every question about members takes last. */
export const takesRoles = ["asked_roles", "text", "'member'"] as const;

/** Memberships in the roles of a parameter: one text, because each driver binds lists in its own way. */
export function inRoles(parameter: number): string {
  return `m.role = ANY (string_to_array($${parameter}::text, ','))`;
}

/** Regions that hold possibly on a day, and whether one does certainly. */
export function heldOn({ dialect, table }: Writing, day: string, roles: number): string {
  const [certain, possible] =
    dialect === "postgresql"
      ? [`m.certain @> ${day}`, `m.possible @> ${day}`]
      : [
          `m.latest_start <= ${day} AND ${day} <= m.earliest_end`,
          `m.earliest_start <= ${day} AND ${day} <= m.latest_end`,
        ];
  return `
  SELECT m.region_id, bool_or(${certain}) AS is_certain
  FROM ${table("membership")} m
  WHERE m.network_id = $1::text AND ${possible} AND ${inRoles(roles)}
  GROUP BY m.region_id`;
}

/**
 * The regions of an answer in the order of the network. One row is left if there is none: it says whether the day is
 * after `as_of`. Regions are joined inside, by the column by which a distributed engine has both tables.
 */
export function inOrder({ table }: Writing, answer: string, lastDay: string): string {
  return `
SELECT (${lastDay} > n.as_of) AS beyond_as_of, a.region_id, a.is_certain
FROM ${table("network")} n
LEFT JOIN (
  SELECT h.region_id, h.is_certain, r.place
  FROM (${answer}) h JOIN ${table("region")} r ON r.network_id = $1::text AND r.region_id = h.region_id) a ON true
WHERE n.network_id = $1::text
ORDER BY a.place`;
}

/** The columns of {@link inOrder}. */
export const regionColumns = [
  ["beyond_as_of", "boolean"],
  ["region_id", "text"],
  ["is_certain", "boolean"],
] as const;

/** Latest end of earlier rows; needs the default order of equal keys, hence the frame by rows. */
export function earlierEnd(by: string): string {
  return `max(e) OVER (PARTITION BY ${by} ORDER BY s, e ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
}

/**
 * The days on which the counts change, as a chain of `WITH` tables that ends in `change (day, fewest, most)`. Needs a
 * table `span (region_id, certain, s, e)` of possible (0) and certain (1) days.
 *
 * Each row of a region adds the days that no row before it has, so a region counts once on a day.
 *
 * @param endsWithin - a condition on `e`: rows for which it does not hold change nothing after it
 */
export function countChanges(endsWithin: string): string {
  return `ordered AS (
  SELECT certain, s, e, ${earlierEnd("region_id, certain")} AS before
  FROM span),
part AS (
  SELECT certain, CASE WHEN before IS NULL OR s > before THEN s ELSE before + 1 END AS s, e
  FROM ordered WHERE before IS NULL OR e > before),
change AS (
  SELECT s AS day, certain AS fewest, 1 - certain AS most FROM part
  UNION ALL SELECT e + 1, -certain, certain - 1 FROM part WHERE ${endsWithin})`;
}

/** Runs of days that neither overlap nor touch, as a chain of `WITH` tables that ends in `name (by, s, e)`. */
export function islands(name: string, source: string, by: string): string {
  return `${name}_ordered AS (
  SELECT ${by}, s, e, ${earlierEnd(by)} AS before FROM ${source}),
${name}_marked AS (
  SELECT ${by}, s, e, sum(CASE WHEN before IS NULL OR s > before + 1 THEN 1 ELSE 0 END) OVER (PARTITION BY ${by} ORDER BY s, e) AS run
  FROM ${name}_ordered),
${name} AS (SELECT ${by}, min(s) AS s, max(e) AS e FROM ${name}_marked GROUP BY ${by}, run)`;
}
