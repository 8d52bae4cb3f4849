import type { IgnoredBecause } from "../../../issue-params/list.ts";
import { isCountOfSome } from "../../text/line-texts.ts";
import type { TableFoot } from "./table-foot.ts";

/** The lines behind the last member that count members or some of them: as no row follows, they are no headings. */
export function closingCounts(
  { lines }: TableFoot,
  ignored: ReadonlyMap<number, IgnoredBecause>,
): readonly number[] {
  const found: number[] = [];
  for (const { position, texts } of [...lines].reverse()) {
    const [text = "", another] = texts;
    if (another === undefined && isCountOfSome(text)) found.push(position);
    else if (!ignored.has(position)) break;
  }
  return found;
}
