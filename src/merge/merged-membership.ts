import type { MembershipInput } from "../model/membership.ts";
import type { Confirmation } from "../model/time-bounded.ts";
import type { Writable } from "../model/writable.ts";
import { narrowerEnd, narrowerStart } from "./narrower-date.ts";

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

const optionalFields = [
  ...(["startDate", "endDate", "role", "startReason", "endReason", "note", "extra"] as const),
  ...(["sources", "confirmations"] as const),
];

/** A membership with other fields; what is unknown or empty and was absent stays absent. */
export function withFields(known: MembershipInput, fields: Partial<MembershipInput>): MembershipInput {
  // Fields that are added to a spread make a hidden class of each object, and whatever reads it slow.
  const made: Writable<MembershipInput> = Object.assign({}, known);
  for (const name of optionalFields) {
    const value = name in fields ? fields[name] : known[name];
    const isEmpty = Array.isArray(value) && value.length === 0 && known[name] === undefined;
    if (value !== undefined && !isEmpty) setField(made, name, value);
    else if (name in made) delete made[name]; // seldom: what was deleted from is slow ever after
  }
  return made;
}

function setField<Name extends keyof MembershipInput>(
  membership: Writable<MembershipInput>,
  name: Name,
  value: MembershipInput[Name],
): void {
  membership[name] = value;
}

/** Whether two confirmations are of one day and one source. */
export function isSameConfirmation(one: Confirmation, other: Confirmation): boolean {
  return one.date === other.date && one.source === other.source;
}

/** The confirmations of both. */
export function united(
  known: readonly Confirmation[] = [],
  added: readonly Confirmation[] = [],
): readonly Confirmation[] {
  return [...known, ...added.filter((one) => !known.some((own) => isSameConfirmation(own, one)))];
}

/** Joins two notes; if the first already contains the second, it is enough. */
export function notesOf(known: string | undefined, added: string | undefined): string | undefined {
  if (known === undefined || added === undefined) return known ?? added;
  return known.includes(added) ? known : `${known}; ${added}`;
}
