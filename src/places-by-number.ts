/**
 * Finds the places of numbers from 0 to before `limit`, each in order; any other number has none. A chain through one list of
 * numbers takes less than a list for each number, of which most have one place.
 */
export function placesByNumber(numbers: Int32Array, limit: number): (number: number) => number[] {
  // One more than a place, so that 0 is none.
  const [firsts, nexts] = [new Int32Array(limit), new Int32Array(numbers.length)];
  for (let place = numbers.length - 1; place >= 0; place--) {
    const number = numbers[place] ?? -1;
    if (number < 0 || number >= limit) continue;
    nexts[place] = firsts[number] ?? 0;
    firsts[number] = place + 1;
  }
  return (number) => {
    const first = firsts[number] ?? 0;
    if (first > 0 && nexts[first - 1] === 0) return [first - 1]; // a list that grows takes room for many
    const places: number[] = [];
    for (let next = first; next > 0; next = nexts[next - 1] ?? 0) places.push(next - 1);
    return places;
  };
}
