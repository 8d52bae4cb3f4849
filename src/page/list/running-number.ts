import { type Grid, textOf } from "./cell.ts";

/** What lists call the number of a row, folded; that of a member has a heading of its own (`Mitglieds-Nr.`). */
const headings = /^(?:(?:lfd|laufende)?(?:nr|nummer)|lfd|no|pos|position|)$/;

/** Whether a column only counts the rows: its heading may say so, and most of its numbers follow the one before. */
export function isRunningNumber(
  grid: Grid,
  { position, header }: { position: number; header: string },
): boolean {
  if (!headings.test(header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))) return false;
  const numbers = grid.flatMap((row) => {
    const [, digits] = /^(\d+)\.?$/.exec(textOf(row[position]).trim()) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  const following = numbers.filter((number, at) => number - 1 === numbers[at - 1]);
  return following.length * 2 > numbers.length;
}
