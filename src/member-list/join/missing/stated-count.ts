import { saysNoMember } from "../../date/leaving.ts";
import type { ListRow, MemberList } from "../../rows/member-list.ts";

const members = "(?:Mitglied(?:er|skommunen|sgemeinden|skreise|sregionen)|Kommunen|Regionen|members)";

/** A number of members in a line: `25 Mitglieder`, `Mitglieder: 25`, `Anzahl der Mitglieder (25)`. */
const counts = [
  new RegExp(`(?<![\\d.,])(\\d{1,5})(?![.,]?\\d) ${members}(?!\\p{L})`, "iu"),
  new RegExp(`${members} ?[:(=;] ?(\\d{1,5})(?![.,]?\\d)`, "iu"),
];

/** A total of rows in one cell: `Summe: 9`; of a part (`Zwischensumme: 9`) or of something else it is none. */
const total =
  /^(?:(?:gesamt)?summe|(?:ins)?gesamt|gesamtzahl|gesamtanzahl|anzahl|total|sum) ?[:=]? ?(?:(\d{1,5}))?$/i;

/** A number that a list says, and in which line. */
interface StatedCount {
  readonly reason: "heading";
  readonly said: number;
  readonly where: number;
}

/** How many members a title or a total of a list says that it has; the highest number, for parts may have their own. */
export function statedCount(list: MemberList): StatedCount | undefined {
  let highest: StatedCount | undefined;
  for (const { code, params, at, path } of list.issues) {
    if (code !== "line-ignored" || at === undefined) continue;
    if (params.because !== "title" && params.because !== "total") continue;
    const row = path[0] === "rows" ? list.rows[Number(path[1])] : undefined;
    const said = countIn(at.raw) ?? (row && totalIn(row, list));
    if (said === undefined || (highest !== undefined && highest.said >= said)) continue;
    highest = { reason: "heading", said, where: at.line };
  }
  return highest;
}

/** The number of members that a text names, unless it is one of former members or applicants. */
function countIn(text: string): number | undefined {
  for (const count of counts) {
    const found = count.exec(text);
    if (found?.[1] !== undefined && !saysNoMember(text.slice(0, found.index + found[0].length)))
      return Number(found[1]);
  }
  return undefined;
}

/** The number in a row for a total, unless it is the sum of a column: in the cell of the word, or in the next that has text. */
function totalIn({ cells }: ListRow, { plan, rows }: MemberList): number | undefined {
  const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== "");
  const [[, word = ""] = [], [column = -1, number = ""] = []] = filled;
  const found = total.exec(word.trim());
  if (found === null) return undefined;
  if (found[1] !== undefined) return Number(found[1]);
  if (!isNumber(number)) return undefined;
  const isRead = plan.columns.some(({ position, field }) => position === column && field !== null);
  const isSummed = !isRead && rows.some((row) => row.status !== "ignored" && isNumber(row.cells[column]));
  return isSummed ? undefined : Number(number);
}

function isNumber(cell = ""): boolean {
  return /^\d{1,5}$/.test(cell.trim());
}
