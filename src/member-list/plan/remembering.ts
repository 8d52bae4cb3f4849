/** How many texts are remembered. */
const most = 20_000;

/** A judgement of cells that is made once for each text that occurs often; texts beyond a bound are judged anew. */
export function remembering<Judgement>(judge: (cell: string) => Judgement): (cell: string) => Judgement {
  const known = new Map<string, { readonly judged: Judgement }>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before.judged;
    const judged = judge(cell);
    if (known.size < most) known.set(cell, { judged });
    return judged;
  };
}
