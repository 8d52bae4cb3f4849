import { isoText } from "../../../calendar/day.ts";
import { type DateBounds, readEdtfDate } from "../../../calendar/edtf-date.ts";
import type { IsoDate } from "../../../model/date.ts";
import type { MemberList } from "../../rows/member-list.ts";

/** The earliest day that the day of a list may mean; `undefined` if it is not known. */
export function dayOfList({ plan }: MemberList): IsoDate | undefined {
  const date = plan?.listedOn?.date;
  const reading = date === undefined ? undefined : readEdtfDate(date);
  return reading === undefined || "code" in reading ? undefined : dayOfBounds(reading);
}

/** The earliest of some days; `undefined` if it is unbounded. */
export function dayOfBounds({ earliest }: DateBounds): IsoDate | undefined {
  return Number.isFinite(earliest) ? isoText(earliest) : undefined;
}
