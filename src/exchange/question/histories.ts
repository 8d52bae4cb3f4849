import { inRoles, islands, type Question, takesRoles } from "./pieces.ts";

/**
 * What is the history of every region, as of a day? `$4` is a region, or `NULL` for all: regions are independent. One
 * row without a region is left if there is none: the network is there.
 *
 * `island` has the possible and the certain days in runs. The bounds of the last leaving follow
 * `src/query/history/turning-points.ts`, step by step.
 */
export const historiesQuestion: Question = {
  text: ({ table, dayOrNull }) => `
WITH RECURSIVE asked AS (SELECT $2::date AS day, $2::date > n.as_of AS beyond_as_of FROM ${table("network")} n WHERE n.network_id = $1::text),
record AS (
  SELECT m.region_id, m.membership_id, m.earliest_start AS es, m.latest_start AS ls, m.earliest_end AS ee, m.latest_end AS le
  FROM ${table("membership")} m
  WHERE m.network_id = $1::text AND ${inRoles(3)} AND ($4::text IS NULL OR m.region_id = $4::text)),
span AS (
  SELECT region_id, false AS sure, es AS s, le AS e FROM record
  UNION ALL SELECT region_id, true, ls, ee FROM record WHERE ls <= ee AND isfinite(ls)),
${islands("island", "span", "region_id, sure")},
today AS (
  SELECT r.region_id, bool_or(r.ls <= a.day AND a.day <= r.ee) AS is_certain, bool_or(r.es <= a.day AND a.day <= r.le) AS is_possible,
    bool_or(r.le < a.day) AS was_one, min(r.es) AS joined_earliest, min(r.ls) AS joined_latest,
    max(CASE WHEN r.es <= a.day AND a.day <= r.le THEN least(r.ls, a.day) END) AS run_latest
  FROM record r CROSS JOIN asked a GROUP BY r.region_id),
since AS (
  SELECT t.region_id, p.s AS earliest, coalesce(c.s, t.run_latest) AS latest
  FROM today t CROSS JOIN asked a
  JOIN island p ON p.region_id = t.region_id AND NOT p.sure AND p.s <= a.day AND a.day <= p.e
  LEFT JOIN island c ON c.region_id = t.region_id AND c.sure AND c.s <= t.run_latest - 1 AND t.run_latest - 1 <= c.e),
total AS (
  SELECT i.region_id,
    sum(CASE WHEN i.sure THEN least(i.e, a.day) - i.s + 1 ELSE 0 END)::integer AS certain_days,
    sum(CASE WHEN NOT i.sure AND isfinite(i.s) THEN least(i.e, a.day) - i.s + 1 ELSE 0 END)::integer AS possible_days,
    bool_or(NOT i.sure AND NOT isfinite(i.s)) AS is_unbounded
  FROM island i CROSS JOIN asked a WHERE i.s <= a.day GROUP BY i.region_id),
-- Records without a certain day last one day at fewest, somewhere in [ee, ls]: as few days as hit all of these.
brief AS (
  SELECT r.region_id, r.ee AS s, r.ls AS e FROM record r CROSS JOIN asked a
  WHERE r.ls > r.ee AND r.ls <= a.day
    AND NOT EXISTS (SELECT 1 FROM island c WHERE c.region_id = r.region_id AND c.sure AND c.s <= r.ls AND c.e >= r.ee)),
hit AS (
  SELECT region_id, min(e) AS day, 1 AS hits FROM brief GROUP BY region_id
  UNION
  SELECT h.region_id, b.e, h.hits + 1
  FROM hit h JOIN brief b ON b.region_id = h.region_id AND b.s > h.day
  WHERE NOT EXISTS (SELECT 1 FROM brief x WHERE x.region_id = b.region_id AND x.s > h.day AND x.e < b.e)),
extra AS (SELECT region_id, max(hits) AS days FROM hit GROUP BY region_id),
-- lastLeft: the latest end before the day.
free_end AS (
  SELECT r.region_id, r.ee, coalesce(c.s - 1, least(r.le + 1, a.day)) AS gap
  FROM record r CROSS JOIN asked a
  LEFT JOIN island c ON c.region_id = r.region_id AND c.sure AND c.s <= least(r.le + 1, a.day) AND least(r.le + 1, a.day) <= c.e),
left_latest AS (
  SELECT region_id, max(gap) - 1 AS day FROM free_end
  WHERE gap > ee AND gap > DATE '0001-01-01' GROUP BY region_id),
-- The earliest: cuts x such that all that must have started before x have ended, and the others form a chain from x on or start later.
cut AS (
  SELECT region_id, cast(NULL AS date) AS started FROM record GROUP BY region_id
  UNION ALL SELECT region_id, ls FROM record GROUP BY region_id, ls),
cut_next AS (
  SELECT c.region_id, c.started, least(coalesce((SELECT min(r.ls) FROM record r WHERE r.region_id = c.region_id AND (c.started IS NULL OR r.ls > c.started)), 'infinity'::date), a.day + 1) AS latest,
    (SELECT max(r.ee) FROM record r WHERE r.region_id = c.region_id AND r.ls <= c.started) AS ended
  FROM cut c CROSS JOIN asked a),
cut_x AS (
  SELECT n.region_id, n.started, n.ended, coalesce(i.s, n.latest) AS x
  FROM cut_next n LEFT JOIN island i ON i.region_id = n.region_id AND i.sure AND i.s <= n.latest - 1 AND n.latest - 1 <= i.e),
later AS (
  SELECT c.region_id, c.x, c.started, r.es AS s, r.le AS e FROM cut_x c JOIN record r ON r.region_id = c.region_id AND (c.started IS NULL OR r.ls > c.started)
  WHERE c.started IS NULL OR c.x > c.started),
${islands("chain", "later", "region_id, x, started")},
valid AS (
  SELECT c.region_id, c.started, c.x, c.ended FROM cut_x c CROSS JOIN asked a
  LEFT JOIN chain k ON k.region_id = c.region_id AND k.x = c.x AND k.started IS NOT DISTINCT FROM c.started AND k.s <= a.day AND a.day <= k.e
  WHERE (c.started IS NULL OR c.x > c.started) AND c.x >= coalesce(k.s, a.day + 1)),
-- A world without any forced end: one record can be spared for the past run if the others still form the chain.
spare AS (
  SELECT v.region_id, v.x, r.membership_id, r.ee FROM valid v JOIN record r ON r.region_id = v.region_id AND r.ee + 1 < v.x WHERE v.started IS NULL),
rest AS (
  SELECT s.region_id, s.membership_id, r.es AS s, r.le AS e FROM spare s JOIN record r ON r.region_id = s.region_id AND r.membership_id <> s.membership_id),
${islands("rest_chain", "rest", "region_id, membership_id")},
spare_end AS (
  SELECT s.region_id, min(s.ee) AS ended FROM spare s CROSS JOIN asked a
  WHERE s.x > a.day OR EXISTS (SELECT 1 FROM rest_chain k WHERE k.region_id = s.region_id AND k.membership_id = s.membership_id AND k.s <= s.x AND k.e >= a.day)
  GROUP BY s.region_id),
forced AS (
  SELECT v.region_id, v.ended FROM valid v
  WHERE v.started IS NOT NULL AND NOT EXISTS (SELECT 1 FROM valid w WHERE w.region_id = v.region_id AND w.started IS NOT NULL AND w.started < v.started)),
left_earliest AS (
  SELECT t.region_id, least(coalesce(f.ended, 'infinity'::date), coalesce(s.ended, 'infinity'::date)) AS day,
    NOT EXISTS (SELECT 1 FROM valid v WHERE v.region_id = t.region_id AND v.started IS NULL) AS is_certain
  FROM today t LEFT JOIN forced f ON f.region_id = t.region_id LEFT JOIN spare_end s ON s.region_id = t.region_id)
SELECT a.beyond_as_of, r.region_id,
  CASE WHEN r.region_id IS NULL THEN NULL WHEN t.region_id IS NULL THEN 'never' WHEN t.is_certain THEN 'current' WHEN t.is_possible THEN 'uncertain' WHEN t.was_one THEN 'former' ELSE 'upcoming' END AS status,
  t.region_id IS NOT NULL AS has_joined, ${dayOrNull("t.joined_earliest")} AS joined_earliest, ${dayOrNull("t.joined_latest")} AS joined_latest,
  s.region_id IS NOT NULL AS has_since, ${dayOrNull("s.earliest")} AS since_earliest, ${dayOrNull("s.latest")} AS since_latest,
  l.region_id IS NOT NULL AS has_left, ${dayOrNull("e.day")} AS left_earliest, ${dayOrNull("l.day")} AS left_latest, e.is_certain AS left_certain,
  coalesce(d.certain_days, 0) + coalesce(x.days, 0) AS days_min,
  CASE WHEN d.is_unbounded THEN NULL ELSE coalesce(d.possible_days, 0) END AS days_max
FROM asked a
LEFT JOIN ${table("region")} r ON r.network_id = $1::text AND ($4::text IS NULL OR r.region_id = $4::text)
LEFT JOIN today t ON t.region_id = r.region_id
LEFT JOIN since s ON s.region_id = r.region_id
LEFT JOIN total d ON d.region_id = r.region_id
LEFT JOIN extra x ON x.region_id = r.region_id
LEFT JOIN left_latest l ON l.region_id = r.region_id
LEFT JOIN left_earliest e ON e.region_id = r.region_id
ORDER BY r.place`,
  takes: [["asked_day", "date"], takesRoles, ["asked_region", "text", "NULL"]],
  gives: [
    ["beyond_as_of", "boolean"],
    ["region_id", "text"],
    ["status", "text"],
    ["has_joined", "boolean"],
    ["joined_earliest", "date"],
    ["joined_latest", "date"],
    ["has_since", "boolean"],
    ["since_earliest", "date"],
    ["since_latest", "date"],
    ["has_left", "boolean"],
    ["left_earliest", "date"],
    ["left_latest", "date"],
    ["left_certain", "boolean"],
    ["days_min", "integer"],
    ["days_max", "integer"],
  ],
};
