import { fold } from "./fold.ts";

const names = [
  "Januar Jan January Jänner",
  "Februar Feber Feb February",
  "März Mrz Mär March Mar",
  "April Apr",
  "Mai May",
  "Juni Jun June",
  "Juli Jul July",
  "August Aug",
  "September Sep Sept",
  "Oktober Okt October Oct",
  "November Nov",
  "Dezember Dez December Dec",
];

let numbers: ReadonlyMap<string, number> | undefined;

function numbersByName(): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((spellings, at) =>
      spellings.split(" ").map((name): [string, number] => [fold(name), at + 1]),
    ),
  );
}

/** The number of a month by its German or English name or the abbreviation of it. */
export function monthNumber(name: string): number | undefined {
  numbers ??= numbersByName(); // folding takes longer than loading this file, and few programs read months
  return numbers.get(fold(name));
}
