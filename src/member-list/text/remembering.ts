/** How many texts are remembered where most are asked for again, and where they are not: what is small is looked up faster. */
const [most, nearby] = [4000, 64];

/**
 * A judgement of cells that is made once for each text that occurs often, or in rows nearby: beyond a bound all are
 * forgotten.
 */
export function remembering<Judgement extends boolean | string | object>(
  judge: (cell: string) => Judgement,
): (cell: string) => Judgement {
  const known = new Map<string, Judgement>();
  let [bound, again] = [most, 0];
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) {
      again++;
      return before;
    }
    const judged = judge(cell);
    if (known.size === bound) {
      bound = again > bound ? most : nearby;
      again = 0;
      known.clear();
    }
    known.set(cell, judged);
    return judged;
  };
}
