import { earlierEnd, heldOn, inOrder, inRoles, type Question, regionColumns, takesRoles } from "./pieces.ts";

/** Who was a member on a day? */
export const membersOnQuestion: Question = {
  text: (writing) => inOrder(writing, heldOn(writing, "$2::date", 3), "$2::date"),
  takes: [["asked_day", "date"], takesRoles],
  gives: regionColumns,
};

/** Was a region a member on a day? */
export const membershipOnQuestion: Question = {
  text: ({ table }) => `
SELECT ($3::date > n.as_of) AS beyond_as_of, m.membership_id,
  (m.latest_start <= $3::date AND $3::date <= m.earliest_end) AS is_certain
FROM ${table("network")} n
JOIN ${table("region")} r ON r.network_id = n.network_id AND r.region_id = $2::text
LEFT JOIN ${table("membership")} m ON m.network_id = n.network_id AND m.region_id = r.region_id
  AND m.earliest_start <= $3::date AND $3::date <= m.latest_end AND ${inRoles(4)}
WHERE n.network_id = $1::text
ORDER BY m.place`,
  takes: [["asked_region", "text"], ["asked_day", "date"], takesRoles],
  gives: [
    ["beyond_as_of", "boolean"],
    ["membership_id", "text"],
    ["is_certain", "boolean"],
  ],
};

/** Who was a member on at least one day of a range? */
export const membersDuringQuestion: Question = {
  text: (writing) =>
    inOrder(
      writing,
      `
  SELECT m.region_id, bool_or(m.earliest_end >= $2::date AND m.latest_start <= $3::date) AS is_certain
  FROM ${writing.table("membership")} m
  WHERE m.network_id = $1::text AND m.earliest_start <= $3::date AND m.latest_end >= $2::date AND ${inRoles(4)}
  GROUP BY m.region_id`,
      "$3::date",
    ),
  takes: [["first_day", "date"], ["last_day", "date"], takesRoles],
  gives: regionColumns,
};

/** Who was a member on every day of a range? */
export const membersThroughoutQuestion: Question = {
  text: (writing) =>
    inOrder(
      writing,
      writing.dialect === "postgresql"
        ? throughoutByRanges(writing.table("membership"))
        : throughout(writing.table("membership")),
      "$3::date",
    ),
  takes: membersDuringQuestion.takes,
  gives: regionColumns,
};

function throughoutByRanges(membership: string): string {
  return `
  SELECT m.region_id, coalesce(range_agg(m.certain) @> daterange($2::date, $3::date, '[]'), false) AS is_certain
  FROM ${membership} m
  WHERE m.network_id = $1::text AND m.possible && daterange($2::date, $3::date, '[]') AND ${inRoles(4)}
  GROUP BY m.region_id
  HAVING range_agg(m.possible) @> daterange($2::date, $3::date, '[]')`;
}

function throughout(membership: string): string {
  return `
  WITH span AS (
    SELECT m.region_id, false AS is_certain, greatest(m.earliest_start, $2::date) AS s, least(m.latest_end, $3::date) AS e
    FROM ${membership} m
    WHERE m.network_id = $1::text AND m.earliest_start <= $3::date AND m.latest_end >= $2::date AND ${inRoles(4)}
    UNION ALL
    SELECT m.region_id, true, greatest(m.latest_start, $2::date), least(m.earliest_end, $3::date)
    FROM ${membership} m
    WHERE m.network_id = $1::text AND m.latest_start <= $3::date AND m.earliest_end >= $2::date
      AND m.latest_start <= m.earliest_end AND ${inRoles(4)}),
  ordered AS (
    SELECT region_id, is_certain, s, e, ${earlierEnd("region_id, is_certain")} AS before
    FROM span),
  whole AS (
    SELECT region_id, is_certain FROM ordered GROUP BY region_id, is_certain
    HAVING min(s) = $2::date AND max(e) = $3::date AND bool_and(before IS NULL OR s <= before + 1))
  SELECT region_id, bool_or(is_certain) AS is_certain FROM whole GROUP BY region_id`;
}

/** Who joined and who left between two days? */
export const memberDifferenceQuestion: Question = {
  text: ({ table }) => `
WITH asked AS (SELECT n.as_of FROM ${table("network")} n WHERE n.network_id = $1::text),
record AS (
  SELECT m.region_id,
    m.earliest_start <= $2::date AND $2::date <= m.latest_end AS may_from,
    m.latest_start <= $2::date AND $2::date <= m.earliest_end AS must_from,
    m.earliest_start <= $3::date AND $3::date <= m.latest_end AS may_to,
    m.latest_start <= $3::date AND $3::date <= m.earliest_end AS must_to,
    ($2::date < $3::date AND m.latest_start > $2::date) OR ($2::date > $3::date AND m.earliest_end < $2::date) AS can_miss_from,
    ($3::date < $2::date AND m.latest_start > $3::date) OR ($3::date > $2::date AND m.earliest_end < $3::date) AS can_miss_to
  FROM ${table("membership")} m
  WHERE m.network_id = $1::text AND ${inRoles(4)}
    AND ((m.earliest_start <= $2::date AND $2::date <= m.latest_end) OR (m.earliest_start <= $3::date AND $3::date <= m.latest_end))),
region AS (
  SELECT region_id, bool_or(may_from) AS may_from, bool_or(must_from) AS must_from, bool_or(may_to) AS may_to, bool_or(must_to) AS must_to,
    bool_or(may_to AND can_miss_from) AS can_join, bool_or(may_from AND can_miss_to) AS can_leave
  FROM record GROUP BY region_id),
change AS (
  SELECT region_id, 'joined' AS change, (must_to AND NOT may_from) AS is_certain FROM region WHERE can_join AND NOT must_from
  UNION ALL
  SELECT region_id, 'left', (must_from AND NOT may_to) FROM region WHERE can_leave AND NOT must_to)
SELECT (greatest($2::date, $3::date) > asked.as_of) AS beyond_as_of, c.region_id, c.change, c.is_certain
FROM asked LEFT JOIN change c ON true LEFT JOIN ${table("region")} r ON r.network_id = $1::text AND r.region_id = c.region_id
ORDER BY r.place`,
  takes: [["from_day", "date"], ["to_day", "date"], takesRoles],
  gives: [
    ["beyond_as_of", "boolean"],
    ["region_id", "text"],
    ["change", "text"],
    ["is_certain", "boolean"],
  ],
};

/** Into which funding periods and rounds did a day fall? */
export const fundingPeriodsOnQuestion: Question = {
  text: ({ table }) => `
SELECT ($2::date > n.as_of) AS beyond_as_of, f.kind, f.funding_id,
  (f.latest_start <= $2::date AND $2::date <= f.earliest_end) AS is_certain
FROM ${table("network")} n
LEFT JOIN ${table("funding")} f ON f.network_id = n.network_id AND f.earliest_start <= $2::date AND $2::date <= f.latest_end
WHERE n.network_id = $1::text
ORDER BY f.kind, f.place`,
  takes: [["asked_day", "date"]],
  gives: [
    ["beyond_as_of", "boolean"],
    ["kind", "text"],
    ["funding_id", "text"],
    ["is_certain", "boolean"],
  ],
};

/**
 * Which memberships of a region in one role certainly share a day? The rule of the code `membership-overlap`. One row
 * without a region is left if there is none.
 */
export const overlapsQuestion: Question = {
  text: ({ table }) => `
SELECT o.region_id, o.membership_id, o.other_id
FROM ${table("network")} n
LEFT JOIN (
  SELECT a.region_id, a.membership_id, b.membership_id AS other_id, a.place, b.place AS other_place
  FROM ${table("membership")} a
  JOIN ${table("membership")} b ON b.network_id = a.network_id AND b.region_id = a.region_id AND b.role = a.role
    AND (a.place < b.place OR (a.place = b.place AND a.membership_id < b.membership_id))
    AND a.latest_start <= b.earliest_end AND b.latest_start <= a.earliest_end
  WHERE a.network_id = $1::text) o ON true
WHERE n.network_id = $1::text
ORDER BY o.place, o.other_place`,
  takes: [],
  gives: [
    ["region_id", "text"],
    ["membership_id", "text"],
    ["other_id", "text"],
  ],
};
