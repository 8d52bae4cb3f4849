import type { Fault } from "../../../issue.ts";
import type { IsoDate } from "../../../model/date.ts";
import type { Remedies } from "../../../text/reading.ts";
import { type DateStyle, writtenDate } from "../../date/date-style.ts";

/** The warning of a date cell that may mean a day, a month or a year, with all three as choices. */
export function unsureDate(read: string, day: IsoDate, style: DateStyle): [fault: Fault, remedies: Remedies] {
  const [month, year] = [day.slice(0, 7), day.slice(0, 4)];
  return [
    { code: "date-precision-unsure", params: { value: read, read, day } },
    {
      choices: [
        { to: writtenDate(day, style), meaning: { de: "der Tag", en: "the day" } },
        { to: writtenDate(month, style), meaning: { de: "der Monat", en: "the month" } },
        { to: year, meaning: { de: "das Jahr", en: "the year" } },
      ],
    },
  ];
}
