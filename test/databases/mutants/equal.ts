/**
 * Slips that change no answer, each with the reason.
 *
 * `earliest_start <= latest_start` and `earliest_end <= latest_end` hold of every row: the tables keep it. In `histories`,
 * a record is a membership; `es`, `ls`, `ee` and `le` are its bounds; an island is a run of certain days.
 */
type Equal = Readonly<Record<string, string>>;

const noCertainDay =
  "A membership without a certain day starts later than it ends: it neither opens nor closes a range, and bridges no gap.";
const onInfinity = "No day after infinity is asked about.";
const sameDay = "A region is added and taken away on the same day.";
const onlyFewer =
  "What does not reach the days that are asked changes no count on them: it is left out to read less.";
const neitherDay = "A membership that may hold on neither day says nothing about its region.";
const oneNetwork = "The group has one network, and so one as_of.";
const afterDay =
  "Such a cut lies after the day. An earlier cut is valid then, or a record can be spared that ended no later.";
const filteredLater = "The table `valid` leaves out these cuts.";
const ownIsland = "A record with a certain day lies in an island.";
const sameStart = "An island that starts on this very day gives the same day.";

/** Those of portable SQL, which has one text with DuckDB. */
const inPortable: Readonly<Record<string, Equal>> = {
  memberCountOn: {
    "SELECT n.roster, [bool_and( → bool_or(]$2::date > n.as_of) AS beyond_": oneNetwork,
  },
  "membersDuring, throughout": {
    "date AND m.earliest_end >= $2::date AND [m.latest_start <= m.earliest_end → true] AND m.role = ANY (string_to_a":
      noCertainDay,
    "end >= $2::date AND m.latest_start <= m.[earliest_end → latest_end] AND m.role = ANY (string_to_a":
      noCertainDay,
    "te AND m.earliest_end >= $2::date AND m.[latest_start → earliest_start] <= m.earliest_end AND m.role ":
      noCertainDay,
    "xt AND m.latest_start <= $3::date AND m.[earliest_end → latest_end] >= $2::date AND m.latest_star":
      "What has certainly ended before the range bridges no gap in it.",
  },
  memberCountsOn: {
    " FROM ordered WHERE before IS NULL OR e [> → >=] before), change AS ( SELECT s": sameDay,
    ", -certain, certain - 1 FROM part WHERE [e < 'infinity'::date → true]), marks AS ( SELECT day, fewe":
      onInfinity,
    "-certain, certain - 1 FROM part WHERE e [< → <=] 'infinity'::date), marks AS (": onInfinity,
    ":text AND m.latest_start <= reach.e AND [m.earliest_end >= reach.s → true] AND m.latest_start <= m.earli":
      onlyFewer,
    "ach WHERE m.network_id = $1::text AND m.[latest_start → earliest_start] <= reach.e AND m.earliest_end":
      onlyFewer,
    "ext AND m.earliest_start <= reach.e AND [m.latest_end >= reach.s → true] AND m.role = ANY (string_to_a":
      onlyFewer,
    "ext AND m.latest_start <= reach.e AND m.[earliest_end → latest_end] >= reach.s AND m.latest_start":
      onlyFewer,
    "reach WHERE m.network_id = $1::text AND [m.earliest_start <= reach.e → true] AND m.latest_end >= reach.s A":
      onlyFewer,
    "reach WHERE m.network_id = $1::text AND [m.latest_start <= reach.e → true] AND m.earliest_end >= reach.s":
      onlyFewer,
  },
  memberDifference: {
    " (string_to_array($4::text, ',')) AND (([m.earliest_start <= $2::date → true] AND $2::date <= m.latest_end)":
      neitherDay,
    " AND ((m.earliest_start <= $2::date AND [$2::date <= m.latest_end → true]) OR (m.earliest_start <= $3::":
      neitherDay,
    ",')) AND ((m.earliest_start <= $2::date [AND → OR] $2::date <= m.latest_end) OR ": neitherDay,
    ":date AND $2::date <= m.latest_end) OR ([m.earliest_start <= $3::date → true] AND $3::date <= m.latest_end)":
      neitherDay,
    "d) OR (m.earliest_start <= $3::date AND [$3::date <= m.latest_end → true]))), region AS ( SELECT region":
      neitherDay,
    "t_end) OR (m.earliest_start <= $3::date [AND → OR] $3::date <= m.latest_end))), ": neitherDay,
  },
  reconcileCounts: {
    " FROM ordered WHERE before IS NULL OR e [> → >=] before), change AS ( SELECT s": sameDay,
    "ND m.latest_start <= m.earliest_end AND [isfinite(m.latest_start) → true]), ordered AS ( SELECT certain":
      "It adds certain members on infinity alone, and the answer takes the fewest of all days.",
    "ed_max FROM claim c LEFT JOIN step s ON [c.counts = 'members' → true] AND s.day <= c.last_day AND (":
      "The numbers of what cannot be compared are not read.",
    "ter = 'partial' AND NOT bool_and(c.most [< → <=] s.fewest) THEN 'incomplete' E":
      "A claim whose largest number is the smallest on record is consistent, which is decided before.",
  },
  claimConflicts: {
    "im b ON b.network_id = a.network_id AND [b.claim_id <> a.claim_id → true] AND a.fewest <> b.fewest AND ":
      "A claim does not differ from itself.",
  },
  histories: {
    " <= k.e WHERE (c.started IS NULL OR c.x [> → >=] c.started) AND c.x >= coalesc": afterDay,
    ".day <= k.e WHERE (c.started IS NULL OR [c.x > c.started → true]) AND c.x >= coalesce(k.s, a.d":
      afterDay,
    "> c.started) WHERE c.started IS NULL OR [c.x > c.started → true]), chain_ordered AS ( SELECT r":
      filteredLater,
    "started) WHERE c.started IS NULL OR c.x [> → >=] c.started), chain_ordered AS ": filteredLater,
    " FROM record r CROSS JOIN asked a WHERE [r.ls > r.ee → true] AND r.ls <= a.day AND NOT EXI": ownIsland,
    " record r CROSS JOIN asked a WHERE r.ls [> → >=] r.ee AND r.ls <= a.day AND NO": ownIsland,
    ", ls, ee FROM record WHERE ls <= ee AND [isfinite(ls) → true]), island_ordered AS ( SELECT ":
      "An island on infinity has no day that is asked about.",
    ".started) AND c.x >= coalesce(k.s, a.day[ + 1 → ])), spare AS ( SELECT v.region":
      "A cut on the day itself is where a record starts at the latest: it holds on the day, so there is a chain.",
    "3::text, ',')) AND ($4::text IS NULL OR [m.region_id = $4::text → true])), span AS ( SELECT region_id":
      "The answer leaves out other regions: this reads less.",
    "OM spare s CROSS JOIN asked a WHERE s.x [> → >=] a.day OR EXISTS (SELECT 1 FRO":
      "A cut on the day is where a record starts at the latest. It holds on the day if another is spared; if it is the only one, its end is also forced.",
    "XISTS (SELECT 1 FROM rest_chain k WHERE [k.region_id = s.region_id → true] AND k.membership_id = s.membe":
      "A membership has one region.",
    "hain k ON k.region_id = c.region_id AND [k.x = c.x → true] AND k.started IS NOT DISTINCT":
      "A cut has one x.",
    "integer END AS left_earliest, CASE WHEN [isfinite(l.day) → true] THEN (l.day - DATE '1970-01-0":
      "The last day before the day asked, if there is one, is in the calendar.",
    "nteger END AS since_earliest, CASE WHEN [isfinite(s.latest) → true] THEN (s.latest - DATE '1970-0":
      "It is the start of an island, or no later than the day asked.",
    "on_id AND c.sure AND c.s <= t.run_latest[ - 1 → ] AND t.run_latest - 1 <= c.e),": sameStart,
    "region_id AND i.sure AND i.s <= n.latest[ - 1 → ] AND n.latest - 1 <= i.e), lat": sameStart,
    "y <= r.le) AS is_possible, bool_or(r.le [< → <=] a.day) AS was_one, min(r.es) ":
      "Who may hold on the day is current or uncertain, which is decided before.",
  },
};

/** By dialect and question. */
export const equal: Readonly<Record<string, Readonly<Record<string, Equal>>>> = {
  "portable SQL": inPortable,
  PostgreSQL: { memberCountOn: inPortable.memberCountOn ?? {} },
};
