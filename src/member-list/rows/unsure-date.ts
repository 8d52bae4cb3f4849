import type { Fault } from "../../issue.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Remedies } from "../../text/reading.ts";
import type { ListField } from "../heading/list-field.ts";

const dated: readonly ListField[] = ["start", "end", "period", "year"];

/** Whether a column holds dates. */
export function isDated(field: ListField | null | undefined): boolean {
  return dated.some((one) => one === field);
}

/** The warning of a date cell that may mean a day, a month or a year, with all three as choices. */
export function unsureDate(read: string, day: IsoDate): [fault: Fault, remedies: Remedies] {
  const [month, year] = [day.slice(0, 7), day.slice(0, 4)];
  return [
    { code: "date-precision-unsure", params: { value: read, read, day } },
    {
      choices: [
        { to: day, meaning: { de: "der Tag", en: "the day" } },
        { to: month, meaning: { de: "der Monat", en: "the month" } },
        { to: year, meaning: { de: "das Jahr", en: "the year" } },
      ],
    },
  ];
}
