import { isoText } from "../../calendar/day.ts";
import { readEdtfDate } from "../../calendar/edtf-date.ts";
import type { IsoDate } from "../../model/date.ts";
import type { NetworkInput } from "../../model/network.ts";
import type { MemberList } from "../rows/member-list.ts";

/** The network of a member list. `asOf` may be absent if the list states its day: the network speaks for that day then. */
export interface MemberListBase extends Omit<NetworkInput, "asOf"> {
  /** The last day for which the network speaks; absent = the earliest day that the day of the list may mean. */
  readonly asOf?: IsoDate | undefined;
}

/** The earliest day that the day of a list may mean; `undefined` if it is not known. */
export function dayOfList({ plan }: MemberList): IsoDate | undefined {
  const date = plan?.listedOn?.date;
  const reading = date === undefined ? undefined : readEdtfDate(date);
  return reading === undefined || "code" in reading || !Number.isFinite(reading.earliest)
    ? undefined
    : isoText(reading.earliest);
}
