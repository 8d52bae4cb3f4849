/** How many texts are remembered. */
const most = 4000;

/**
 * A judgement of cells that is made once for each text that occurs often, or in rows nearby: beyond a bound all are
 * forgotten.
 */
export function remembering<Judgement extends boolean | string | object>(
  judge: (cell: string) => Judgement,
): (cell: string) => Judgement {
  const known = new Map<string, Judgement>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const judged = judge(cell);
    if (known.size === most) known.clear();
    known.set(cell, judged);
    return judged;
  };
}
