import { type NetworkInput, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import {
  type JoinedMemberList,
  joinMemberList,
  type MemberList,
  type MemberListBase,
  type MemberListCheck,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Network } from "netzwerk-daseinsvorsorge/query";
import type { ReadNetwork } from "./base-network.ts";

/** The network of a list, alone or together with the network to which it belongs. */
export function networkOf(
  list: MemberList,
  check: MemberListCheck,
  start: MemberListBase,
  base: ReadNetwork,
  isComplete: boolean,
): { readonly network: Network | null; readonly joined: JoinedMemberList | null } {
  if (base.network === null) return { network: check.network, joined: null };
  const joined = joinMemberList(start, list, { complete: isComplete });
  const parsed = safeParseNetwork(joined.input satisfies NetworkInput);
  return { network: parsed.success ? parsed.network : null, joined };
}

const mostRounds = 5;

interface Round {
  readonly checked: MemberListCheck;
  readonly network: Network | null;
  readonly joined: JoinedMemberList | null;
}

/** The network without the rows that rules refuse: one row that contradicts another must not take all answers away. */
export function networkOfRest(check: MemberListCheck, without: (lines: ReadonlySet<number>) => Round) {
  const leftOut = new Set(linesRefused(check));
  for (let round = 0; round < mostRounds && leftOut.size > 0; round++) {
    const { checked, network, joined } = without(leftOut);
    if (network !== null) return { network, joined, leftOut: [...leftOut] };
    const before = leftOut.size;
    for (const line of linesRefused(checked)) leftOut.add(line);
    if (leftOut.size === before) break;
  }
  return { network: null, joined: null, leftOut: [...leftOut] };
}

function linesRefused({ rows }: MemberListCheck): number[] {
  return rows.filter(({ status }) => status === "rejected").map(({ line }) => line);
}
