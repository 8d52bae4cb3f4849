import { countChanges, heldOn, inRoles, type Question, type QuestionWriting, takesRoles } from "./pieces.ts";

/** How many regions were members on a day? */
export const memberCountOnQuestion: Question = {
  text: (writing) => `
SELECT n.roster, bool_and($2::date > n.as_of) AS beyond_as_of,
  (count(*) FILTER (WHERE a.is_certain))::integer AS fewest, count(a.region_id)::integer AS most
FROM ${writing.table("network")} n LEFT JOIN (${heldOn(writing, "$2::date", 3)}) a ON true
WHERE n.network_id = $1::text
GROUP BY n.network_id, n.roster, n.as_of`,
  takes: [["asked_day", "date"], takesRoles],
  gives: [
    ["roster", "text"],
    ["beyond_as_of", "boolean"],
    ["fewest", "integer"],
    ["most", "integer"],
  ],
};

/** How did the number of members change over a range of days? */
export const memberCountSeriesQuestion: Question = {
  text: ({ table, day }) => `
WITH asked AS (SELECT n.roster, n.as_of FROM ${table("network")} n WHERE n.network_id = $1::text),
span AS (
  SELECT m.region_id, 0 AS certain, greatest(m.earliest_start, $2::date) AS s, least(m.latest_end, $3::date) AS e
  FROM ${table("membership")} m
  WHERE m.network_id = $1::text AND m.earliest_start <= $3::date AND m.latest_end >= $2::date AND ${inRoles(4)}
  UNION ALL
  SELECT m.region_id, 1, greatest(m.latest_start, $2::date), least(m.earliest_end, $3::date)
  FROM ${table("membership")} m
  WHERE m.network_id = $1::text AND m.latest_start <= $3::date AND m.earliest_end >= $2::date
    AND m.latest_start <= m.earliest_end AND ${inRoles(4)}),
${countChanges("e < $3::date")},
marks AS (
  SELECT day, fewest, most FROM change
  UNION ALL SELECT $2::date, 0, 0
  UNION ALL SELECT as_of + 1, 0, 0 FROM asked WHERE as_of >= $2::date AND as_of < $3::date),
daily AS (SELECT day, sum(fewest) AS fewest, sum(most) AS most FROM marks GROUP BY day),
step AS (
  SELECT d.day, a.roster, d.day > a.as_of AS beyond_as_of,
    (sum(d.fewest) OVER (ORDER BY d.day))::integer AS fewest, (sum(d.most) OVER (ORDER BY d.day))::integer AS most
  FROM daily d CROSS JOIN asked a),
marked AS (
  SELECT step.*, lag(fewest) OVER (ORDER BY day) AS fewest_before, lag(most) OVER (ORDER BY day) AS most_before,
    lag(beyond_as_of) OVER (ORDER BY day) AS beyond_before
  FROM step),
run AS (
  SELECT day, roster, beyond_as_of, fewest, most FROM marked
  WHERE fewest_before IS NULL OR fewest <> fewest_before OR most <> most_before OR beyond_as_of <> beyond_before)
SELECT roster, ${day("day")} AS first_day, ${day("coalesce(lead(day) OVER (ORDER BY day) - 1, $3::date)")} AS last_day,
  fewest, most, beyond_as_of
FROM run
ORDER BY day`,
  takes: [["first_day_asked", "date"], ["last_day_asked", "date"], takesRoles],
  gives: [
    ["roster", "text"],
    ["first_day", "date"],
    ["last_day", "date"],
    ["fewest", "integer"],
    ["most", "integer"],
    ["beyond_as_of", "boolean"],
  ],
};

/** How many regions were members on each of many days? One pass, however many days. */
export const memberCountsOnQuestion: Question = {
  text: ({ table, day }) => `
WITH asked AS (SELECT n.roster, n.as_of FROM ${table("network")} n WHERE n.network_id = $1::text),
sample AS (SELECT DISTINCT unnest(string_to_array($2::text, ','))::date AS day),
reach AS (SELECT min(day) AS s, max(day) AS e FROM sample),
span AS (
  SELECT m.region_id, 0 AS certain, m.earliest_start AS s, m.latest_end AS e
  FROM ${table("membership")} m CROSS JOIN reach
  WHERE m.network_id = $1::text AND m.earliest_start <= reach.e AND m.latest_end >= reach.s AND ${inRoles(3)}
  UNION ALL
  SELECT m.region_id, 1, m.latest_start, m.earliest_end
  FROM ${table("membership")} m CROSS JOIN reach
  WHERE m.network_id = $1::text AND m.latest_start <= reach.e AND m.earliest_end >= reach.s
    AND m.latest_start <= m.earliest_end AND ${inRoles(3)}),
${countChanges("e < 'infinity'::date")},
marks AS (
  SELECT day, fewest, most, 0 AS asked FROM change
  UNION ALL SELECT day, 0, 0, 1 FROM sample),
daily AS (SELECT day, sum(fewest) AS fewest, sum(most) AS most, max(asked) AS asked FROM marks GROUP BY day),
step AS (
  SELECT day, asked, (sum(fewest) OVER (ORDER BY day))::integer AS fewest, (sum(most) OVER (ORDER BY day))::integer AS most
  FROM daily)
SELECT a.roster, ${day("s.day")} AS day, s.fewest, s.most, s.day > a.as_of AS beyond_as_of
FROM step s CROSS JOIN asked a WHERE s.asked = 1 ORDER BY s.day`,
  takes: [["asked_days", "text"], takesRoles],
  gives: [
    ["roster", "text"],
    ["day", "date"],
    ["fewest", "integer"],
    ["most", "integer"],
    ["beyond_as_of", "boolean"],
  ],
};

/**
 * Do the published numbers agree with the record? Each claim meets the runs of counts that its days touch. One row
 * without a claim is left if there is none: the network is there.
 */
export const reconcileCountsQuestion: Question = {
  text: (writing) => `
WITH asked AS (SELECT n.roster, n.as_of FROM ${writing.table("network")} n WHERE n.network_id = $1::text),
${allSpans(writing)},
${countChanges("e < 'infinity'::date")},
daily AS (
  SELECT day, sum(fewest) AS fewest, sum(most) AS most
  FROM (SELECT day, fewest, most FROM change UNION ALL SELECT '-infinity'::date, 0, 0) marks GROUP BY day),
step AS (
  SELECT day, lead(day) OVER (ORDER BY day) AS next_day,
    (sum(fewest) OVER (ORDER BY day))::integer AS fewest, (sum(most) OVER (ORDER BY day))::integer AS most
  FROM daily),
claim AS (
  SELECT c.claim_id, c.place, c.counts, c.fewest, c.most, c.earliest_day AS first_day, asked.roster,
    CASE WHEN c.earliest_day <= asked.as_of THEN least(c.latest_day, asked.as_of) ELSE c.latest_day END AS last_day
  FROM asked LEFT JOIN ${writing.table("count_claim")} c ON c.network_id = $1::text)
SELECT c.claim_id, c.counts = 'members' AS is_comparable, c.roster,
  min(s.fewest)::integer AS computed_min, max(s.most)::integer AS computed_max,
  CASE WHEN c.claim_id IS NULL THEN NULL WHEN c.counts <> 'members' THEN 'not-comparable'
    WHEN bool_or(c.fewest <= s.most AND s.fewest <= c.most) THEN 'consistent'
    WHEN c.roster = 'partial' AND NOT bool_and(c.most < s.fewest) THEN 'incomplete'
    ELSE 'conflict' END AS verdict,
  greatest(0, c.fewest - max(s.most)) AS unnamed_min, greatest(0, c.most - min(s.fewest)) AS unnamed_max
FROM claim c LEFT JOIN step s ON c.counts = 'members' AND s.day <= c.last_day AND (s.next_day IS NULL OR s.next_day > c.first_day)
GROUP BY c.claim_id, c.place, c.counts, c.fewest, c.most, c.roster
ORDER BY c.place`,
  takes: [],
  gives: [
    ["claim_id", "text"],
    ["is_comparable", "boolean"],
    ["roster", "text"],
    ["computed_min", "integer"],
    ["computed_max", "integer"],
    ["verdict", "text"],
    ["unnamed_min", "bigint"],
    ["unnamed_max", "bigint"],
  ],
};

function allSpans({ table }: QuestionWriting): string {
  return `span AS (
  SELECT m.region_id, 0 AS certain, m.earliest_start AS s, m.latest_end AS e
  FROM ${table("membership")} m WHERE m.network_id = $1::text AND m.role = 'member'
  UNION ALL
  SELECT m.region_id, 1, m.latest_start, m.earliest_end
  FROM ${table("membership")} m
  WHERE m.network_id = $1::text AND m.role = 'member' AND m.latest_start <= m.earliest_end AND isfinite(m.latest_start))`;
}

/**
 * Which exact claims of members give different numbers for certainly or possibly the same day? One row without a claim
 * is left if there is none.
 */
export const claimConflictsQuestion: Question = {
  text: ({ table }) => `
SELECT c.claim_id, c.other_id, c.is_certain
FROM ${table("network")} n
LEFT JOIN (
  SELECT a.claim_id, b.claim_id AS other_id, a.place, b.place AS other_place,
    (a.earliest_day = a.latest_day AND b.earliest_day = b.latest_day) AS is_certain
  FROM ${table("count_claim")} a JOIN ${table("count_claim")} b ON b.network_id = a.network_id AND b.claim_id <> a.claim_id
    AND a.fewest <> b.fewest AND a.earliest_day <= b.latest_day AND b.earliest_day <= a.latest_day
  WHERE a.network_id = $1::text AND a.counts = 'members' AND b.counts = 'members' AND a.exact AND b.exact) c ON true
WHERE n.network_id = $1::text
ORDER BY c.place, c.other_place`,
  takes: [],
  gives: [
    ["claim_id", "text"],
    ["other_id", "text"],
    ["is_certain", "boolean"],
  ],
};
