import { dateBounds } from "../../../calendar/edtf-date.ts";
import { oneOf, readOptions } from "../../../call-options.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { MembershipRole } from "../../../model/membership.ts";
import { membershipRoles } from "../../../model/membership.ts";
import type { RegionKind, StateCode } from "../../../model/region.ts";
import { regionKinds, stateCodes } from "../../../model/region.ts";
import { argumentError } from "../../../network-error.ts";
import { type Recognition, type RecognitionOptions, recognition } from "./recognition.ts";

/** What a list is complete of: only regions that are certainly in it can be missing. */
export interface RosterScope {
  /** The kinds of regions; absent = all. */
  readonly kinds?: readonly RegionKind[] | undefined;
  /** The Länder; absent = all. */
  readonly states?: readonly StateCode[] | undefined;
  /** The roles; absent = members. */
  readonly roles?: readonly MembershipRole[] | undefined;
}

/** How a list is joined with a network. */
export interface JoinOptions extends RecognitionOptions {
  /** Whether the list names every member of its day; by default it does not. */
  readonly complete?: boolean | undefined;
  /** What the list is complete of; absent = all members. */
  readonly scope?: RosterScope | undefined;
  /** The day on which the list was valid; by default its own day. */
  readonly listedOn?: EdtfDate | undefined;
  /**
   * `"assumed"`, the default: who is named again is the same member, and did not leave in the meantime. `"unknown"`: a row
   * without a start that the network confirms is evidence for the day of the list alone.
   */
  readonly continuity?: "assumed" | "unknown" | undefined;
  /** Which of the two stands where they contradict each other; by default the network, and the row is refused. */
  readonly prefer?: "network" | "list" | undefined;
  /** Whether a complete list may lack many members; by default that is an error, and nobody is missing. */
  readonly allowShrinking?: boolean | undefined;
}

/** The options with their defaults. */
export interface JoinSettings extends Recognition {
  readonly isComplete: boolean;
  readonly scope: RosterScope | undefined;
  readonly listedOn: EdtfDate | undefined;
  readonly continuity: "assumed" | "unknown";
  readonly prefer: "network" | "list" | undefined;
  readonly allowsShrinking: boolean;
}

/** Fills in the defaults; throws `field-value` for a value that an option does not take. */
export function joinSettings(options: JoinOptions): JoinSettings {
  const given = readOptions(
    options,
    "complete",
    "scope",
    "listedOn",
    "continuity",
    "aliases",
    "regionBy",
    "prefer",
    "allowShrinking",
  );
  const { complete = false, scope, listedOn, continuity = "assumed" } = given;
  const { prefer, allowShrinking = false } = given;
  if (listedOn !== undefined) dateBounds(listedOn, "options", "listedOn");
  assertScope(scope, ["options", "scope"]);
  return {
    isComplete: oneOf("complete", complete, [true, false]),
    scope,
    listedOn,
    continuity: oneOf("continuity", continuity, ["assumed", "unknown"]),
    ...recognition(given),
    prefer:
      prefer === undefined ? undefined : oneOf<"network" | "list">("prefer", prefer, ["network", "list"]),
    allowsShrinking: oneOf("allowShrinking", allowShrinking, [true, false]),
  };
}

/** Throws `field-value` unless the value is a scope. */
export function assertScope(scope: RosterScope | undefined, path: readonly (string | number)[]): void {
  if (scope === undefined) return;
  const shape = "{ kinds?, states?, roles? }";
  if (typeof scope !== "object" || scope === null) throw argumentError(path, scope, [shape]);
  const closed: Readonly<Record<string, readonly string[]>> = {
    kinds: regionKinds,
    states: stateCodes,
    roles: membershipRoles,
  };
  for (const [name, given] of Object.entries(scope)) {
    const possible = Object.hasOwn(closed, name) ? closed[name] : undefined;
    if (possible === undefined) throw argumentError([...path, name], name, Object.keys(closed));
    if (given === undefined) continue;
    if (!Array.isArray(given)) throw argumentError([...path, name], given, ["[…]"]);
    const other = given.find((one) => !possible.includes(one));
    if (other !== undefined) throw argumentError([...path, name], other, possible);
  }
}
