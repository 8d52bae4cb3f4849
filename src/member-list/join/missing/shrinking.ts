import type { JoinIssueParams } from "../../../issue-params/join.ts";
import type { CountClaimInput } from "../../../model/count-claim.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { MemberList } from "../../rows/member-list.ts";
import type { RosterScope } from "../given/options.ts";
import { statedCount } from "./stated-count.ts";

/** A list that is said to be complete, and what is known of its day. */
export interface ListInDoubt {
  readonly list: MemberList;
  readonly date: EdtfDate;
  readonly scope: RosterScope | undefined;
  /** How many members it names. */
  readonly listed: number;
  /** How many others know as members of its day. */
  readonly known: number;
  /** The names of those among them that it lacks. */
  readonly lost: readonly string[];
  readonly claims: readonly CountClaimInput[];
}

/** What makes a list look as if it lacked members: it lost too many, or itself or somebody else says that there are more. */
export function shrinking(inDoubt: ListInDoubt): JoinIssueParams["roster-shrunk"][] {
  const { list, date, scope, listed, known, lost, claims } = inDoubt;
  const said = scope === undefined ? [statedCount(list), claimedCount(claims, date)] : [];
  return [
    ...(lost.length * 3 > known ? [{ reason: "lost", date, known, names: lost } as const] : []),
    ...said.flatMap((one) =>
      one === undefined || one.said <= listed
        ? []
        : [{ reason: one.reason, date, said: one.said, listed, where: one.where } as const],
    ),
  ];
}

/** The highest exact number of members that somebody published for the day of a list. */
function claimedCount(
  claims: readonly CountClaimInput[],
  date: EdtfDate,
): { readonly reason: "claim"; readonly said: number; readonly where: string } | undefined {
  const ofDay = claims.filter(
    (claim) => claim.date === date && claim.counts === "members" && claim.approximate !== true,
  );
  const highest = ofDay.reduce<CountClaimInput | undefined>(
    (most, claim) => (most === undefined || claim.count > most.count ? claim : most),
    undefined,
  );
  return highest && { reason: "claim", said: highest.count, where: highest.id };
}
