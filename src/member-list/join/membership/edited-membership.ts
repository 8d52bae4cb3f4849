import { isSameConfirmation, united, withFields } from "../../../merge/merged-membership.ts";
import type { MembershipInput } from "../../../model/membership.ts";
import type { Confirmation } from "../../../model/time-bounded.ts";
import type { ListField } from "../../heading/list-field.ts";

/** A membership that a row names by its id: the fields of the row's columns are those of the row, all others stay. */
export function editedMembership(
  known: MembershipInput,
  listed: MembershipInput,
  columns: ReadonlySet<ListField | null>,
): MembershipInput {
  const has = (...fields: readonly ListField[]) => fields.some((field) => columns.has(field));
  const kept = [...(known.confirmations ?? [])];
  const stated = listed.confirmations ?? [];
  return withFields(known, {
    startDate: has("start", "period", "year", "member-time") ? listed.startDate : known.startDate,
    endDate: has("end", "period", "member-time") ? listed.endDate : known.endDate,
    role: has("role") && listed.role !== undefined ? listed.role : known.role,
    startReason: has("start-reason") ? listed.startReason : known.startReason,
    endReason: has("end-reason") ? listed.endReason : known.endReason,
    note: has("note") ? listed.note : known.note,
    sources: has("source") ? (listed.sources ?? (known.sources && [])) : known.sources,
    confirmations: has("confirmations") ? stated.map((one) => takenFrom(kept, one)) : united(kept, stated),
    extra: listed.extra === undefined ? known.extra : { ...known.extra, ...listed.extra },
  });
}

/** The same confirmation as it was, with its note; each is taken once. */
function takenFrom(kept: Confirmation[], stated: Confirmation): Confirmation {
  const at = kept.findIndex((own) => isSameConfirmation(own, stated));
  return at < 0 ? stated : (kept.splice(at, 1)[0] ?? stated);
}
