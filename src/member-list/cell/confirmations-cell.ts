import type { Fault } from "../../issue.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import { type CellReading, faulty, type Repair } from "../../text/reading.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";

/** A date, and the source in brackets behind it; a date may have brackets too: `[..2018] [Satzung]`. */
const entry = /^(\[[^[\]]*\]|[^[\]]+)(?:\[([^[\]]*)\])?$/;

/** The entries of a cell, between semicolons; one in the brackets of a source separates nothing. */
function entriesIn(text: string): string[] {
  const entries: string[] = [];
  let [end, bracket] = [text.length, ""];
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text.charAt(at);
    if (sign === "[" || sign === "]") bracket = sign;
    if (sign !== ";" || bracket === "]") continue;
    entries.push(text.slice(at + 1, end));
    end = at;
  }
  return [...entries, text.slice(0, end)].reverse();
}

/** The confirmations in a cell such as `2020-03-05 [Protokoll]; 2022-07`; `readDate` reads one of its dates. */
export function readConfirmationsCell(
  text: string,
  readDate: (text: string) => CellReading<TypedDate>,
): CellReading<readonly Confirmation[]> {
  const confirmations: Confirmation[] = [];
  const found: (Fault | Repair)[] = [];
  for (const part of entriesIn(text).map((one) => one.trim())) {
    if (part === "") continue;
    const [, date = part, source = ""] = entry.exec(part.replaceAll(" [", "[")) ?? [];
    const reading = inCell(readDate(date), (to) => text.replace(date, to));
    if ("fault" in reading) return reading;
    const { value } = reading;
    if (value === null || value === "..") return faulty("date-format", { value: date, expected: "date" });
    for (const one of reading.found ?? []) found.push(one);
    confirmations.push(source.trim() === "" ? { date: value } : { date: value, source: source.trim() });
  }
  return { value: confirmations, found };
}

/** The reading of a date whose remedies and repairs are of the whole cell. */
function inCell(reading: CellReading<TypedDate>, cellWith: (date: string) => string): CellReading<TypedDate> {
  if ("fault" in reading) {
    const { fix, choices } = reading;
    return {
      ...reading,
      fix: fix === undefined ? undefined : cellWith(fix),
      choices: choices?.map((choice) => ({ ...choice, to: cellWith(choice.to) })),
    };
  }
  const found = reading.found?.map((one) => ("to" in one ? { ...one, to: cellWith(one.to) } : one));
  return { ...reading, found };
}

/**
 * Confirmations as a cell; {@link readConfirmationsCell} gives them back. A lone date has a `;` behind it, or a spreadsheet
 * would save `2022-07` as `Jul 22`.
 */
export function writeConfirmationsCell(confirmations: readonly Confirmation[]): string {
  const entries = confirmations.map(({ date, source }) =>
    source === undefined ? date : `${date} [${source}]`,
  );
  const isDate = confirmations.length === 1 && confirmations[0]?.source === undefined;
  return `${entries.join("; ")}${isDate ? ";" : ""}`;
}
