import { fold } from "../text/fold.ts";
import { faulty } from "../text/reading.ts";
import type { DateReading } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import type { DateSide } from "./typed-date.ts";

/** Words for an end that is open. */
const ongoingWords = [
  "unbefristet",
  "laufend",
  "lfd.",
  "fortlaufend",
  "bis heute",
  "heute",
  "aktuell",
  "offen",
  "noch Mitglied",
  "bis auf Weiteres",
  "auf Weiteres",
  "b. a. w.",
  "unbegrenzt",
  "ongoing",
  "present",
  "to present",
  "until further notice",
];

/** Words for what is not known. */
const unknownWords = [
  "unbekannt",
  "nicht bekannt",
  "n. bek.",
  "k. A.",
  "keine Angabe",
  "keine Angaben",
  "unknown",
  "n/a",
  "NULL",
];

/** Signs for what is not known, which have no letters. */
const unknownSigns = ["?", "-", "--", "---", "./."];

/** Words for the founding of the network. */
const foundingWords = [
  "Gründungsmitglied",
  "seit Gründung",
  "seit der Gründung",
  "mit Gründung",
  "bei Gründung",
  "founding member",
  "since founding",
];

/** Whether a text is a sign for what is not known, or is blank: where an end belongs, many mean by it that there is none. */
export function isNoDate(text: string): boolean {
  return text === "" || unknownSigns.includes(text);
}

type Meaning = "ongoing" | "unknown" | "founding";

let meanings: ReadonlyMap<string, Meaning> | undefined;

function meaningsByWord(): ReadonlyMap<string, Meaning> {
  return new Map([
    ...ongoingWords.map((word): [string, Meaning] => [fold(word), "ongoing"]),
    ...unknownWords.map((word): [string, Meaning] => [fold(word), "unknown"]),
    ...foundingWords.map((word): [string, Meaning] => [fold(word), "founding"]),
  ]);
}

/** The meaning of a word or sign that replaces a date; `undefined` for any other text. */
export function dateWord(text: string): Meaning | undefined {
  if (unknownSigns.includes(text)) return "unknown";
  if (text === "..") return "ongoing";
  if (/\d/.test(text)) return undefined; // as most cells of dates do, and no word
  meanings ??= meaningsByWord(); // folding takes longer than loading this file, and few programs read words
  return meanings.get(fold(text));
}

/** The reading of a word instead of a date. */
export function readDateWord(
  text: string,
  side: DateSide,
  { foundingDate }: DateSettings,
): DateReading | undefined {
  const word = dateWord(text);
  if (word === undefined) return undefined;
  if (word === "unknown") return { value: null };
  if (word === "ongoing") {
    return side === "last" ? { value: ".." } : faulty("date-format", { value: text, expected: "start" });
  }
  if (side === "last") return faulty("date-format", { value: text, expected: "end" });
  if (foundingDate === undefined) return faulty("date-qualifier", { reason: "founding", value: text });
  const params = { reason: "repaired", value: text, read: foundingDate } as const;
  return { value: foundingDate, found: [{ code: "date-qualifier", params, to: foundingDate }] };
}
