import type { MemberListOptions } from "netzwerk-daseinsvorsorge/member-list";
import type { Network } from "netzwerk-daseinsvorsorge/query";

/** What a member list does not say of its network. */
export interface ListSettings {
  /** The name of the network; if empty, that of the file. */
  readonly name: string;
  /** The last day that the list speaks for; if empty, the end of the last year that it names. */
  readonly asOf: string;
  /** Whether the list names every member. */
  readonly roster: Network["roster"];
  /** What a blank last day means. */
  readonly blankEnd: NonNullable<MemberListOptions["blankEnd"]>;
  /** The JSON of the network to which the list belongs; `null` if there is nothing but the list. */
  readonly base: string | null;
}

/** What the form shows before anybody has changed it. */
export const initialSettings: ListSettings = {
  name: "",
  asOf: "",
  roster: "partial",
  blankEnd: "unknown",
  base: null,
};
