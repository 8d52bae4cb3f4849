import { addTo } from "../../grouping.ts";
import type { TakenRow } from "../../merge/matched-memberships.ts";
import { datesAllow, type ListEvidence, marksAllow } from "../records/listed.ts";
import { confirmedOn } from "../records/memberships.ts";
import type { MemberList } from "../rows/member-list.ts";

/** The memberships of rows, confirmed by the day of the list, which may be another than the list says itself. */
export function confirmedRows(
  taken: readonly TakenRow[],
  { plan, rows }: MemberList,
  evidence: ListEvidence | undefined,
): readonly TakenRow[] {
  const own = plan.listedOn?.date;
  if (evidence === undefined || evidence.confirmation.date === own) return taken;
  const allowed = new Map<number, TakenRow[]>();
  const undated = taken.map((row) => {
    const { confirmations = [], ...rest } = row.membership;
    const stated = confirmations.filter(({ date, source }) => date !== own || source !== `list-${own}`);
    const kept = { ...row, membership: stated.length === 0 ? rest : { ...rest, confirmations: stated } };
    const listed = rows[row.at];
    const isListed = listed?.isListed && marksAllow(listed.values, plan.columns, evidence.days);
    if (isListed && datesAllow(kept.membership, evidence.days)) addTo(allowed, row.at, kept);
    return kept;
  });
  return undated.map((row) => {
    const [only, another] = allowed.get(row.at) ?? [];
    if (row !== only || another !== undefined) return row;
    return { ...row, membership: confirmedOn(row.membership, evidence) };
  });
}
