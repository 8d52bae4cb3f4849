import { withoutRemark } from "../messages/date-text.ts";
import { faulty } from "../text/reading.ts";
import type { DateReading } from "./date-reading.ts";
import type { DateSide } from "./typed-date.ts";

/** A text with a remark in brackets behind it. */
export interface Remarked {
  readonly head: string;
  readonly remark: string;
}

const form = /^([^()]+)\((.+)\)$/;
const saysSomething = /[\p{L}\d]/u;

/** Divides a text from the remark in brackets behind it; `undefined` if it has none. */
export function remarked(text: string): Remarked | undefined {
  const [, before = "", remark = ""] = form.exec(text) ?? [];
  const head = before.trimEnd();
  return head !== "" && saysSomething.test(remark) ? { head, remark } : undefined;
}

/**
 * A date with a remark in brackets behind it (`01.02.2023 (Beschluss 12.12.22)`), which may deny it and is not lost unseen: the
 * date is a choice. `undefined` for any other text; `read` reads the date alone.
 */
export function readRemarked(
  text: string,
  side: DateSide,
  read: (head: string) => DateReading,
): DateReading | undefined {
  const parts = remarked(text);
  const reading = parts && read(parts.head);
  if (parts === undefined || reading === undefined || "fault" in reading || reading.value === null)
    return undefined;
  const { value } = reading;
  const expected = side === "last" ? "end" : "date";
  const params = { value: text, expected, remark: parts.remark } as const;
  const choices = [{ to: value, meaning: withoutRemark(value, parts.remark) }];
  return faulty("date-format", params, { choices });
}
