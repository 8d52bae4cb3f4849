import type { History } from "./history.ts";
import type { Settings } from "./settings.ts";

/** By the place of a column that is not read any more, that of the column that was said to hold the same instead. */
export function displacedColumns({ done }: Pick<History, "done">): ReadonlyMap<number, number> {
  const displaced = new Map<number, number>();
  for (const change of done.flatMap(({ changes }) => changes)) {
    if (change.kind === "cut") displaced.clear();
    if (change.kind !== "settings") continue;
    const said = newlySaid(change.from.columns, change.to.columns);
    const chosen = said.find(([, meaning]) => meaning !== null);
    for (const [position, meaning] of said) {
      if (meaning === null && chosen !== undefined) displaced.set(position, chosen[0]);
      else displaced.delete(position);
    }
    for (const position of displaced.keys()) if (!(position in change.to.columns)) displaced.delete(position);
  }
  return displaced;
}

type Columns = Settings["columns"];

/** What is said of columns for the first time, or otherwise than before. */
function newlySaid(from: Columns, to: Columns): [position: number, meaning: Columns[number]][] {
  return Object.entries(to).flatMap(([place, meaning]): [number, Columns[number]][] => {
    const position = Number(place);
    return position in from && from[position] === meaning ? [] : [[position, meaning]];
  });
}
