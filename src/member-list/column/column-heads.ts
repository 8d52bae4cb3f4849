import { fold } from "../../text/fold.ts";
import { meaningOf } from "../heading/heading-match.ts";
import { type HeadingMeaning, meaningsByHeading } from "../heading/headings.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";

/** The heading of a column, with what it means by itself. */
export interface ColumnHead {
  readonly position: number;
  /** As the file has it, without the white space around it; empty if there is none. */
  readonly header: string;
  /** Folded. */
  readonly word: string;
  readonly meaning: HeadingMeaning | undefined;
}

/** The headings of the columns of a header of one line or several. */
export function columnHeads(header: readonly SheetRecord[], width: number): ColumnHead[] {
  const [top, ...lower] = header.map(({ cells }) => cells);
  const below = lower.find((cells) => cells.some((cell) => /\p{L}|\d{4}/u.test(cell)));
  let span = "";
  return Array.from({ length: width }, (_, position) => {
    const upper = (top?.[position] ?? "").trim();
    const sub = (below?.[position] ?? "").trim();
    const isSpan = sub !== "" && isBlank(top?.[position + 1]) && !isBlank(below?.[position + 1]);
    if (upper !== "") span = isSpan ? upper : "";
    return { position, ...headOf(upper, sub, span) };
  });
}

/** The heading of a column below a heading that spans several: both together, or the lower one if the upper one is known. */
function headOf(upper: string, sub: string, span: string): Omit<ColumnHead, "position"> {
  if (sub === "" || (upper === "" && span === "")) return { ...named(upper || sub) };
  const above = upper || span;
  const together = meaningsByHeading.get(fold(`${above} ${sub}`));
  if (span === "") return { ...named(upper), ...(together === undefined ? {} : { meaning: together }) };
  const known = together ?? (meaningOf(above) === undefined ? undefined : meaningOf(sub));
  return { header: sub, word: fold(sub), meaning: known };
}

function named(header: string): Omit<ColumnHead, "position"> {
  return { header, word: fold(header), meaning: meaningOf(header) };
}
