import type { Language } from "../model/bilingual.ts";
import type { IsoDate } from "../model/date.ts";
import { assertFields, assertLanguage } from "../network-error.ts";
import { dayNumber } from "./day.ts";
import { formatDay } from "./day-phrase.ts";
import type { Extent, Span } from "./extent.ts";

const words = {
  de: {
    certain: "sicher",
    possible: "möglich",
    alwaysPossible: "jederzeit möglich",
    possibleFrom: "möglich schon ab",
    possibleUntil: "möglich noch bis",
    possibleBefore: "auch davor möglich",
    possibleAfter: "auch danach möglich",
    possibleBeforeAndAfter: "auch davor und danach möglich",
    startOpen: "Beginn offen",
    endOpen: "Ende offen",
    on: "am",
    from: "ab",
    to: "bis",
    until: "bis",
    always: "an jedem Tag",
  },
  en: {
    certain: "certain",
    possible: "possible",
    alwaysPossible: "possible at any time",
    possibleFrom: "possible as early as",
    possibleUntil: "possible as late as",
    possibleBefore: "also possible before",
    possibleAfter: "also possible after",
    possibleBeforeAndAfter: "also possible before and after",
    startOpen: "start open",
    endOpen: "end open",
    on: "on",
    from: "from",
    to: "to",
    until: "until",
    always: "on every day",
  },
} as const;

/**
 * Puts an extent into words: on which days something certainly holds, and on which other days it may hold.
 *
 * @param extent - the result of {@link extentOf}, or a {@link Stint}
 * @param lang - `"de"` or `"en"` (British)
 * @returns a phrase without a capital letter and a full stop; it names the possible first or last day only if that
 * differs from the certain one
 * @throws {NetworkError} `field-value` if `extent` lacks a field or `lang` is not a known language; `date-format` or
 * `date-not-in-calendar` if a day in it is not valid, as in {@link dayNumber}
 * @example
 * formatExtent(
 *   {
 *     certain: { firstDay: "2018-12-31", lastDay: "2022-06-30" },
 *     possible: { firstDay: "2018-11-27", lastDay: "2022-06-30" },
 *   },
 *   "de",
 * );
 * // => "sicher 31. Dezember 2018 bis 30. Juni 2022, möglich schon ab 27. November 2018"
 */
export function formatExtent(extent: Extent, lang: Language): string {
  assertLanguage(lang);
  assertFields("extent", extent, "certain", "possible");
  const { certain, possible } = extent;
  if (certain === null) return formatPossible(possible, lang);
  const sure = `${words[lang].certain} ${formatSpan(certain, lang)}`;
  const earlier = possible.firstDay !== certain.firstDay;
  const later = possible.lastDay !== certain.lastDay;
  return earlier || later ? `${sure}, ${formatBeyond(possible, earlier, later, lang)}` : sure;
}

/** Names the possible days before and after the certain ones. */
function formatBeyond(possible: Span, earlier: boolean, later: boolean, lang: Language): string {
  const text = words[lang];
  const { firstDay, lastDay } = possible;
  if (earlier && later) {
    if (firstDay === null && lastDay === null) return text.possibleBeforeAndAfter;
    return formatPossible(possible, lang);
  }
  if (earlier)
    return firstDay === null ? text.possibleBefore : `${text.possibleFrom} ${inWords(firstDay, lang)}`;
  return lastDay === null ? text.possibleAfter : `${text.possibleUntil} ${inWords(lastDay, lang)}`;
}

/** Says which side is open: “possible from” alone could mean that the certain days start later. */
function formatPossible(possible: Span, lang: Language): string {
  const text = words[lang];
  const { firstDay, lastDay } = possible;
  if (firstDay === null && lastDay === null) return text.alwaysPossible;
  const open = firstDay === null ? `, ${text.startOpen}` : lastDay === null ? `, ${text.endOpen}` : "";
  return `${text.possible} ${formatSpan(possible, lang)}${open}`;
}

/** Puts a span into words: "1. Mai 2022 bis 9. Mai 2022", "am 1. Mai 2022", "ab 1. Mai 2022". */
export function formatSpan({ firstDay, lastDay }: Span, lang: Language): string {
  const text = words[lang];
  if (firstDay === null) return lastDay === null ? text.always : `${text.until} ${inWords(lastDay, lang)}`;
  const first = inWords(firstDay, lang);
  if (lastDay === null) return `${text.from} ${first}`;
  return firstDay === lastDay ? `${text.on} ${first}` : `${first} ${text.to} ${inWords(lastDay, lang)}`;
}

function inWords(day: IsoDate, lang: Language): string {
  return formatDay(dayNumber(day), lang);
}
