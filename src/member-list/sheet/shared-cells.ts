/**
 * Takes rows one after the other and puts equal cells of a column in one of their last two texts: it takes half the memory, and
 * a text that was looked up before is found again at once.
 */
export function sharingCells(): (cells: string[]) => string[] {
  const last: string[] = [];
  const before: string[] = [];
  return (cells) => {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? "";
      const one = last[column] ?? "";
      if (cell !== one) {
        const other = before[column] ?? "";
        last[column] = cell === other ? other : cell;
        before[column] = one;
      }
      cells[column] = last[column] ?? "";
    }
    return cells;
  };
}
