/** Makes ids unique by numbers after them; `taken` are ids that it never gives. */
export function uniqueIds(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken);
  const lastNumbers = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    if (used.has(wanted)) {
      let number = lastNumbers.get(wanted) ?? 1;
      while (used.has(id)) id = `${wanted}-${++number}`;
      lastNumbers.set(wanted, number);
    }
    used.add(id);
    return id;
  };
}
