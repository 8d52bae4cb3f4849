/**
 * What a German spreadsheet program makes of the cells of a CSV file that it opens with recognition of numbers, and saves
 * again as CSV: it keeps what a cell shows. From the manuals and from what offices' files show, not from the library.
 */
import { quoted } from "./lists.ts";

const months = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
const monthWords =
  /^(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mär(?:z)?|mrz|mar(?:ch)?|apr(?:il)?|mai|may|juni?|june|juli?|july|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?)$/i;

const two = (part: string | number) => String(part).padStart(2, "0");

/** What the program saves for a cell. */
export function savedCell(cell: string): string {
  const text = cell.trim();
  if (/^[=+\-@]/.test(cell)) return "#NAME?";
  if (/^(?:wahr|true)$/i.test(text)) return "WAHR";
  if (/^(?:falsch|false)$/i.test(text)) return "FALSCH";
  return savedDate(text) ?? savedNumber(text) ?? cell;
}

function savedDate(text: string): string | undefined {
  const day =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ??
    reversed(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text));
  if (day !== undefined && day !== null) {
    const [, date = "", month = "", year = ""] = day;
    return isDay(date, month) && Number(year) >= 1900 ? `${two(date)}.${two(month)}.${year}` : undefined;
  }
  const inYear = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? reversed(/^(\d{4})[-/](\d{1,2})$/.exec(text));
  if (inYear !== undefined && inYear !== null) {
    const [, month = "", year = ""] = inYear;
    return isDay("1", month) && Number(year) >= 1900
      ? `${months[Number(month) - 1]} ${year.slice(2)}`
      : undefined;
  }
  const ofYear = /^(\d{1,2})[./-](\d{1,2})\.?$/.exec(text);
  if (ofYear !== null) {
    const [, date = "", month = ""] = ofYear;
    return isDay(date, month) ? `${two(date)}. ${months[Number(month) - 1]}` : undefined;
  }
  const named = /^(?:(\d{1,2})\. ?)?(\p{L}+)\.? (\d{2,4})$/u.exec(text);
  return named !== null && monthWords.test(named[2] ?? "")
    ? `${named[2]?.slice(0, 3)} ${named[3]?.slice(-2)}`
    : undefined;
}

function savedNumber(text: string): string | undefined {
  const percent = /^(\d+)(?:,(\d+))? ?([%€]?)$/.exec(text);
  if (percent !== null) {
    const [, whole = "", fraction = "", unit = ""] = percent;
    const digits = whole.replace(/^0+(?=\d)/, "");
    if (digits.length > 11) return `${digits[0]},${digits.slice(1, 6)}E+${digits.length - 1}`;
    const rest = fraction.replace(/0+$/, "");
    return `${digits}${rest === "" ? "" : `,${rest}`}${unit}`;
  }
  const power = /^(\d)[eE]\+?(\d{1,2})$/.exec(text);
  if (power !== null) return `${power[1]},00E+${two(power[2] ?? "")}`;
  return undefined;
}

function isDay(date: string, month: string): boolean {
  return Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function reversed(found: RegExpExecArray | null): readonly string[] | undefined {
  return found === null ? undefined : [found[0], ...found.slice(1).reverse()];
}

/** The file that the program saves. */
export function savedFile(cells: readonly (readonly string[])[]): string {
  const [header = [], ...rows] = cells;
  return [header, ...rows.map((row) => row.map(savedCell))]
    .map((row) => row.map(quoted).join(";"))
    .join("\r\n");
}
