import type { KeptRun } from "../../roster/kept-runs.ts";

/** How a list of records became another one. Records that are the same objects, in the same order, were kept. */
export interface ListEdit {
  readonly kept: readonly KeptRun[];
  /** The positions before of the records that are gone. */
  readonly gone: readonly number[];
  /** The positions after of the records that were added, ascending. */
  readonly added: readonly number[];
}

/** How far the next record that was kept is looked for. */
const furthest = 64;
/** An edit of more records is no edit: the whole input may as well be read. */
const mostChanged = 10_000;

/** Walks both lists in step. `undefined` if so much differs that an edit is no help. */
export function listEdit(before: readonly unknown[], after: readonly unknown[]): ListEdit | undefined {
  const [lengthBefore, lengthAfter] = [before.length, after.length]; // read once: one may be a proxy
  const most = Math.min(furthest + lengthBefore / 4, mostChanged);
  if (Math.abs(lengthAfter - lengthBefore) > most) return undefined;
  const kept: KeptRun[] = [];
  const gone: number[] = [];
  const added: number[] = [];
  const ending = equalBackFrom(before, lengthBefore, after, lengthAfter);
  const [lastBefore, lastAfter] = [lengthBefore - ending, lengthAfter - ending];
  let [earlier, later] = [0, 0];
  while (earlier < lastBefore || later < lastAfter) {
    const length = equalFrom(
      before,
      earlier,
      after,
      later,
      Math.min(lastBefore - earlier, lastAfter - later),
    );
    if (length > 0) kept.push({ before: earlier, after: later, length });
    earlier += length;
    later += length;
    const [nextBefore, nextAfter] = nextKept();
    while (earlier < nextBefore) gone.push(earlier++);
    while (later < nextAfter) added.push(later++);
    if (gone.length + added.length > 2 * most) return undefined;
  }
  if (ending > 0) kept.push({ before: lastBefore, after: lastAfter, length: ending });
  return { kept, gone, added };

  /** Where both lists go on with the same record. */
  function nextKept(): [before: number, after: number] {
    if (earlier === lastBefore || later === lastAfter) return [lastBefore, lastAfter];
    for (let step = 1; step <= furthest; step++) {
      const [before1, after1] = [earlier + step, later + step];
      if (before1 < lastBefore && before[before1] === after[later]) return [before1, later];
      if (after1 < lastAfter && before[earlier] === after[after1]) return [earlier, after1];
      if (before1 < lastBefore && after1 < lastAfter && before[before1] === after[after1]) {
        return [before1, after1];
      }
    }
    return [Math.min(earlier + 1, lastBefore), Math.min(later + 1, lastAfter)];
  }
}

/** How many entries from two places on are the same. */
function equalFrom(
  before: readonly unknown[],
  earlier: number,
  after: readonly unknown[],
  later: number,
  most: number,
): number {
  let length = 0;
  while (length < most && before[earlier + length] === after[later + length]) length += 1;
  return length;
}

/** How many entries up to two places are the same. */
function equalBackFrom(
  before: readonly unknown[],
  earlier: number,
  after: readonly unknown[],
  later: number,
): number {
  const most = Math.min(earlier, later);
  let length = 0;
  while (length < most && before[earlier - length - 1] === after[later - length - 1]) length += 1;
  return length;
}
