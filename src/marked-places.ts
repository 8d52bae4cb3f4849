/** The places of all marks that are 1, in order. */
export function markedPlaces(marks: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = marks.indexOf(1); place >= 0; place = marks.indexOf(1, place + 1)) places.push(place);
  return places;
}
