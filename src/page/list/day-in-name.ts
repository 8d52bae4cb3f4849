import { isEdtfDate } from "netzwerk-daseinsvorsorge/calendar";

/** The day at the end of a name; a browser adds a number to the name of a file that is there already. */
const ending = /[-_ ]Stand[-_ ](\d{4}-\d\d-\d\d)(?: ?\(\d+\))?$/;

/** The day of the list in the name of its file, without `.csv`; empty if it names none. */
export function dayInName(name: string): string {
  const day = ending.exec(name)?.[1] ?? "";
  return isEdtfDate(day) ? day : "";
}

/** A name without the day of the list. */
export function nameWithoutDay(name: string): string {
  return name.replace(ending, "");
}
