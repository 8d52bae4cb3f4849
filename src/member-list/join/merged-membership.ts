import type { MembershipInput } from "../../model/membership.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import type { ListField } from "../heading/list-field.ts";
import type { Writable } from "../rows/writable.ts";
import { narrowerEnd, narrowerStart } from "./narrower-date.ts";
import type { FieldChange } from "./outcome.ts";

/** The last days on which an ongoing membership is known to be so, in the network and in the list. */
export interface OpenOn {
  readonly network: number;
  readonly list: number;
}

/** A field of which a network and a list say different things. */
export interface Disagreement {
  readonly field: "startDate" | "endDate" | "startReason" | "endReason" | "regionId";
  readonly inNetwork: string;
  readonly inList: string;
}

/** What a network and a list say of one membership, whose bounds meet. */
export function mergedMembership(
  known: MembershipInput,
  listed: MembershipInput,
  openOn: OpenOn,
): { readonly membership: MembershipInput; readonly disagreements: readonly Disagreement[] } {
  const disagreements = (["startReason", "endReason"] as const).flatMap((field): Disagreement[] => {
    const [inNetwork, inList] = [known[field], listed[field]];
    return inNetwork === undefined || inList === undefined || inNetwork === inList
      ? []
      : [{ field, inNetwork, inList }];
  });
  const membership = withFields(known, {
    startDate: narrowerStart(known.startDate, listed.startDate),
    endDate: narrowerEnd(known.endDate, listed.endDate, openOn.network, openOn.list),
    startReason: known.startReason ?? listed.startReason,
    endReason: known.endReason ?? listed.endReason,
    ...proofsOf(known, listed),
  });
  return { membership, disagreements };
}

/** What both prove and note, whatever their dates. */
export function proofsOf(known: MembershipInput, listed: MembershipInput): Partial<MembershipInput> {
  return {
    confirmations: united(known.confirmations, listed.confirmations),
    sources: [...new Set([...(known.sources ?? []), ...(listed.sources ?? [])])],
    note: notesOf(known.note, listed.note),
    extra: listed.extra === undefined ? known.extra : { ...listed.extra, ...known.extra },
  };
}

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
    startDate: has("start", "period", "year") ? listed.startDate : known.startDate,
    endDate: has("end", "period") ? listed.endDate : known.endDate,
    role: has("role") && listed.role !== undefined ? listed.role : known.role,
    startReason: has("start-reason") ? listed.startReason : known.startReason,
    endReason: has("end-reason") ? listed.endReason : known.endReason,
    note: has("note") ? listed.note : known.note,
    sources: has("source") ? (listed.sources ?? (known.sources && [])) : known.sources,
    confirmations: has("confirmations") ? stated.map((one) => takenFrom(kept, one)) : united(kept, stated),
    extra: listed.extra === undefined ? known.extra : { ...known.extra, ...listed.extra },
  });
}

/** A membership with other fields; what is unknown or empty and was absent stays absent. */
export function withFields(known: MembershipInput, fields: Partial<MembershipInput>): MembershipInput {
  const made: Writable<MembershipInput> = { ...known, ...fields };
  const names: readonly (keyof MembershipInput)[] = [
    ...(["startDate", "endDate", "role", "startReason", "endReason", "note", "extra"] as const),
    ...(["sources", "confirmations"] as const),
  ];
  for (const name of names) {
    const value = made[name];
    const isEmpty = Array.isArray(value) && value.length === 0 && known[name] === undefined;
    if (value === undefined || isEmpty) delete made[name];
  }
  return made;
}

/** The fields in which two states of a membership differ. */
export function changesBetween(before: MembershipInput, after: MembershipInput): FieldChange[] {
  const fields = [
    ...(["regionId", "role", "startDate", "endDate", "startReason", "endReason"] as const),
    ...(["confirmations", "sources", "note", "extra"] as const),
  ];
  return fields.flatMap((field) =>
    textOf(before[field]) === textOf(after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  );
}

function textOf(value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? "" : (JSON.stringify(value) ?? "");
}

/** The same confirmation as it was, with its note; each is taken once. */
function takenFrom(kept: Confirmation[], stated: Confirmation): Confirmation {
  const at = kept.findIndex((own) => isSame(own, stated));
  return at < 0 ? stated : (kept.splice(at, 1)[0] ?? stated);
}

function isSame(one: Confirmation, other: Confirmation): boolean {
  return one.date === other.date && one.source === other.source;
}

function united(
  known: readonly Confirmation[] = [],
  added: readonly Confirmation[] = [],
): readonly Confirmation[] {
  return [...known, ...added.filter((one) => !known.some((own) => isSame(own, one)))];
}

/** Both notes, unless the one has the other. */
function notesOf(known: string | undefined, added: string | undefined): string | undefined {
  if (known === undefined || added === undefined) return known ?? added;
  return known.includes(added) ? known : `${known}; ${added}`;
}
