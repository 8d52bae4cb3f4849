import { germanDate } from "../../messages/date-text.ts";
import type { Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { Remedies } from "../../text/reading.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";

/** How a list writes its dates. */
export interface DateStyle {
  /** With dots and the day first (30.06.2021), or as ISO days (2021-06-30). */
  readonly days: "dotted" | "iso";
  /** The language of words beside dates. */
  readonly lang: Language;
}

/** The style of a list that shows none. */
export const plainStyle: DateStyle = { days: "dotted", lang: "de" };

const words = {
  de: {
    ongoing: "laufend",
    between: "zwischen",
    and: "und",
    since: "seit",
    until: "bis",
    again: "wieder",
    unknown: "unbekannt",
  },
  en: {
    ongoing: "ongoing",
    between: "between",
    and: "and",
    since: "since",
    until: "until",
    again: "again",
    unknown: "unknown",
  },
} as const;

/** What comes before bounds, which `seit` and `bis` do not fit. */
const entries = { de: ["Eintritt", "Austritt"], en: ["joined", "left"] } as const;

/** A date as a person would have typed it into the list; reading gives it back. */
export function writtenDate(date: TypedDate, { days, lang }: DateStyle): string {
  if (date === null) return "";
  if (date === "..") return words[lang].ongoing;
  const bounds = boundsIn(date);
  if (bounds !== undefined) {
    const [first, last] = bounds.map((bound) => writtenDate(bound, { days, lang }));
    return `${words[lang].between} ${first} ${words[lang].and} ${last}`;
  }
  return days === "iso" ? date : germanDate(date);
}

/** Both bounds of an unknown day; `undefined` if one is open, or if they are one day. */
export function boundsIn(date: EdtfDate): readonly [first: EdtfDate, last: EdtfDate] | undefined {
  const [, first, last] = /^\[([^.[\]]+)\.\.([^.[\]]+)\]$/.exec(date) ?? [];
  return first === undefined || last === undefined || first === last ? undefined : [first, last];
}

/** A period of which only the start is known. */
export function writtenStart(start: TypedDate, style: DateStyle): string {
  const isBounded = start !== null && boundsIn(start) !== undefined;
  const lead = isBounded ? entries[style.lang][0] : words[style.lang].since;
  return `${lead} ${writtenDate(start, style)}`;
}

/** A period of which only the end is known. */
export function writtenEnd(end: TypedDate, style: DateStyle): string {
  const isBounded = end !== null && boundsIn(end) !== undefined;
  const lead = isBounded ? entries[style.lang][1] : words[style.lang].until;
  return `${lead} ${writtenDate(end, style)}`;
}

/** The word for a date that is not known. */
export function unknownWord({ lang }: DateStyle): string {
  return words[lang].unknown;
}

/** The word before a membership that begins again. */
export function againWord({ lang }: DateStyle): string {
  return words[lang].again;
}

/** What is wrong with a cell, with its remedies as the list writes dates. */
export function inStyle<Reading extends object>(
  reading: Reading & Remedies,
  style: () => DateStyle,
): Reading {
  const { fix, choices } = reading;
  if (fix === undefined && choices === undefined) return reading;
  return {
    ...reading,
    fix: fix === undefined ? undefined : writtenDate(fix, style()),
    choices: choices?.map((choice) => ({ ...choice, to: writtenDate(choice.to, style()) })),
  };
}
